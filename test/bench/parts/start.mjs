// From spawn to the answer to `initialize`, with an empty Node beside it; and what client and server weigh as they are shipped.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root, timed } from "../measuring.mjs";
import { openSourcemark } from "../servers.mjs";
import { median } from "../statistics.mjs";

/** KB of 1000 bytes; every file by itself, as bundles are compared. */
function gzipped(folder) {
	const files = readdirSync(path.join(root, folder)).filter((name) => /\.c?js$/.test(name));
	return files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(root, folder, name))).length / 1000, 0);
}

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
		["bundles", gzipped("client/dist") + gzipped("server/dist")],
	];
}
