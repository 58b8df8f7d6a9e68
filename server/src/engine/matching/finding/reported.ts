// Takes a claim's statement; gives the stretches of it that only tell who says it and when: "X reported in May that ...".
// A draft that says the same names its source in its own way, or another one: what a figure is about stands outside of them.
import { parseDraft } from "../../draft/parse.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Registry, Statement } from "../../registry/registry.ts";
import { contains, overlaps, type Span, span } from "../../text/span.ts";
import { attribute } from "../attribute.ts";
import { strangerCue } from "../attribution/stranger-cue.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Attribution } from "../match.ts";
import { type Word, wordsOf } from "../words.ts";

/** Whoever speaks is a stranger here. */
const nobody: Registry = { claims: new Map(), sources: new Map(), problems: [] };

/** UTF-16 units of a statement that are read for who says it. */
const longest = 600;

/** Spans of the statement's text in order. Empty where it speaks of the speaker as well: "X said it had sold 300". */
export function reportedIn(statement: Statement, figure: Figure, lexicon: Lexicon): readonly Span[] {
	const { text } = statement;
	if (text.length > longest) return [];
	const speakers = mayBeReported(statement, lexicon) ? speakersIn(statement, figure) : [];
	if (speakers.length === 0) return [];
	const words = wordsOf(text, span(0, text.length), lexicon);
	const isPronoun = ({ lower }: Word): boolean => lexicon.language.aboutness.pronouns.has(lower);
	const frames = speakers.flatMap((speaker) => frameOf(text, words, speaker, figure, lexicon) ?? []);
	const isOwn = words.some((word) => isPronoun(word) && !frames.some((frame) => contains(frame, word.span)));
	return isOwn || frames.some((frame) => overlaps(frame, figure.span)) ? [] : frames;
}

/** Most statements name nobody who speaks, or say it of him: a look at their words tells. A verb needs "that" or a comma besides. */
function mayBeReported({ text, language }: Statement, { language: { aboutness } }: Lexicon): boolean {
	const cue = strangerCue(text, language);
	if (cue !== "verb") return cue !== null;
	const lower = text.toLowerCase();
	return endsClause.test(text) || [...aboutness.that].some((word) => lower.includes(word));
}

function speakersIn({ text, language, figures, dropped }: Statement, figure: Figure): readonly Attribution[] {
	const draft = parseDraft(text, { language });
	const [block, ...more] = draft.blocks;
	if (!block || more.length > 0 || block.prose.text !== text) return [];
	const readings = [{ block, figures, dropped }];
	const { entries } = attribute({ draft, readings, citations: [], registry: nobody });
	const isIt = ({ span: at }: Figure): boolean => at.start === figure.span.start;
	return [...entries].flatMap(([one, found]) => (isIt(one) ? found : []));
}

const endsClause = /[,;:–—]\s/u;

/**
 * From the speaker on to "that", or to the comma that parts it from what is said. Null for who may do more than tell: "the
 * hospital counted 300 patients", "Ada wrote 62 songs".
 */
function frameOf(
	text: string,
	words: readonly Word[],
	{ span: speaker, certain }: Attribution,
	figure: Figure,
	{ language, isPreposition }: Lexicon,
): Span | null {
	const opener = words.find(({ span: at }) => at.start >= speaker.start);
	const itself = certain !== false && opener && isPreposition(opener) ? speaker : null;
	if (speaker.start > figure.span.end) {
		const before = text.slice(figure.span.end, speaker.start).search(/[,;–—]\s[^,;–—]*$/u);
		return before < 0 ? itself : span(figure.span.end + before, text.length);
	}
	const that = words.find(
		({ lower, span: at }) =>
			language.aboutness.that.has(lower) && at.start >= speaker.end && at.end <= figure.span.start,
	);
	if (that) return span(0, that.span.end);
	const comma = text.slice(speaker.end, figure.span.start).search(endsClause);
	const opens = /^[\p{L}\s]{0,12}$/u.test(text.slice(0, speaker.start));
	return opens && comma >= 0 ? span(0, speaker.end + comma) : itself;
}
