// Takes a language; gives made-up words of it and prose in which they stand for long words, so that a text put together from few sentences
// has as many different words as one that was written: some 4,000 in 100 KB, 20,000 in 1 MB.

const parts = {
	de: {
		starts: [
			"Be",
			"Ver",
			"Ent",
			"Ge",
			"Zu",
			"Ab",
			"Über",
			"Unter",
			"Vor",
			"Mit",
			"Auf",
			"Rück",
			"Wasser",
			"Land",
			"Stadt",
		],
		stems: [
			"brau",
			"leit",
			"fahr",
			"schul",
			"wend",
			"halt",
			"bring",
			"stell",
			"richt",
			"trag",
			"schlag",
			"werk",
			"spann",
		],
		more: ["", "s", "el", "er", "ig", "lich", "stoff", "zeug", "platz", "mark", "bau", "feld", "wert", "kraft", "gut"],
		ends: ["ung", "ungen", "er", "en", "heit", "schaft", "nis", "sel", "ten", "erin", "ling", "keit", "end", "es"],
	},
	en: {
		starts: ["re", "con", "de", "pro", "in", "over", "under", "out", "sub", "trans", "mis", "inter", "per", "ad", "ex"],
		stems: ["tract", "gress", "form", "pend", "mand", "sist", "vent", "port", "duct", "cess", "flect", "scrib", "clud"],
		more: ["", "at", "iv", "al", "or", "en", "ish", "ut", "er", "im", "ol", "ad", "os", "ent", "ick"],
		ends: ["ion", "ing", "ed", "er", "ment", "ness", "ity", "able", "ance", "ist", "ive", "ors", "ings", "ism"],
	},
};

/** Of so many words; the first ones come most often, as in a language. */
const words = 40_000;
/** Shorter words mostly hold a sentence together, or say what is counted. */
const long = /(?<![\p{L}@[(/-])\p{L}{7,}(?![\p{L}\]/])/gu;
/** So many of them are replaced. */
const share = 0.6;

function wordOf({ starts, stems, more, ends }, number) {
	const lists = [stems, starts, ends, more];
	let rest = number;
	const [stem, start, end, between] = lists.map((list) => {
		const each = list[rest % list.length];
		rest = Math.floor(rest / list.length);
		return each;
	});
	return `${start}${stem}${between}${end}`.toLowerCase();
}

const isCapital = (word) => word[0] !== word[0].toLowerCase();
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Addresses, keys and what stands in comments stay as they are; figures too. */
export function reworded(text, language, draw) {
	const own = parts[language];
	return text.replace(long, (word, at) => {
		const before = text.slice(Math.max(0, at - 40), at);
		if (draw() > share || /(?:<!--|\]\(|:\/\/|```)[^\n]*$/.test(before)) return word;
		const made = wordOf(own, Math.floor(words * draw() ** 2));
		return isCapital(word) ? capital(made) : made;
	});
}
