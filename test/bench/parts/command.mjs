// `sourcemark check` of many drafts, with one thread and with two, then markdownlint and the other peers over the same files. Every run is
// a process of its own, from start to end.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { draftsOf } from "../drafts.mjs";
import { root, timed } from "../measuring.mjs";

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

/** Each process once, the next one right behind: they run long enough to be compared. */
export async function benchCommand(context) {
	const folder = context.folderWith([...filesOf(context.quick ? 200 : 2000), context.ownRegistry()]);
	const env = { ...process.env, XDG_CACHE_HOME: context.cache };
	const cli = path.join(root, "server/dist/cli.js");
	const check = (jobs) => timed(() => run([cli, "check", folder, "--format", "json", "--jobs", String(jobs)], env));
	const one = await check(1);
	const two = await check(2);
	const { folder: peers, missing } = context.peers();
	const others = [];
	for (const name of ["markdownlint", "remark", "cspell"]) {
		const lint = () => run([path.join(peers, "linters.mjs"), name, folder], process.env);
		others.push([`command.${name}`, missing ?? (await timed(lint)) / two]);
	}
	return [["command.jobs", one / two], ...others];
}
