// `sourcemark check`: takes paths; checks the drafts there one after the other and writes down what was found.
// Never stops at a draft or registry that cannot be read.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type Wording, wordingFor } from "../engine/index.ts";
import { type Baseline, baselineOf } from "./baseline.ts";
import { type Cache, keyFor, openCache, programStamp } from "./cache.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { formats, reporterFor } from "./formats.ts";
import type { Io, Status } from "./io.ts";
import { forPrograms, interfaceIn, wordingIn } from "./locale.ts";
import { choice, type Known, languageOf, numberOf, type Parsed, parseOptions } from "./options.ts";
import { type Outcome, outcomeOf, settled, withFindings } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { type CheckDraft, checkAll } from "./pool.ts";
import type { Fails, Reporter } from "./report.ts";
import { createSetups, type Flags, noDraft, type Setups, unreadable } from "./setup.ts";
import { askFirst, type Changes, changedOnly, onNewLines, sinceOf } from "./since.ts";
import { createTally, severities } from "./tally.ts";

const list = (value: Parsed["values"][string]): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export function flagsOf(parsed: Parsed, io: Io): Flags {
	const registries = list(parsed.values.registry).map((name) => resolve(io.cwd, name));
	return {
		language: languageOf(parsed),
		registries,
		bundledRegistry: !parsed.values["no-bundled-registry"],
		interface: interfaceIn(io),
	};
}

interface Told {
	readonly draft: DraftInput;
	readonly outcome: Outcome;
}

async function write({ draft, outcome }: Told, reporter: Reporter, io: Io): Promise<void> {
	for (const text of reporter.draft({ ...outcome.report, text: draft.text })) await io.out.write(text);
	for (const { rule, message } of outcome.faults)
		await io.err.write(`${wordingIn(io).refusals.faultIn(rule, draft.name, message)}\n`);
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
function progressOf(
	io: Io,
	{ command }: Wording,
): { readonly at: (files: number) => Promise<void>; readonly end: () => Promise<void> } {
	const every = 20;
	let shown = false;
	return {
		async at(files) {
			if (!io.err.terminal || files % every !== 0) return;
			shown = true;
			await io.err.write(`\r${command.checked(files)} `);
		},
		async end() {
			if (shown) await io.err.write("\r\u001b[K");
		},
	};
}

/** To a person's first check, "nothing to report" must not mean that there was nothing to hold figures against. */
async function sayWhereNoneCount(draft: DraftInput | null, setups: Setups, io: Io): Promise<void> {
	if (!draft || !io.err.terminal) return;
	const { files } = await setups(draft);
	if (files.every(({ bundled }) => bundled)) await io.err.write(`${wordingIn(io).command.noClaims}\n`);
}

const known: Known = {
	format: { type: "string" },
	output: { type: "string" },
	lang: { type: "string" },
	registry: { type: "string", multiple: true },
	"no-bundled-registry": { type: "boolean" },
	"fail-on": { type: "string" },
	since: { type: "string" },
	baseline: { type: "string" },
	"write-baseline": { type: "boolean" },
	jobs: { type: "string" },
	cache: { type: "boolean" },
	"cache-file": { type: "string" },
};

const cacheOf = async ({ values }: Parsed, io: Io): Promise<Cache | null> => {
	const file = values["cache-file"] ?? (values.cache ? ".sourcemark-cache.json" : null);
	return typeof file === "string" ? openCache(resolve(io.cwd, file)) : null;
};

/** Which findings of a draft are told. What a baseline knows is known on lines that have not changed, too. */
function sifter(changes: Changes | null, baseline: Baseline | null): (found: Told) => Promise<Outcome> {
	return async ({ draft, outcome }) => {
		if (!changes && !baseline) return outcome;
		const all = [...outcome.report.findings];
		const unknown = baseline?.unknown(draft, all) ?? all;
		return withFindings(outcome, changes ? onNewLines(unknown, draft.text, await changes.of(draft.path)) : unknown);
	};
}

export async function check(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, known);
	const jobs = numberOf(parsed, "jobs", availableParallelism());
	const failOn = severities.indexOf(choice(parsed, "fail-on", severities, "error"));
	const fails: Fails = (severity) => severities.indexOf(severity) <= failOn;
	const format = choice(parsed, "format", formats, "pretty");
	const flags = flagsOf(parsed, format === "pretty" ? io : forPrograms(io, parsed.values));
	const wording = wordingFor(flags.interface);
	const changes = sinceOf(parsed);
	const baseline = await baselineOf(parsed, io, wording);
	if (changes) await askFirst(changes, parsed.positionals, io.cwd);
	const sift = sifter(changes, baseline);
	const output = await openOutput(parsed.values.output, io);
	const to: Io = { ...io, out: output.out };
	const reporter = reporterFor(format, to, fails, wording);
	const tally = createTally(io);
	const setups = createSetups(flags);
	tally.note(await unreadable(flags));
	if (reporter.begin) await to.out.write(reporter.begin());
	const here: CheckDraft = async (draft) => outcomeOf(draft, await setups(draft));
	const cache = await cacheOf(parsed, io);
	const progress = progressOf(io, wordingIn(io));
	const around = cache ? (check: CheckDraft) => throughCache(check, setups, cache) : (check: CheckDraft) => check;
	const drafts = draftsOf(parsed.positionals, io);
	const asked = changes ? changedOnly(drafts, changes) : drafts;
	let last: DraftInput | null = null;
	for await (const found of checkAll(asked, { jobs, flags, here, around })) {
		if ("missing" in found) {
			tally.note([noDraft(found.missing, wording)]);
			continue;
		}
		const { draft } = found;
		const outcome = await sift(found);
		tally.count(outcome);
		last = draft;
		tally.note(outcome.problems);
		await write({ draft, outcome }, reporter, to);
		await progress.at(tally.files());
	}
	await progress.end();
	await cache?.save();
	tally.note((await baseline?.close()) ?? []);
	const problems = tally.problems();
	for (const text of reporter.end(tally.summary(), problems)) await to.out.write(text);
	await output.close();
	if (reporter.aside) await io.err.write(reporter.aside(problems));
	const { figures, tied } = tally.summary();
	if (format === "pretty" && figures > 0 && tied === 0) await sayWhereNoneCount(last, setups, io);
	return tally.status(fails);
}
