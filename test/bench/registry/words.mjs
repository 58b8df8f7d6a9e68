// The words that large registries are put together from: places, bodies that publish figures, and sentences with gaps.
// Everything is made up; figures are drawn, so a claim says nothing of the world.

const syllables = {
	de: [
		[
			"Alt",
			"Neu",
			"Ober",
			"Nieder",
			"Gross",
			"Klein",
			"Hohen",
			"Lang",
			"Schwarz",
			"Birken",
			"Eichen",
			"Linden",
			"Mühl",
		],
		["berg", "feld", "bach", "brunn", "rode", "hau", "tann", "moos", "stein", "wies", "see", "egg", "hof", "matt"],
		["", "en", "ingen", "hausen", "dorf", "weiler", "heim", "stetten", "au", "tal", "kirch", "hofen"],
	],
	en: [
		["Al", "Bram", "Cal", "Dun", "East", "Fern", "Glen", "Hart", "Kings", "Lang", "Mar", "North", "Oak", "Pen", "West"],
		["ber", "bri", "den", "ford", "ham", "ling", "mer", "wick", "wood", "stone", "ches", "mins"],
		["", "ton", "bury", "field", "port", "mouth", "gate", "worth", "minster", "ley", "dale", "combe"],
	],
};

/** Each: the sentence; {n} the figure, {p} a place, {y} a year. `min` and `max` bound what is drawn; `unit` stands behind it. */
export const sentences = {
	de: [
		["Im Jahr {y} hatte die Gemeinde {p} {n} Einwohner.", 400, 90_000],
		["In {p} wurden {y} {n} Straftaten angezeigt.", 20, 9_000],
		["Die Stadt {p} gab {y} {n} Millionen Euro für Schulen aus.", 2, 480, 1],
		["Der Umsatz der Stadtwerke {p} stieg {y} auf {n} Millionen Euro.", 5, 900, 1],
		["Im Kreis {p} lag die Arbeitslosenquote {y} bei {n} Prozent.", 2, 14, 1],
		["Bei dem Hochwasser in {p} wurden {y} {n} Häuser beschädigt.", 10, 2_000],
		["Das Klinikum {p} hat {n} Betten.", 60, 1_900],
		["Am Bahnhof {p} stiegen {y} täglich {n} Reisende ein.", 200, 60_000],
		["Die Feuerwehr {p} rückte {y} zu {n} Einsätzen aus.", 30, 4_000],
		["Im Museum {p} zählte man {y} {n} Besucher.", 900, 400_000],
		["Im Forst bei {p} mussten {y} {n} Bäume gefällt werden.", 50, 30_000],
		["Der Stausee bei {p} fasst {n} Millionen Kubikmeter Wasser.", 2, 300, 1],
		["Die Miete in {p} stieg {y} um {n} Prozent.", 1, 12, 1],
		["In {p} leben {n} Schülerinnen und Schüler in Ganztagsklassen.", 40, 6_000],
		["Die Solaranlage in {p} hat eine Leistung von {n} Megawatt.", 2, 180, 1],
		["Bei einem Unfall nahe {p} wurden {y} {n} Menschen verletzt.", 2, 60],
	],
	en: [
		["The population of {p} was {n} in {y}.", 400, 90_000],
		["Police in {p} recorded {n} burglaries in {y}.", 20, 9_000],
		["{p} council spent €{n} million on schools in {y}.", 2, 480, 1],
		["Revenue of the {p} water company rose to €{n} million in {y}.", 5, 900, 1],
		["Unemployment in {p} stood at {n} percent in {y}.", 2, 14, 1],
		["Floods damaged {n} homes in {p} in {y}.", 10, 2_000],
		["{p} General Hospital has {n} beds.", 60, 1_900],
		["About {n} passengers a day used {p} station in {y}.", 200, 60_000],
		["Fire crews in {p} answered {n} calls in {y}.", 30, 4_000],
		["The {p} museum counted {n} visitors in {y}.", 900, 400_000],
		["At least {n} trees were felled in the {p} forest in {y}.", 50, 30_000],
		["The reservoir above {p} holds {n} million cubic metres of water.", 2, 300, 1],
		["Rents in {p} rose by {n} percent in {y}.", 1, 12, 1],
		["In {p}, {n} pupils attend after-school classes.", 40, 6_000],
		["The solar farm at {p} has an output of {n} megawatts.", 2, 180, 1],
		["A crash near {p} injured {n} people in {y}.", 2, 60],
	],
};

/** Who publishes: name with a gap for the place, short name, kind. */
export const bodies = {
	de: [
		["Statistisches Amt {p}", "Statistikamt {p}", "agency"],
		["Landkreis {p}", null, "government"],
		["Stadtwerke {p}", null, "company"],
		["{p}er Tagblatt", null, "media"],
		["Hochschule {p}", null, "study"],
	],
	en: [
		["{p} Office of Statistics", "{p} Statistics", "agency"],
		["{p} Borough Council", "{p} Council", "government"],
		["{p} Utilities", null, "company"],
		["The {p} Courier", "{p} Courier", "media"],
		["University of {p}", null, "study"],
	],
};

/** A place's name from a number: over two thousand in each language, the first ones the same in every registry. */
export function placeName(language, number) {
	const [heads, middles, tails] = syllables[language];
	const at = (number * 7919) % (heads.length * middles.length * tails.length);
	const head = heads[at % heads.length];
	const middle = middles[Math.floor(at / heads.length) % middles.length];
	return `${head}${middle}${tails[Math.floor(at / heads.length / middles.length)]}`;
}

export const placesOf = (language) => syllables[language].reduce((all, list) => all * list.length, 1);
