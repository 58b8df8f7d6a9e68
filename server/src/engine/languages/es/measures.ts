// What Spanish news counts and measures: ideas with their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "muerto, muertos, muerta, muertas, murió, murieron, mueren, muertes, muerte, fallecido, fallecidos, fallecieron, falleció, caídos, asesinados, asesinadas, víctimas mortales, perdieron la vida, perdió la vida, matados, mataron, mató, abatidos, muere, pierden la vida, cobrado la vida, se cobró, víctima mortal, letales, fallecida, fallecidas, fallecen, fallece, decesos, matan, mata, muertes violentas",
	wounded: "herido, heridos, heridas, herida, lesionados, lesionadas, resultaron heridos, lesionado, lesionada, heridas graves, resultó herido, hirió",
	casualties: "bajas, víctimas, muertos y heridos, muertos o heridos",
	missing: "desaparecido, desaparecidos, desaparecidas",
	captured: "capturado, capturados, prisioneros de guerra, hechos prisioneros",
	displaced: "desplazado, desplazados, desplazadas, huyeron, sin hogar, abandonaron sus casas, desplazamiento, desplazó, huido, huyen, obligados a abandonar, obligado a abandonar, tuvieron que abandonar, dejaron sus hogares, damnificados, damnificadas",
	infected: "infectados, infectadas, contagiados, contagios, infecciones, dieron positivo, infectado, infectada, contagiadas, contagiado",
	recovered: "recuperados, recuperadas, curados, curadas",
	hospitalised: "hospitalizados, hospitalizadas, ingresados, ingresadas, ingresos hospitalarios, hospitalizado, ingresado, ingresada, hospitalizaciones, en cuidados intensivos",
	evacuated: "evacuados, evacuadas, evacuación, evacuaciones, evacuado, evacuada, evacuaron, evacuó",
	rescued: "rescatados, rescatadas, rescates, salvados, rescatado, rescatada, rescató, rescataron",
	arrested: "detenido, detenidos, detenidas, detenciones, arrestados, arrestos, detenida, arrestó, detuvo, detuvieron",
	convicted: "condenados, condenadas, condenas, condenado, sentenciados, condenó, condena, condenada",
	charged: "acusados, acusadas, imputados, procesados",
	sent: "enviado, enviados, enviadas, envió, enviaron, envía, envíos, envío, desplegados, desplegó, despliegue, entregó, entregaron, entregados, entregadas, entregas, suministró, suministros, suministrados, exportó, desplegaron, desplegado, desplegadas, suministraron, suministran, entregan, entrega",
	withdrawn: "retirados, retiró, retirada, retiraron, regresaron",
	trained: "entrenados, formados, adiestrados",
	employed: "emplea, empleados por, emplean, en plantilla, trabajan en, trabajan para, ocupados, empleó, emplea a, da trabajo, dan trabajo, trabajan, trabaja, cuenta en plantilla",
	hired: "contratados, contratadas, contrató, contrataciones, contrata, contratan, contratado, contratada, contrataron, fichó",
	dismissed: "despedidos, despedidas, despidos, despidió, despide, despedido, despedida, despido, recorte de plantilla",
	born: "nacimientos, nacidos, nacieron, nace, nacen, nació, nacimiento, nacidas",
	vaccinated: "vacunados, vacunadas, vacunaciones, inmunizados, vacunado, vacunada, vacunación, vacunaron, dosis administradas",
	evicted: "desahucios, desahuciados, desalojados",
	registered: "registrados, registradas, inscritos, inscritas, registros, matriculados, registrado, registrada, inscrito, inscripciones, matrículas, matriculaciones",
	attended: "participaron, participó, participan, asistieron, asistió, acudieron, secundaron",
};

/** Who is counted. */
const who = {
	soldiers: "soldado, soldados, militares, tropas, efectivos, combatientes, uniformados",
	civilians: "civil, civiles",
	police: "policía, policías, agentes",
	children: "niño, niños, menores, bebés",
	girls: "niña, niñas, chicas",
	boys: "chicos",
	women: "mujer, mujeres",
	men: "hombre, hombres, varones",
	pupils: "alumno, alumnos, alumnas, escolares, alumna, alumnado, colegiales",
	students: "estudiante, estudiantes, universitarios",
	teachers: "profesor, profesores, maestros, docentes, maestras",
	nurses: "enfermera, enfermeras, enfermeros",
	midwives: "matrona, matronas, comadronas",
	doctors: "médico, médicos, médicas, doctores",
	patients: "paciente, pacientes, enfermos",
	participants: "participante, participantes",
	volunteers: "voluntario, voluntarios, voluntarias",
	residents: "habitante, habitantes, vecinos, residentes, vecino, vecina, vecinas, ciudadanos",
	tenants: "inquilino, inquilinos, arrendatarios",
	refugees: "refugiado, refugiados, refugiadas, solicitantes de asilo",
	employees: "empleado, empleados, empleadas, trabajador, trabajadores, trabajadoras, plantilla, personal, obreros, operarios, plantillas",
	voters: "votante, votantes, electores, electorado, electoras, elector, censo electoral",
	members: "miembro, miembros, socios, afiliados",
	visitors: "visitante, visitantes, turistas, asistentes, turista",
	spectators: "espectador, espectadores, aficionados",
	passengers: "pasajero, pasajeros, viajeros, viajero, viajera, viajeras, usuarios, pasajera",
	prisoners: "preso, presos, reclusos, internos",
	farmers: "agricultor, agricultores, campesinos, ganaderos, agricultoras, ganadero, regantes, productores",
	households: "hogar, hogares",
	families: "familia, familias",
	companies: "empresa, empresas, compañías, firmas, pymes",
	engineers: "ingeniero, ingenieros, zapadores",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "ingresos, facturación, facturó, ventas, recaudación, recaudó, ganó, ganaron, ingresó, ingresa, facturan, factura, ganan, gana, recaudado, recaudaron",
	profit: "beneficio, beneficios, ganancias, utilidades, superávit, ganancia, beneficio neto",
	loss: "pérdida, pérdidas, déficit, perdió, perdieron, pierde, pierden, perdido, perdidos, perdidas",
	debt: "deuda, deudas, adeuda, pasivos, adeudan",
	budget: "presupuesto, presupuestado, partida",
	cost: "costo, coste, costos, costes, cuesta, costó, costaron, gasto, gastos, gastó, gastaron, pagó, pagaron, pagado, cuestan, costado, costaba, costará, pagan, paga, pagados, desembolsó, desembolso",
	invested: "invirtió, invirtieron, inversión, inversiones, invertidos, invierte, invierten, invertido, invertirá",
	donated: "donó, donaron, donación, donaciones, donados, dona, donan, donado",
	fine: "multa, multas, multado, sanción",
	wages: "salario, salarios, sueldo, sueldos, nómina, gana, ganan, cobra, cobran, remuneración, jornal",
	price: "precio, precios, cuesta, costó, vale, alquiler, tarifa, cuestan, costaba, billete, tarifas, alquileres",
	subsidy: "subvención, subvenciones, ayudas, ayuda, subsidio, subsidios, subvencionado, subvenciona, financiación",
	compensation: "indemnización, indemnizaciones, compensación, a cambio, contrapartida, indemnizó, indemnizado, resarcimiento",
	damage: "daños, daño, daños asegurados, destrozos",
	transfer: "traspaso, fichaje",
};

/** What happened to a thing. */
const act = {
	dry: "seco, secos, secado, secaron",
	drilled: "perforado, perforados, perforaciones",
	harvest: "cosecha, cosechas, vendimia, recolectado, recogida, cosechado, cosecharon, recolección",
	built: "construido, construidos, construidas, construyó, construcción, edificadas, levantado, levantados, edificado, edificados, construyen, construyeron",
	damaged: "dañado, dañados, dañadas, dañó, dañaron, daños en",
	destroyed: "destruido, destruidos, destruidas, arrasados, derribados, destruyó, destruyeron, arrasó, arrasado, arrasadas, arrasaron, calcinado, calcinados, quemado, quemados, quemadas, quemó, derribadas",
	closed: "cerrado, cerrados, cerradas, cierre, cierres, cerró, cerraron, cierra, cierran",
	opened: "abierto, abiertos, apertura, inaugurados, abrió, abrieron, abre, abren, inauguró",
	sold: "vendido, vendidos, vendidas, venta, vendió, vendieron, venden, vende, ventas",
	bought: "comprado, comprados, compra, compró, adquirió, adquiridos, compraron, compran, adquirido, adquisición",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "persona, personas, gente",
	arms: "arma, armas, armamento, municiones, proyectiles, misiles, munición",
	homes: "vivienda, viviendas, pisos, apartamentos, piso, casa, casas, hogares",
	houses: "casa, casas, edificios, inmuebles",
	jobs: "empleo, empleos, puestos de trabajo, puestos, puesto, trabajos",
	votes: "voto, votos, sufragios, papeletas, votó, votaron",
	turnout: "participación, asistencia a las urnas, votaron, acudieron a las urnas, participación electoral",
	cases: "caso, casos",
	beds: "cama, camas",
	wells: "pozo, pozos",
	meals: "comida, comidas, menús",
	emissions: "emisión, emisiones, gases de efecto invernadero, emite, emiten, emitió, dióxido de carbono, co2",
	area: "superficie, área, extensión, hectáreas, ocupa, abarca",
	population: "población",
	temperature: "temperatura, temperaturas, calentamiento, calor, grados más",
	energy: "energía, electricidad, eléctrica, consumo de energía",
	speed: "velocidad, circulaba",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perdió, perdieron, pérdidas, perdido" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
