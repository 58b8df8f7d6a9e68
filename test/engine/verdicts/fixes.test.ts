// Every fix of every verdict, in every place a figure may stand: its verdict goes and nothing else appears.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft, type Fix, type Registry, ruleIds, type Verdict } from "../../../server/src/engine/index.ts";
import { applyFix, registryOf } from "../../kit/draft.ts";
import { readPage } from "./pages.ts";

const folder = new URL("../../../server/src/engine/verdicts/rules/", import.meta.url);
const pages = ruleIds.map((id) => readPage(readFileSync(new URL(`${id}.md`, folder), "utf8")));

const named = ({ rule, claim, figure }: Verdict, text: string, place: Verdict["span"]): string =>
	`${rule} ${claim ?? (figure ? figure.figure.text : text.slice(place.start, place.end))}`;

function names(text: string, registry: Registry): string[] {
	const { verdicts, faults } = checkDraft(text, registry);
	expect(faults).toEqual([]);
	return verdicts.map((verdict) => named(verdict, text, verdict.span));
}

const without = (all: readonly string[], some: readonly string[]): string[] => {
	const left = [...all];
	for (const each of some) if (left.includes(each)) left.splice(left.indexOf(each), 1);
	return left;
};

/** Once a wrong value is right, or a figure is tied to another claim, its source may be asked for. */
function mayAppear(name: string, fix: Fix): boolean {
	const asks = name.startsWith("missing-source ") || name.startsWith("misattributed-figure ");
	// Of the two readings of a number one may be another than the figure on record.
	// A pin may be all that ties its figure: without a tie there is nothing to refuse.
	if (fix.kind === "refuse") return name.startsWith("unused-suppression ");
	if (fix.kind === "respell") return name.startsWith("conflicting-figure ");
	return fix.kind === "pin" || (fix.kind === "replace" && asks);
}

function holdsFor(text: string, registry: Registry): void {
	const before = names(text, registry);
	for (const verdict of checkDraft(text, registry).verdicts) {
		const own = named(verdict, text, verdict.span);
		for (const fix of verdict.fixes) {
			const fixed = applyFix(text, fix);
			const after = names(fixed, registry);
			const appeared = without(after, before).filter((name) => !mayAppear(name, fix));
			expect({ fix: fix.title, fixed, appeared, left: without(before, after).includes(own) }).toEqual({
				fix: fix.title,
				fixed,
				appeared: [],
				left: true,
			});
		}
	}
}

describe.each(pages)("fixes on the page: $title", ({ registry, examples }) => {
	it.each(examples)("$draft", ({ draft }) => holdsFor(draft, registryOf(registry)));
});

const registry = () => registryOf(pages.find(({ title }) => title.includes("cannot both"))?.registry ?? "");
const wrong = "About 3,000 North Korean soldiers have been killed in Ukraine";
const bare = "About 2,000 North Korean soldiers have been killed in Ukraine";

describe.each([
	["conflicting-figure", wrong],
	["missing-source", bare],
])("fixes of %s", (rule, sentence) => {
	it.each([
		["a paragraph", `${sentence}.`],
		["a second sentence", `Nothing is certain. ${sentence}. More is to come.`],
		["a wrapped paragraph", `Nothing is certain, and there were 17 reports.\n${sentence}.\nMore is to come.`],
		["CR LF", `Nothing is certain.\r\n\r\n${sentence}.\r\nMore is to come.\r\n`],
		["a list item", `- First\n- ${sentence}\n- Last`],
		["a list item's second paragraph", `- First\n\n  ${sentence}.\n\n- Last`],
		["a heading", `# ${sentence}\n\nMore is to come.`],
		["a closed heading", `## ${sentence} ##\n\nMore is to come.`],
		["a quote", `> ${sentence}.\n> More is to come.`],
		["a table", `| Report |\n| --- |\n| ${sentence} |\n| None |`],
		["a footnote", `There is a report.[^1]\n\n[^1]: ${sentence}.`],
		["emphasis", `${sentence.replace(/([23],000)/, "**$1**")}.`],
		["entities", `${sentence.replace(" North", "&nbsp;North")} &amp; beyond.`],
	])("in %s", (_, text) => {
		expect(checkDraft(text, registry()).verdicts.map((verdict) => verdict.rule)).toContain(rule);
		holdsFor(text, registry());
	});
});

it("fixes of a pinned figure take the pin's place", () =>
	holdsFor("The NIS counts the dead: about 3,000<!-- claim: soldiers-killed --> so far.", registry()));
