// Takes the command line and the world; runs the command it names and gives the exit status, or null where a server goes on.
// Never throws: what a user got wrong is said in a line or two that no usage scrolls away, what the program got wrong is said as a fault.
import { version } from "../../../package.json";
import { didYouMean, wordingFor } from "../engine/index.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { report } from "./fact-sheet.ts";
import { figures } from "./figures.ts";
import { init } from "./init.ts";
import { type Io, type Status, status } from "./io.ts";
import { lsp } from "./lsp.ts";
import { Unusable, UsageError } from "./options.ts";
import { registry } from "./registry/index.ts";
import { signoff } from "./sign-off.ts";
import { type Command, isCommand, usage } from "./usage.ts";

type Run = (args: readonly string[], io: Io) => Promise<Status | null>;

const commands: Readonly<Record<Command, Run>> = { init, check, report, signoff, figures, compare, registry, lsp };

const asksForHelp = (args: readonly string[]): boolean => {
	const end = args.indexOf("--");
	return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
};

async function answer(text: string, io: Io): Promise<Status> {
	await io.out.write(text);
	return status.fine;
}

async function refuse(message: string, text: string, io: Io): Promise<Status> {
	await io.err.write(text === "" ? `${message}\n` : `${message}\n\n${text}`);
	return status.unusable;
}

const noCommand = (name: string): string =>
	`There is no command '${name}'.${didYouMean(name, Object.keys(commands))(wordingFor())}`;

async function runNamed(name: string, args: readonly string[], io: Io): Promise<Status | null> {
	if (name === "help") return answer(isCommand(args[0] ?? "") ? usage[args[0] as Command] : usage.general, io);
	if (name === "--help" || name === "-h") return answer(usage.general, io);
	if (name === "--version" || name === "-v") return answer(`${version}\n`, io);
	if (!isCommand(name)) return refuse(name ? noCommand(name) : "Name a command.", usage.general, io);
	if (asksForHelp(args)) return answer(usage[name], io);
	try {
		return await commands[name](args, io);
	} catch (error) {
		if (error instanceof UsageError) return refuse(error.message, `sourcemark ${name} --help says more.\n`, io);
		if (error instanceof Unusable) return refuse(error.message, "", io);
		throw error;
	}
}

export async function run([name = "", ...args]: readonly string[], io: Io): Promise<Status | null> {
	try {
		return await runNamed(name, args, io);
	} catch (error) {
		await io.err.write(`sourcemark: a fault of the program, not of your drafts: ${(error as Error).stack ?? error}\n`);
		return status.fault;
	}
}
