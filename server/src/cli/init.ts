// `sourcemark init`: asks three questions, or none with --yes; writes a project file and a first claims file into a folder and says what
// to do next. Never writes over a file that is there.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { StyleId } from "../engine/index.ts";
import { isInside, isRegistryName, projectFileNames, styles } from "../workspace/index.ts";
import { type Answers, claimsText, configText } from "./first-files.ts";
import { type Io, type Status, status } from "./io.ts";
import { choice, isLanguage, languageOf, type Parsed, parseOptions, Unusable, UsageError } from "./options.ts";
import { whyUnwritten } from "./write-file.ts";

/** Somebody who answers; null: they would not go on. */
type Ask = (question: string) => Promise<string | null>;

interface Question {
	readonly text: string;
	/** What an empty answer means. */
	readonly otherwise: string;
	readonly isAnswer: (answer: string) => boolean;
	readonly advice: string;
}

const questions = {
	language: {
		text: "In which language are your drafts? de, de-CH, en-GB ..., or auto to tell it from each paragraph (auto)",
		otherwise: "auto",
		isAnswer: isLanguage,
		advice: "Write auto or a language tag such as de, de-CH or en-GB.",
	},
	style: {
		text: `How do you name sources? ${styles.join(", ")} (pandoc)`,
		otherwise: "pandoc",
		isAnswer: (answer) => (styles as readonly string[]).includes(answer),
		advice: `Write one of ${styles.join(", ")}.`,
	},
	source: {
		text: "Who is your first source, as prose calls it? For example Water Board; leave it empty to fill it in later",
		otherwise: "",
		isAnswer: () => true,
		advice: "",
	},
} as const satisfies Record<string, Question>;

async function answerTo({ text, otherwise, isAnswer, advice }: Question, ask: Ask, io: Io): Promise<string> {
	for (;;) {
		const said = await ask(`${text}: `);
		if (said === null) throw new Unusable("\nNothing was written.");
		const answer = said.trim() || otherwise;
		if (isAnswer(answer)) return answer;
		await io.err.write(`${advice}\n`);
	}
}

/** What a flag says is not asked. */
async function answersOf(parsed: Parsed, io: Io): Promise<Answers> {
	const { lang, style, source, yes } = parsed.values;
	const given = [lang, style, source].every((value) => value !== undefined);
	if (!given && !yes && !io.ask)
		throw new UsageError(
			"init asks questions and nobody is there to answer: add --yes, and --lang, --style or --source",
		);
	const ask = async (question: Question, flag: unknown): Promise<string> => {
		if (typeof flag === "string") return flag;
		return yes || !io.ask ? question.otherwise : answerTo(question, io.ask, io);
	};
	const language = languageOf(parsed);
	choice(parsed, "style", styles, "pandoc");
	return {
		language: lang === undefined ? tag(await ask(questions.language, lang)) : language,
		style: (await ask(questions.style, style)) as StyleId,
		source: (await ask(questions.source, source)).trim(),
	};
}

const tag = (answer: string): string | null => (answer === "auto" ? null : answer);

/** False where a file is there already. */
async function writeNew(path: string, text: string): Promise<boolean> {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text, { flag: "wx" });
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "EEXIST" && existsSync(path)) return false;
		throw new Unusable(`${path} cannot be written: ${whyUnwritten(error)}`);
	}
}

function claimsPath({ values }: Parsed, folder: string): string {
	const name = String(values.claims ?? "sources.claims.yaml");
	const path = resolve(folder, name);
	if (!isRegistryName(name) || name.endsWith(".json"))
		throw new UsageError(`--claims must end in .claims.yaml, by which claims are found, not '${name}'`);
	if (!isInside(path, folder)) throw new UsageError(`--claims must lie in the folder or below it, not '${name}'`);
	return path;
}

/** As every shell takes it. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);

const nextSteps = (claims: string, folder: string): string => `
What to do next
  1. Write a claim into ${claims}: a sentence with its figure, and its source.
  2. Write a draft (.md) in this folder and check it: sourcemark check${folder && ` ${quoted(folder)}`}
  3. Or open the folder in VS Code: figures are checked while you write.
`;

export async function init(args: readonly string[], io: Io): Promise<Status> {
	const text = { type: "string" } as const;
	const parsed = parseOptions(args, {
		lang: text,
		style: text,
		source: text,
		claims: text,
		yes: { type: "boolean", short: "y" },
	});
	const [name = ".", ...others] = parsed.positionals;
	if (others.length > 0) throw new UsageError("init takes one folder");
	const folder = resolve(io.cwd, name);
	const claims = claimsPath(parsed, folder);
	const answers = await answersOf(parsed, io);
	const there = projectFileNames.map((each) => join(folder, each)).find((path) => existsSync(path));
	const config = there ?? join(folder, projectFileNames[0]);
	const files: readonly (readonly [path: string, isNew: boolean])[] = [
		[config, there === undefined && (await writeNew(config, configText(answers)))],
		[claims, await writeNew(claims, claimsText(answers))],
	];
	const shown = (path: string): string => relative(io.cwd, path).replaceAll("\\", "/");
	for (const [path, isNew] of files)
		await io.out.write(isNew ? `Wrote ${shown(path)}\n` : `${shown(path)} is there already and stays as it is\n`);
	await io.out.write(nextSteps(shown(claims), relative(io.cwd, folder)));
	return status.fine;
}
