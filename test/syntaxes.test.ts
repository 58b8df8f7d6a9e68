// Tokenizes Markdown as VS Code does, with the injection grammar over a small Markdown grammar of our own (blocks, code, links,
// comments, front matter under the names VS Code's uses); where VS Code itself lies in the cache, with its grammar too.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import vsctm, { type IGrammar, type IRawGrammar } from "vscode-textmate";

const { INITIAL, Registry } = vsctm;
const root = path.resolve(import.meta.dirname, "..");
const injection = "markdown.sourcemark.injection";
const host = "text.html.markdown";

const stub = {
	scopeName: host,
	patterns: [
		{ name: "meta.embedded.block.frontmatter", begin: "\\A-{3}\\s*$", end: "^-{3}\\s*$" },
		{ name: "markup.fenced_code.block.markdown", begin: "^\\s*```.*$", end: "^\\s*```\\s*$" },
		{ name: "comment.block.html", begin: "^\\s*<!--", end: "-->" },
		{
			name: "meta.paragraph.markdown",
			begin: "^(?=\\S)",
			while: "^(?=\\S)",
			patterns: [
				{ name: "markup.inline.raw.string.markdown", match: "`[^`]+`" },
				{ name: "meta.link.inline.markdown", match: "\\[[^\\]]*\\]\\([^)]*\\)" },
				{ name: "meta.link.reference.literal.markdown", match: "\\[[^\\]]+\\]" },
				{ name: "comment.block.html", begin: "<!--", end: "-->" },
			],
		},
	],
	repository: {},
} as unknown as IRawGrammar;

const cache = path.join(root, ".vscode-test");
const inside = "node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json";
const real = (existsSync(cache) ? readdirSync(cache) : [])
	.map((name) => path.join(cache, name, inside))
	.find((file) => existsSync(file));

async function load(markdown: IRawGrammar): Promise<IGrammar> {
	const own = JSON.parse(readFileSync(path.join(root, "syntaxes/sourcemark.injection.json"), "utf8")) as IRawGrammar;
	const known: Readonly<Record<string, IRawGrammar>> = {
		[host]: markdown,
		[injection]: own,
		"source.yaml": { scopeName: "source.yaml", patterns: [], repository: {} } as unknown as IRawGrammar,
	};
	const registry = new Registry({
		onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
		loadGrammar: async (scope) => known[scope] ?? null,
		getInjections: (scope) => (scope === host ? [injection] : undefined),
	});
	return (await registry.loadGrammar(host)) as IGrammar;
}

/** `text: scope` of every token with a scope of ours, its narrowest one. */
function tokens(grammar: IGrammar, text: string): string[] {
	const found: string[] = [];
	let state = INITIAL;
	for (const line of text.split("\n")) {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		for (const { startIndex, endIndex, scopes } of tokens) {
			const own = scopes.at(-1) as string;
			if (own.endsWith(".sourcemark")) found.push(`${line.slice(startIndex, endIndex).trim()}: ${own}`);
		}
	}
	return found;
}

beforeAll(async () => {
	const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
	await loadWASM(readFileSync(wasm));
});

const hosts: [string, () => IRawGrammar][] = [["a small Markdown grammar", () => stub]];
if (real && existsSync(real))
	hosts.push(["VS Code's own", () => JSON.parse(readFileSync(real, "utf8")) as IRawGrammar]);

describe.each(hosts)("over %s", (_name, read) => {
	let grammar: IGrammar;
	beforeAll(async () => {
		grammar = await load(read());
	});
	const key = (text: string) => `${text}: variable.other.constant.source.sourcemark`;
	const keys = (text: string) =>
		tokens(grammar, text).filter((each) => each.includes("variable.other.constant.source."));

	test("citations", () => {
		expect(tokens(grammar, "It fell [see @nis-2025, p. 4; -@fns.b].")).toEqual([
			"[: punctuation.definition.citation.begin.sourcemark",
			"see: meta.citation.sourcemark",
			"@: punctuation.definition.reference.sourcemark",
			key("nis-2025"),
			",: meta.citation.sourcemark",
			"p. 4: string.unquoted.locator.sourcemark",
			";: punctuation.separator.citation.sourcemark",
			": meta.citation.sourcemark",
			"-@: punctuation.definition.reference.sourcemark",
			key("fns.b"),
			"]: punctuation.definition.citation.end.sourcemark",
		]);
		expect(keys("@nis-2025 says so, and @{a:b}.")).toEqual([key("nis-2025"), key("{a:b}")]);
	});

	test("what is no citation", () => {
		for (const text of [
			"a@b.example",
			"`[@key]`",
			"```\n[@key]\n```",
			"---\na: '@key'\n---\n",
			"[@a](https://b.example)",
		])
			expect({ text, keys: keys(text) }).toEqual({ text, keys: [] });
	});

	test("footnotes", () => {
		expect(tokens(grammar, "killed.[^1]")).toContain("1: variable.other.constant.footnote.sourcemark");
	});

	test("annotations, alone and in a sentence", () => {
		expect(keys("A. <!-- source: nis-2025, fns-2025 --> B")).toEqual([key("nis-2025"), key("fns-2025")]);
		expect(keys("<!-- source: nis-2025 -->")).toEqual([key("nis-2025")]);
		expect(tokens(grammar, "2,000<!-- claim: killed -->")).toContain(
			"killed: variable.other.constant.claim.sourcemark",
		);
		expect(tokens(grammar, "2,000<!-- claim: none -->")).toContain("none: constant.language.none.sourcemark");
		expect(tokens(grammar, "<!-- resource: nis -->")).toEqual([]);
	});

	test("suppressions, with rules and a reason", () => {
		expect(tokens(grammar, "<!-- sourcemark-disable-next-line missing-source unit-mismatch -- agreed -->")).toEqual([
			"<!--: punctuation.definition.comment.begin.sourcemark",
			"sourcemark-disable-next-line: keyword.control.suppression.sourcemark",
			"missing-source: constant.language.rule.sourcemark",
			"unit-mismatch: constant.language.rule.sourcemark",
			"--: punctuation.separator.reason.sourcemark",
			"agreed: comment.block.reason.sourcemark",
			"-->: punctuation.definition.comment.end.sourcemark",
		]);
		expect(tokens(grammar, "<!-- sourcemark-enable -->")).toContain(
			"sourcemark-enable: keyword.control.suppression.sourcemark",
		);
		expect(tokens(grammar, "<!-- a plain comment -->")).toEqual([]);
	});

	test("long lines of brackets and signs stay linear", () => {
		for (const sign of ["[", "@", "[@", "<!-- ", "[^"]) {
			const start = performance.now();
			grammar.tokenizeLine(sign.repeat(5_000), INITIAL);
			expect({ sign, slow: performance.now() - start > 5_000 }).toEqual({ sign, slow: false });
		}
	});
});
