// `npm run nls`: takes plain titles and descriptions out of package.json and puts them into package.nls.json, under keys that say where
// they stand. What is German for them goes into package.nls.de.json by hand; test/manifest.test.ts names what is missing.
// Also a list of what is still plain, for the test. Never changes a key that is there.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/** Fields that people read, a text or a list of texts each. */
const texts = new Set([
	"title",
	"label",
	"shortTitle",
	"description",
	"markdownDescription",
	"enumDescriptions",
	"markdownEnumDescriptions",
	"enumItemLabels",
	"patternErrorMessage",
	"deprecationMessage",
	"markdownDeprecationMessage",
	"contents",
	"altText",
	"contextualTitle",
]);
/** Parts of a path that say nothing: the key is to be read. */
const skipped = new Set(["contributes", "properties"]);
const isKey = (text) => /^%[\w.-]+%$/.test(text);
/** The same in every language. */
const isName = (text) => text === "Sourcemark" || !/\p{L}{2}/u.test(text);

/** What tells the items of a list apart. */
const nameOf = (item, index) =>
	String(item?.command ?? item?.id ?? item?.view ?? item?.language ?? index).replace(/^sourcemark\./, "");

/** Every text that people read: where it stands, its key, and how to put another in its place. */
function* textsIn(node, names, field = null, around = null) {
	if (typeof node !== "object" || node === null) return;
	for (const [name, value] of Object.entries(node)) {
		const isList = Array.isArray(node);
		const part = isList
			? nameOf(value, name)
			: name.replace(/^sourcemark\./, "").replace(/^configuration$/, "settings");
		// What lies in a file of its own, a file a language: schemas, snippets.
		const isFile = typeof value === "string" && (name === "url" || name === "path") && isKey(value);
		const readBy = isFile
			? name
			: isList
				? field
				: texts.has(name) || (name === "name" && names.includes("views"))
					? name
					: null;
		const own = skipped.has(part) && names.length < 3 ? names : [...names, part];
		if (readBy && typeof value === "string") {
			const told = isList && around?.enum ? [...names, around.enum[name]] : own;
			const put = (text) => {
				node[name] = text;
			};
			yield { key: told.filter((each) => each !== "").join("."), text: value, put };
		} else yield* textsIn(value, own, readBy, isList ? null : node);
	}
}

/** Texts of a manifest that stand there in words. */
export const plainTexts = (manifest) =>
	[...textsIn({ description: manifest.description, contributes: manifest.contributes }, [])].filter(
		({ text }) => !isKey(text) && !isName(text),
	);

/** The manifest with the words of a language in it. */
export function localised(manifest, words) {
	const copy = structuredClone(manifest);
	for (const { text, put } of [...textsIn(copy, [])]) if (isKey(text)) put(words[text.slice(1, -1)] ?? text);
	return copy;
}

/** Keys that a manifest asks for. */
export const keysIn = (manifest) =>
	[...textsIn(manifest, [])]
		.map(({ text }) => text)
		.filter(isKey)
		.map((text) => text.slice(1, -1));

function takeOut() {
	const [file, nls] = ["package.json", "package.nls.json"].map((name) => path.join(root, name));
	const source = readFileSync(file, "utf8");
	const manifest = JSON.parse(source);
	const words = JSON.parse(readFileSync(nls, "utf8"));
	const top = { description: manifest.description, contributes: manifest.contributes };
	for (const { key, text, put } of [...textsIn(top, [])]) {
		if (isKey(text) || isName(text)) continue;
		// Two welcomes of one view: the second has a number.
		let free = key;
		for (let number = 2; free in words && words[free] !== text; number++) free = `${key}.${number}`;
		words[free] = text;
		put(`%${free}%`);
	}
	writeFileSync(file, `${JSON.stringify({ ...manifest, ...top }, null, 2)}\n`);
	const asked = keysIn({ ...manifest, ...top });
	const kept = Object.fromEntries(asked.map((key) => [key, words[key]]));
	writeFileSync(nls, `${JSON.stringify(kept, null, "\t")}\n`);
}

if (process.argv[1] === import.meta.filename) takeOut();
