// How Portuguese builds its words and clauses, as far as matching and attribution must know it. Data only.
import type { Grammar } from "../grammar.ts";
import { wordSet, words } from "../lists.ts";

export const grammar: Grammar = {
	capitalNouns: false,
	compounds: false,
	verbAtEnd: false,
	elided: new Set(),
	nounEndings: words("s es"),
	adjectiveEndings: [],
	adverbEndings: words("mente"),
	finiteEndings: words("ou aram iram"),
	verbalEndings: words("ou aram eram iram avam"),
	thirdPersonEndings: words("a am e em"),
	gerundEndings: words("ando endo indo"),
	pluralEndings: [],
	relatives: wordSet("que quem cujo cuja cujos cujas onde"),
	bareNouns: new Set(),
	beforeVerb: wordSet("tem têm tinha tinham terá terão é são era eram foi foram será serão sido se não"),
	irregularForms: {
		morrer: "morreu morreram morre morrem morto mortos",
		perder: "perdeu perderam perde perdem perdido",
		cair: "caiu caíram cai caem caído",
		fazer: "fez fizeram faz fazem feito",
		pedir: "pediu pediram pede pedem pedido",
		vender: "vendeu venderam vende vendem vendido vendidos",
		receber: "recebeu receberam recebe recebem recebido",
		enviar: "enviou enviaram envia enviam enviado",
		sair: "saiu saíram sai saem saído",
		pôr: "pôs puseram põe põem posto",
		destruir: "destruiu destruíram destruído",
		construir: "construiu construíram construído",
	},
	rootEndings: [],
	verbPrefixes: [],
	separable: {},
};
