// Takes the command line and the world; runs the command it names and gives the exit status, or null where a server goes on.
// Never throws: what a user got wrong is said in a line or two that no usage scrolls away, what the program got wrong is said as a fault.
import { version } from "../../../package.json";
import { didYouMean } from "../engine/index.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { report } from "./fact-sheet.ts";
import { figures } from "./figures.ts";
import { init } from "./init.ts";
import { type Io, type Status, status } from "./io.ts";
import { speaking, wordingIn } from "./locale.ts";
import { lsp } from "./lsp.ts";
import { Unusable, UsageError } from "./options.ts";
import { registry } from "./registry/index.ts";
import { signoff } from "./sign-off.ts";
import { type Command, isCommand, usageOf } from "./usage.ts";

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

function noCommand(name: string, io: Io): string {
	const wording = wordingIn(io);
	const { noCommand, nameCommand } = wording.refusals;
	return name === "" ? nameCommand : noCommand(name, didYouMean(name, Object.keys(commands))(wording));
}

async function runNamed(name: string, args: readonly string[], io: Io): Promise<Status | null> {
	if (name === "help") return answer(usageOf(args[0] ?? "", io), io);
	if (name === "--help" || name === "-h") return answer(usageOf("", io), io);
	if (name === "--version" || name === "-v") return answer(`${version}\n`, io);
	if (!isCommand(name)) return refuse(noCommand(name, io), usageOf("", io, io.err), io);
	if (asksForHelp(args)) return answer(usageOf(name, io), io);
	try {
		return await commands[name](args, io);
	} catch (error) {
		const wording = wordingIn(io);
		if (error instanceof UsageError) return refuse(error.say(wording), `${wording.refusals.more(name)}\n`, io);
		if (error instanceof Unusable) return refuse(error.say(wording), "", io);
		throw error;
	}
}

/** `--locale` may stand before the command too, for who wants all of it in one language. */
const isLocale = (arg: string): boolean => arg === "--locale" || arg.startsWith("--locale=");

export async function run(given: readonly string[], world: Io): Promise<Status | null> {
	const io = speaking(given, world);
	const first = isLocale(given[0] ?? "") ? (given[0] === "--locale" ? 2 : 1) : 0;
	const [name = "", ...args] = given.slice(first);
	try {
		return await runNamed(name, args, io);
	} catch (error) {
		await io.err.write(`${wordingIn(io).refusals.fault(String((error as Error).stack ?? error))}\n`);
		return status.fault;
	}
}
