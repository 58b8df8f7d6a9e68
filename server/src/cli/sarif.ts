// Takes the reports of a check; gives a SARIF 2.1.0 log (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code
// scanning and editors read. Never holds the whole log.
import { pathToFileURL } from "node:url";
import { version } from "../../../package.json";
import { ruleIds, ruleInfo, type Severity } from "../engine/index.ts";
import type { Io } from "./io.ts";
import { shownPath } from "./paths.ts";
import type { DraftReport, Finding, FindingFix, Reporter } from "./report.ts";
import type { RunProblem } from "./setup.ts";
import type { Position, Range } from "./shape.ts";

const levels: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};

const rules = ruleIds.flatMap((id) => {
	const info = ruleInfo(id);
	if (!info) return [];
	const { title, defaultSeverity } = info;
	return [{ id, shortDescription: { text: title }, defaultConfiguration: { level: levels[defaultSeverity] } }];
});

/** Lines and columns count from 1; the end column is behind the last character. */
const region = ({ start, end }: Range) => ({
	startLine: start.line + 1,
	startColumn: start.character + 1,
	endLine: end.line + 1,
	endColumn: end.character + 1,
});

const at = (position: Position): Range => ({ start: position, end: position });

/** Names relative to where the command ran stay relative, so that a log means the same on another machine. */
function artifact(path: string, io: Io): { readonly uri: string; readonly uriBaseId?: string } {
	const shown = path === "-" ? "standard-input" : shownPath(path, io);
	const isAbsolute = /^(?:\/|[a-z]:[\\/])/i.test(shown);
	if (isAbsolute) return { uri: pathToFileURL(shown).href };
	return { uri: shown.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

const location = (path: string, range: Range, io: Io) => ({
	physicalLocation: { artifactLocation: artifact(path, io), region: region(range) },
});

const fix = ({ title, edits }: FindingFix, path: string, io: Io) => ({
	description: { text: title },
	artifactChanges: [
		{
			artifactLocation: artifact(path, io),
			replacements: edits.map(({ range, newText }) => ({
				deletedRegion: region(range),
				insertedContent: { text: newText },
			})),
		},
	],
});

function result(finding: Finding, path: string, io: Io): unknown {
	const { code, severity, message, range, figure, claim, source, fingerprint, related, fixes } = finding;
	return {
		ruleId: code,
		ruleIndex: ruleIds.indexOf(code),
		level: levels[severity],
		message: { text: message },
		locations: [location(path, range, io)],
		partialFingerprints: { "sourcemark/v1": fingerprint },
		relatedLocations: related.map((each) => ({
			...location(each.path, at(each.start), io),
			message: { text: each.message },
		})),
		fixes: fixes.filter(({ mends }) => mends).map((each) => fix(each, path, io)),
		properties: { severity, figure, claim, source },
	};
}

const notification = ({ path, line, character, severity, code, message }: RunProblem, io: Io): unknown => ({
	level: levels[severity],
	message: { text: message },
	descriptor: { id: code },
	locations: [location(path, at({ line, character }), io)],
});

/** `executionSuccessful` is false where something could not be read. */
const invocation = (problems: readonly RunProblem[], io: Io): unknown => ({
	executionSuccessful: problems.every(({ severity }) => severity !== "error"),
	toolConfigurationNotifications: problems.map((each) => notification(each, io)),
});

const driver = { name: "Sourcemark", version, semanticVersion: version, rules };

export function sarifReporter(io: Io): Reporter {
	let first = true;
	function* draft({ path, findings }: DraftReport): Generator<string> {
		for (const each of findings) {
			yield `${first ? "" : ","}\n${JSON.stringify(result(each, path, io))}`;
			first = false;
		}
	}
	return {
		begin: () =>
			`{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":${JSON.stringify({ driver })},` +
			'"columnKind":"utf16CodeUnits","results":[',
		draft,
		end: (_, problems) => [`],\n"invocations":[${JSON.stringify(invocation(problems, io))}]}]}\n`],
	};
}
