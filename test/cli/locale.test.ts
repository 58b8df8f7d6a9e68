// `--locale`: what the command says to people, in German. English is what nobody asks for, whatever the system speaks.
import { afterEach, describe, expect, test, vi } from "vitest";
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
		expect(err).toContain("gone.md:1:1  Fehler  Diese Datei gibt es nicht.");
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
	afterEach(() => vi.unstubAllEnvs());

	test("everything is English, whatever the system speaks", async () => {
		for (const name of ["LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"]) vi.stubEnv(name, "de_CH.UTF-8");
		const { out } = await sourcemark(["check"], { cwd: folderWith(files) });
		expect(out).toContain("does not agree with Water Board");
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
