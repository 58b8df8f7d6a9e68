// Takes the parser's tokens as it builds the tree; gives every text and HTML node the pieces its value was put together from.
// Never decodes anything itself: a piece is the token's place and how far the node's value had grown behind it.
import type { Html, Image, ImageReference, Link, LinkReference, PhrasingContent, Text } from "mdast";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";

/** A run of a node's value: decoded from [start, end) of the source, ending at `until` in the value. */
export interface TokenPiece {
	readonly start: number;
	readonly end: number;
	readonly until: number;
	/** A line end; what follows up to the next piece is indentation and quote marks. */
	readonly breaks: boolean;
}

declare module "mdast" {
	interface TextData {
		pieces?: TokenPiece[];
	}
	interface HtmlData {
		pieces?: readonly TokenPiece[];
	}
	interface ImageData {
		label?: readonly PhrasingContent[];
	}
	interface ImageReferenceData {
		label?: readonly PhrasingContent[];
	}
}

function record(node: Text, start: number, end: number, breaks = false): void {
	node.data ??= { pieces: [] };
	const pieces = node.data.pieces as TokenPiece[];
	const last = pieces.at(-1);
	const until = node.value.length;
	const identity = until - (last?.until ?? 0) === end - start;
	const joins = last?.end === start && identity && !breaks && !last.breaks && isIdentity(pieces, pieces.length - 1);
	if (joins) pieces[pieces.length - 1] = { start: last.start, end, until, breaks };
	else pieces.push({ start, end, until, breaks });
}

/** True when the piece is as long in the value as in the source. */
export function isIdentity(pieces: readonly TokenPiece[], index: number): boolean {
	const piece = pieces[index] as TokenPiece;
	return piece.until - (pieces[index - 1]?.until ?? 0) === piece.end - piece.start;
}

/** Ends the text node that is open, as the library's own handlers do, and records where it came from. */
function close(context: CompileContext, token: Token, start: number, breaks = false): void {
	const node = context.stack.pop() as Text;
	const { line, column, offset } = token.end;
	if (node.position) node.position.end = { line, column, offset };
	record(node, start, token.end.offset, breaks);
}

function exitData(this: CompileContext, token: Token): undefined {
	(this.stack.at(-1) as Text).value += this.sliceSerialize(token);
	close(this, token, token.start.offset);
}

/** The backslash before the escaped character belongs to the piece. */
function exitEscape(this: CompileContext, token: Token): undefined {
	(this.stack.at(-1) as Text).value += this.sliceSerialize(token);
	close(this, token, token.start.offset - 1);
}

function exitReference(this: CompileContext, token: Token): undefined {
	close(this, token, token.start.offset);
}

/** As the library does it (a hard break owns its line ending, a heading's underline swallows one), but recorded. */
function exitLineEnding(this: CompileContext, token: Token): undefined {
	const parent = this.stack.at(-1) as { type: string; children: { position?: { end: object } }[] };
	if (this.data.atHardBreak) {
		const { line, column, offset } = token.end;
		const position = parent.children.at(-1)?.position;
		if (position) position.end = { line, column, offset };
		this.data.atHardBreak = undefined;
	} else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(parent.type)) {
		this.config.enter.data?.call(this, token);
		(this.stack.at(-1) as Text).value += this.sliceSerialize(token);
		close(this, token, token.start.offset, true);
	}
}

function exitHtml(this: CompileContext, token: Token): undefined {
	const fragment = this.stack.pop() as unknown as { children: Text[] };
	const node = this.stack.at(-1) as Html;
	const text = fragment.children[0];
	node.value = text?.value ?? "";
	node.data = { pieces: text?.data?.pieces ?? [] };
	this.exit(token);
}

/** The library keeps of an image's label only the words; here they keep their places too. */
function exitLabel(this: CompileContext): undefined {
	const fragment = this.stack.at(-1) as unknown as { children: PhrasingContent[] };
	const words = this.resume();
	const node = this.stack.at(-1) as Link | LinkReference | Image | ImageReference;
	this.data.inReference = true;
	if (node.type === "link" || node.type === "linkReference") node.children = fragment.children as typeof node.children;
	else {
		node.alt = words;
		node.data = { label: fragment.children };
	}
}

/** Extension for mdast-util-from-markdown; the handlers stand in for its own of the same tokens. */
export const pieces: Extension = {
	exit: {
		data: exitData,
		htmlFlowData: exitData,
		htmlTextData: exitData,
		characterEscapeValue: exitEscape,
		characterReference: exitReference,
		lineEnding: exitLineEnding,
		htmlFlow: exitHtml,
		htmlText: exitHtml,
		label: exitLabel,
	},
};
