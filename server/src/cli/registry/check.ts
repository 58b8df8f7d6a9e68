// `sourcemark registry check`: takes claims files; says what is wrong or untidy in them. Never changes anything.
import { type Problem, type Registry, type Severity, untidinessOf } from "../../engine/index.ts";
import { plain } from "../excerpt.ts";
import { type Io, type Status, status } from "../io.ts";
import { choice, parseOptions } from "../options.ts";
import { shownPath } from "../paths.ts";
import { counted } from "../table.ts";
import { claimsFilesOf, registriesOf, tellUnread } from "./files.ts";

const severities = ["error", "warning", "information"] as const satisfies readonly Severity[];

const line = ({ at, severity, code, message }: Problem): string =>
	`${plain(at.file)}:${at.line + 1}:${at.character + 1}  ${severity}  ${code}  ${plain(message)}\n`;

const jsonOf = ({ at, severity, code, message }: Problem) => ({
	path: at.file,
	line: at.line,
	character: at.character,
	severity,
	code,
	message,
});

export async function check(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, { format: { type: "string" }, "fail-on": { type: "string" } });
	const format = choice(parsed, "format", ["pretty", "json"], "pretty");
	const failOn = choice(parsed, "fail-on", severities, "error");
	const { files, unread } = await claimsFilesOf(parsed.positionals, io);
	const registries = await registriesOf(files, io);
	const own = new Set(files.map(({ path }) => shownPath(path, io)));
	const problems = registries
		.flatMap((registry) => [...registry.problems, ...untidinessOf(registry).filter(({ at }) => own.has(at.file))])
		.toSorted((a, b) => a.at.file.localeCompare(b.at.file) || a.at.span.start - b.at.span.start);
	const count = (size: (registry: Registry) => number): number => registries.reduce((sum, each) => sum + size(each), 0);
	const [claims, sources] = [count((each) => each.claims.size), count((each) => each.sources.size)];
	const summary = { files: files.length, claims, sources, problems: problems.length };
	if (format === "json") {
		const missing = unread.map(({ path, why }) => ({ path: shownPath(path, io), message: why }));
		await io.out.write(
			`${JSON.stringify({ version: 1, problems: problems.map(jsonOf), unread: missing, summary }, null, 2)}\n`,
		);
	} else {
		for (const problem of problems) await io.out.write(line(problem));
		const held = `${counted(files.length, "file")}, ${counted(claims, "claim")}, ${counted(sources, "source")}`;
		const found = problems.length === 0 ? "Nothing to report" : counted(problems.length, "problem");
		await io.out.write(`${found}: ${held}.\n`);
	}
	await tellUnread(unread, io);
	if (unread.length > 0) return status.unusable;
	const failing: readonly string[] = severities.slice(0, severities.indexOf(failOn) + 1);
	return problems.some(({ severity }) => failing.includes(severity)) ? status.found : status.fine;
}
