// Dutch words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"pagina, pagina's, blz, blz., p., pp., bladzijde, hoofdstuk, hfst., paragraaf, par., §, §§, artikel, artikelen, art., lid, alinea, figuur, fig., tabel, tab., bijlage, deel, dl., band, regel, voetnoot, noot, vers, vraag, punt, stap, les, dia",
		],
		[
			"ordinal",
			"nummer, nr., nrs., nr, no., plaats, plek, rang, positie, niveau, klasse, groep, categorie, ronde, etappe, week, weeknummer, seizoen, aflevering, speelronde, minuut, kamer, lokaal, spoor, perron, baan, fase, schaal, divisie",
		],
		["version", "versie, type, v, v., ver., release, update"],
		["phone", "tel, tel., telefoon, telefoonnummer, fax, mobiel, gsm, noodnummer, whatsapp"],
		["id", "id, isbn, issn, iban, kvk, zaaknummer, dossier, postcode, doi, rekeningnummer, btw"],
		[
			"name",
			"lijn, bus, tram, snelweg, afrit, knooppunt, route, vlucht, studio, kanaal, apollo, model, blok, reactor, hal, terminal, poort, zone, sector, kamp",
		],
	],
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, formule, agenda, opus, symfonie, falcon, expo, gta, covid, leopard, npo, radio, rtl, sbs, veronica, ketnet, canvas, porsche, peugeot, mazda, toyota, audi, bmw, volvo, aex, euronext, d66, groep, top",
	scores:
		"winst, won, wonnen, gewonnen, wint, winnen, versloeg, versloegen, verslagen, verloor, verloren, verlies, nederlaag, gelijkspel, eindstand, ruststand, rust, voorsprong, achterstand, wedstrijd, finale, uitslag, stand, zege, overwinning, set, sets",
	nounsCapital: false,
	pluralEndings: "en, s, 's",
	notPlural: "ss, is, us, aans, ees, loos, procent",
	verbalEndings: "de, te, dt, eert, eerd",
	adjectives: "verdachten, houten, gouden, zilveren, eigen, betonnen, stalen, open, dronken, bescheiden, volwassen, verschillende",
	nouns:
		"man, mensen, personeel, vee, politie, militairen, fans, koeien, vrouwen, dode, gewonde, ton, zetels, fte, kippen, publiek, procentpunt, troepen, eieren, volwassenen, gevallen, huishoudens, woningen, punten",
	definite: "de, het, beide, deze, die",
	partitives: "van, de, het, der, alle, zijn, haar, hun, onze, deze, die, dit",
	stops:
		"de, het, een, deze, die, dit, dat, zijn, haar, hun, ons, onze, mijn, jouw, uw, en, of, maar, want, dus, als, dan, toen, omdat, terwijl, wanneer, waar, wie, wat, hoe, hoewel, sinds, tot, tenzij, in, op, aan, bij, door, voor, met, van, naar, uit, over, onder, boven, na, tussen, tegen, tijdens, langs, rond, achter, naast, om, per, via, zonder, binnen, buiten, volgens, wegens, vanwege, sedert, vanaf, te, ter, ten, is, was, waren, werd, werden, wordt, worden, geworden, heeft, hebben, had, hadden, gehad, zal, zullen, zou, zouden, kan, kunnen, kon, konden, mag, mogen, mocht, mochten, moet, moeten, moest, moesten, wil, willen, wilde, wilden, gaat, gaan, ging, gingen, niet, ook, alleen, nog, al, reeds, nu, er, daar, hier, geleden, later, eerder, vandaag, gisteren, morgen, ik, jij, je, u, hij, zij, ze, we, wij, mij, hem, hen, zich, zei, zegt, zeggen, zeiden, kwam, kwamen, komt, komen, bleef, bleven, blijft, blijven, verloor, verloren, stierf, stierven, sterven, leeft, leven, leefden, wonen, woonden, werken, werkten, werkt, vielen, vallen, stegen, stijgen, daalden, dalen, stonden, staan, liggen, lagen, zitten, zaten, kosten, kostten, kregen, krijgen, kreeg, hielden, houden, namen, nemen, gaven, geven, vonden, vinden, verlieten, vluchtten, vluchten, raakten, raken, brachten, brengen, maakten, maken, deden, doen, zagen, zien, zochten, zoeken, wachten, wachtten, betaalden, betalen, ontvingen, ontvangen, elk, elke, ieder, iedere, samen, totaal, jaarlijks, dagelijks, maandelijks, wekelijks, respectievelijk, opnieuw, weer, terug, ooit, nooit, vaak, eens, zeer, veel, meer, minder, meest, minst, zoals, inclusief, exclusief, plus, min, ondanks, behalve, zodat, waarvan, waarin, waarbij, waarop, daarvan, daarbij, zelfs, wel, toch, echter, dankzij, circa, hoog, breed, lang, diep, oud, zwaar, groot, dik, ongeveer, thans, sindsdien, tevens, intussen, inmiddels, steeds, hoger, lager, groter, kleiner, langer, korter, ouder, jonger, beter, slechter, gemiddeld, anders, immers, aldus, bijgevolg, droog, leeg, open, dicht, betoogden, demonstreerden, stemden, stemmen, protesteerden, reisden, volgden, tekenden, kozen, kiezen, bezochten, gebruikten, gebruiken, sloten, sluiten, wonnen, winnen",
};
