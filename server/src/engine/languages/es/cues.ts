// Spanish words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"página, páginas, pág., págs., p., pp., capítulo, capítulos, cap., sección, secc., artículo, artículos, art., arts., §, §§, apartado, párrafo, párr., figura, fig., tabla, cuadro, gráfico, anexo, apéndice, volumen, vol., tomo, línea, nota, versículo, punto, inciso, paso, lección, pregunta, diapositiva",
		],
		[
			"ordinal",
			"número, núm., nº, n.º, no., nro., puesto, siglo, lugar, posición, rango, nivel, clase, categoría, grado, grupo, ronda, etapa, fase, jornada, temporada, episodio, minuto, semana, sala, habitación, andén, vía, puerta, piso, liga, división",
		],
		["version", "versión, tipo, v., v, ver., edición, release"],
		["phone", "tel, tel., teléfono, tfno., fax, móvil, celular, whatsapp, llame al"],
		["id", "id, isbn, issn, iban, dni, nif, expediente, código postal, doi, cuenta, cp"],
		[
			"name",
			"carretera, autopista, autovía, salida, ruta, vuelo, línea, autobús, canal, estudio, apolo, modelo, ley, decreto, resolución, reactor, bloque, zona, sector, terminal, kilómetro, circular, enmienda, distrito",
		],
	],
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, fórmula, agenda, opus, sinfonía, falcon, expo, gta, covid, leopard, radio, antena, telecinco, cuatro, porsche, peugeot, mazda, toyota, audi, bmw, seat, ibex, top, euro, grupo, moto",
	scores:
		"ganó, ganaron, gana, ganar, venció, vencieron, derrotó, derrotaron, perdió, perdieron, derrota, victoria, triunfo, empate, empató, empataron, marcador, resultado, partido, final, semifinal, set, sets, goleó, remontó, votación",
	nounsCapital: false,
	pluralEndings: "s",
	notPlural: "ss, us, is",
	verbalEndings: "a, e, i, o, á, é, í, ó, n, r, l, d, z",
	adjectives:
		"nuevos, nuevas, grandes, pequeños, pequeñas, primeros, primeras, últimos, últimas, próximos, próximas, siguientes, diferentes, distintos, distintas, presuntos, presuntas, otros, otras, importantes, antiguos, antiguas, supuestos, supuestas, mejores, peores, diversos, diversas, posibles, principales, valiosos, valiosas, anteriores, graves, simples",
	nouns:
		"gente, personal, ganado, policía, tropa, público, población, fans, chalets, clubes, bebés, efectivos",
	definite: "el, la, los, las, ambos, ambas",
	partitives: "de, del, el, la, los, las, todos, todas, sus, su, estos, estas, esos, esas, nuestros, nuestras",
	stops:
		"el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, su, sus, mi, mis, tu, tus, nuestro, nuestra, y, e, o, u, ni, pero, sino, aunque, si, como, que, cual, cuales, quien, quienes, cuyo, cuya, donde, cuando, porque, pues, mientras, según, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por, sin, sobre, tras, vía, es, son, era, eran, fue, fueron, ser, sea, sean, será, serán, está, están, estaba, estaban, estuvo, ha, han, había, habían, hay, hubo, habrá, haber, he, tiene, tienen, tenía, tenían, tuvo, puede, pueden, podría, podrían, debe, deben, no, sí, ya, aún, todavía, también, tampoco, solo, sólo, más, menos, muy, tan, tanto, tantos, bien, mal, así, ahora, hoy, ayer, mañana, luego, después, antes, entonces, allí, aquí, ahí, siempre, nunca, jamás, casi, además, atrás, cada, todo, toda, todos, todas, ambos, yo, él, ella, ellos, ellas, nosotros, se, le, les, me, te, nos, dijo, dicen, dice, dijeron, afirmó, murió, murieron, mueren, muere, viven, vive, vivían, trabajan, trabaja, trabajaban, perdió, perdieron, pierden, ganó, ganaron, quedó, quedaron, llegó, llegaron, llega, llegan, cayó, cayeron, subió, subieron, bajó, salió, salieron, huyeron, resultaron, recibieron, recibió, pagó, pagaron, pagan, cuesta, cuestan, costó, hizo, hicieron, hace, hacen, va, van, fueran, dio, dieron, da, dan, tomó, anual, anuales, mensual, mensuales, diarios, diarias, semanales, aproximadamente, respectivamente, juntos, total, debido, gracias, través, incluyendo, incluidos, incluidas, excepto, salvo, versus, altos, ancho, largo, alto, profundidad, mayor, mayores, menor, menores, igual, iguales, superior, superiores, inferior, inferiores, mejor, peor, votaron, participaron, acudieron, asistieron, necesitan, esperan, siguen, permanecen, continúan, estuvieron, quieren, sufrieron, sufren, prestados",
};
