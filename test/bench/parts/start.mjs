// From spawn to the answer to `initialize`, with an empty Node beside it; and what client and server weigh as they are shipped.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root, timed } from "../measuring.mjs";
import { openSourcemark } from "../servers.mjs";
import { median } from "../statistics.mjs";

const scriptsIn = (folder) =>
	readdirSync(path.join(root, folder))
		.filter((name) => /\.c?js$/.test(name))
		.map((name) => path.join(root, folder, name));

/** A bundle with all that it loads from beside itself, now or later. */
function withChunks(file, known = new Set()) {
	if (known.has(file)) return known;
	known.add(file);
	const beside = new Set(scriptsIn(path.relative(root, path.dirname(file))));
	for (const [, , name] of readFileSync(file, "utf8").matchAll(/(["'])\.\/([\w.-]+\.c?js)\1/g)) {
		const chunk = path.join(path.dirname(file), name);
		if (beside.has(chunk)) withChunks(chunk, known);
	}
	return known;
}

/** KB of 1000 bytes; every file by itself, as bundles are compared. */
const gzipped = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1000, 0);

/** What an editor on a desk loads. */
const loaded = () =>
	new Set(
		["client/dist/extension.cjs", "server/dist/server.js", "server/dist/registry-worker.js"].flatMap((file) => [
			...withChunks(path.join(root, file)),
		]),
	);

export async function benchStart(context) {
	const folder = context.folderWith();
	const starts = [];
	const empty = [];
	for (let round = 0; round < context.rounds(11, 5); round++) {
		const editor = await openSourcemark(folder, context);
		starts.push(editor.startMs);
		await editor.stop();
		empty.push(await timed(() => spawnSync(process.execPath, ["-e", "0"])));
	}
	return [
		["start", median(starts)],
		["start.node", median(empty)],
		["bundles", gzipped(loaded())],
		["bundles.all", gzipped([...scriptsIn("client/dist"), ...scriptsIn("server/dist")])],
	];
}
