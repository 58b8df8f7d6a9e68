// The interface in German, client side: every title and description of the manifest, every text of the client. Each test names what
// is missing; docs/languages.md and CONTRIBUTING.md say where it goes.
import { describe, expect, test } from "vitest";
import { keysIn, plainTexts } from "../client/build/nls.mjs";
import manifest from "../package.json" with { type: "json" };
import { clientTexts, englishManifest, type Words, wordsOf } from "./kit/l10n.ts";

/** `{0}`, `code`, icons and links: what a translation must keep. */
const kept = (text: string): string[] => (text.match(/\{\d\}|`[^`]*`|\$\([\w-]+\)|\]\([^)]*\)/g) ?? []).sort();

/** Nothing to translate, or the same in both. */
const isAlike = (text: string): boolean => !/\p{L}{3}/u.test(text.replace(/`[^`]*`|\{\d\}|\$\([\w-]+\)/g, ""));
const alike = new Set(["Sourcemark", "Sourcemark: {0}"]);

const swiss =
	/ß|[Ff]uss|gr[oö]ss|Gr[oö]ss|heiss|weiss|schliess|Schliess|ausser|Strasse|[Mm]ass(?:e|$|\b)|gemäss|bloss|draussen|stoss/;

/** Pairs that are not a good translation, with what is wrong. */
function faultsIn(pairs: readonly (readonly [english: string, german: string])[]): string[] {
	return pairs.flatMap(([english, german]) => [
		...(JSON.stringify(kept(german)) === JSON.stringify(kept(english)) ? [] : [`keep ${kept(english)} in: ${german}`]),
		...(german === english && !isAlike(english) && !alike.has(english) ? [`still English: ${english}`] : []),
		...(swiss.test(german) ? [`has ß, or ss in its place: ${german}`] : []),
		...(/“[^„]*”|(?<!„[^“]*)“/.test(german) ? [`puts words in other marks than „…“: ${german}`] : []),
	]);
}

describe("the manifest", () => {
	const asked = [...new Set(keysIn(manifest))].sort();

	test("has no words of its own: `npm run nls` takes them out", () => {
		expect(plainTexts(manifest).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});

	test.each(["package.nls.json", "package.nls.de.json"])("has every text in %s, and no other", (file) => {
		expect(Object.keys(wordsOf(file)).sort()).toEqual(asked);
	});

	test("is German where it says so", () => {
		const [english, german] = [wordsOf("package.nls.json"), wordsOf("package.nls.de.json")];
		expect(faultsIn(asked.map((key) => [english[key] ?? "", german[key] ?? ""]))).toEqual([]);
	});

	test("reads as before in English", () => {
		const titles = englishManifest.contributes.commands.map(({ title }) => title);
		expect(titles).toContain("Insert Citation");
		expect(JSON.stringify(englishManifest)).not.toMatch(/"%[\w.-]+%"/);
	});
});

describe("the client", () => {
	const { texts, unclear, plain } = clientTexts();
	const german: Words = wordsOf("l10n/bundle.l10n.de.json");

	test("hands whole texts to l10n.t", () => {
		expect(texts.size).toBeGreaterThan(20);
		expect(unclear).toEqual([]);
	});

	test("has every text in German, and no other", () => {
		expect(Object.keys(german).sort()).toEqual([...texts].sort());
	});

	test("is German where it says so", () => {
		expect(faultsIn(Object.entries(german))).toEqual([]);
	});

	test("shows no message that is not translated", () => {
		expect(plain).toEqual([]);
	});
});
