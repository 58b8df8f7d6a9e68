// What the command answers when it is asked for help or called wrongly.
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { sourcemark } from "../kit/command.ts";

test.each([
	[["--help"], /^Usage: sourcemark <command>/],
	[["help", "check"], /^Usage: sourcemark check/],
	[["init", "--help"], /--claims FILE/],
	[["check", "--help"], /--no-bundled-registry/],
	[["figures", "-h"], /--ndjson/],
	[["compare", "--help"], /STATEMENT/],
	[["lsp", "--help"], /--stdio/],
	[["--version"], new RegExp(`^${manifest.version}\n$`)],
])("%j", async (args, text) => {
	const { status, out, err } = await sourcemark(args);
	expect(out).toMatch(text);
	expect([status, err]).toEqual([0, ""]);
});

test.each([
	[[], "Name a command."],
	[["chekc"], `There is no command 'chekc'. Did you mean "check"?`],
	[["check", "--frmat", "json"], 'There is no option --frmat. Did you mean "--format"?'],
	[["check", "-x"], "There is no option -x"],
	[["check", "--format", "xml"], "--format must be one of pretty, json, sarif, github, junit, codeclimate, not 'xml'"],
	[["check", "--fail-on", "never"], "--fail-on must be one of"],
	[["check", "--format"], "--format needs a value"],
	[["check", "--lang", "german language"], "--lang must be a language tag"],
	[["figures", "--ndjson", "a.md"], "--ndjson reads standard input"],
	[["compare", "one"], "compare takes two sentences"],
	[["lsp"], "lsp needs a way to talk: --stdio"],
])("%j is wrong usage", async (args, message) => {
	const { status, out, err } = await sourcemark(args);
	expect(err).toContain(message);
	// What is wrong stands where it is seen: nothing longer follows it than the list of commands.
	expect(err).toMatch(
		args.length > 1 ? /^.+\n\nsourcemark \w+ --help says more\.\n$/ : /Usage: sourcemark|--help says more/,
	);
	expect(err.split("\n").length).toBeLessThan(24);
	expect([status, out]).toEqual([2, ""]);
});

test.each(["", "init", "check", "report", "signoff", "figures", "compare", "registry", "lsp"])(
	"help of %s fits a narrow terminal, with every word, and is left as it is elsewhere",
	async (name) => {
		const wordsOf = (text: string): readonly string[] => text.split(/\s+/);
		for (const locale of ["en", "de"]) {
			const args = name === "" ? ["--help"] : [name, "--help"];
			const wide = (await sourcemark(args, { locale, columns: 60 })).out;
			const narrow = (await sourcemark(args, { locale, columns: 60, terminal: true })).out;
			expect(wordsOf(narrow)).toEqual(wordsOf(wide));
			for (const line of narrow.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
			expect((await sourcemark(args, { locale, columns: 200, terminal: true })).out).toBe(wide);
		}
	},
);
