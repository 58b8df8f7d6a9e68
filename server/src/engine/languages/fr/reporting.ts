// How French news says that somebody said something; the form is ../language.ts.

import type { Reporting } from "../language.ts";
import { phrases, words } from "../lists.ts";
import { acts, finite, notFinite, verbs } from "./reporting-verbs.ts";

export const reporting: Reporting = {
	before: phrases("selon, d'après, d’après, suivant, à en croire, aux dires de, de l'avis de, de l’avis de, au dire de, citant, sur la base de, aux yeux de"),
	beforePapers: [],
	beforeAtBreak: [],
	inBrackets: "selon",
	behind: [],
	behindAny: [],
	verbs,
	acts,
	deeds: words("accorde accordent accordé accordait accordaient accorda accordera tient attend attendent"),
	elsewise: {},
	particles: { fait: ["état", "savoir", "valoir"], font: ["état", "savoir", "valoir"] },
	perfect: words("a ont avait avaient aura aurait"),
	passive: words("est sont été était étaient fut furent être un une"),
	negations: words("pas jamais ni non"),
	personEndings: [],
	impersonal: [],
	finite,
	notFinite,
	kinds: {
		agency: words("agence service services office autorité bureau renseignement direction institut administration"),
		study: words("étude rapport article auteurs auteur chercheurs chercheur analyse publication enquête fondation"),
		report: words("rapport auteurs auteur publication note"),
		dataset: words("données statistiques statistique chiffres registre base"),
		media: words("journal quotidien média chaîne agence magazine site hebdomadaire radio télévision"),
		company: words("entreprise société groupe firme constructeur exploitant compagnie"),
		government: words("gouvernement ministère département administration autorités ville commune canton mairie conseil"),
		ministry: words("ministère département"),
		court: words("tribunal cour juges juge jugement arrêt"),
		person: words("auteur chercheur économiste expert ministre président maire"),
		organisation: words("organisation association fédération ong groupe syndicat union conseil organisme"),
		organization: words("organisation association fédération ong groupe syndicat union conseil organisme"),
		ngo: words("ong association organisation groupe fédération collectif"),
		association: words("association fédération union société club"),
		foundation: words("fondation"),
		university: words("université institut chercheurs équipe scientifiques école"),
		hospital: words("hôpital clinique chuv hug"),
		bank: words("banque"),
		police: words("police gendarmerie préfecture"),
	},
	institutions: words(
		`ministère agence office bureau autorité gouvernement police tribunal cour université institut fondation fédération association
		banque conseil commission comité département service syndicat groupe organisation société entreprise hôpital clinique
		parlement armée marine état-major administration fonds centre réseau parti ville commune canton mairie préfecture parquet
		ambassade renseignement garde brigade régie direction kremlin pentagone journal chaîne secrétariat observatoire chambre
		inspection sénat assemblée onu union caisse`,
	),
	placeEndings: words("ien ienne iens iennes ais aise aises ain aine ains aines ois oise oises"),
	placeCapitalEndings: [],
	documents: words(
		`chiffres chiffre données estimation estimations rapport rapports étude communiqué décompte bilan sondage statistiques statistique
		analyse évaluation calculs calcul audit jugement arrêt recensement document documents relevé bulletin prévision prévisions registre
		publication enquête comptes avis opinion déclaration déclarations informations résultat résultats note lettre site tableau`,
	),
	persons: words(
		`porte-parole directeur directrice chef cheffe président présidente auteur autrice auteure chercheur chercheuse responsable
		secrétaire commissaire analyste économiste fondateur fondatrice représentant représentante patron patronne médecin juge
		scientifique statisticien coordinateur coordinatrice maire ministre sénateur sénatrice député députée gouverneur ambassadeur
		ambassadrice général colonel procureur procureure entraîneur avocat avocate professeur professeure évêque préfet préfète`,
	),
	offices: [],
	statesmen: words("président présidente chancelier chancelière premier ministre roi reine pape"),
	ministers: words("ministre chancelier chancelière roi reine pape"),
	nobody: words(
		`experts observateurs analystes sources médias critiques habitants témoins estimations chiffres chercheurs scientifiques économistes
		rumeurs certains beaucoup plusieurs autres avocats médecins loi plan calendrier contrat règlement budget météo goût âge taille`,
	),
	against: phrases(
		`contrairement à, à la différence de, à l'inverse de, contre, conteste, contestent, contesté, rejette, rejettent, rejeté, dément,
		démentent, démenti, contredit, contredisent, nie, nient, critique, au lieu de, plutôt que, pas`,
	),
	definite: words("le la les l ce cet cette ces son sa ses leur leurs du des au aux"),
	indefinite: words("un une autre quelque"),
	possessives: words("son sa ses leur leurs"),
	oblique: words("du des au aux"),
	prepositions: words(
		`de du des d par à au aux en dans sur avec sans contre entre sous pour vers chez depuis pendant durant avant après parmi selon
		malgré dès hors via près`,
	),
	owners: words("de du des d par à"),
	genitives: words("de du des d"),
	locatives: words("à"),
	partings: words("à par"),
	commissions: words("pour"),
	leads: words("dirige dirigeait préside présidait"),
	adverbs: words("aussi également encore toujours ensuite aujourd'hui hier récemment actuellement seulement désormais toutefois cependant pourtant déjà ainsi lundi mardi mercredi jeudi vendredi samedi dimanche"),
	days: words("lundi mardi mercredi jeudi vendredi samedi dimanche soir matin"),
	agents: words("par"),
	within: words("dans de par selon"),
	doneFor: words("pour"),
	asides: words("comme"),
	resumptives: words("cela ce ainsi"),
	demonstratives: words("ce cela celui celle ceux celles"),
	pronouns: words("il elle ils elles"),
	coordinators: words("et mais tandis ou"),
	subordinators: words("que qui dont où parce puisque quand lorsque si comme alors bien après avant tandis"),
	indirect: words("serait seraient aurait auraient devrait devraient pourrait pourraient"),
	therein: [],
	goesOn: [],
	indirectEndings: [],
	presents: [],
	ties: phrases("parmi eux, parmi elles, parmi ceux-ci, en échange, en contrepartie, en retour, c'est, la moitié d'entre eux"),
	labels: words("source sources données infographie"),
	references: words("voir cf source selon"),
	own: phrases("selon ses propres chiffres, selon ses propres données, selon ses propres indications, selon ses propres dires, de son propre aveu, selon leurs propres chiffres"),
	origin: phrases("provient de, proviennent de, tiré de, tirés de, tirées de, émane de, émanent de, publié par, publiés par, fourni par, fournis par, repose sur, reposent sur"),
};
