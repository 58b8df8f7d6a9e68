// `sourcemark check` of many drafts, with one thread and with two, in turns with markdownlint over the same files; then the other
// peers once. Every run is a process of its own, from start to end.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { draftsOf } from "../drafts.mjs";
import { inTurns, root, timed } from "../measuring.mjs";
import { median } from "../statistics.mjs";

const length = 10_000;

function run(args, env) {
	const { status, error } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env });
	// A command that has found something ends with 1.
	if (error || status === null || status > 1) throw error ?? new Error(`${args.join(" ")} ended with ${status}`);
}

function filesOf(count) {
	const lengths = Array.from({ length: count / 2 }, (_, at) => length - count / 4 + at);
	return ["de", "en"].flatMap((language) =>
		draftsOf(language, lengths).map((text, at) => ({ file: `${language}-${at}.md`, text })),
	);
}

async function againstPeers(context, folder, check) {
	const { folder: peers, missing } = context.peers();
	if (missing) return ["markdownlint", "remark", "cspell"].map((name) => [`command.${name}`, missing]);
	const lint = (name) => run([path.join(peers, "linters.mjs"), name, folder], process.env);
	const steps = [
		{ name: "check", run: () => check(2) },
		{ name: "markdownlint", run: () => lint("markdownlint") },
	];
	const times = await inTurns(steps, context.rounds(2, 1), 0);
	const ours = median(times.get("check"));
	const others = [];
	for (const name of context.quick ? [] : ["remark", "cspell"])
		others.push([`command.${name}`, (await timed(() => lint(name))) / ours]);
	return [["command.markdownlint", median(times.get("markdownlint")) / ours], ...others];
}

export async function benchCommand(context) {
	const folder = context.folderWith([...filesOf(context.quick ? 200 : 2000), context.ownRegistry()]);
	const env = { ...process.env, XDG_CACHE_HOME: context.cache };
	const cli = path.join(root, "server/dist/cli.js");
	const check = (jobs) => run([cli, "check", folder, "--format", "json", "--jobs", String(jobs)], env);
	const steps = [1, 2].map((jobs) => ({ name: jobs, run: () => check(jobs) }));
	const times = await inTurns(steps, context.rounds(2, 1), 0);
	return [
		["command.jobs", median(times.get(1)) / median(times.get(2))],
		...(await againstPeers(context, folder, check)),
	];
}
