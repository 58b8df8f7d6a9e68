// Takes an editor with an open draft; gives keystrokes all over it, each from the change that is sent to the diagnostics of that version.
// Every second keystroke takes back the one before, so that the draft stays what it was.
import { performance } from "node:perf_hooks";
import { sleep } from "./measuring.mjs";

/** Between keystrokes, ms: nobody types faster, and a server may tidy up meanwhile. */
const between = 30;
/** Not counted. */
const warming = 6;
/** Lines of prose: long, and no list, quote, table, heading, code or comment. */
const prose = /^(?=.{60})[\p{L}„“"«].*$/gmu;

/** Alternately a letter in the middle of a line, and another digit behind the first figure of one. */
function placesOf(text, count) {
	const lines = [...text.matchAll(prose)];
	return Array.from({ length: count }, (_, at) => {
		const line = lines[Math.floor(((at + 0.5) / count) * lines.length)];
		const digits = at % 2 === 1 ? /\d(?=[\s,;)])/.exec(line[0]) : null;
		if (digits) return { offset: line.index + digits.index + 1, typed: "7" };
		return { offset: line.index + line[0].indexOf(" ", line[0].length >> 1), typed: "x" };
	});
}

/** A way to type: each call sends one keystroke and gives the milliseconds until its diagnostics. */
export function typist(editor, name, keystrokes) {
	const text = editor.textOf(editor.uriOf(name));
	const places = placesOf(text, Math.ceil(keystrokes / 2));
	let count = 0;
	const next = () => {
		const { offset, typed } = places[(count >> 1) % places.length];
		return count++ % 2 === 0 ? editor.editAt(name, offset, 0, typed) : editor.editAt(name, offset, typed.length, "");
	};
	const isOpen = () => count % 2 === 1;
	return {
		async type() {
			const send = next();
			const start = performance.now();
			send();
			await editor.diagnostics(name);
			return performance.now() - start;
		},
		/** So many at once, without waiting in between. */
		async burst(size) {
			const sends = Array.from({ length: size + (isOpen() ? 1 : 0) }, next);
			const start = performance.now();
			for (const send of sends) send();
			await editor.diagnostics(name);
			return performance.now() - start;
		},
	};
}

/** All type in turns, a keystroke each. Gives each one's times, the first ones left out. */
export async function typeInTurns(typists, keystrokes) {
	const times = typists.map(() => []);
	for (let round = -warming; round < keystrokes; round++)
		for (const [at, { type }] of typists.entries()) {
			// What one has left behind is not tidied up while another is measured.
			globalThis.gc?.();
			const spent = await type();
			if (round >= 0) times[at].push(spent);
			await sleep(between);
		}
	return times;
}
