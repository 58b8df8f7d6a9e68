// `sourcemark check`: takes paths; checks the drafts there one after the other and writes down what was found.
// Never stops at a draft or registry that cannot be read.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type Cache, keyFor, openCache, programStamp } from "./cache.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { formats, reporterFor } from "./formats.ts";
import type { Io, Status } from "./io.ts";
import { choice, type Known, languageOf, numberOf, type Parsed, parseOptions } from "./options.ts";
import { type Outcome, outcomeOf, settled } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { type CheckDraft, checkAll } from "./pool.ts";
import type { Fails, Reporter } from "./report.ts";
import { createSetups, type Flags, fileProblem, type Setups, unreadable } from "./setup.ts";
import { createTally, severities } from "./tally.ts";

const list = (value: Parsed["values"][string]): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function flagsOf(parsed: Parsed, io: Io): Flags {
	const registries = list(parsed.values.registry).map((name) => resolve(io.cwd, name));
	return { language: languageOf(parsed), registries, bundledRegistry: !parsed.values["no-bundled-registry"] };
}

async function write(
	{ draft, outcome }: { draft: DraftInput; outcome: Outcome },
	reporter: Reporter,
	io: Io,
): Promise<void> {
	for (const text of reporter.draft({ ...outcome.report, text: draft.text })) await io.out.write(text);
	for (const { rule, message } of outcome.faults)
		await io.err.write(`sourcemark: fault in ${rule} at ${draft.name}: ${message}\n`);
}

/** From the cache what it knows, and the rest as it is worked out. */
function throughCache(check: CheckDraft, setups: Setups, cache: Cache): CheckDraft {
	const program = programStamp();
	return async (draft) => {
		const { key } = await setups(draft);
		const name = keyFor([program, key, draft.name, draft.text]);
		const known = cache.get(name);
		if (known) return known;
		const outcome = settled(await check(draft));
		cache.put(name, { ...outcome, report: { ...outcome.report, text: "" } });
		return outcome;
	};
}

/** On a terminal, one line that is written over and goes at the end. */
function progressOf(io: Io): { readonly at: (files: number) => Promise<void>; readonly end: () => Promise<void> } {
	const every = 20;
	let shown = false;
	return {
		async at(files) {
			if (!io.err.terminal || files % every !== 0) return;
			shown = true;
			await io.err.write(`\r${files} drafts checked `);
		},
		async end() {
			if (shown) await io.err.write("\r\u001b[K");
		},
	};
}

const known: Known = {
	format: { type: "string" },
	output: { type: "string" },
	lang: { type: "string" },
	registry: { type: "string", multiple: true },
	"no-bundled-registry": { type: "boolean" },
	"fail-on": { type: "string" },
	jobs: { type: "string" },
	cache: { type: "boolean" },
	"cache-file": { type: "string" },
};

const cacheOf = async ({ values }: Parsed, io: Io): Promise<Cache | null> => {
	const file = values["cache-file"] ?? (values.cache ? ".sourcemark-cache.json" : null);
	return typeof file === "string" ? openCache(resolve(io.cwd, file)) : null;
};

export async function check(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, known);
	const jobs = numberOf(parsed, "jobs", availableParallelism());
	const failOn = severities.indexOf(choice(parsed, "fail-on", severities, "error"));
	const fails: Fails = (severity) => severities.indexOf(severity) <= failOn;
	const format = choice(parsed, "format", formats, "pretty");
	const flags = flagsOf(parsed, io);
	const output = await openOutput(parsed.values.output, io);
	const to: Io = { ...io, out: output.out };
	const reporter = reporterFor(format, to, fails);
	const tally = createTally(io);
	const setups = createSetups(flags);
	tally.note(await unreadable(flags));
	if (reporter.begin) await to.out.write(reporter.begin());
	const here: CheckDraft = async (draft) => outcomeOf(draft, await setups(draft));
	const cache = await cacheOf(parsed, io);
	const progress = progressOf(io);
	const around = cache ? (check: CheckDraft) => throughCache(check, setups, cache) : (check: CheckDraft) => check;
	for await (const found of checkAll(draftsOf(parsed.positionals, io), { jobs, flags, here, around })) {
		if ("missing" in found) {
			const { name, why, fails } = found.missing;
			tally.note([{ ...fileProblem(name, why), severity: fails ? "error" : "information" }]);
			continue;
		}
		tally.count(found.outcome);
		tally.note(found.outcome.problems);
		await write(found, reporter, to);
		await progress.at(tally.files());
	}
	await progress.end();
	await cache?.save();
	const problems = tally.problems();
	for (const text of reporter.end(tally.summary(), problems)) await to.out.write(text);
	await output.close();
	if (reporter.aside) await io.err.write(reporter.aside(problems));
	return tally.status(fails);
}
