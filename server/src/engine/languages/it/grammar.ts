// How Italian builds its words and clauses, as far as matching and attribution must know it. Data only.
import type { Grammar } from "../grammar.ts";
import { wordSet, words } from "../lists.ts";

export const grammar: Grammar = {
	capitalNouns: false,
	compounds: false,
	verbAtEnd: false,
	elided: wordSet("l d un c s dell all dall nell sull coll quest quell gl n m t v"),
	nounEndings: [],
	adjectiveEndings: [],
	adverbEndings: words("mente"),
	finiteEndings: words("ò arono erono irono"),
	verbalEndings: words("ò arono erono irono avano evano ivano"),
	thirdPersonEndings: words("a ano e ono"),
	gerundEndings: words("ando endo"),
	pluralEndings: [],
	relatives: wordSet("che cui quale quali dove"),
	nameLinks: wordSet("di del della dei delle per"),
	freeRelatives: new Set(),
	bareNouns: new Set(),
	beforeVerb: wordSet("ha hanno aveva avevano avrà avranno è sono era erano fu furono sarà saranno stato stata stati state viene vengono venne vennero si non"),
	irregularForms: {
		morire: "morto morti morta morte muore muoiono", perdere: "perso persi persa perse perduto", uccidere: "ucciso uccisi uccisa uccise", vendere: "venduto venduti venduta vendute",
		costruire: "costruito costruiti costruita costruite", distruggere: "distrutto distrutti distrutta distrutte", eleggere: "eletto eletti eletta elette",
		nascere: "nato nati nata nate nasce nascono", aprire: "aperto aperti aperta aperte", chiudere: "chiuso chiusi chiusa chiuse", vincere: "vinto vinti vinta vinte", scendere: "sceso scesi scesa scese",
		produrre: "prodotto prodotti prodotta prodotte", spendere: "speso spesi spesa spese",
	},
	verbalNouns: [],
	rootEndings: [],
	inhabitantEndings: [],
	verbPrefixes: [],
	inserts: { between: [], endings: {} },
	separable: {},
};
