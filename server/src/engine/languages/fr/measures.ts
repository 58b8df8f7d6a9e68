// What French news counts and measures: ideas with all their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "tué, tués, tuée, tuées, tue, mort, morts, morte, mortes, décès, décédé, décédés, décédées, victimes mortelles, péri, perdu la vie, ont perdu la vie, coûté la vie, fauché, abattu, abattus, tombés",
	wounded: "blessé, blessés, blessée, blessées, blessures",
	casualties: "tués ou blessés, tués et blessés, morts et blessés, morts ou blessés, pertes humaines",
	missing: "disparu, disparus, disparue, disparues, portés disparus",
	captured: "capturé, capturés, capturées, faits prisonniers, prisonniers de guerre",
	displaced: "déplacé, déplacés, déplacées, fui, sans-abri, chassés de leurs",
	infected: "infecté, infectés, infectées, contaminé, contaminés, contaminations, contamination, testés positifs, infections",
	recovered: "guéri, guéris, guéries, guérisons, rétablis",
	hospitalised: "hospitalisé, hospitalisés, hospitalisées, hospitalisations, soins intensifs, réanimation",
	evacuated: "évacué, évacués, évacuées, évacuations",
	rescued: "secouru, secourus, secourues, sauvés, sauvetages, repêchés",
	arrested: "arrêté, arrêtés, arrêtées, arrestations, interpellés, interpellations, garde à vue",
	convicted: "condamné, condamnés, condamnées, condamnations, reconnus coupables",
	charged: "inculpé, inculpés, mis en examen, poursuivis",
	sent: "envoyé, envoyés, envoyées, envoie, envoi, envois, déployé, déployés, déployées, déploiement, dépêché, dépêchés, livré, livrés, livrées, livraison, livraisons, expédié, expédiés, fourni, fournis, fournies, combattent aux côtés",
	withdrawn: "retiré, retirés, retrait, rapatriés, rentrés au pays",
	trained: "formé, formés, formation, entraînés, entraînement",
	employed: "emploie, employés, occupe, effectif, effectifs, travaillent pour, travaillent chez",
	hired: "embauché, embauchés, embauche, embauches, engagés, recruté, recrutés, recrute, recrutement",
	dismissed: "licencié, licenciés, licenciées, licenciements, suppressions de postes, suppressions d'emplois",
	born: "naissances, nés, nouveau-nés",
	vaccinated: "vacciné, vaccinés, vaccinées, vaccinations",
	evicted: "expulsé, expulsés, expulsions",
	registered: "inscrit, inscrits, inscrites, inscriptions, enregistrés",
};

/** Who is counted. */
const who = {
	soldiers: "soldat, soldats, militaires, troupes, combattants, fantassins, hommes",
	civilians: "civil, civils, civiles",
	police: "policier, policiers, policières, agents de police, gendarmes",
	children: "enfant, enfants, mineurs, bambins, nourrissons, garçons, filles",
	women: "femme, femmes",
	men: "hommes",
	pupils: "élève, élèves, écoliers, collégiens, lycéens",
	students: "étudiant, étudiants, étudiantes",
	teachers: "enseignant, enseignants, enseignantes, professeurs, instituteurs",
	nurses: "infirmier, infirmiers, infirmières, soignants",
	doctors: "médecin, médecins, généralistes, chirurgiens",
	patients: "patient, patients, patientes, malades",
	participants: "participant, participants, participantes, volontaires",
	volunteers: "bénévole, bénévoles",
	residents: "habitant, habitants, habitantes, riverains, résidents",
	tenants: "locataire, locataires",
	refugees: "réfugié, réfugiés, réfugiées, demandeurs d'asile, requérants d'asile",
	employees: "salarié, salariés, salariées, employé, employés, employées, collaborateurs, collaboratrices, travailleurs",
	voters: "électeur, électeurs, électrices, votants",
	members: "membre, membres, adhérents",
	visitors: "visiteur, visiteurs, fréquentation, entrées",
	spectators: "spectateur, spectateurs, supporters",
	passengers: "passager, passagers, voyageurs, usagers",
	prisoners: "prisonnier, prisonniers, détenu, détenus, détenues",
	farmers: "agriculteur, agriculteurs, paysans, éleveurs",
	households: "ménage, ménages, foyers",
	families: "famille, familles",
	companies: "entreprise, entreprises, sociétés, pme, firmes",
	engineers: "ingénieur, ingénieurs, sapeurs, démineurs",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "chiffre d'affaires, recettes, revenus, ventes, produits",
	profit: "bénéfice, bénéfices, bénéfice net, profit, profits, excédent",
	loss: "perte, pertes, perdu, perd, déficit, manque à gagner",
	debt: "dette, dettes, endettement, doit, arriérés",
	budget: "budget, budgété, crédit budgétaire, enveloppe",
	cost: "prix, payé, paie, paient, coûte, coûté, coût, coûts, dépensé, dépense, dépenses, frais, facture",
	invested: "investi, investit, investissement, investissements",
	donated: "don, dons, donné à",
	fine: "amende, amendes, pénalité, sanction",
	wages: "salaire, salaires, rémunération, masse salariale",
	price: "prix, tarif, tarifs, loyer, loyers, coûte, payé, paie, billet",
	subsidy: "subvention, subventions, aide, aides, financement, soutien",
	compensation: "compensation, compensations, indemnité, indemnités, indemnisation, dédommagement, dommages-intérêts, en échange, en contrepartie, contrepartie, reçu de, récompense",
	damage: "dégâts, dommages, sinistres",
	transfer: "indemnité de transfert, transfert",
};

/** What happened to a thing. */
const act = {
	dry: "à sec, asséchés, taris, tari",
	drilled: "forés, foré, creusés, creusé, forages",
	harvest: "récolte, récoltes, récolté, rendement, vendange",
	built: "construit, construits, construite, construites, bâtis, achevés, construction",
	damaged: "endommagé, endommagés, endommagées",
	destroyed: "détruit, détruits, détruite, détruites, rasés, anéantis",
	closed: "fermé, fermés, fermée, fermées, fermeture, fermetures",
	opened: "ouvert, ouverts, ouverture, inauguré",
	sold: "vendu, vendus, vendue, vendues, vente",
	bought: "acheté, achetés, achat, acquis",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "personne, personnes, gens",
	arms: "arme, armes, armement, armements, munitions, matériel militaire, obus, missiles",
	homes: "logement, logements, appartement, appartements",
	houses: "maison, maisons, bâtiments, immeubles",
	jobs: "emploi, emplois, poste, postes",
	votes: "voix, suffrages, bulletins",
	turnout: "participation, taux de participation, ont voté, se sont rendus aux urnes",
	cases: "cas",
	beds: "lit, lits",
	wells: "puits",
	meals: "repas",
	emissions: "émissions, émis, gaz à effet de serre",
	area: "superficie, surface, couvre, s'étend",
	population: "population",
	temperature: "température, températures, réchauffement",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perdu, perd, perdent, pertes, perte" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
