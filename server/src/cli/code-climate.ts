// Takes the reports of a check; gives Code Climate's list of issues, which GitLab shows in merge requests as code quality.
// An issue keeps its fingerprint while its sentence and its file's name stay: only so it is told from a new one.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Severity } from "../engine/index.ts";
import type { Io } from "./io.ts";
import { shownPath } from "./paths.ts";
import type { DraftReport, Finding, Reporter } from "./report.ts";
import type { RunProblem } from "./setup.ts";

const severities: Readonly<Record<Severity, string>> = {
	error: "critical",
	warning: "major",
	information: "minor",
	hint: "info",
};

/** Issues are tied to files of the repository by their names, and those never begin with a dot and a slash. */
const nameOf = (path: string, io: Io): string => posix.normalize(shownPath(path, io));

const fingerprintOf = (parts: readonly unknown[]): string =>
	createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);

interface Told {
	readonly code: string;
	readonly message: string;
	readonly severity: Severity;
	readonly path: string;
	/** From 0. */
	readonly lines: readonly [number, number];
	readonly fingerprint: string;
	readonly fix: string | null;
}

const issue = ({ code, message, severity, path, lines: [begin, end], fingerprint, fix }: Told): string =>
	JSON.stringify({
		type: "issue",
		check_name: code,
		description: message,
		...(fix === null ? {} : { content: { body: `Fix: ${fix}` } }),
		categories: ["Bug Risk"],
		severity: severities[severity],
		fingerprint,
		location: { path, lines: { begin: begin + 1, end: end + 1 } },
	});

function ofFinding({ code, message, severity, range, fingerprint, fixes }: Finding, path: string): Told {
	const fix = fixes.find(({ mends }) => mends)?.title ?? null;
	const lines = [range.start.line, range.end.line] as const;
	return { code, message, severity, path, lines, fingerprint: fingerprintOf([path, fingerprint]), fix };
}

function ofProblem({ code, message, severity, line, ...place }: RunProblem, io: Io): Told {
	const path = nameOf(place.path, io);
	return {
		code,
		message,
		severity,
		path,
		lines: [line, line],
		fingerprint: fingerprintOf([path, code, message]),
		fix: null,
	};
}

export function codeClimateReporter(io: Io): Reporter {
	let first = true;
	function* list(issues: Iterable<Told>): Generator<string> {
		for (const each of issues) {
			yield `${first ? "" : ","}\n${issue(each)}`;
			first = false;
		}
	}
	function* draft({ path, findings }: DraftReport): Generator<Told> {
		for (const each of findings) yield ofFinding(each, nameOf(path, io));
	}
	return {
		begin: () => "[",
		draft: (report) => list(draft(report)),
		*end(_, problems) {
			yield* list(problems.map((each) => ofProblem(each, io)));
			yield "\n]\n";
		},
	};
}
