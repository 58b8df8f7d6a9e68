// Opening 1 MB: to the first diagnostics and to all, with an editor to which they are sent and with one that asks for them, against one full
// check in a process as fresh; and how long hovers and code actions wait while it goes on. Every opening has a server of its own.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { draftOf } from "../drafts.mjs";
import { root, sleep } from "../measuring.mjs";
import { openSourcemark } from "../servers.mjs";
import { median, most } from "../statistics.mjs";
import { longestWait } from "../waiting.mjs";

const draft = "draft.md";

/** A started server that has come to rest. */
async function ready(context, pulls) {
	const editor = await openSourcemark(context.folderWith([context.ownRegistry()]), { ...context, pulls });
	await sleep(300);
	return editor;
}

async function sent(context, text) {
	const editor = await ready(context, false);
	const start = performance.now();
	let first = 0;
	editor.onSent(({ diagnostics }) => {
		if (first === 0 && diagnostics.length > 0) first = performance.now() - start;
	});
	editor.open(draft, text);
	await editor.diagnostics(draft);
	const all = performance.now() - start;
	await editor.stop();
	return { first, all };
}

async function asked(context, text) {
	const editor = await ready(context, true);
	const start = performance.now();
	editor.open(draft, text);
	await editor.diagnostics(draft);
	const first = performance.now() - start;
	await editor.allDiagnostics(draft);
	const all = performance.now() - start;
	await editor.stop();
	return { first, all };
}

/** On a figure near the top and on one in the middle, which may not have been checked yet. */
async function waits(context, text) {
	const editor = await ready(context, true);
	editor.open(draft, text);
	const textDocument = { uri: editor.uriOf(draft) };
	const places = [1000, text.length >> 1].map((from) => {
		const found = /\d/g;
		found.lastIndex = from;
		return editor.positionAt(draft, found.exec(text).index);
	});
	const ask = (count) => {
		const position = places[(count >> 1) % places.length];
		if (count % 2 === 0) return editor.ask("textDocument/hover", { textDocument, position });
		const range = { start: position, end: position };
		return editor.ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } });
	};
	const { longest } = await longestWait(ask, editor.allDiagnostics(draft));
	await editor.stop();
	return longest;
}

function fullCheck(engineFile, folder, registries) {
	const script = path.join(root, "test/bench/full-check.mjs");
	const files = [draft, ...registries.map(({ file }) => file)].map((file) => path.join(folder, file));
	return Number(execFileSync(process.execPath, [script, engineFile, ...files], { encoding: "utf8" }));
}

export async function benchOpen(context) {
	const engineFile = await context.engineFile();
	const all = { first: [], sent: [], firstAsked: [], asked: [], full: [], waits: [] };
	for (let round = 0; round < context.rounds(4, 2); round++) {
		const text = draftOf(round % 2 === 0 ? "de" : "en", 1_000_000);
		const folder = context.folderWith([{ file: draft, text }, ...context.registries()]);
		all.full.push(fullCheck(engineFile, folder, context.registries()));
		const pushed = await sent(context, text);
		all.first.push(pushed.first);
		all.sent.push(pushed.all);
		const pulled = await asked(context, text);
		all.firstAsked.push(pulled.first);
		all.asked.push(pulled.all);
		all.waits.push(await waits(context, text));
	}
	const full = median(all.full);
	return [
		["open.first", median(all.first)],
		["open.first.asked", median(all.firstAsked)],
		["open.all", median(all.sent) / full],
		["open.all.asked", median(all.asked) / full],
		["open.hover", most(all.waits)],
	];
}
