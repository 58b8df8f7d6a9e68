// `sourcemark check`: takes paths; checks the drafts there one after the other and writes down what was found.
// Never stops at a draft or registry that cannot be read.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Severity } from "../engine/index.ts";
import { type Cache, keyFor, openCache, programStamp } from "./cache.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { githubReporter } from "./github.ts";
import { type Io, type Status, status } from "./io.ts";
import { jsonReporter } from "./json.ts";
import { choice, languageOf, numberOf, type Parsed, parseOptions } from "./options.ts";
import { type Outcome, outcomeOf, settled } from "./outcome.ts";
import { shownPath } from "./paths.ts";
import { type CheckDraft, checkAll } from "./pool.ts";
import { prettyReporter } from "./pretty.ts";
import type { Reporter, Summary } from "./report.ts";
import { sarifReporter } from "./sarif.ts";
import { createSetups, type Flags, fileProblem, type RunProblem, type Setups, unreadable } from "./setup.ts";

const formats = ["pretty", "json", "sarif", "github"] as const;
const severities = ["error", "warning", "information", "hint"] as const;

const reporters: Readonly<Record<(typeof formats)[number], (io: Io) => Reporter>> = {
	pretty: prettyReporter,
	json: jsonReporter,
	sarif: sarifReporter,
	github: githubReporter,
};

/** What a run has seen so far. */
interface Tally {
	readonly counts: Record<Severity, number>;
	readonly problems: Map<string, RunProblem>;
	files: number;
	figures: number;
	tied: number;
	faults: number;
}

const list = (value: Parsed["values"][string]): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function flagsOf(parsed: Parsed, io: Io): Flags {
	const registries = list(parsed.values.registry).map((name) => resolve(io.cwd, name));
	return { language: languageOf(parsed), registries, bundledRegistry: !parsed.values["no-bundled-registry"] };
}

/** Several drafts have the same registry: its problems count once. */
function note(tally: Tally, io: Io, problems: readonly RunProblem[]): void {
	for (const problem of problems) {
		const path = shownPath(problem.path, io);
		tally.problems.set(JSON.stringify([path, problem.line, problem.character, problem.message]), { ...problem, path });
	}
}

function count(tally: Tally, { report, counts, tied, faults }: Outcome): void {
	tally.files++;
	tally.figures += report.figures;
	tally.tied += tied;
	tally.faults += faults.length;
	for (const severity of severities) tally.counts[severity] += counts[severity];
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

const summaryOf = ({ counts, files, figures, tied, problems }: Tally): Summary => {
	const findings = Object.values(counts).reduce((sum, each) => sum + each, 0);
	return { files, figures, tied, findings, ...counts, problems: problems.size };
};

/** A fault says more than bad input, and bad input more than findings. */
function statusOf({ counts, problems, faults }: Tally, failOn: Severity): Status {
	const failing = severities.slice(0, severities.indexOf(failOn) + 1);
	if (faults > 0) return status.fault;
	if ([...problems.values()].some(({ severity }) => severity === "error")) return status.unusable;
	return failing.some((severity) => counts[severity] > 0) ? status.found : status.fine;
}

export async function check(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		format: { type: "string" },
		lang: { type: "string" },
		registry: { type: "string", multiple: true },
		"no-bundled-registry": { type: "boolean" },
		"fail-on": { type: "string" },
		jobs: { type: "string" },
		cache: { type: "boolean" },
		"cache-file": { type: "string" },
	});
	const jobs = numberOf(parsed, "jobs", availableParallelism());
	const failOn = choice(parsed, "fail-on", severities, "error");
	const reporter = reporters[choice(parsed, "format", formats, "pretty")](io);
	const flags = flagsOf(parsed, io);
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	const tally: Tally = { counts, problems: new Map(), files: 0, figures: 0, tied: 0, faults: 0 };
	const setups = createSetups(flags);
	note(tally, io, await unreadable(flags));
	if (reporter.begin) await io.out.write(reporter.begin());
	const here: CheckDraft = async (draft) => outcomeOf(draft, await setups(draft));
	const file = parsed.values["cache-file"] ?? (parsed.values.cache ? ".sourcemark-cache.json" : null);
	const cache = typeof file === "string" ? await openCache(resolve(io.cwd, file)) : null;
	const progress = progressOf(io);
	const around = cache ? (check: CheckDraft) => throughCache(check, setups, cache) : (check: CheckDraft) => check;
	for await (const found of checkAll(draftsOf(parsed.positionals, io), { jobs, flags, here, around })) {
		if ("missing" in found) {
			const { name, why, fails } = found.missing;
			note(tally, io, [{ ...fileProblem(name, why), severity: fails ? "error" : "information" }]);
			continue;
		}
		count(tally, found.outcome);
		note(tally, io, found.outcome.problems);
		await write(found, reporter, io);
		await progress.at(tally.files);
	}
	await progress.end();
	await cache?.save();
	const problems = [...tally.problems.values()];
	for (const text of reporter.end(summaryOf(tally), problems)) await io.out.write(text);
	if (reporter.aside) await io.err.write(reporter.aside(problems));
	return statusOf(tally, failOn);
}
