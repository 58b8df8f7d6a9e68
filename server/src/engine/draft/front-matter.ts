// Takes the YAML between the fences at a draft's head; gives its language, the files it names and what is wrong with it.
// Reads nodes, never expands them: aliases cannot blow it up. Broken YAML costs its problems only.
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { apart } from "../text/apart.ts";
import { type Span, span } from "../text/span.ts";
import type { Say } from "../wording/wording.ts";
import type { FrontMatter } from "./draft.ts";
import { sayYamlFault } from "./yaml-fault.ts";

export const noFrontMatter: FrontMatter = {
	span: null,
	language: null,
	bibliographies: [],
	registries: [],
	problems: [],
};

/** More than this is no front matter but a data file, and YAML is slow to read. */
const MAX_LENGTH = 100_000;
/** The YAML library recurses; a stack that overflows in it can end the whole process. */
const MAX_DEPTH = 50;

const languageKeys = ["lang", "language", "locale", "sprache"];
const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i;

type Problem = FrontMatter["problems"][number];

interface Reader {
	/** Where the YAML begins in the draft. */
	readonly base: number;
	readonly whole: Span;
	readonly problems: Problem[];
}

function complain(reader: Reader, node: Node | null, message: Say): void {
	const range = node?.range;
	const place = range ? span(reader.base + range[0], reader.base + range[1]) : reader.whole;
	reader.problems.push({ span: place, message });
}

/** The node under a key, whatever its case. */
function entry(map: YAMLMap, key: string): Node | null {
	const pair = map.items.find(({ key: other }) => isScalar(other) && String(other.value).toLowerCase() === key);
	return (pair?.value as Node | null | undefined) ?? null;
}

/** A string or a list of them. */
function files(reader: Reader, node: Node | null, key: string): string[] {
	if (node === null || (isScalar(node) && node.value === null)) return [];
	if (isSeq(node)) return node.items.flatMap((item) => files(reader, item as Node, key));
	if (isScalar(node) && typeof node.value === "string" && node.value !== "") return [node.value];
	complain(reader, node, ({ frontMatter }) => frontMatter.files(key));
	return [];
}

function language(reader: Reader, map: YAMLMap): string | null {
	for (const key of languageKeys) {
		const node = entry(map, key);
		if (node === null || (isScalar(node) && node.value === null)) continue;
		const value = isScalar(node) && typeof node.value === "string" ? node.value.trim() : "";
		if (tag.test(value)) return value.replaceAll("_", "-");
		complain(reader, node, ({ frontMatter }) => frontMatter.language(key));
	}
	return null;
}

function registries(reader: Reader, map: YAMLMap): string[] {
	const own = entry(map, "sourcemark");
	if (own === null || (isScalar(own) && own.value === null)) return [];
	if (isMap(own)) return files(reader, entry(own, "registry"), "registry");
	complain(reader, own, ({ frontMatter }) => frontMatter.own);
	return [];
}

/** True when YAML may nest too deeply: by brackets, by indentation or by marks in one line (`- - - a`). Errs to the safe side. */
function isDeep(yaml: string): boolean {
	let open = 0;
	for (const [found] of yaml.matchAll(/[[{\]}]/g)) {
		open += found === "[" || found === "{" ? 1 : -1;
		if (open > MAX_DEPTH) return true;
	}
	return /^ {100}/m.test(yaml) || /^(?:[ \t]*[-?:](?=[ \t])){20}/m.test(yaml);
}

function readYaml(yaml: string, reader: Reader): Omit<FrontMatter, "span" | "problems"> {
	const none = { language: null, bibliographies: [], registries: [] };
	if (yaml.length > MAX_LENGTH || isDeep(yaml)) {
		complain(reader, null, ({ frontMatter }) => frontMatter.tooDeep);
		return none;
	}
	const { errors, contents } = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
	const [first] = errors;
	if (first) {
		const place = span(reader.base + first.pos[0], reader.base + first.pos[1]);
		reader.problems.push({ span: place, message: sayYamlFault(first) });
	}
	if (!isMap(contents)) {
		const empty = contents === null || (isScalar(contents) && contents.value === null);
		if (!empty && errors.length === 0) complain(reader, contents, ({ frontMatter }) => frontMatter.mapping);
		return none;
	}
	// What else seems wrong is mostly what the first error has made of it.
	const told = first ? { ...reader, problems: [] } : reader;
	return {
		language: language(told, contents),
		bibliographies: files(told, entry(contents, "bibliography"), "bibliography"),
		registries: registries(told, contents),
	};
}

const opening = /---[ \t]*(?=[\r\n])/y;
const closing = /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/g;

/** Front matter that begins at an offset, where there is any. Never throws. */
export function readFrontMatter(draft: string, start: number): FrontMatter {
	opening.lastIndex = start;
	if (!opening.test(draft)) return noFrontMatter;
	const from = opening.lastIndex;
	closing.lastIndex = from;
	const close = closing.exec(draft);
	if (!close) return noFrontMatter;
	const whole = span(start, close.index + close[0].length);
	const reader: Reader = { base: from, whole, problems: [] };
	try {
		return { span: whole, ...readYaml(draft.slice(from, close.index), reader), problems: reader.problems };
	} catch {
		complain(reader, null, ({ frontMatter }) => frontMatter.unreadable);
		return { ...noFrontMatter, span: whole, problems: reader.problems };
	}
}

/** The same for one draft that is written on: nothing is read anew while the line behind the front matter has not changed. */
export function frontMatterReader(): typeof readFrontMatter {
	let last: { readonly head: string; readonly start: number; readonly frontMatter: FrontMatter } | null = null;
	return (draft, start) => {
		if (last && last.start === start && draft.startsWith(last.head)) return last.frontMatter;
		const frontMatter = readFrontMatter(draft, start);
		const end = frontMatter.span?.end ?? draft.length;
		last = end < draft.length ? { head: apart(draft.slice(0, end + 1)), start, frontMatter } : null;
		return frontMatter;
	};
}
