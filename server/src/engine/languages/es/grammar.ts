// How Spanish builds its words and clauses, as far as matching and attribution must know it. Data only.
import type { Grammar } from "../grammar.ts";
import { wordSet, words } from "../lists.ts";

export const grammar: Grammar = {
	capitalNouns: false,
	compounds: false,
	verbAtEnd: false,
	elided: new Set(),
	nounEndings: words("es s"),
	adjectiveEndings: [],
	adverbEndings: words("mente"),
	finiteEndings: words("ó aron ieron"),
	verbalEndings: words("ó aron ieron aban ían"),
	thirdPersonEndings: words("a an e en"),
	gerundEndings: words("ando iendo"),
	pluralEndings: [],
	beforeVerb: wordSet("ha han había habían habrá habrán es son era eran fue fueron será serán sido se no"),
	irregularForms: {
		morir: "murió murieron muere mueren muerto muertos",
		perder: "perdió perdieron pierde pierden perdido",
		caer: "cayó cayeron cae caen caído",
		hacer: "hizo hicieron hace hacen hecho",
		enviar: "envió enviaron envía envían enviado",
		construir: "construyó construyeron construye construido",
		destruir: "destruyó destruyeron destruye destruido",
		pedir: "pidió pidieron pide piden pedido",
		reducir: "redujo redujeron reduce reducido",
		vender: "vendió vendieron vende venden vendido vendidos",
		recibir: "recibió recibieron recibe reciben recibido",
		salir: "salió salieron sale salen salido",
		poner: "puso pusieron pone ponen puesto",
		invertir: "invirtió invirtieron invierte invertido",
	},
	rootEndings: [],
	verbPrefixes: [],
	separable: {},
};
