// `sourcemark registry check`: takes claims files; says what is wrong or untidy in them, and wrong in the bibliographies around them.
// Never changes anything.
import { type Problem, type Registry, type Severity, untidinessOf, type Wording } from "../../engine/index.ts";
import { plain } from "../excerpt.ts";
import { type Io, type Status, status } from "../io.ts";
import { forPrograms, interfaceIn, wordingIn } from "../locale.ts";
import { choice, parseOptions } from "../options.ts";
import { shownPath } from "../paths.ts";
import { claimsFilesOf, registriesOf, tellUnread } from "./files.ts";

const severities = ["error", "warning", "information"] as const satisfies readonly Severity[];

const lineOf = ({ at, severity, code, message }: Problem, { command }: Wording): string =>
	`${plain(at.file)}:${at.line + 1}:${at.character + 1}  ${command.severities[severity]}  ${code}  ${plain(message)}\n`;

const jsonOf = ({ at, severity, code, message }: Problem) => ({
	path: at.file,
	line: at.line,
	character: at.character,
	severity,
	code,
	message,
});

export async function check(args: readonly string[], world: Io): Promise<Status> {
	const parsed = parseOptions(args, { format: { type: "string" }, "fail-on": { type: "string" } });
	const format = choice(parsed, "format", ["pretty", "json"], "pretty");
	const failOn = choice(parsed, "fail-on", severities, "error");
	const io = format === "json" ? forPrograms(world, parsed.values) : world;
	const wording = wordingIn(io);
	const { files, unread } = await claimsFilesOf(parsed.positionals, io);
	const registries = await registriesOf(files, io);
	const own = new Set(files.map(({ path }) => shownPath(path, io)));
	const found = registries.flatMap((registry) => [
		...registry.problems,
		...untidinessOf(registry, interfaceIn(io)).filter(({ at }) => own.has(at.file)),
	]);
	// Two projects may share a bibliography.
	const problems = [...new Map(found.map((each) => [lineOf(each, wording), each])).values()].toSorted(
		(a, b) => a.at.file.localeCompare(b.at.file) || a.at.span.start - b.at.span.start,
	);
	const count = (size: (registry: Registry) => number): number => registries.reduce((sum, each) => sum + size(each), 0);
	const [claims, sources] = [count((each) => each.claims.size), count((each) => each.sources.size)];
	const summary = { files: files.length, claims, sources, problems: problems.length };
	if (format === "json") {
		const missing = unread.map(({ path, why }) => ({ path: shownPath(path, io), message: why }));
		await io.out.write(
			`${JSON.stringify({ version: 1, problems: problems.map(jsonOf), unread: missing, summary }, null, 2)}\n`,
		);
	} else {
		for (const problem of problems) await io.out.write(lineOf(problem, wording));
		const { nothing, registry } = wording.command;
		const said = problems.length === 0 ? nothing : registry.problems(problems.length);
		const none = files.length === 0 && unread.length === 0 ? ` ${wording.command.noClaims}` : "";
		await io.out.write(`${said}: ${registry.held(files.length, claims, sources)}.${none}\n`);
	}
	await tellUnread(unread, io);
	if (unread.length > 0) return status.unusable;
	const failing: readonly string[] = severities.slice(0, severities.indexOf(failOn) + 1);
	return problems.some(({ severity }) => failing.includes(severity)) ? status.found : status.fine;
}
