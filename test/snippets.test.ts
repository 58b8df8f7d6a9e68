// What snippets write is what Sourcemark reads: claims files without a problem, citations and comments that it knows.
import { describe, expect, test } from "vitest";
import claims from "../client/snippets/claims.json" with { type: "json" };
import claimsInGerman from "../client/snippets/claims-de.json" with { type: "json" };
import markdown from "../client/snippets/markdown.json" with { type: "json" };
import markdownInGerman from "../client/snippets/markdown-de.json" with { type: "json" };
import { createChecker, parseDraft, readRegistry, ruleIds } from "../server/src/engine/index.ts";

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly body: string | readonly string[];
}

const all: readonly Snippet[] = [...Object.values(claims), ...Object.values(markdown)];

/** As it stands when somebody takes every proposal. */
const taken = ({ body }: Snippet): string =>
	(typeof body === "string" ? body : body.join("\n"))
		.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
		.replace(/\$\{\d+:(\$\w+|[^}]*)\}/g, (_, proposed: string) =>
			proposed.startsWith("$") ? "Some 12 lamps." : proposed,
		)
		.replace(/\$\d/g, "");

const indented = (text: string): string => text.replace(/^/gm, "  ");

const registryOf = (text: string) => readRegistry([{ file: "a.claims.yaml", text }]);

test("every snippet has a prefix of its own in its language, and says what it is for", () => {
	for (const snippets of [claims, markdown]) {
		const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
		expect(new Set(prefixes).size).toBe(prefixes.length);
		expect(prefixes.every((each) => each.startsWith("sm-"))).toBe(true);
	}
	expect(all.every(({ description }) => description.startsWith("Sourcemark: "))).toBe(true);
});

describe("snippets of claims files", () => {
	test("a whole file", () => {
		const { problems, claims: read } = registryOf(taken(claims["Claims file"]));
		expect(problems).toEqual([]);
		expect([...read.keys()]).toEqual(["dry-wells"]);
	});

	test.each(["Claim", "Claim in two languages"] as const)("%s, with its source", (name) => {
		const text = `version: 1\nsources:\n${indented(taken(claims.Source))}\nclaims:\n${indented(taken(claims[name]))}\n`;
		const { problems, claims: read } = registryOf(text);
		expect(problems).toEqual([]);
		expect(read.get("dry-wells")?.sources).toEqual(["water-board-2025"]);
	});
});

describe("snippets of drafts", () => {
	const checker = createChecker(registryOf(taken(claims["Claims file"])));
	const codes = (text: string): string[] => checker.check(text).verdicts.map(({ rule }) => rule);

	test.each(["Citation", "Citation with a page", "Source, not visible"] as const)("%s names a source", (name) => {
		const text = `Some 12 lamps were sold ${taken(markdown[name]).replace("key", "water-board-2025")}.`;
		expect(codes("Some 12 lamps were sold.")).toEqual(["unsourced-figure"]);
		expect(codes(text)).toEqual([]);
	});

	test("pins and refuses claims", () => {
		const text = "At least 30 wells in the valley have run dry.";
		expect(codes(text)).toContain("conflicting-figure");
		expect(codes(`${text} ${taken(markdown["No claim"])}`)).not.toContain("conflicting-figure");
		const pinned = taken(markdown["Pin a claim"]).replace("id", "dry-wells");
		expect(codes(`Only 30 are left. ${pinned}`)).toContain("conflicting-figure");
	});

	test("silence every rule there is", () => {
		const offered = (name: keyof typeof markdown): string[] => {
			const { body } = markdown[name];
			return (/\|([^|]*)\|/.exec(typeof body === "string" ? body : body.join("\n"))?.[1] ?? "").split(",");
		};
		for (const name of ["Silence the next line", "Silence this line", "Silence a part"] as const)
			expect(offered(name).toSorted()).toEqual([...ruleIds].toSorted());
		const text = "At least 30 wells in the valley have run dry.";
		expect(codes(`${taken(markdown["Silence the next line"])}\n\n${text}`)).not.toContain("conflicting-figure");
		expect(codes(`${text} ${taken(markdown["Silence this line"])}`)).not.toContain("conflicting-figure");
		const part = taken(markdown["Silence a part"]).replace("Some 12 lamps.", `\n${text}\n`);
		expect(part).toContain("sourcemark-enable");
		expect(codes(part)).not.toContain("conflicting-figure");
	});

	test("front matter", () => {
		const { frontMatter } = parseDraft(`${taken(markdown["Front matter"])}Some text.\n`);
		expect(frontMatter).toMatchObject({ language: "en", bibliographies: ["sources.claims.yaml"], problems: [] });
	});
});

test.each([
	[claims, claimsInGerman],
	[markdown, markdownInGerman],
])("the German ones write the same, and say in German what they are for", (english, german) => {
	const written = (all: object) =>
		Object.values<Snippet>(all as Record<string, Snippet>).map(({ prefix, body }) => ({ prefix, body }));
	expect(written(german)).toEqual(written(english));
	const descriptions = (all: object) =>
		Object.values<Snippet>(all as Record<string, Snippet>).map((one) => one.description);
	expect(descriptions(german).every((text) => text.startsWith("Sourcemark: "))).toBe(true);
	expect(descriptions(german).filter((text) => descriptions(english).includes(text))).toEqual([]);
	expect(Object.keys(german).filter((name) => name in english)).toEqual([]);
});
