// What Spanish news counts and measures: ideas with their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "muerto, muertos, muerta, muertas, murió, murieron, mueren, muertes, muerte, fallecido, fallecidos, fallecieron, falleció, caídos, asesinados, asesinadas, víctimas mortales, perdieron la vida, perdió la vida, matados, mataron, mató, abatidos",
	wounded: "herido, heridos, heridas, herida, lesionados, lesionadas, resultaron heridos",
	casualties: "bajas, víctimas, muertos y heridos, muertos o heridos",
	missing: "desaparecido, desaparecidos, desaparecidas",
	captured: "capturado, capturados, prisioneros de guerra, hechos prisioneros",
	displaced: "desplazado, desplazados, desplazadas, huyeron, sin hogar, abandonaron sus casas, desplazamiento",
	infected: "infectados, infectadas, contagiados, contagios, infecciones, dieron positivo",
	recovered: "recuperados, recuperadas, curados, curadas",
	hospitalised: "hospitalizados, hospitalizadas, ingresados, ingresadas, ingresos hospitalarios",
	evacuated: "evacuados, evacuadas, evacuación, evacuaciones",
	rescued: "rescatados, rescatadas, rescates, salvados",
	arrested: "detenido, detenidos, detenidas, detenciones, arrestados, arrestos",
	convicted: "condenados, condenadas, condenas, condenado, sentenciados",
	charged: "acusados, acusadas, imputados, procesados",
	sent: "enviado, enviados, enviadas, envió, enviaron, envía, envíos, envío, desplegados, desplegó, despliegue, entregó, entregaron, entregados, entregadas, entregas, suministró, suministros, suministrados, exportó",
	withdrawn: "retirados, retiró, retirada, retiraron, regresaron",
	trained: "entrenados, formados, adiestrados",
	employed: "emplea, empleados por, emplean, en plantilla, trabajan en, trabajan para, ocupados",
	hired: "contratados, contratadas, contrató, contrataciones",
	dismissed: "despedidos, despedidas, despidos, despidió",
	born: "nacimientos, nacidos, nacieron",
	vaccinated: "vacunados, vacunadas, vacunaciones, inmunizados",
	evicted: "desahucios, desahuciados, desalojados",
	registered: "registrados, registradas, inscritos, inscritas, registros, matriculados",
};

/** Who is counted. */
const who = {
	soldiers: "soldado, soldados, militares, tropas, efectivos, combatientes, uniformados",
	civilians: "civil, civiles",
	police: "policía, policías, agentes",
	children: "niño, niños, niña, niñas, menores, bebés",
	women: "mujer, mujeres",
	men: "hombre, hombres, varones",
	pupils: "alumno, alumnos, alumnas, escolares",
	students: "estudiante, estudiantes, universitarios",
	teachers: "profesor, profesores, maestros, docentes, maestras",
	nurses: "enfermera, enfermeras, enfermeros",
	doctors: "médico, médicos, médicas, doctores",
	patients: "paciente, pacientes, enfermos",
	participants: "participante, participantes",
	volunteers: "voluntario, voluntarios, voluntarias",
	residents: "habitante, habitantes, vecinos, residentes",
	tenants: "inquilino, inquilinos, arrendatarios",
	refugees: "refugiado, refugiados, refugiadas, solicitantes de asilo",
	employees: "empleado, empleados, empleadas, trabajador, trabajadores, trabajadoras, plantilla, personal",
	voters: "votante, votantes, electores, electorado",
	members: "miembro, miembros, socios, afiliados",
	visitors: "visitante, visitantes, turistas, asistentes",
	spectators: "espectador, espectadores, aficionados, público",
	passengers: "pasajero, pasajeros, viajeros",
	prisoners: "preso, presos, reclusos, internos",
	farmers: "agricultor, agricultores, campesinos, ganaderos",
	households: "hogar, hogares",
	families: "familia, familias",
	companies: "empresa, empresas, compañías, firmas, pymes",
	engineers: "ingeniero, ingenieros, zapadores",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "ingresos, facturación, facturó, ventas, recaudación, recaudó, ganó, ganaron",
	profit: "beneficio, beneficios, ganancias, utilidades, superávit",
	loss: "pérdida, pérdidas, déficit, perdió, perdieron",
	debt: "deuda, deudas, adeuda, pasivos",
	budget: "presupuesto, presupuestado, partida",
	cost: "costo, coste, costos, costes, cuesta, costó, costaron, gasto, gastos, gastó, gastaron, pagó, pagaron, pagado",
	invested: "invirtió, invirtieron, inversión, inversiones, invertidos, invierte",
	donated: "donó, donaron, donación, donaciones, donados",
	fine: "multa, multas, multado, sanción",
	wages: "salario, salarios, sueldo, sueldos, nómina",
	price: "precio, precios, cuesta, costó, vale, alquiler, tarifa",
	subsidy: "subvención, subvenciones, ayudas, ayuda, subsidio, subsidios",
	compensation: "indemnización, indemnizaciones, compensación, a cambio, contrapartida",
	damage: "daños, daño, daños asegurados",
	transfer: "traspaso, fichaje",
};

/** What happened to a thing. */
const act = {
	dry: "seco, secos, secado, secaron",
	drilled: "perforado, perforados, perforaciones",
	harvest: "cosecha, cosechas, vendimia, recolectado",
	built: "construido, construidos, construidas, construyó, construcción, edificadas",
	damaged: "dañado, dañados, dañadas",
	destroyed: "destruido, destruidos, destruidas, arrasados, derribados",
	closed: "cerrado, cerrados, cerradas, cierre, cierres",
	opened: "abierto, abiertos, apertura, inaugurados",
	sold: "vendido, vendidos, vendidas, venta, vendió",
	bought: "comprado, comprados, compra, compró, adquirió, adquiridos",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "persona, personas, gente",
	arms: "arma, armas, armamento, municiones, proyectiles, misiles, munición",
	homes: "vivienda, viviendas, pisos, apartamentos",
	houses: "casa, casas, edificios, inmuebles",
	jobs: "empleo, empleos, puestos de trabajo, puestos",
	votes: "voto, votos, sufragios",
	turnout: "participación, asistencia a las urnas",
	cases: "caso, casos",
	beds: "cama, camas",
	wells: "pozo, pozos",
	meals: "comida, comidas, menús",
	emissions: "emisión, emisiones, gases de efecto invernadero",
	area: "superficie, área, extensión",
	population: "población",
	temperature: "temperatura, temperaturas, calentamiento",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perdió, perdieron, pérdidas, perdido" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
