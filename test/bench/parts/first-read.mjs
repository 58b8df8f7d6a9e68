// 50,000 claims in ten YAML files that the server has never read, and one of them changed on the disk: each time until the diagnostics
// of a draft show what the last file says. Meanwhile another request is asked again and again.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { timed } from "../measuring.mjs";
import { registryOf } from "../registry/generate.mjs";
import { marked, markedDraft, markSource, untilShown } from "../registry/marked.mjs";
import { openSourcemark } from "../servers.mjs";
import { median, most } from "../statistics.mjs";
import { knock, longestWait } from "../waiting.mjs";

const draft = "draft.md";
const changed = 2;

async function measure(context, claims) {
	const files = registryOf({ claims, files: 10 });
	const last = files.at(-1);
	const folder = context.folderWith([...files.slice(0, -1), { ...last, text: marked(last.text, 418) }, markSource]);
	// Nothing has been kept for this one.
	const editor = await openSourcemark(folder, { cache: path.join(folder, ".cache") });
	const watched = async (metres, begin) => {
		const work = timed(async () => {
			begin();
			await untilShown(editor, draft, metres);
		});
		const { value, longest } = await longestWait(knock(editor), work);
		return { spent: value / 1000, longest };
	};
	const first = await watched(418, () => editor.open(draft, markedDraft));
	const uri = editor.uriOf(last.file);
	const again = await watched(814, () => {
		writeFileSync(path.join(folder, last.file), marked(last.text, 814));
		editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: changed }] });
	});
	await editor.stop();
	return { first, again };
}

export async function benchFirstRead(context) {
	const runs = [];
	for (let round = 0; round < context.rounds(3, 1); round++) runs.push(await measure(context, 50_000));
	return [
		["first-read.all", median(runs.map(({ first }) => first.spent))],
		["first-read.one", median(runs.map(({ again }) => again.spent))],
		["first-read.wait", most(runs.flatMap(({ first, again }) => [first.longest, again.longest]))],
	];
}
