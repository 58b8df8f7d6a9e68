// Takes one large bibliography; gives what reading it gave in two texts, a line a source: what every check asks of it, and its other
// fields. Pure data, so that it can be sent to another thread and kept on a disk; long texts travel faster than many objects.
import { span } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import { asRegistry } from "../bibliography.ts";
import { formatFor } from "../formats/index.ts";
import { locator } from "../location.ts";
import { reporter } from "../problems.ts";
import { readSource } from "../read-source.ts";
import type { Problem, RegistryFile } from "../registry.ts";
import { field } from "../tree.ts";
import type { KeptProblem } from "./digest.ts";
import { rowOf } from "./source-row.ts";

export interface BibliographyDigest {
	/** Of the text that was read, UTF-16 units. */
	readonly length: number;
	/** Begin and end of each key. */
	readonly keys: Uint32Array;
	/** A line a source; see `Row`. */
	readonly rows: string;
	/** The same of its fields. */
	readonly fields: string;
	/** Further keys, each with the key that it stands for. */
	readonly otherKeys: readonly (readonly [string, string])[];
	readonly problems: readonly KeptProblem[];
}

/** Texts that no check asks for, and that are longer than all else. */
const long: ReadonlySet<string> = new Set(["abstract", "annote", "file", "keyword"]);

/** Sources read between two words on how far it is. */
const step = 100;

/** Reading a large file for nothing takes long: what no bibliography begins with is told by its text. */
const mayBe: Readonly<Record<string, RegExp>> = {
	YAML: /^(?:references:|- |\[)/m,
	JSON: /^\s*\[|"(?:references|items)"\s*:/,
};

/** Null for a file that is no bibliography. Gives how far it is, 0 to 1, now and then. */
export function* bibliographySteps(file: RegistryFile, wording: Wording): Generator<number, BibliographyDigest | null> {
	const { text } = file;
	const { name, maxLength, parse } = formatFor(file.file);
	if (text.length > maxLength || mayBe[name]?.test(text) === false) return null;
	const { root, problems: faults, bibliography } = asRegistry(parse(text));
	if (!bibliography) return null;
	yield 0.1;
	const problems: Problem[] = [];
	const locate = locator(file.file, text);
	const report = reporter(locate, problems, wording);
	for (const { severity, code, span: at, message } of faults) report(severity, code, at, message);
	const section = field(root, "sources");
	const entries = section?.kind === "fields" ? [...section.entries] : [];
	const places: number[] = [];
	const [rows, fields]: [string[], string[]] = [[], []];
	const otherKeys: [string, string][] = [];
	for (const [number, [key, entry]] of entries.entries()) {
		if (number % step === 0) yield 0.1 + (0.9 * number) / entries.length;
		const source = readSource(key, entry, report, locate);
		places.push(entry.key.start, entry.key.end);
		rows.push(rowOf(source));
		for (const other of source.otherKeys ?? []) otherKeys.push([other, key]);
		fields.push(JSON.stringify(source.fields, (name, value) => (long.has(name) ? undefined : value)));
	}
	return {
		length: text.length,
		keys: Uint32Array.from(places),
		rows: rows.join("\n"),
		fields: fields.join("\n"),
		otherKeys,
		problems: problems.map(({ severity, code, at, message }) => ({
			severity,
			code,
			at: span(at.span.start, at.span.end),
			message,
		})),
	};
}
