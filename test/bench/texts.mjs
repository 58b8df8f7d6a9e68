// Takes the tests' own sentences; gives prose of any length put together from them, the same on every machine: paragraphs in a drawn
// order, their figures varied so that no two are the same.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** A small generator of numbers from 0 to 1 (mulberry32), so that runs can be compared. */
export function drawer(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Keys of sources and addresses stay as they are. */
const vary = (text, draw) =>
	text.replace(/@[\w-]+|\]\([^)]*\)|\d/g, (found) =>
		found.length > 1 || found === "0" || draw() < 0.7 ? found : String(1 + Math.floor(draw() * 9)),
	);

function drawn(paragraphs, length) {
	const draw = drawer(length);
	const parts = [];
	for (let size = 0; size < length; size += parts.at(-1).length + 2)
		parts.push(vary(paragraphs[Math.floor(draw() * paragraphs.length)], draw));
	return parts.join("\n\n");
}

/** The files under a folder with such a name. */
const filesIn = (folder, name) =>
	readdirSync(folder, { recursive: true })
		.filter((file) => name.test(file))
		.map((file) => readFileSync(path.join(folder, file), "utf8"));

/** Sentences written to be read, four a paragraph: they are full of figures. */
function sentencesOf(root, language) {
	const files = filesIn(path.join(root, "test/engine/figures/fixtures"), new RegExp(`^${language}\\b.*\\.txt$`));
	const sentences = files.flatMap((file) => file.split(/\n\s*\n/).map((block) => block.trimStart().split("\n")[0]));
	const paragraphs = [];
	for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(" "));
	return paragraphs;
}

/** The judged drafts, paragraph by paragraph: prose as it is written. */
export const judgedParagraphs = (root, language) =>
	filesIn(path.join(root, "test/corpus"), /\bdrafts\.yaml$/)
		.flatMap((file) => parse(file))
		.filter(({ lang, draft }) => lang?.split("-")[0] === language && typeof draft === "string")
		.flatMap(({ draft }) => draft.trim().split(/\n{2,}/));

/** Plain prose of about so many characters in a language, half of its paragraphs full of figures. */
export function proseOf(root, language, length) {
	const [dense, plain] = [sentencesOf(root, language), judgedParagraphs(root, language)];
	const even = plain.length === 0 ? dense : dense.flatMap((each, at) => [each, plain[at % plain.length]]);
	return drawn(even, length);
}
