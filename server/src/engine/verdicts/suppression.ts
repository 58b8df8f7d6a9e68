// Takes a draft's suppression comments; gives the test that says whether a rule is silenced at a place,
// and which of them silence nothing.
// Suppression is data, subtracted last: no rule knows of it. Unknown codes are passed over.
import type { Block, Draft } from "../draft/draft.ts";
import { firstFrom } from "../text/first-from.ts";
import { toSource } from "../text/offset-map.ts";
import { contains, cover, type Span, span } from "../text/span.ts";
import type { Lines } from "./lines.ts";
import type { IdleComment, RuleId } from "./verdict.ts";

/** A place a verdict may stand at: "next line" means the next of these. */
export interface Anchor {
	/** In the draft. */
	readonly span: Span;
	readonly block: Block;
	/** In the block's prose. */
	readonly sentence: Span;
}

/** A rule that spoke, and where. */
interface Spoken {
	readonly rule: { readonly id: RuleId };
	readonly subject: { readonly span: Span };
}

export interface Suppressions {
	readonly silence: (rule: RuleId, at: Span) => boolean;
	/** Somebody has looked at this very place: a comment for all of the draft is no word on it. */
	readonly hush: (rule: RuleId, at: Span) => boolean;
	/** The comments that silence nothing of what was found; one that names a rule that is off may silence it another day. */
	readonly idle: (found: readonly Spoken[], on: (rule: RuleId) => boolean) => readonly IdleComment[];
}

/** What a comment covers for one rule. */
interface Reach {
	readonly by: Directive;
	readonly span: Span;
}

export type SuppressionWord = "disable-next-line" | "disable-line" | "disable-file" | "disable" | "enable";

interface Directive {
	readonly word: SuppressionWord;
	readonly rules: readonly RuleId[];
	readonly span: Span;
}

const form = /^sourcemark-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/;

/** What a comment asks for; null where it is no suppression. */
export const suppressionWord = (comment: string): SuppressionWord | null =>
	(form.exec(comment.trim())?.[1] as SuppressionWord | undefined) ?? null;

/** `WORD [codes] [-- reason]`; without codes all rules are meant, with none but unknown ones no rule is. */
function readDirective(comment: Draft["comments"][number], all: readonly RuleId[]): Directive | null {
	const text = comment.text.trim();
	const found = form.exec(text);
	if (!found) return null;
	const rest = text.slice(found[0].length).split(/(?:^|\s)--(?:\s|$)/, 1)[0] ?? "";
	const codes = new Set(rest.split(/[\s,:]+/).filter(Boolean));
	const rules = codes.size === 0 ? all : all.filter((rule) => codes.has(rule));
	return { word: found[1] as SuppressionWord, rules, span: comment.span };
}

/** What one comment of a section does for the rest of its draft cannot be told from the section. */
function reachesOut({ body }: Draft, directives: readonly Directive[], { word, rules, span: at }: Directive): boolean {
	if (body === null) return false;
	if (!contains(body, at) || word === "disable-file") return true;
	const shares = (other: Directive): boolean => other.rules.some((rule) => rules.includes(rule));
	if (word === "disable")
		return !directives.some((other) => other.word === "enable" && other.span.start > at.start && shares(other));
	return (
		word === "enable" &&
		directives.some((other) => other.word === "disable" && other.span.start < body.start && shares(other))
	);
}

/** Rules that a comment has switched off at the end of a section's body, in their order. */
export function openAfter(draft: Draft, all: readonly RuleId[]): readonly RuleId[] {
	const end = draft.body?.end ?? draft.text.length;
	const open = new Set<RuleId>();
	for (const comment of draft.comments) {
		const directive = comment.span.start < end ? readDirective(comment, all) : null;
		for (const rule of directive?.rules ?? []) {
			if (directive?.word === "disable") open.add(rule);
			if (directive?.word === "enable") open.delete(rule);
		}
	}
	return all.filter((rule) => open.has(rule));
}

/** Rules that a comment switches off for the whole file. */
export const wholeFile = (draft: Draft, all: readonly RuleId[]): readonly RuleId[] =>
	draft.comments.flatMap((comment) => {
		const directive = readDirective(comment, all);
		return directive?.word === "disable-file" ? directive.rules : [];
	});

/** Index of the first item whose `start` is at or behind the offset. */
const firstBehind = (items: readonly { readonly span: Span }[], offset: number): number =>
	firstFrom(items, ({ span }) => span.start >= offset);

const sameTable = (a: Block, b: Block): boolean => a.cell !== null && a.cell.table === b.cell?.table;

/**
 * Line and sentence of the first anchor behind the comment, in its own block or the next one (a table counts as
 * one).
 */
function nextLine(at: Span, blocks: readonly Block[], anchors: readonly Anchor[], lines: Lines): readonly Span[] {
	const anchor = anchors[firstBehind(anchors, at.end)];
	const next = blocks[firstBehind(blocks, at.end)];
	if (!anchor) return [];
	const { block } = anchor;
	const reached = block.span.start <= at.start || (next && (contains(next.span, block.span) || sameTable(next, block)));
	if (!reached) return [];
	const line = lines.at(anchor.span.start);
	const sentence = cover(toSource(block.prose.map, anchor.sentence), anchor.span);
	return contains(line, at) ? [sentence] : [line, sentence];
}

/** Joins overlapping spans; in order of place. */
function merge(spans: readonly Span[]): readonly Span[] {
	const out: Span[] = [];
	for (const next of [...spans].sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		if (last && next.start <= last.end) out[out.length - 1] = cover(last, next);
		else out.push(next);
	}
	return out;
}

/** From each `disable` to the next `enable` that names the rule, or to the end of the draft; both comments cover it. */
function regions(directives: readonly Directive[], rule: RuleId, end: number): readonly Reach[] {
	const out: Reach[] = [];
	let open: Directive | null = null;
	for (const directive of directives) {
		const { word, rules, span: at } = directive;
		if (!rules.includes(rule)) continue;
		if (word === "disable") open ??= directive;
		if (word !== "enable" || open === null) continue;
		const region = span(open.span.end, at.start);
		out.push({ by: open, span: region }, { by: directive, span: region });
		open = null;
	}
	return open === null ? out : [...out, { by: open, span: span(open.span.end, end) }];
}

/**
 * `anchors` are all figures and citation keys of the draft. A verdict is silenced where its span touches what a comment
 * covers: its line, the next line or sentence with an anchor, the stretch up to `enable`, or the whole file.
 */
export function readSuppressions(
	draft: Draft,
	anchors: readonly Anchor[],
	lines: Lines,
	rules: readonly RuleId[],
): Suppressions {
	const directives = draft.comments.flatMap((comment) => readDirective(comment, rules) ?? []);
	if (directives.length === 0) return { silence: () => false, hush: () => false, idle: () => [] };
	const places = [...anchors].sort((a, b) => a.span.start - b.span.start);
	const blocks = [...draft.blocks].sort((a, b) => a.span.start - b.span.start);
	const reach = ({ word, span: at }: Directive): readonly Span[] => {
		if (word === "disable-file") return [span(0, draft.text.length)];
		if (word === "disable-line") return [cover(lines.at(at.start), lines.at(at.end))];
		return word === "disable-next-line" ? nextLine(at, blocks, places, lines) : [];
	};
	const reached = directives.flatMap((by): Reach[] => reach(by).map((each) => ({ by, span: each })));
	const reaches = rules.map((rule): readonly [RuleId, readonly Reach[]] => [
		rule,
		[...reached.filter(({ by }) => by.rules.includes(rule)), ...regions(directives, rule, draft.text.length)],
	]);
	const spansOf = (own: readonly Reach[]): readonly Span[] => merge(own.map((each) => each.span));
	const silenced = new Map(reaches.map(([rule, own]) => [rule, spansOf(own)]));
	const hushed = new Map(
		reaches.map(([rule, own]) => [rule, spansOf(own.filter(({ by }) => by.word !== "disable-file"))]),
	);
	return {
		silence: (rule, at) => touches(silenced.get(rule) ?? [], at),
		hush: (rule, at) => touches(hushed.get(rule) ?? [], at),
		idle: (found, on) => {
			const places = new Map(rules.map((rule) => [rule, merge(found.flatMap(placeOf(rule)))]));
			const used = new Set(
				reaches.flatMap(([rule, own]) =>
					own.filter((each) => touches(places.get(rule) ?? [], each.span)).map(({ by }) => by),
				),
			);
			return directives
				.filter(
					(directive) => !used.has(directive) && !reachesOut(draft, directives, directive) && directive.rules.every(on),
				)
				.map(({ span, rules: named }) => ({
					span,
					why: ({ rules: { unusedSuppression: words } }) => (named.length === 0 ? words.noRule : words.nothingFound),
				}));
		},
	};
}

const placeOf =
	(rule: RuleId) =>
	({ rule: { id }, subject }: Spoken): readonly Span[] =>
		id === rule ? [subject.span] : [];

/** True when one of the disjoint, ordered spans shares a unit with `at`. O(log n). */
function touches(spans: readonly Span[], at: Span): boolean {
	const found = spans[firstFrom(spans, ({ end }) => end > at.start)];
	return found !== undefined && found.start < at.end;
}
