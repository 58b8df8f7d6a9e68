// Takes the samples and the judged drafts, this project's own texts; gives drafts of any length that are like written ones in what they cost:
// figures, different words, headings, lists, tables, code, notes with their definitions, links. The same length gives the same draft.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./measuring.mjs";
import { drawer, judgedParagraphs } from "./texts.mjs";
import { reworded } from "./vocabulary.mjs";

const pick = (draw, list) => list[Math.floor(draw() * list.length)];

const said = {
	de: {
		heading: "Was von {w} zu halten ist",
		note: "Bericht der {w}, Seite {n}.",
		link: "Bericht",
		row: "Gemeinde",
		unit: "Einwohner",
	},
	en: {
		heading: "What to make of {w}",
		note: "Report of the {w}, page {n}.",
		link: "report",
		row: "District",
		unit: "residents",
	},
};

/** Paragraphs of the samples in a language: they meet the claims that the benchmark checks against. */
function sampleParagraphs(language) {
	const samples = path.join(root, "samples");
	const files = readdirSync(samples, { recursive: true }).filter((file) => file.endsWith(".md"));
	return files
		.map((file) => readFileSync(path.join(samples, file), "utf8"))
		.filter((text) => (/^lang: de/m.test(text) ? "de" : "en") === language)
		.flatMap((text) => text.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\n{2,}/))
		.filter((paragraph) => paragraph.trim() !== "" && !/^(?:\[\^|<!--)/.test(paragraph));
}

/** Keys of sources and addresses stay as they are. */
const vary = (text, draw) =>
	text.replace(/@[\w-]+|\]\([^)]*\)|\[\^[^\]]*\]|\d/g, (found) =>
		found.length > 1 || found === "0" || draw() < 0.7 ? found : String(1 + Math.floor(draw() * 9)),
	);

/** What stands between the paragraphs, each with how often it comes for a hundred of them. */
function makersOf(language, draw, word) {
	const own = said[language];
	const number = () => 2 + Math.floor(20_000 ** draw());
	const rows = (count, row) => Array.from({ length: count }, row).join("\n");
	return [
		[28, () => `## ${own.heading.replace("{w}", word())}`],
		[8, () => rows(4, () => `- ${word()}: ${number()} ${own.unit}`)],
		[4, () => `| ${own.row} | ${own.unit} |\n| --- | ---: |\n${rows(5, () => `| ${word()} | ${number()} |`)}`],
		[2, () => `\`\`\`js\nconst ${word().toLowerCase()} = ${number()};\n\`\`\``],
		[4, () => `> ${word()} ${number()} ${own.unit}, [${own.link}](https://example.org/${number()}).`],
		[8, () => `${word()} ([${own.link}](https://example.org/${number()}), [${word()}](#${word().toLowerCase()})).`],
		[2, () => `<!-- ${word()} ${number()} -->`],
	];
}

/** A note every few paragraphs; what it says stands behind the paragraph. */
function noted(paragraph, language, number, word) {
	const text = said[language].note.replace("{w}", word()).replace("{n}", number);
	return `${paragraph}[^n${number}]\n\n[^n${number}]: ${text}`;
}

/** Plain paragraphs of the tests are short and full of figures: one or two of them, and sentences without any, make one as it is written. */
function paragraphOf({ plain, other, quiet }, language, draw) {
	const own = (each) => (each.known ? each.text : reworded(each.text, language, draw));
	if (draw() < 0.2) return own(pick(draw, other));
	const between = Array.from({ length: 2 }, () => reworded(pick(draw, quiet), language, draw));
	return [own(pick(draw, plain)), ...between, ...(draw() < 0.2 ? [own(pick(draw, plain))] : [])].join(" ");
}

function bodyOf(language, length, paragraphs) {
	const draw = drawer(length);
	const word = () => reworded("Gemeinden", language, () => draw() * 0.6);
	const makers = makersOf(language, draw, word);
	const parts = [];
	for (let size = 0, notes = 0; size < length; size += parts.at(-1).length + 2) {
		const [make] = makers.filter(([often]) => draw() * 100 < often).map(([, each]) => each);
		const prose = vary(paragraphOf(paragraphs, language, draw), draw);
		const whole = /^\p{L}[^\n]*$/u.test(prose) && draw() < 0.25 ? noted(prose, language, ++notes, word) : prose;
		parts.push(make ? `${make()}\n\n${whole}` : whole);
	}
	return parts.join("\n\n");
}

const sentencesOf = (text) => text.split(/(?<=[.!?]) (?=\p{Lu})/u);

/** Drafts of about so many characters each in "de" or "en"; no two lengths give the same. */
export function draftsOf(language, lengths) {
	const known = sampleParagraphs(language).map((text) => ({ text, known: true }));
	const written = judgedParagraphs(root, language).map((text) => ({ text, known: false }));
	const all = [...known, ...written];
	const isPlain = ({ text }) => /^\p{L}[^\n]*$/u.test(text);
	const plain = all.filter(isPlain);
	const quiet = written
		.flatMap(({ text }) => sentencesOf(text))
		.filter((each) => /^\p{Lu}[^\d\n]{30,}[.!?]$/u.test(each));
	const paragraphs = { plain, other: all.filter((each) => !isPlain(each)), quiet };
	return lengths.map((length) => `---\nlang: ${language}\n---\n\n${bodyOf(language, length, paragraphs)}\n`);
}

export const draftOf = (language, length) => draftsOf(language, [length])[0];

/** A draft made of what English claims of `registryOf` say, every third figure another: most of its figures are on record. */
export function draftOnRecord(claims, length) {
	const draw = drawer(length);
	const english = claims.flatMap(({ language, fields }) =>
		language === "en" && typeof fields.statement === "string" ? [fields.statement] : [],
	);
	const vary = (text) => (draw() < 0.33 ? text.replace(/\d(?=\d)/, (digit) => String((Number(digit) % 9) + 1)) : text);
	const parts = [];
	for (let size = 0; size < length; size += parts.at(-1).length + 2)
		parts.push(Array.from({ length: 3 }, () => vary(pick(draw, english))).join(" "));
	return `---\nlang: en\n---\n\n${parts.join("\n\n")}\n`;
}
