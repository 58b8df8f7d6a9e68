// Takes an error of the YAML parser; gives the problem of a registry file that it is, at a place somebody can look at.
import type { YAMLError } from "yaml";
import { sayYamlFault } from "../../draft/yaml-fault.ts";
import { span } from "../../text/span.ts";
import type { SyntaxProblem } from "../tree.ts";

/** The problem at the error's place, cut to the line it begins in: an error "to the end of the file" helps nobody. */
export function explainYaml(error: YAMLError, text: string): SyntaxProblem {
	const [start, end] = error.pos;
	const from = Math.min(start, text.length);
	const lineEnd = text.indexOf("\n", from);
	const to = Math.max(from, Math.min(end, lineEnd < 0 ? text.length : lineEnd, text.length));
	return {
		code: "syntax",
		severity: error.name === "YAMLWarning" ? "warning" : "error",
		message: sayYamlFault(error),
		span: span(from, to),
	};
}
