// Takes the judged drafts of test/corpus; gives what the engine makes of each beside what an editor expects.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
	type Checker,
	createChecker,
	defaultOptions,
	readRegistry,
	ruleInfo,
	slice,
} from "../../server/src/engine/index.ts";

const root = join(import.meta.dirname, "..", "corpus");
const bundled = join(import.meta.dirname, "..", "..", "server", "registry", "dprk-russia-2025.claims.yaml");

export interface Expected {
	readonly code: string;
	readonly figure: string;
	readonly claim?: string;
	readonly nth?: number;
}

export interface Tied {
	readonly figure: string;
	readonly claim: string;
	readonly source?: string;
	readonly nth?: number;
}

export interface Judged {
	readonly id: string;
	readonly field: string;
	readonly lang: string;
	readonly about: string;
	readonly draft: string;
	readonly expect: readonly Expected[];
	readonly ties?: readonly Tied[];
}

export interface Outcome {
	readonly judged: Judged;
	/** "+ ..." said but not expected, "- ..." expected but not said. */
	readonly differences: readonly string[];
}

const foldersOf = (path: string): string[] =>
	readdirSync(join(root, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(path, name));

/** Every folder with judged drafts: a list of short ones, or one of full length. */
export const fields = (): string[] =>
	[
		".",
		"long",
		"long-2",
		"long-3",
		"long-4",
		"long-5",
		"long-6",
		"long-7",
		"long-8",
		"long-9",
		"long-10",
		"long-11",
		"long-12",
		"long-13",
		"long-14",
		"long-15",
		"long-16",
		"long-17",
		"long-18",
		"long-19",
		"long-20",
		"held-out",
		"held-out-2",
		"held-out-3",
		"held-out-4",
		"held-out-5",
		"held-out-6",
		"held-out-7",
		"held-out-8",
		"held-out-9",
		"held-out-10",
		"held-out-11",
		"held-out-12",
		"held-out-13",
		"held-out-14",
		"held-out-15",
		"held-out-16",
		"held-out-17",
		"held-out-18",
		"held-out-19",
		"held-out-20",
		"held-out-21",
		"held-out-22",
		"held-out-23",
		"held-out-24",
		"held-out-25",
		"held-out-26",
		"held-out-27",
		"held-out-28",
		"held-out-29",
		"held-out-30",
		"held-out-31",
		"held-out-32",
		"held-out-33",
		"held-out-34",
		"held-out-35",
		"held-out-36",
		"held-out-37",
		"held-out-38",
		"held-out-39",
		"held-out-40",
		"fr",
		"it",
		"es",
		"pt",
		"nl",
	]
		.flatMap(foldersOf)
		.filter((folder) => ["drafts.yaml", "expect.yaml"].some((name) => existsSync(join(root, folder, name))));

export function judgedOf(field: string): Judged[] {
	const draft = join(root, field, "draft.md");
	if (existsSync(draft)) {
		const expected = parse(readFileSync(join(root, field, "expect.yaml"), "utf8")) as Omit<Judged, "field" | "draft">;
		return [{ ...expected, field, draft: readFileSync(draft, "utf8") }];
	}
	const drafts = parse(readFileSync(join(root, field, "drafts.yaml"), "utf8")) as Omit<Judged, "field">[];
	return drafts.map((draft) => ({ ...draft, field }));
}

export function checkerOf(field: string): Checker {
	const own = join(root, field, "registry.claims.yaml");
	const file = existsSync(own) ? own : bundled;
	return createChecker(readRegistry([{ file, text: readFileSync(file, "utf8") }]));
}

/** The text's place as "nth" counts it; 0 where it does not occur so often. */
const nth = (draft: string, text: string, start: number): number =>
	draft.slice(0, start + text.length).split(text).length - 1;

const label = ({ code, figure, claim }: Expected): string => `${code} «${figure}»${claim ? ` ${claim}` : ""}`;

export function outcomeOf(judged: Judged, checker: Checker): Outcome {
	const result = checker.check(judged.draft, { ...defaultOptions, language: judged.lang });
	const said = result.verdicts
		.filter(({ rule }) => rule !== "unsourced-figure")
		.map(({ rule, severity, span, claim }) => ({
			code: rule,
			// Said with less certainty than the rule's own.
			doubtful: severity === "information" && ruleInfo(rule)?.defaultSeverity !== "information",
			figure: slice(judged.draft, span),
			claim: claim ?? undefined,
			at: span.start,
		}));
	const differences: string[] = [];
	const open = [...said];
	for (const due of judged.expect) {
		const found = open.findIndex(
			(one) =>
				one.code === due.code &&
				one.figure === due.figure &&
				(!due.claim || one.claim === due.claim) &&
				(!due.nth || nth(judged.draft, due.figure, one.at) === due.nth),
		);
		if (found < 0) differences.push(`- ${label(due)}`);
		else open.splice(found, 1);
	}
	for (const { code, figure, claim, doubtful } of open)
		differences.push(`+ ${label({ code, figure, ...(claim ? { claim } : {}) })}${doubtful ? " (doubtful)" : ""}`);
	for (const tie of judged.ties ?? []) {
		const figure = result.figures.find(
			(one) =>
				slice(judged.draft, one.span) === tie.figure &&
				(!tie.nth || nth(judged.draft, tie.figure, one.span.start) === tie.nth),
		);
		if (figure?.match?.claim.id !== tie.claim)
			differences.push(
				`- tie «${tie.figure}» ${tie.claim} (is ${figure ? (figure.match?.claim.id ?? "no claim") : "not read"})`,
			);
		else if (tie.source && !figure.attributions.some(({ source }) => source === tie.source))
			differences.push(
				`- source «${tie.figure}» ${tie.source} (is ${figure.attributions.map(({ source, named }) => source ?? named).join(", ") || "none"})`,
			);
	}
	return { judged, differences };
}
