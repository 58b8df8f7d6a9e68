// How Spanish says that somebody said something. Data only; the form is ../language.ts.

import type { Reporting } from "../language.ts";
import { phrases, words } from "../lists.ts";
import { acts, finite, notFinite, verbs } from "./reporting-verbs.ts";

export const reporting: Reporting = {
	before: phrases("según, de acuerdo con, conforme a, sobre la base de, en palabras de, a juicio de, citando a, con base en, a decir de, de acuerdo a, según datos de, según cifras de"),
	beforePapers: [],
	beforeAtBreak: [],
	inBrackets: "según",
	behind: [],
	behindAny: [],
	verbs,
	acts,
	deeds: [],
	elsewise: {},
	particles: {},
	perfect: words("ha han había habían"),
	passive: words("es son fue fueron era eran ser sido un una el la los las"),
	negations: words("no nunca tampoco ni"),
	personEndings: [],
	impersonal: [],
	finite,
	notFinite,
	kinds: {
		agency: words("agencia servicio inteligencia oficina autoridad instituto organismo regulador dirección"),
		study: words("estudio informe investigación autores autor autora investigadores análisis publicación encuesta artículo"),
		report: words("informe autores autor publicación documento memoria"),
		dataset: words("base datos estadísticas cifras registro"),
		media: words("periódico diario agencia revista portal cadena emisora"),
		company: words("empresa compañía firma grupo fabricante operador"),
		government: words("gobierno ministerio departamento ejecutivo autoridades ayuntamiento municipio"),
		ministry: words("ministerio departamento secretaría"),
		court: words("tribunal juzgado juez jueza sentencia audiencia corte"),
		person: words("autor autora investigador investigadora científico economista experto ministro presidente alcalde"),
		organisation: words("organización asociación federación sindicato consejo grupo ong"),
		organization: words("organización asociación federación sindicato consejo grupo ong"),
		ngo: words("ong organización asociación fundación"),
		association: words("asociación federación unión patronal sindicato"),
		foundation: words("fundación fondo"),
		university: words("universidad instituto investigadores equipo"),
		hospital: words("hospital clínica"),
		bank: words("banco entidad"),
		police: words("policía cuerpo"),
	},
	institutions: words(
		`ministerio agencia oficina autoridad gobierno policía tribunal universidad instituto fundación federación asociación banco consejo
		comisión departamento servicio sindicato grupo organización empresa compañía hospital clínica parlamento congreso senado ejército
		armada administración fondo centro red ciudad ayuntamiento partido fiscalía embajada bomberos inspección periódico cadena
		secretaría observatorio cámara defensoría kremlin pentágono junta diputación generalitat corte`,
	),
	placeEndings: words("ano ana eño eña és esa ense"),
	placeCapitalEndings: [],
	documents: words(
		`cifras cifra datos dato estimación estimaciones informe informes estudio declaración recuento balance encuesta estadísticas
		información análisis cálculos cálculo auditoría sentencia fallo censo comunicado documentos documento registro registros boletín
		previsión previsiones sondeo cuentas proyección publicación evaluación`,
	),
	persons: words(
		`portavoz director directora jefe jefa presidente presidenta autor autora investigador investigadora funcionario secretario secretaria
		comisario analista economista fundador representante líder responsable ingeniero médico médica juez jueza científico
		científica coordinador alcalde alcaldesa ministro ministra senador gobernador embajador general coronel fiscal entrenador
		abogado abogada obispo profesor profesora`,
	),
	offices: [],
	statesmen: words("presidente presidenta canciller primer ministro ministra rey reina papa"),
	ministers: words("ministro ministra canciller rey reina papa"),
	nobody: words(
		`funcionarios expertos observadores analistas fuentes informes medios críticos personas vecinos testigos estimaciones cifras
		investigadores científicos economistas rumores activistas algunos muchos otros todos plan planes ley calendario agenda contrato
		tradición reglas presupuesto edad tamaño previsto`,
	),
	against: phrases(
		"a diferencia de, contrariamente a, en contra de, frente a, en contraste con, rechaza, rechazó, rechazan, niega, negó, niegan, desmiente, desmintió, cuestiona, cuestionó, duda, dudó, en lugar de, en vez de, no, contra, contradice, contradijo",
	),
	definite: words("el la los las este esta estos estas ese esa su sus del al"),
	indefinite: words("un una unos unas"),
	possessives: words("su sus"),
	oblique: words("del al"),
	prepositions: words(
		"de del por a al para en con sobre contra entre bajo hacia sin desde durante tras según mediante ante hasta como",
	),
	owners: words("de del por en para"),
	genitives: words("de del"),
	locatives: words("en"),
	partings: words("en por"),
	commissions: words("para"),
	leads: words("dirige dirigió encabeza encabezó preside presidió lidera lideró"),
	adverbs: words("también ahora entonces todavía mismo misma después hoy ayer recientemente actualmente solo incluso sin embargo además nunca lunes martes miércoles jueves viernes sábado domingo"),
	days: words("lunes martes miércoles jueves viernes sábado domingo"),
	agents: words("por"),
	within: words("en de por según con"),
	doneFor: words("para"),
	asides: words("como según"),
	resumptives: words("esto eso así"),
	demonstratives: words("esto eso esa ese estos esos"),
	pronouns: words("él ella ellos ellas"),
	coordinators: words("y pero mientras o sino aunque"),
	subordinators: words("mientras que quien quienes donde porque desde cuando si aunque como después antes cuyo cuya pues"),
	indirect: [],
	therein: [],
	goesOn: [],
	indirectEndings: [],
	presents: [],
	ties: phrases("de ellos, de ellas, de estos, de estas, de los cuales, entre ellos, entre ellas, a cambio, es decir, esto es, la mitad de ellos"),
	labels: words("fuente fuentes datos"),
	references: words("véase ver cf fuente según"),
	own: phrases("según sus propios datos, según sus propias cifras, según sus cálculos, según su propio recuento"),
	origin: phrases("procede de, proceden de, proviene de, provienen de, es de, son de, publicado por, publicados por, facilitado por, facilitados por"),
};
