// Portuguese hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			"cerca de, aproximadamente, aprox., quase, uns, umas, por volta de, em torno de, à volta de, perto de, mais ou menos, algo como, algo como uns, na casa de, na casa dos/das, na ordem de, estimado em, estimados em, estimada em, estimadas em, cerca dos, praticamente, um estimado de, ~, ≈",
		],
		[
			"at-least",
			"pelo menos, ao menos, no mínimo, como mínimo, mínimo de, um mínimo de, não menos de/que, não inferior a, maior/maiores/superior/superiores/mais ou igual/iguais a/que, igual ou maior/superior a/que, igual a ou maior que, a partir de, ≥, >=",
		],
		[
			"at-most",
			"no máximo, até, como máximo, quando muito, máximo de, um máximo de, não mais de/que, não superior a, menor/menores/inferior/inferiores/menos ou igual/iguais a/que, igual ou menor/inferior a/que, igual a ou menor que, ≤, <=",
		],
		[
			"more-than",
			"mais de, mais do que, mais que, pouco mais de, um pouco mais de, bem mais de, acima de, acima dos/das, superior/superiores a, maior/maiores que/de/a/do, mais alto/alta/altos/altas/elevado/elevada que, mais alto/alta que o/a, mais alto/alta/altos/altas do que, ultrapassa/ultrapassam/ultrapassou/supera/superam/superou os/as, ultrapassa, ultrapassou, supera, superam, superou, para além de, >",
		],
		[
			"less-than",
			"menos de, menos do que, menos que, pouco menos de, um pouco menos de, abaixo de, abaixo dos/das, inferior/inferiores a, menor/menores que/de/a/do, mais baixo/baixa/baixos/baixas que, mais baixo/baixa que o/a, mais baixo/baixa/baixos/baixas do que, <",
		],
	],
	behind: [
		["about", "mais ou menos, aproximadamente"],
		["at-least", "ou mais, ou mais que isso, ou mais do que isso, ou maior/maiores, ou superior/superiores, e mais, em diante, no mínimo, pelo menos, ao menos, como mínimo, plus, +"],
		["at-most", "ou menos, ou menos que isso, ou menos do que isso, ou menor/menores, ou inferior/inferiores, no máximo, como máximo, quando muito"],
	],
	orEqual: "ou igual, ou iguais, ou o mesmo",
	boundJoins: "mas, porém, e",
	governed: [["até", "sub, baix, cresc, caiu, caír, aument, desce, ascend, elev, reduz, recu, dispar, lev"]],
	during: [],
	ago: "atrás, antes, depois, idade",
	to: "a, ao, até, aos, às, até aos, até os, e até, para até, -, –, —, ~",
	between: "entre",
	articles: "o, a, os, as",
	from: "de, do, dos, das, desde",
	onto: "para, a, ao, até",
	change:
		"sub, baix, cresc, cai, caí, caiu, aument, diminu, redu, pass, elev, desc, avanç, recu, salt, encare, cort, ampli, duplic, dobr, triplic, melhor, pior, multiplic, escal, disp, queda, alta, revis",
	joins: "e, ou, nem, respectivamente",
};
