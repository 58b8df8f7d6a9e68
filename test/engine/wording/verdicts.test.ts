// The examples of the rules' pages and of the arithmetic, read in German: the same is found and mended, and all that is said of it is German.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CheckResult, checkDraft, defaultOptions, ruleIds, ruleInfo } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";
import { readPage } from "../verdicts/pages.ts";

const folder = new URL("../../../server/src/engine/verdicts/rules/", import.meta.url);
const pages = ruleIds.map((id) => readPage(readFileSync(new URL(`${id}.md`, folder), "utf8")));
const examples = pages.flatMap(({ registry, examples }) => examples.map(({ draft }) => ({ draft, registry })));

/** Words that no German message has. */
const englishWords =
	/\b(?:the|and|or|of|is|are|on record|draft|figure|source|credited|cite|write|keep|check|to|from|by|with|not|at least|about)\b/i;

/** Without what the draft, the registry and their names contribute. */
const bare = (text: string, names: readonly string[]): string =>
	names.reduce((rest, name) => rest.replaceAll(name, ""), text.replace(/„[^„“]*“/g, "").replace(/\[@[^\]]*\]/g, ""));

/** All that is decided; nothing that is said. */
const decided = ({ verdicts }: CheckResult) =>
	verdicts.map(({ rule, severity, span, claim, source, fingerprint, elsewhere, related, fixes }) => ({
		rule,
		severity,
		span,
		claim,
		source,
		fingerprint,
		elsewhere: elsewhere.map((each) => each.span),
		related,
		fixes: fixes.map(({ kind, edits, preferred }) => ({ kind, edits, preferred })),
	}));

test.each(examples)("$draft", ({ draft, registry: text }) => {
	const registry = registryOf(text);
	const english = checkDraft(draft, registry);
	const german = checkDraft(draft, registry, { ...defaultOptions, interface: "de" });
	expect(german.faults).toEqual([]);
	expect(decided(german)).toEqual(decided(english));
	const names = [...registry.sources.values()].flatMap(({ key, short, title }) => [short ?? "", title ?? "", key]);
	const own = [...names.filter(Boolean), ...registry.claims.keys(), ...ruleIds, "claim: none", "disable"].sort(
		(a, b) => b.length - a.length,
	);
	for (const { message, fixes, elsewhere } of german.verdicts)
		for (const said of [message, ...fixes.map(({ title }) => title), ...elsewhere.map((each) => each.message)])
			expect(bare(said, own)).not.toMatch(englishWords);
});

test("every rule speaks in the examples, and has a title in German", () => {
	const spoken = examples.flatMap(({ draft, registry }) =>
		checkDraft(draft, registryOf(registry)).verdicts.map(({ rule }) => rule),
	);
	expect([...new Set(spoken)].sort()).toEqual([...ruleIds].sort());
	expect(ruleIds.filter((id) => ruleInfo(id, "de")?.title === ruleInfo(id)?.title)).toEqual([]);
});

test.each([
	[
		"Of the 80 wells, 31 (40 percent) are dry.",
		"31 von 80 sind 38,75 %, nicht 40 %. Eine dieser Zahlen stimmt nicht, oder sie gehören nicht zusammen.",
	],
	[
		"Turnover rose from 812 to 648 million euros.",
		"Von 812 Millionen EUR auf 648 Millionen EUR ist kein Anstieg. Eine dieser Zahlen stimmt nicht, oder sie gehören nicht zusammen.",
	],
])("%s", (draft, message) => {
	const { verdicts } = checkDraft(draft, registryOf(""), { ...defaultOptions, interface: "de" });
	const found = verdicts.find(({ rule }) => rule === "inconsistent-arithmetic");
	expect(found?.message.replaceAll("\u00a0", " ")).toBe(message);
});

const registry = registryOf(`
sources:
  nis: { short: NIS }
claims:
  killed: { statement: { en: "About 2,000 soldiers were killed.", de: "Rund 2000 Soldaten sind gefallen." }, source: nis }
  sales: { statement: { en: "Sales came to 5.6 billion euros.", de: "Der Umsatz betrug 5,6 Milliarden Euro." }, source: nis }
`);

test.each([
	[
		"Laut NIS betrug der Umsatz 6,5 Milliarden Euro.",
		"„6,5 Milliarden Euro“ passt nicht zu NIS: Im Register steht „5,6 Milliarden Euro“. So geschrieben, lässt der Entwurf von 6,45 bis unter 6,55 Milliarden EUR zu, das Register von 5,55 bis unter 5,65 Milliarden EUR. Zwei Ziffern scheinen vertauscht zu sein. Prüfen Sie, welche der beiden Zahlen stimmt.",
	],
	[
		"About 2,000 soldiers were killed.",
		"„About 2,000“ steht mit der Quelle NIS im Register, und der Entwurf nennt keine Quelle dafür. Geben Sie NIS an.",
	],
])("%s", (draft, message) => {
	const { verdicts } = checkDraft(draft, registry, { ...defaultOptions, interface: "de" });
	expect(verdicts.map((verdict) => verdict.message)).toEqual([message]);
});
