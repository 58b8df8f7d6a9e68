// French words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"page, pages, p., pp., chapitre, chapitres, chap., section, sections, article, articles, art., alinéa, al., paragraphe, paragraphes, par., §, §§, chiffre, ch., figure, figures, fig., tableau, tableaux, tab., annexe, annexes, tome, t., volume, vol., ligne, lignes, note, notes, verset, question, questions, étape, leçon, point, encadré, partie, acte, scène",
		],
		[
			"ordinal",
			"numéro, numéros, n °, n º, no., nos, rang, catégorie, niveau, stade, phase, classe, division, position, manche, tour, semaine, saison, épisode, match, groupe, porte, quai, salle, voie, étage, chambre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, jour",
		],
		["version", "version, versions, type, v, v., mise à jour"],
		["phone", "tél, tél., tel., téléphone, fax, ligne directe, natel, portable, appeler le, composer le, composez le, appelez le"],
		["id", "isbn, issn, iban, réf., référence, dossier, code postal, npa, doi, code, matricule"],
		[
			"name",
			"autoroute, route, nationale, départementale, bus, tram, métro, vol, studio, canal, chaîne, modèle, résolution, loi, directive, règlement, amendement, département, secteur, bloc, réacteur, parcelle, quartier, apollo, bâtiment, lot, zone",
		],
	],
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, formule, agenda, symphonie, opus, falcon, expo, euro, version, gta, covid, sars, leopard, léopard, patriot, ariane, rafale, toyota, audi, porsche, peugeot, renault, citroën, mazda, ferrari, cac, dax, ftse, nasdaq, smi, bel, france, arte, rts, canal, europe, rtl, g, horizon, crise",
	scores:
		"victoire, victoires, gagné, gagne, gagnent, battu, battent, bat, perdu, défaite, défaites, nul, score, match, finale, mené, mène, menait, menaient, remporté, remporte, incline, incliné, inclinés, imposé, impose, voix, vote, votes, set, sets, rencontre, qualification, tirs",
	nounsCapital: false,
	pluralEndings: "s, x",
	notPlural: "",
	verbalEndings: "ent, ait, ant, er, ir, é, ée",
	nouns: "ong, tgv, hlm, sdf, pme, gens, personnels, cas, morts, œufs",
	adjectives:
		"grands, grandes, petits, petites, nouveaux, nouvelles, jeunes, vieux, vieilles, autres, premiers, premières, derniers, dernières, bons, bonnes, mauvais, mauvaises, gros, grosses, longs, longues, hauts, hautes, beaux, belles, anciens, anciennes, principaux, principales, prochains, prochaines, mêmes, seuls, seules, simples, vrais, vraies, faux, fausses, différents, différentes, divers, diverses, meilleurs, meilleures, futurs, futures, fameux, rares, courts, courtes, énormes, immenses, précieux, précieuses, ex, présumés, prétendus",
	definite: "les, ces, des, aux, leurs, ses, nos, vos",
	partitives: "de, d, des, du, la, le, les, l, ', ’, ces, ses, leurs, nos, tous, toutes, entre, parmi",
	stops:
		"alinéa, al, lettre, let, chiffre, paragraphe, bis, ter, élevé, élevée, élevés, élevées, le, la, les, l, un, une, des, du, de, d, au, aux, ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, et, ou, mais, donc, or, ni, car, que, qu, qui, quoi, dont, où, lorsque, quand, si, comme, puisque, parce, alors, tandis, pendant, afin, à, en, dans, sur, sous, par, pour, avec, sans, chez, vers, entre, contre, depuis, dès, jusque, jusqu, avant, après, malgré, selon, envers, hors, outre, parmi, via, voici, voilà, est, sont, était, étaient, sera, seront, serait, seraient, fut, furent, soit, soient, être, été, étant, a, ont, avait, avaient, aura, auront, aurait, auraient, eu, avoir, ayant, ait, fait, font, faisait, faire, peut, peuvent, pouvait, pourrait, doit, doivent, devait, devrait, va, vont, allait, veut, veulent, je, tu, il, elle, on, nous, ils, elles, se, s, me, m, te, t, lui, eux, y, n, ne, pas, plus, moins, jamais, rien, aucun, aucune, non, oui, aussi, encore, déjà, toujours, souvent, très, trop, peu, bien, mal, seulement, environ, même, ainsi, ensuite, puis, enfin, hier, aujourd, demain, ici, là, ailleurs, maintenant, désormais, actuellement, chacun, chacune, chaque, tout, toute, tous, toutes, autant, tant, tellement, ensemble, dehors, dessus, dessous, près, loin, autour, face, contre, suite, grâce, malgré, sauf, excepté, soit, voire, dit, disent, vit, vivent, vivaient, meurt, meurent, reste, restent, restaient, vient, viennent, manque, manquent, travaillent, habitent, coûte, coûtent, portent, prennent, tombent, attendent, demandent, reçoivent, quelque, quelques, plusieurs, certains, certaines, seul, dès, jours-ci, toutefois, cependant, pourtant, néanmoins, puisqu, lorsqu, c, j, hors",
};
