// Takes documents; gives what the engine finds in them. One check a version, in steps that let requests in between, and one
// reading of a set of registries. A newer version of a document ends the work on an older one.
import { Emitter, type Event } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type Checker,
	type CheckOptions,
	createChecker,
	noFrontMatter,
	type Review,
	type ReviewedSection,
	type Reviewer,
	readRegistry,
	warmSteps,
} from "../engine/index.ts";
import { pause, type Setup } from "../workspace/index.ts";
import { type TextOf, textsOf } from "./convert.ts";
import type { Digests } from "./digests.ts";
import { inSteps, stepMs } from "./in-steps.ts";
import type { Setups } from "./setups.ts";

/** A checker with the texts its registry was read from. */
export interface ReadyChecker {
	readonly checker: Checker;
	readonly textOf: TextOf;
	/** Some registries are still being read: what is not found may well be on record. */
	readonly isPartial: boolean;
}

export interface Checked extends ReadyChecker {
	/** Lives on and changes: whoever turns spans into positions does it at once, before waiting for anything. */
	readonly document: TextDocument;
	readonly version: number;
	readonly setup: Setup;
	readonly review: Review;
}

export interface Progress {
	/** What was found so far, from the draft's top. */
	readonly sofar: Checked;
	/** Since the check began, and until it will have ended as far as one can tell. */
	readonly spentMs: number;
	readonly leftMs: number;
}

export interface Checks {
	/** Of the document as it is now; from memory where nothing has changed. */
	readonly of: (document: TextDocument) => Promise<Checked>;
	/** The same as far as it goes: while a long draft is still being checked, what is known of the place; null if nothing is yet. */
	readonly near: (document: TextDocument, offset: number) => Promise<Checked | null>;
	/** After every check of an open document, not for an answer from memory. */
	readonly onChecked: Event<Checked>;
	/** Now and then while a long draft is checked. */
	readonly onProgress: Event<Progress>;
	readonly with: (setup: Setup) => ReadyChecker;
	/** Who has read the document. */
	readonly reviewerOf: (checked: Checked) => Reviewer;
	readonly forget: (uri: string) => void;
}

/** Folders of a workspace, drafts that name registries of their own: more sets than these are not worked on at once. */
const mostCheckers = 8;
/** What is found so far is told after this time, and again whenever twice as long has gone by. */
const firstNewsMs = 80;
/** A draft of fewer characters is worth waiting for. */
const soonChecked = 30_000;
/** How long a question about a place in a longer one waits for the check of an edit; one that is being opened takes far longer. */
const patienceMs = 20;

export const checkedOf = (ready: ReadyChecker, document: TextDocument, setup: Setup, review: Review): Checked => ({
	...ready,
	document,
	version: document.version,
	setup,
	review,
});

/** What is kept of an open document. */
interface Work {
	readonly checker: Checker;
	readonly reviewer: Reviewer;
	done: Checked | null;
	running: { readonly version: number; readonly key: string; readonly result: Promise<Checked | null> } | null;
	/** Sections found so far by what is running. */
	sofar: Checked | null;
}

const allThere: ReturnType<Digests["of"]> = { digestOf: () => undefined, missing: new Set() };

/** A key that nobody knows yet is not unknown. */
const withoutUnknown = (options: CheckOptions): CheckOptions => ({
	...options,
	rules: { ...options.rules, "unknown-source": "off" },
});

const soon = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, ms, null));

export function createChecks(setups: Setups, digests: Digests, log: (message: string) => void): Checks {
	/** By the names of their files; a newer state of the files takes an older one's place. */
	const checkers = new Map<string, { readonly key: string; readonly ready: ReadyChecker }>();
	const works = new Map<string, Work>();
	const checkedNow = new Emitter<Checked>();
	const progress = new Emitter<Progress>();

	const checkerFor = ({ files, options }: Setup): ReadyChecker => {
		const names = JSON.stringify(files.map(({ file }) => file));
		const state = JSON.stringify(files.map(({ stamp }) => stamp));
		const last = checkers.get(names);
		const { digestOf, missing } = last?.key === state ? allThere : digests.of(files);
		const key = missing.size === 0 ? state : `${state} but ${missing.size}`;
		const read = (): ReadyChecker => {
			const there = files.filter((file) => !missing.has(file));
			const checker = createChecker(readRegistry(there, digestOf, options.interface));
			return { checker, textOf: textsOf(there), isPartial: missing.size > 0 };
		};
		// While a changed file is read again, what it said before counts: that is nearer than to do without it.
		const isWaiting = missing.size > 0 && last?.ready.isPartial === false;
		const now = last && (isWaiting || last.key === key) ? last : { key, ready: read() };
		checkers.delete(names);
		checkers.set(names, now);
		const [oldest] = checkers.keys();
		if (checkers.size > mostCheckers && oldest !== undefined) checkers.delete(oldest);
		return now.ready;
	};

	const workOn = (uri: string, { checker }: ReadyChecker): Work => {
		const known = works.get(uri);
		if (known?.checker === checker) return known;
		const work: Work = { checker, reviewer: checker.reviewer(), done: null, running: null, sofar: null };
		works.set(uri, work);
		return work;
	};

	/** Of a large registry what every question reads is read first, in steps of its own. Once: it is kept. */
	const warm = new WeakSet<Checker>();

	/** Null where the document has become a newer one meanwhile. */
	const run = async (
		work: Work,
		ready: ReadyChecker,
		document: TextDocument,
		setup: Setup,
	): Promise<Checked | null> => {
		const { version } = document;
		const isOld = (): boolean => document.version !== version || works.get(document.uri) !== work;
		if (!warm.has(ready.checker)) {
			// Making the checker has taken its time.
			await pause();
			await inSteps(warmSteps(ready.checker.registry));
		}
		warm.add(ready.checker);
		if (isOld()) return null;
		const text = document.getText();
		const steps = work.reviewer.steps(text, ready.isPartial ? withoutUnknown(setup.options) : setup.options);
		const sections: ReviewedSection[] = [];
		const begun = performance.now();
		let since = begun;
		let news = begun + firstNewsMs;
		for (;;) {
			const { done, value } = steps.next();
			const isDue = performance.now() - since >= stepMs;
			if (done) {
				// What is told of it takes its time too.
				if (isDue) await pause();
				return isOld() ? null : checkedOf(ready, document, setup, value);
			}
			for (const section of value) sections.push(section);
			if (!isDue) continue;
			const now = performance.now();
			const sofar: Review = { text, frontMatter: noFrontMatter, language: null, faults: [], sections: [...sections] };
			work.sofar = checkedOf(ready, document, setup, sofar);
			const spentMs = now - begun;
			const last = sections.at(-1);
			if (last && now > news) {
				const leftMs = spentMs * (text.length / Math.max(1, last.span.end) - 1);
				progress.fire({ sofar: work.sofar, spentMs, leftMs });
				news = begun + 2 * spentMs;
			}
			await pause();
			if (isOld()) return null;
			since = performance.now();
		}
	};

	const of = async (document: TextDocument): Promise<Checked> => {
		for (;;) {
			const setup = await setups.of(document);
			const { uri, version } = document;
			const ready = checkerFor(setup);
			const work = workOn(uri, ready);
			const { done } = work;
			if (done?.document === document && done.version === version && done.setup.key === setup.key) return done;
			if (work.running?.version !== version || work.running.key !== setup.key) {
				const result = run(work, ready, document, setup).then((checked) => {
					if (!checked) return null;
					work.done = checked;
					work.sofar = null;
					for (const { rule, message } of checked.review.faults) log(`${rule}: ${message}`);
					checkedNow.fire(checked);
					return checked;
				});
				work.running = { version, key: setup.key, result };
			}
			const { running } = work;
			const checked = await running.result;
			if (work.running === running) work.running = null;
			if (checked && checked.version === document.version) return checked;
		}
	};

	return {
		of,
		async near(document, offset) {
			const whole = of(document);
			if (document.getText().length < soonChecked) return whole;
			whole.catch(() => null);
			const isOpened = works.get(document.uri)?.done != null;
			const there = (): Checked | null => {
				const sofar = works.get(document.uri)?.sofar ?? null;
				const covers = sofar?.review.sections.some(({ span }) => offset <= span.end) ?? false;
				return covers && sofar?.version === document.version ? sofar : null;
			};
			const found = there();
			return found || !isOpened ? found : ((await Promise.race([whole, soon(patienceMs)])) ?? there());
		},
		onChecked: checkedNow.event,
		onProgress: progress.event,
		with: checkerFor,
		reviewerOf: ({ checker, document: { uri } }) => {
			const work = works.get(uri);
			return work?.checker === checker ? work.reviewer : checker.reviewer();
		},
		forget: (uri) => void works.delete(uri),
	};
}
