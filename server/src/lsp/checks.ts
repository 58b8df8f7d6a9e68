// Takes documents; gives what the engine finds in them. One check a version, one reading of a set of registries.
import { Emitter, type Event } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Checker, type CheckResult, createChecker, readRegistry } from "../engine/index.ts";
import type { Setup } from "../workspace/index.ts";
import { type TextOf, textsOf } from "./convert.ts";
import type { Setups } from "./setups.ts";

/** A checker with the texts its registry was read from. */
export interface ReadyChecker {
	readonly checker: Checker;
	readonly textOf: TextOf;
}

export interface Checked extends ReadyChecker {
	/** Lives on and changes: whoever turns spans into positions does it at once, before waiting for anything. */
	readonly document: TextDocument;
	readonly version: number;
	readonly setup: Setup;
	readonly result: CheckResult;
}

export interface Checks {
	/** Of the document as it is now; from memory where nothing has changed. */
	readonly of: (document: TextDocument) => Promise<Checked>;
	/** After every check of an open document, not for an answer from memory. */
	readonly onChecked: Event<Checked>;
	readonly with: (setup: Setup) => ReadyChecker;
	readonly forget: (uri: string) => void;
}

/** Folders of a workspace, drafts that name registries of their own: more sets than these are not worked on at once. */
const mostCheckers = 8;

export function createChecks(setups: Setups, log: (message: string) => void): Checks {
	const checkers = new Map<string, ReadyChecker>();
	const last = new Map<string, Checked>();
	const checkedNow = new Emitter<Checked>();

	const checkerFor = ({ files }: Setup): ReadyChecker => {
		const key = JSON.stringify(files.map(({ file, stamp }) => [file, stamp]));
		const ready = checkers.get(key) ?? { checker: createChecker(readRegistry(files)), textOf: textsOf(files) };
		checkers.delete(key);
		checkers.set(key, ready);
		const [oldest] = checkers.keys();
		if (checkers.size > mostCheckers && oldest !== undefined) checkers.delete(oldest);
		return ready;
	};

	return {
		async of(document) {
			const setup = await setups.of(document);
			const { uri, version } = document;
			const known = last.get(uri);
			if (known?.document === document && known.version === version && known.setup.key === setup.key) return known;
			const ready = checkerFor(setup);
			const result = ready.checker.check(document.getText(), setup.options);
			for (const { rule, message } of result.faults) log(`${rule}: ${message}`);
			const checked = { ...ready, document, version, setup, result };
			last.set(uri, checked);
			checkedNow.fire(checked);
			return checked;
		},
		onChecked: checkedNow.event,
		with: checkerFor,
		forget: (uri) => void last.delete(uri),
	};
}
