// Takes an error of the YAML parser; gives what is wrong and what to do in words for people who do not know YAML well.
// Never hides the parser's own words where it has no better ones.
import type { YAMLError } from "yaml";
import { span } from "../../text/span.ts";
import type { Say, Wording } from "../../wording/wording.ts";
import type { SyntaxProblem } from "../tree.ts";

type Fault = keyof Wording["registry"]["yaml"]["fault"];

const advice: Readonly<Partial<Record<YAMLError["code"], Fault>>> = {
	BAD_ALIAS: "alias",
	BAD_DQ_ESCAPE: "escape",
	BAD_INDENT: "indent",
	BAD_SCALAR_START: "start",
	BLOCK_AS_IMPLICIT_KEY: "colon",
	BLOCK_IN_FLOW: "flow",
	KEY_OVER_1024_CHARS: "longKey",
	MISSING_CHAR: "unclosed",
	MULTILINE_IMPLICIT_KEY: "noColon",
	MULTIPLE_DOCS: "documents",
	RESOURCE_EXHAUSTION: "deep",
	TAB_AS_INDENT: "tab",
	TAG_RESOLVE_FAILED: "tag",
	UNEXPECTED_TOKEN: "unexpected",
};

/** The problem at the error's place, cut to the line it begins in: an error "to the end of the file" helps nobody. */
export function explainYaml(error: YAMLError, text: string): SyntaxProblem {
	const [start, end] = error.pos;
	const from = Math.min(start, text.length);
	const lineEnd = text.indexOf("\n", from);
	const to = Math.max(from, Math.min(end, lineEnd < 0 ? text.length : lineEnd, text.length));
	const known = advice[error.code];
	const message: Say = ({ registry: { yaml } }) => (known ? yaml.fault[known] : yaml.other(error.message));
	return {
		code: "syntax",
		severity: error.name === "YAMLWarning" ? "warning" : "error",
		message,
		span: span(from, to),
	};
}
