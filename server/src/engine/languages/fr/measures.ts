// What French news counts and measures: ideas with all their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "tué, tués, tuée, tuées, tue, mort, morts, morte, mortes, décès, décédé, décédés, décédées, victimes mortelles, péri, perdu la vie, ont perdu la vie, coûté la vie, fauché, abattu, abattus, tombés, meurent, meurt, moururent, trouvé la mort, trouvent la mort, trouvèrent la mort, coûte la vie, laissé la vie, abattue, abattues, tuent, mortel, mortels, mortelle, mortelles, disparition tragique",
	wounded: "blessé, blessés, blessée, blessées, blessures, blesse, blessent, grièvement blessés, grièvement blessées",
	casualties: "tués ou blessés, tués et blessés, morts et blessés, morts ou blessés, pertes humaines",
	missing: "disparu, disparus, disparue, disparues, portés disparus",
	captured: "capturé, capturés, capturées, faits prisonniers, prisonniers de guerre",
	displaced: "déplacé, déplacés, déplacées, fui, sans-abri, chassés de leurs, fuient, fuyaient, déplacement, déplacements, jetés sur les routes, privés de logement, dû quitter",
	infected: "infecté, infectés, infectées, contaminé, contaminés, contaminations, contamination, testés positifs, infections",
	recovered: "guéri, guéris, guéries, guérisons, rétablis",
	hospitalised: "hospitalisé, hospitalisés, hospitalisées, hospitalisations, soins intensifs, réanimation, hospitalisée, admis à l'hôpital, admises à l'hôpital",
	evacuated: "évacué, évacués, évacuées, évacuations, évacuée, évacuer",
	rescued: "secouru, secourus, secourues, sauvés, sauvetages, repêchés, secourue, sauvé, sauvée, sauvées, repêchées",
	arrested: "arrêté, arrêtés, arrêtées, arrestations, interpellés, interpellations, garde à vue, arrêtent, interpellé, interpellées, détention",
	convicted: "condamné, condamnés, condamnées, condamnations, reconnus coupables, condamne, condamnent",
	charged: "inculpé, inculpés, mis en examen, poursuivis",
	sent: "envoyé, envoyés, envoyées, envoie, envoi, envois, déployé, déployés, déployées, déploiement, dépêché, dépêchés, livré, livrés, livrées, livraison, livraisons, expédié, expédiés, fourni, fournis, fournies, combattent aux côtés, envoient, déploie, déploient, livre, livrent, fournit, fournissent, expédiée, expédiées",
	withdrawn: "retiré, retirés, retrait, rapatriés, rentrés au pays",
	trained: "formé, formés, formation, entraînés, entraînement",
	employed: "emploie, employés, occupe, effectif, effectifs, travaillent pour, travaillent chez, emploient, employait, salarie, compte parmi ses employés, font travailler, fait travailler",
	hired: "embauché, embauchés, embauche, embauches, engagés, recruté, recrutés, recrute, recrutement, embauchée, embauchées, engagées, engagé, recrutées, recrutements",
	dismissed: "licencié, licenciés, licenciées, licenciements, suppressions de postes, suppressions d'emplois, licencie, supprime, supprimer, supprimés, mis à la porte, plan social",
	born: "naissances, nés, nouveau-nés, né, née, nées, naissance, vu le jour, accouchements",
	vaccinated: "vacciné, vaccinés, vaccinées, vaccinations, vaccinée, vaccination, doses administrées",
	evicted: "expulsé, expulsés, expulsions, expulsées",
	registered: "inscrit, inscrits, inscrites, inscriptions, enregistrés, inscrite, enregistrées, immatriculés, immatriculées, immatriculations",
	attended: "participé, participent, pris part, prennent part, assisté, assistent",
};

/** Who is counted. */
const who = {
	soldiers: "soldat, soldats, militaires, troupes, combattants, fantassins, hommes",
	civilians: "civil, civils, civiles",
	police: "policier, policiers, policières, agents de police, gendarmes",
	children: "enfant, enfants, mineurs, bambins, nourrissons",
	girls: "fille, filles, fillettes",
	boys: "garçon, garçons",
	women: "femme, femmes",
	men: "hommes",
	pupils: "élève, élèves, écoliers, collégiens, lycéens, écolière, écolières, écolier, collégiennes, lycéennes",
	students: "étudiant, étudiants, étudiantes",
	teachers: "enseignant, enseignants, enseignantes, professeurs, instituteurs",
	nurses: "infirmier, infirmiers, infirmières, soignants, aide-soignant, aides-soignants, aides-soignantes",
	midwives: "sage-femme, sages-femmes",
	doctors: "médecin, médecins, généralistes, chirurgiens",
	patients: "patient, patients, patientes, malades, malade, patientèle",
	participants: "participant, participants, participantes, volontaires",
	volunteers: "bénévole, bénévoles",
	residents: "habitant, habitants, habitantes, riverains, résidents, habitante, résidentes, riverain, âmes, administrés",
	tenants: "locataire, locataires",
	refugees: "réfugié, réfugiés, réfugiées, demandeurs d'asile, requérants d'asile, exilés, migrants",
	employees: "salarié, salariés, salariées, employé, employés, employées, collaborateurs, collaboratrices, travailleurs, travailleuses, travailleur, travailleuse, effectif, effectifs, main-d'oeuvre, main-d'œuvre",
	voters: "électeur, électeurs, électrices, votants, électrice, électorat, inscrits sur les listes",
	members: "membre, membres, adhérents",
	visitors: "visiteur, visiteurs, fréquentation, entrées, visiteuse, visiteuses, touristes",
	spectators: "spectateur, spectateurs, supporters",
	passengers: "passager, passagers, voyageurs, usagers",
	prisoners: "prisonnier, prisonniers, détenu, détenus, détenues",
	farmers: "agriculteur, agriculteurs, paysans, éleveurs, agricultrices, exploitants, vignerons, vignerons indépendants",
	households: "ménage, ménages, foyers",
	families: "famille, familles",
	companies: "entreprise, entreprises, sociétés, pme, firmes",
	engineers: "ingénieur, ingénieurs, sapeurs, démineurs",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "chiffre d'affaires, recettes, revenus, ventes, recette, encaisse, encaissé, gagné, gagne, gagnent, rapporte, rapporté",
	profit: "bénéfice, bénéfices, bénéfice net, profit, profits, excédent, bénéfices nets, gains, gain",
	loss: "perte, pertes, perdu, perd, déficit, manque à gagner, perdent, perdue, perdues, déficits",
	debt: "dette, dettes, endettement, arriérés, endetté, endettés",
	budget: "budget, budgété, crédit budgétaire, enveloppe",
	cost: "prix, payé, paie, paient, coûte, coûté, coût, coûts, dépensé, dépense, dépenses, frais, facture, payée, payés, payées, coûtent, coûtait, coûtaient, coûtera, dépensés, dépensent, déboursé, débourse, montant de la facture",
	invested: "investi, investit, investissement, investissements",
	donated: "don, dons, donné à",
	fine: "amende, amendes, pénalité, sanction",
	wages: "salaire, salaires, rémunération, masse salariale, salariale, salariales, paie, gagne, gagnent",
	price: "prix, tarif, tarifs, loyer, loyers, coûte, payé, paie, billet, coûtent, coûtait, abonnement, loyer moyen",
	subsidy: "subvention, subventions, aide, aides, financement, soutien, subventionné, subventionnés, subventionne, soutient",
	compensation: "compensation, compensations, indemnité, indemnités, indemnisation, dédommagement, dommages-intérêts, en échange, en contrepartie, contrepartie, reçu de, récompense, indemnise, indemnisé, indemnisés, versé aux victimes",
	damage: "dégâts, dommages, sinistres, dégât, dommage, ravages",
	transfer: "indemnité de transfert, transfert",
};

/** What happened to a thing. */
const act = {
	dry: "à sec, asséchés, taris, tari, sec, secs, asséché, asséchées",
	drilled: "forés, foré, creusés, creusé, forages",
	harvest: "récolte, récoltes, récolté, rendement, vendange, récoltés, récoltées, vendangé, vendanges, moisson",
	built: "construit, construits, construite, construites, bâtis, achevés, construction, construisent, bâti, bâtie, achevée, livrés, sortis de terre",
	damaged: "endommagé, endommagés, endommagées, abîmé, abîmés, endommage",
	destroyed: "détruit, détruits, détruite, détruites, rasés, anéantis, détruisent, rasée, rasées, réduit en cendres, réduites en cendres, parti en fumée, parties en fumée, partis en fumée, ravagé, ravagée, ravagés, ravagées, brûlé, brûlés, brûlée, brûlées, incendiés, incendiées, calciné, calcinés",
	closed: "fermé, fermés, fermée, fermées, fermeture, fermetures, ferment",
	opened: "ouvert, ouverts, ouverture, inauguré, ouvre, ouvrent, ouverte, ouvertes",
	sold: "vendu, vendus, vendue, vendues, vente, vend, vendent, écoulé, écoulés, ventes",
	bought: "acheté, achetés, achat, acquis, achète, achètent, achetée, achetées, acquise",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "personne, personnes, gens, habitants, âmes",
	arms: "arme, armes, armement, armements, munitions, matériel militaire, obus, missiles",
	homes: "logement, logements, appartement, appartements, logement social, foyers d'habitation",
	houses: "maison, maisons, bâtiments, immeubles, bâtiment, immeuble, habitations, villas",
	jobs: "emploi, emplois, poste, postes, place de travail, places de travail, équivalents temps plein",
	votes: "voix, suffrages, bulletins, vote, votes, bulletin",
	turnout: "participation, taux de participation, ont voté, se sont rendus aux urnes, voté, votent, votants",
	cases: "cas",
	beds: "lit, lits",
	wells: "puits",
	meals: "repas",
	emissions: "émissions, émis, gaz à effet de serre, émet, émettent, rejets, co2, gaz carbonique, rejette, rejettent, rejeté, rejetés",
	area: "superficie, surface, couvre, s'étend, hectares de, étendue, occupe",
	population: "population, démographie, population totale",
	temperature: "température, températures, réchauffement, chaleur, réchauffé, degrés de plus",
	energy: "énergie, électricité, électrique, consommation d'énergie",
	speed: "vitesse, roulait, roule",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perdu, perd, perdent, pertes, perte" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
