// The peers that check a text: each takes it and gives how much it has found, as a library, with what it comes with.
// As a script: `node linters.mjs NAME FOLDER` checks the Markdown files of a folder and prints the sum.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

async function markdownlint() {
	const { lint } = await import("markdownlint/sync");
	return (text) => lint({ strings: { draft: text } }).draft.length;
}

/** Parses and runs the rules; does not write the text anew, as its command would. */
async function remark() {
	const [{ remark }, { default: preset }, { VFile }] = await Promise.all([
		import("remark"),
		import("remark-preset-lint-recommended"),
		import("vfile"),
	]);
	const processor = remark().use(preset).freeze();
	return async (text) => {
		const file = new VFile(text);
		await processor.run(processor.parse(file), file);
		return file.messages.length;
	};
}

async function cspell() {
	const { getDefaultBundledSettingsAsync, mergeSettings, readSettings, spellCheckDocument } = await import(
		"cspell-lib"
	);
	const german = await readSettings(fileURLToPath(import.meta.resolve("@cspell/dict-de-de/cspell-ext.json")));
	const settings = mergeSettings(await getDefaultBundledSettingsAsync(), german, { language: "de,en" });
	const options = { generateSuggestions: false, noConfigSearch: true };
	return async (text) => {
		const document = { uri: "file:///draft.md", text, languageId: "markdown", locale: "de,en" };
		return (await spellCheckDocument(document, options, settings)).issues.length;
	};
}

export const linters = { markdownlint, remark, cspell };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [, , name, folder] = process.argv;
	const lint = await linters[name]();
	let found = 0;
	for (const file of readdirSync(folder))
		if (file.endsWith(".md")) found += await lint(readFileSync(path.join(folder, file), "utf8"));
	console.log(found);
}
