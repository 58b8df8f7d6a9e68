// What completions of a draft share: the place that is asked about, and the form of an item that no client sorts or filters otherwise
// than the engine has. Never waits for a long check: while one is under way, what only it can tell is left out.
import type { CompletionItem, MarkupContent, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	aroundOf,
	type Block,
	type Checker,
	type CheckResult,
	type LanguageTag,
	type Review,
} from "../engine/index.ts";
import type { Session } from "./session.ts";

export interface CompletionPlace {
	readonly document: TextDocument;
	readonly at: number;
	/** From the line's beginning to the caret. */
	readonly before: string;
	/** From the caret to the line's end. */
	readonly behind: string;
	readonly checker: Checker;
	/** Null while the check is under way. */
	readonly review: Review | null;
	readonly near: CheckResult | null;
	/** Of the prose around the caret; null outside all prose, and while the check is under way. */
	readonly block: Block | null;
	readonly language: LanguageTag | null;
	/** Front matter, code, or a comment. */
	readonly isNoProse: boolean;
}

const isInCode = ({ marks }: Block, at: number): boolean =>
	marks.some(({ kind, span }) => kind === "code" && span.start < at && at < span.end);

export async function placeAt(
	{ checks, setups }: Session,
	document: TextDocument,
	at: number,
): Promise<CompletionPlace> {
	const setup = await setups.of(document);
	const checked = await checks.near(document, at);
	const { line } = document.positionAt(at);
	const before = document.getText({ start: { line, character: 0 }, end: document.positionAt(at) });
	const behind = document.getText({ start: document.positionAt(at), end: { line: line + 1, character: 0 } }).trimEnd();
	const near = checked && aroundOf(checked.review, at, at);
	const block = near?.draft.blocks.findLast(({ span }) => span.start <= at && at <= span.end) ?? null;
	return {
		document,
		at,
		before,
		behind,
		checker: checked?.checker ?? checks.with(setup).checker,
		review: checked?.review ?? null,
		near,
		block,
		language: block?.language ?? checked?.review.language ?? setup.options.language,
		isNoProse: near !== null && (block === null || isInCode(block, at)),
	};
}

/** What is replaced, in the caret's line. */
export const rangeIn = ({ document, at, before }: CompletionPlace, from: number, to = before.length): Range => ({
	start: document.positionAt(at - before.length + from),
	end: document.positionAt(at - before.length + to),
});

export interface Offer {
	readonly label: string;
	readonly newText: string;
	readonly range: Range;
	/** What stands between the range's start and the caret. */
	readonly typed: string;
	/** What else it may be filtered by. */
	readonly words: string;
	readonly detail: string;
	readonly kind: NonNullable<CompletionItem["kind"]>;
	readonly documentation?: string | MarkupContent;
	readonly data?: unknown;
}

/** In the order given. What was found fits what is typed already, so no client may leave it out: hence `typed` before the words. */
export const itemsOf = (offers: readonly Offer[]): CompletionItem[] =>
	offers.map(({ label, newText, range, typed, words, detail, kind, documentation, data }, at) => ({
		label,
		kind,
		detail,
		// Some clients show the detail of the chosen item alone; a key says little by itself.
		labelDetails: { description: detail },
		filterText: typed === "" ? words : `${typed} ${words}`,
		sortText: String(at).padStart(4, "0"),
		textEdit: { range, newText },
		...(documentation === undefined ? {} : { documentation }),
		...(data === undefined ? {} : { data }),
	}));
