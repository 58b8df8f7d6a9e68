// `sourcemark init`: asks three questions, or none with --yes; writes a project file and a first claims file into a folder and says what
// to do next. Never writes over a file that is there.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { StyleId, Wording } from "../engine/index.ts";
import { isInside, isRegistryName, projectFileNames, styles } from "../workspace/index.ts";
import { type Answers, claimsText, configText } from "./first-files.ts";
import { type Io, type Status, status } from "./io.ts";
import { wordingIn } from "./locale.ts";
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

const questionsIn = ({ command: { init } }: Wording) =>
	({
		language: { text: init.language, otherwise: "auto", isAnswer: isLanguage, advice: init.languageAdvice },
		style: {
			text: init.style(styles.join(", ")),
			otherwise: "pandoc",
			isAnswer: (answer) => (styles as readonly string[]).includes(answer),
			advice: init.styleAdvice(styles.join(", ")),
		},
		source: { text: init.source, otherwise: "", isAnswer: () => true, advice: "" },
	}) as const satisfies Record<string, Question>;

async function answerTo({ text, otherwise, isAnswer, advice }: Question, ask: Ask, io: Io): Promise<string> {
	for (;;) {
		const said = await ask(`${text}: `);
		if (said === null) throw new Unusable(({ refusals }) => `\n${refusals.init.stopped}`);
		const answer = said.trim() || otherwise;
		if (isAnswer(answer)) return answer;
		await io.err.write(`${advice}\n`);
	}
}

/** What a flag says is not asked. */
async function answersOf(parsed: Parsed, io: Io): Promise<Answers> {
	const { lang, style, source, yes } = parsed.values;
	const given = [lang, style, source].every((value) => value !== undefined);
	if (!given && !yes && !io.ask) throw new UsageError(({ refusals }) => refusals.init.nobody);
	const ask = async (question: Question, flag: unknown): Promise<string> => {
		if (typeof flag === "string") return flag;
		return yes || !io.ask ? question.otherwise : answerTo(question, io.ask, io);
	};
	const questions = questionsIn(wordingIn(io));
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
		throw new Unusable((wording) => wording.refusals.writing.file(path, whyUnwritten(error)(wording)));
	}
}

function claimsPath({ values }: Parsed, folder: string): string {
	const name = String(values.claims ?? "sources.claims.yaml");
	const path = resolve(folder, name);
	if (!isRegistryName(name) || name.endsWith(".json"))
		throw new UsageError(({ refusals }) => refusals.init.claimsName(name));
	if (!isInside(path, folder)) throw new UsageError(({ refusals }) => refusals.init.claimsPlace(name));
	return path;
}

/** As every shell takes it. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);

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
	if (others.length > 0) throw new UsageError(({ refusals }) => refusals.init.oneFolder);
	const folder = resolve(io.cwd, name);
	const claims = claimsPath(parsed, folder);
	const answers = await answersOf(parsed, io);
	const there = projectFileNames.map((each) => join(folder, each)).find((path) => existsSync(path));
	const config = there ?? join(folder, projectFileNames[0]);
	const wording = wordingIn(io);
	const { init: words } = wording.command;
	const files: readonly (readonly [path: string, isNew: boolean])[] = [
		[config, there === undefined && (await writeNew(config, configText(answers, wording)))],
		[claims, await writeNew(claims, claimsText(answers, wording))],
	];
	const shown = (path: string): string => relative(io.cwd, path).replaceAll("\\", "/");
	for (const [path, isNew] of files)
		await io.out.write(`${isNew ? words.wrote(shown(path)) : words.stays(shown(path))}\n`);
	const below = relative(io.cwd, folder);
	await io.out.write(`\n${words.next(shown(claims), `sourcemark check${below && ` ${quoted(below)}`}`)}\n`);
	return status.fine;
}
