// Takes JSON text; gives its values with their places. What is no JSON is given to the YAML reader, which gets something out of it all the
// same; the fault is reported, since other programs refuse the file.
import { span } from "../../text/span.ts";
import type { Format, SyntaxProblem, Tree } from "../tree.ts";
import { jsonFault } from "./json-fault.ts";
import { jsonTree } from "./json-tree.ts";
import { parseYaml } from "./yaml.ts";

export function parseJson(text: string): Tree {
	if (text.trim() === "") return parseYaml(text);
	const at = jsonFault(text);
	if (at === null) return jsonTree(text) ?? parseYaml(text);
	const tree = parseYaml(text);
	const fault: SyntaxProblem = {
		code: "syntax",
		severity: "error",
		message: ({ registry }) => registry.json,
		span: span(at, Math.min(at + 1, text.length)),
	};
	// One message for one fault: what YAML says of it beyond that is about YAML.
	return { ...tree, problems: [fault, ...tree.problems.filter(({ code }) => code !== "syntax")] };
}

export const json: Format = { name: "JSON", extensions: [".json"], maxLength: 128_000_000, parse: parseJson };
