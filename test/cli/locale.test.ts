// `--locale`: what the command says to people, in German; where nobody says, as the system speaks. What programs read stays English.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { systemLocale } from "../../server/src/cli/io.ts";
import { isCommand } from "../../server/src/cli/usage.ts";
import { readRegistry, wordingFor } from "../../server/src/engine/index.ts";
import { readProjectFile } from "../../server/src/workspace/index.ts";
import { folderWith, sourcemark } from "../kit/command.ts";

const registry = `version: 1
sources:
  board-2025: { title: Water report, short: Water Board }
claims:
  dry-wells:
    statement: 48 wells in the Orma valley have fallen dry.
    source: board-2025
`;
const draft = "According to the Water Board, 84 wells in the Orma valley have fallen dry.\n";
const files = { "draft.md": draft, "wells.claims.yaml": registry };

describe("sourcemark check --locale de", () => {
	test("says what was found, and how much, in German", async () => {
		const { status, out } = await sourcemark(["check", "--locale", "de"], { cwd: folderWith(files) });
		expect(status).toBe(1);
		expect(out).toContain("draft.md:1:31  Fehler  conflicting-figure");
		expect(out.replace(/\s+/g, " ")).toContain(
			"„84“ passt nicht zu Water Board: Im Register steht „48“. So geschrieben, lässt der Entwurf 84 zu, das Register 48. Zwei Ziffern scheinen vertauscht zu sein. Prüfen Sie, welche der beiden Zahlen stimmt.",
		);
		expect(out).toContain("Vorschlag: Zahl aus dem Register schreiben: „48“");
		expect(out).toContain("1 Fehler, 0 Warnungen; 1 Entwurf, 1 Zahl, davon 1 im Register.");
	});

	test("says it in the formats for machines too, under the same fingerprint", async () => {
		const cwd = folderWith(files);
		const found = async (...more: readonly string[]) => {
			const { out } = await sourcemark(["check", "--format", "json", ...more], { cwd });
			const [{ findings }] = JSON.parse(out).files;
			return findings[0];
		};
		const [english, german] = [await found(), await found("--locale", "de-CH")];
		expect(english.message).toContain("does not agree with Water Board");
		expect(german.message).toContain("passt nicht zu Water Board");
		const decided = ({ message: _, fixes, ...rest }: typeof english) => ({
			...rest,
			fixes: fixes.map(({ title: __, ...fix }: { title: string }) => fix),
		});
		expect(JSON.stringify(decided(german))).toBe(JSON.stringify(decided(english)));
	});

	test("keeps answers of two languages apart in its cache", async () => {
		const cwd = folderWith(files);
		const check = (locale: string) => sourcemark(["check", "--cache", "--locale", locale], { cwd });
		const [first, second, third] = [await check("de"), await check("en"), await check("de")];
		expect(first.out).toContain("passt nicht zu");
		expect(second.out).toContain("does not agree with");
		expect(third.out).toBe(first.out);
	});

	test("says what is wrong around drafts in German", async () => {
		const cwd = folderWith({ ...files, "wells.claims.yaml": `${registry}    rang: preferred\n` });
		const { out, err } = await sourcemark(["check", "draft.md", "gone.md", "--locale", "de"], { cwd });
		expect(err).toContain("gone.md  Fehler  Diese Datei gibt es nicht.");
		expect(err).toContain(
			"Warnung  Die Aussage „dry-wells“ hat ein Feld „rang“, das hier nichts bedeutet. Meinten Sie „rank“?",
		);
		expect(out).toContain("1 Fehler");
	});

	test("has nothing to report in German, and knows no other language", async () => {
		const cwd = folderWith({ "draft.md": "Nothing here.\n" });
		expect((await sourcemark(["check", "--locale", "de"], { cwd })).out).toBe(
			"Nichts zu melden: 1 Entwurf, 0 Zahlen, davon 0 im Register.\n",
		);
		const { status, err } = await sourcemark(["check", "--locale", "fr"], { cwd });
		expect(status).toBe(2);
		expect(err).toContain("--locale must be one of en, de, not 'fr'");
	});
});

describe("without --locale", () => {
	const cwd = folderWith(files);
	const inSwissGerman = (...args: readonly string[]) => sourcemark(args, { cwd, locale: "de_CH.UTF-8" });

	test("people are spoken to as their system speaks", async () => {
		expect((await inSwissGerman("check")).out).toContain("passt nicht zu Water Board");
		expect((await inSwissGerman("check", "--locale", "en")).out).toContain("does not agree with Water Board");
		expect((await inSwissGerman("check", "--help")).out).toMatch(/^Aufruf: sourcemark check/);
		expect((await inSwissGerman("report")).out).toContain('<html lang="de">');
		expect((await inSwissGerman("report", "--page-lang", "en")).out).toContain('<html lang="en">');
		expect((await sourcemark(["check"], { cwd, locale: "fr_CH" })).out).toContain("does not agree with Water Board");
	});

	test.each(["json", "sarif", "github", "junit", "codeclimate"])("%s reads the same everywhere", async (format) => {
		const german = await inSwissGerman("check", "--format", format);
		expect(german.out).toBe((await sourcemark(["check", "--format", format], { cwd })).out);
		expect(german.out).toContain("does not agree with Water Board");
	});

	test("so do the other answers for programs", async () => {
		const same = async (input: string, ...args: readonly string[]) => {
			const german = await sourcemark(args, { cwd, input, locale: "de" });
			expect(german.out).not.toBe("");
			expect(german).toEqual(await sourcemark(args, { cwd, input }));
		};
		await same("", "figures", "--format", "json");
		await same("", "figures", "--format", "csv");
		await same("", "registry", "check", "--format", "json");
		await same("", "registry", "stats", "--format", "json");
		await same("", "registry", "export", "--format", "yaml");
		await same('{"registrySentence":"48 wells are dry.","draftSentence":"84 wells are dry."}\n', "compare", "--ndjson");
	});

	test("the system's is what POSIX says it is", () => {
		expect(systemLocale({ LC_ALL: "de_AT.UTF-8", LC_MESSAGES: "fr_FR", LANG: "en_US" })).toBe("de_AT.UTF-8");
		expect(systemLocale({ LC_ALL: "", LC_MESSAGES: "de_DE", LANG: "en_US" })).toBe("de_DE");
		expect(systemLocale({ LANG: "de_DE" })).toBe("de_DE");
		expect(systemLocale({ LANGUAGE: "de" })).toBeNull();
	});
});

describe("help in German", () => {
	const [english, german] = [wordingFor("en").usage, wordingFor("de").usage];
	const optionsIn = (text: string): readonly string[] => [...new Set(text.match(/--[a-z][a-z-]+/g))].toSorted();

	test.each(Object.keys(english))("%s has every option, and fits on a screen", async (name) => {
		const { status, out } = await sourcemark(
			isCommand(name) ? [name, "--help", "--locale", "de"] : ["--locale=de", "help"],
		);
		expect([status, out]).toEqual([0, german[name as keyof typeof german]]);
		expect(optionsIn(out)).toEqual(optionsIn(english[name as keyof typeof english]));
		expect(out).toMatch(/^Aufruf: /);
		expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(136);
	});

	test.each([
		[["chekc"], "Den Befehl „chekc“ gibt es nicht. Meinten Sie „check“?"],
		[["check", "--frmat", "json"], "Die Option --frmat gibt es nicht. Meinten Sie „--format“?"],
		[
			["check", "--format", "xml"],
			"--format muss eines von pretty, json, sarif, github, junit, codeclimate sein, nicht „xml“",
		],
		[["check", "--format"], "--format braucht einen Wert"],
		[["check", "--cache=yes"], "--cache nimmt keinen Wert"],
		[["check", "--since", "-x"], "--since"],
		[["compare", "one"], "compare nimmt zwei Sätze"],
		[["signoff", "a.md"], "Sagen Sie, wer sie geprüft hat: --by NAME"],
		[["registry", "fix"], "„registry fix“ gibt es nicht, nur add, check, stats, export, import"],
		[["registry", "add", "--statement", "Some 3 wells."], "Sagen Sie, wer es sagt: --source SCHLÜSSEL"],
	])("%j is wrong usage", async (args, message) => {
		const { status, err } = await sourcemark(args, { locale: "de" });
		expect(err).toContain(message);
		expect(status).toBe(2);
	});
});

describe("what the other commands say in German", () => {
	const inGerman = (cwd: string, ...args: readonly string[]) => sourcemark(args, { cwd, locale: "de" });

	test("init asks, writes and goes on", async () => {
		const cwd = folderWith({});
		const asked: string[] = [];
		const answers = ["de-CH", "", "Wasseramt"];
		const ask = (question: string): string | null => {
			asked.push(question);
			return answers.shift() ?? null;
		};
		const { out } = await sourcemark(["init"], { cwd, ask, locale: "de" });
		expect(asked[0]).toMatch(/^In welcher Sprache sind Ihre Entwürfe\?/);
		expect(out).toMatch(
			/^sourcemark\.config\.yaml geschrieben\nsources\.claims\.yaml geschrieben\n\nSo geht es weiter\n/,
		);
		const [config, claims] = ["sourcemark.config.yaml", "sources.claims.yaml"].map((name) =>
			readFileSync(path.join(cwd, name), "utf8"),
		) as [string, string];
		expect(config).toContain("# von Entwürfen, die es nicht sagen");
		expect(readProjectFile("sourcemark.config.yaml", config).settings).toMatchObject({ language: "de-CH" });
		expect(claims).toContain("# Aussagen im Register");
		expect(readRegistry([{ file: "sources.claims.yaml", text: claims }]).problems).toEqual([]);
	});

	test("signoff says who has signed off, and why not", async () => {
		const cwd = folderWith({ ...files, "two.md": "The 3 dogs have 4 bowls.\n" });
		expect((await inGerman(cwd, "signoff", "draft.md:1", "--by", "Jo")).out).toMatch(
			/^draft\.md:1:31 84 wells: abgenommen von Jo am \d{4}-\d\d-\d\d, in sourcemark\.signoffs\.yaml\n$/,
		);
		expect((await inGerman(cwd, "signoff", "two.md:1", "--by", "Jo")).err).toBe(
			"two.md: In Zeile 1 stehen mehrere Zahlen. Nennen Sie die Spalte von einer:\n  1:5 3\n  1:17 4\n",
		);
	});

	test("registry adds, looks over, counts, imports and exports", async () => {
		const cwd = folderWith({
			...files,
			"more.csv": "id,statement,source\nlamps,The shop sold 84 lamps.,board-2025\ndry-wells,Some 3 wells.,board-2025\n",
		});
		expect(
			(await inGerman(cwd, "registry", "add", "--statement", "Some 31 farms share it.", "--source", "bord-2025")).err,
		).toBe(
			"Keine Quelle hat den Schlüssel „bord-2025“. Meinten Sie „board-2025“? Für eine neue Quelle sagen Sie, was sie ist: --source-title TITEL.\n",
		);
		const again = await inGerman(
			cwd,
			"registry",
			"add",
			"--id",
			"dry-wells",
			"--statement",
			"3 dogs.",
			"--source",
			"board-2025",
		);
		expect(again.err).toBe(
			"Die Aussage „dry-wells“ steht schon im Register. Wählen Sie mit --id eine andere Kennung.\n",
		);
		const odd = folderWith({ "wells.claims.yaml": `${registry}    rang: preferred\n` });
		expect((await inGerman(odd, "registry", "check")).out).toMatch(
			/ {2}Warnung {2}[\w-]+ {2}Die Aussage „dry-wells“ hat ein Feld „rang“.*\n1 zu beanstanden: 1 Datei, 1 Aussage, 1 Quelle\.\n$/,
		);
		expect((await inGerman(cwd, "registry", "stats")).out).toMatch(/^Aussagen +1\nQuellen +1, davon 0 ohne Aussage\n/);
		const imported = await inGerman(cwd, "registry", "import", "more.csv", "--dry-run");
		expect(imported.out).toContain("Zeile 3");
		expect(imported.out).toContain("steht schon im Register; --force setzt diese an ihre Stelle.");
		expect(imported.out).toMatch(/2 Aussagen gefunden, 1 gut, 1 nicht\. Geschrieben wurde nichts \(--dry-run\)\.\n$/);
		expect((await inGerman(cwd, "registry", "export", "--format", "claimreview")).err).toContain(
			"Anmerkung: url, author",
		);
	});

	test("--since and --baseline say what they cannot do", async () => {
		const cwd = folderWith(files);
		expect((await inGerman(cwd, "check", "--since", "main")).err).toMatch(
			/^--since fragt git, was sich geändert hat\. .* liegt in keinem Repository\.\n$/,
		);
		expect((await inGerman(cwd, "check", "--baseline", "known.json")).err).toBe(
			"Es gibt keine Baseline known.json. Schreiben Sie eine mit --write-baseline.\n",
		);
		const { err } = await inGerman(cwd, "check", "--baseline", "known.json", "--write-baseline");
		expect(err).toMatch(/1 Befund aufgeschrieben; --baseline lässt sie künftig weg\./);
		expect(existsSync(path.join(cwd, "known.json"))).toBe(true);
	});

	test("a list of figures has its few words", async () => {
		const cwd = folderWith({ "draft.md": "Between 10 and 20 dogs came.\n" });
		expect((await inGerman(cwd, "figures")).out).toMatch(/zwischen 10 und 20 +Anzahl +dogs/);
	});
});

test("compare says why in German", async () => {
	const [statement, sentence] = ["48 wells have fallen dry.", "84 wells have fallen dry."];
	const compare = (...args: readonly string[]) => sourcemark(["compare", ...args, "--locale", "de"]);
	expect((await compare(statement, sentence)).out).toMatch(
		/^conflict: 48 im Register, 84 im Entwurf; verbunden durch .*wells/,
	);
	expect((await compare(statement, "Nothing.")).out).toBe("silent: keine Zahl im Entwurf\n");
	expect((await compare(statement, "The shop sold 84 lamps.")).out).toMatch(/^silent: nicht dasselbe: /);
});
