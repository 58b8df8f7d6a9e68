// Takes an error of the YAML parser; gives what is wrong and what to do in words for people who do not know YAML well.
// Never hides the parser's own words where it has no better ones.
import type { YAMLError } from "yaml";
import { span } from "../../text/span.ts";
import type { SyntaxProblem } from "../tree.ts";

const advice: Readonly<Partial<Record<YAMLError["code"], string>>> = {
	BAD_ALIAS: "A text may not begin with * or &. Put it in quotes.",
	BAD_DQ_ESCAPE: "A backslash in double quotes needs a second one (\\\\), or use single quotes.",
	BAD_INDENT:
		"The indentation does not fit: all fields of one entry must begin in the same column, and brackets must be closed.",
	BAD_SCALAR_START: "A text may not begin with this character. Put it in quotes.",
	BLOCK_AS_IMPLICIT_KEY:
		"A colon followed by a space begins a field. If it is part of the text, put the text in quotes.",
	BLOCK_IN_FLOW: "Inside brackets, entries are separated by commas.",
	KEY_OVER_1024_CHARS: "A key may not be longer than 1024 characters. Is a quote or a line break missing?",
	MISSING_CHAR: "Something opened is never closed: look for a missing quote, bracket, brace or colon.",
	MULTILINE_IMPLICIT_KEY: "This line has no colon behind its key, or a text runs over several lines without quotes.",
	MULTIPLE_DOCS: "Only the part before the second --- is read. Put each registry in a file of its own.",
	RESOURCE_EXHAUSTION: "This is nested too deeply for a registry and was left out.",
	TAB_AS_INDENT: "Tabs cannot indent YAML. Use spaces.",
	TAG_RESOLVE_FAILED: "A text may not begin with !. Put it in quotes.",
	UNEXPECTED_TOKEN:
		"Something stands here that does not belong: look for a stray quote, bracket or comma, or put the text in quotes.",
};

/** The problem at the error's place, cut to the line it begins in: an error "to the end of the file" helps nobody. */
export function explainYaml(error: YAMLError, text: string): SyntaxProblem {
	const [start, end] = error.pos;
	const from = Math.min(start, text.length);
	const lineEnd = text.indexOf("\n", from);
	const to = Math.max(from, Math.min(end, lineEnd < 0 ? text.length : lineEnd, text.length));
	const message = advice[error.code] ?? `${error.message}.`;
	return {
		code: "syntax",
		severity: error.name === "YAMLWarning" ? "warning" : "error",
		message,
		span: span(from, to),
	};
}
