// Takes JSON text; gives its values with their places. YAML 1.2 reads JSON, so the YAML reader does the work;
// what only YAML would allow (comments, a comma too many) is reported, since other programs refuse the file.
import { span } from "../../text/span.ts";
import type { Format, SyntaxProblem, Tree } from "../tree.ts";
import { jsonFault } from "./json-fault.ts";
import { parseYaml } from "./yaml.ts";

export function parseJson(text: string): Tree {
	const tree = parseYaml(text);
	const at = text.trim() === "" ? null : jsonFault(text);
	if (at === null) return tree;
	const fault: SyntaxProblem = {
		code: "syntax",
		severity: "error",
		message: ({ registry }) => registry.json,
		span: span(at, Math.min(at + 1, text.length)),
	};
	// One message for one fault: what YAML says of it beyond that is about YAML.
	return { ...tree, problems: [fault, ...tree.problems.filter(({ code }) => code !== "syntax")] };
}

export const json: Format = { name: "JSON", extensions: [".json"], maxLength: 8_000_000, parse: parseJson };
