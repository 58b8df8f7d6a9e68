// How French builds its words and clauses, as far as matching and attribution must know it. Data only.
import type { Grammar } from "../grammar.ts";
import { wordSet, words } from "../lists.ts";

export const grammar: Grammar = {
	capitalNouns: false,
	compounds: false,
	verbAtEnd: false,
	elided: wordSet("l d qu n s c j m t jusqu lorsqu puisqu quoiqu presqu"),
	nounEndings: words("s x"),
	adjectiveEndings: [],
	adverbEndings: words("ellement alement ivement ièrement iquement amment emment ablement"),
	finiteEndings: words("èrent irent urent"),
	verbalEndings: words("èrent irent urent aient"),
	thirdPersonEndings: words("e ent"),
	gerundEndings: words("ant"),
	pluralEndings: [],
	relatives: wordSet("qui que qu dont où lequel laquelle lesquels lesquelles duquel"),
	nameLinks: wordSet("de du des d la pour l"),
	freeRelatives: new Set(),
	bareNouns: new Set(),
	beforeVerb: wordSet("a ont avait avaient aura auront aurait est sont était étaient fut furent sera seront été n se s ne y"),
	irregularForms: {
		mourir: "mort morts morte mortes meurt meurent mourut moururent décédé", perdre: "perdu perdus perdue perdues perd perdent", vendre: "vendu vendus vendue vendues vend vendent",
		construire: "construit construits construite construites", détruire: "détruit détruits détruite détruites", élire: "élu élus élue élues",
		recevoir: "reçu reçus reçue reçues reçoit reçoivent", naître: "né nés née nées naît naissent", ouvrir: "ouvert ouverts ouverte ouvertes", produire: "produit produits produite produites",
	},
	verbalNouns: [],
	rootEndings: [],
	inhabitantEndings: [],
	verbPrefixes: [],
	inserts: { between: [], endings: {} },
	separable: {},
};
