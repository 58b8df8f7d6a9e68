// Takes the samples; gives drafts of any length put together from them, the same on every machine: paragraphs in a drawn order,
// their figures varied so that no two are the same.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A small generator of numbers from 0 to 1 (mulberry32), so that runs can be compared. */
function drawer(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function paragraphsOf(samples, language) {
	const stories = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const drafts = stories.flatMap(({ name }) => {
		const folder = path.join(samples, name);
		return readdirSync(folder)
			.filter((file) => file.endsWith(".md"))
			.map((file) => readFileSync(path.join(folder, file), "utf8"));
	});
	const spoken = drafts.filter((text) => (/^lang: de/m.test(text) ? "de" : "en") === language);
	return spoken.flatMap((text) =>
		text
			.replace(/^---\n[\s\S]*?\n---\n/, "")
			.split(/\n{2,}/)
			// Definitions belong to one draft only.
			.filter((paragraph) => paragraph.trim() !== "" && !paragraph.startsWith("[^")),
	);
}

/** Keys of sources and addresses stay as they are. */
const vary = (text, draw) =>
	text.replace(/@[\w-]+|\]\([^)]*\)|\d/g, (found) =>
		found.length > 1 || found === "0" || draw() < 0.7 ? found : String(1 + Math.floor(draw() * 9)),
	);

/** A draft of about so many characters in "de" or "en". */
export function draftOf(samples, language, length) {
	const draw = drawer(length);
	const paragraphs = paragraphsOf(samples, language);
	const parts = [];
	for (let size = 0; size < length; size += parts.at(-1).length + 2)
		parts.push(vary(paragraphs[Math.floor(draw() * paragraphs.length)], draw));
	return `---\nlang: ${language}\n---\n\n${parts.join("\n\n")}\n`;
}
