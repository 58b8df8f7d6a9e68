// Takes who speaks in a sentence; gives each figure those it is said by: its clause first, then the sentence.
// The one table behind it is REACH in speech.ts. Linear in tokens, figures and speakers.
import type { Figure } from "../../figures/figure.ts";
import { clauseAt } from "./clauses.ts";
import { type Ledger, type Naming, unsure } from "./credit.ts";
import { type Frame, isBreak } from "./frame.ts";
import { REACH, type Speech } from "./speech.ts";

/** Who says one thing together; more are a list of names, not of speakers. */
const MOST_AT_ONCE = 4;

interface Voice {
	readonly speech: Speech;
	readonly naming: Naming;
	/** Governs a verb of what sources do, and none of saying: "the court held". */
	readonly isDeed: boolean;
}

/** A figure with the index of its first token. */
interface PlacedFigure {
	readonly figure: Figure;
	readonly token: number;
}

function placeFigures(frame: Frame, figures: readonly Figure[]): PlacedFigure[] {
	let token = 0;
	return figures.map((figure) => {
		while (token < frame.tokens.length - 1 && (frame.tokens[token]?.end ?? 0) <= figure.span.start) token++;
		return { figure, token };
	});
}

function groupByClause<T>(frame: Frame, items: readonly T[], tokenOf: (item: T) => number): T[][] {
	const clauses = frame.clauses();
	const out: T[][] = clauses.map(() => []);
	for (const item of items) out[clauseAt(clauses, tokenOf(item))]?.push(item);
	return out;
}

/** Voices with no figure between them speak together ("the UN says, citing the NIS, ..."). */
function together(voices: readonly Voice[], figures: readonly PlacedFigure[]): Voice[][] {
	const out: Voice[][] = [];
	let next = 0;
	for (const voice of voices) {
		const before = next;
		while (next < figures.length && (figures[next] as PlacedFigure).token < voice.speech.from) next++;
		const last = out.at(-1);
		if (last && next === before) last.push(voice);
		else out.push([voice]);
	}
	return out;
}

/** "2,000, according to the NIS, or 1,500, according to the UN": each stands behind its figure. */
const trails = ({ speech }: Voice): boolean => ["aside", "closing", "bracket"].includes(speech.position);

/** "The club sold 8,450 tickets": merely acts, and gives way to whoever says so. */
const acts = ({ speech }: Voice): boolean => speech.verb !== undefined && speech.names.every(({ certain }) => !certain);

/** "According to the NIS": named by no verb. */
const isQuoted = ({ speech }: Voice): boolean => speech.verb === undefined;

const isSaid = ({ speech }: Voice): boolean => speech.names.every(({ certain }) => certain);

/** Which of the groups of its clause a figure belongs to: the last one before it, else the first behind it that reaches back. */
function groupFor(
	groups: readonly Voice[][],
	passed: number,
	figuresBehind: (group: readonly Voice[]) => boolean,
	figureFirst: boolean,
): readonly Voice[] {
	const before = groups[passed - 1];
	const after = groups[passed];
	const reachesOn = (group: readonly Voice[]): boolean =>
		group.some(({ speech }) => REACH[speech.position].own !== "before");
	const reachesBack = (group: readonly Voice[]): boolean =>
		group.some(({ speech }) => REACH[speech.position].own !== "behind") || !figuresBehind(group);
	if (after?.every(({ speech }) => speech.position === "bracket")) return after;
	if (figureFirst && before?.every(trails) && after?.every(trails)) return after;
	if (before?.every(acts) && after?.every((voice) => trails(voice) && isSaid(voice))) return after;
	if (before?.every(({ isDeed }) => isDeed) && after?.every((voice) => trails(voice) && isQuoted(voice)))
		return [...before, ...after];
	if (before && reachesOn(before)) return before;
	return after && reachesBack(after) ? after : [];
}

function creditClause(frame: Frame, figures: readonly PlacedFigure[], voices: readonly Voice[], ledger: Ledger): void {
	const { tokens, cues } = frame;
	const groups = together(voices, figures);
	// "46 Cent erhalten sie laut der Marktstelle für einen Liter": the litre is no figure that anybody says.
	// "12 percent, by the study, are younger than 26": an age or a length of time tells of the other figure.
	const isBeside = ({ figure: { quantity } }: PlacedFigure): boolean =>
		quantity.kind === "age" || quantity.kind === "duration";
	const counted = figures.filter((one) => !cues.is("indefinite", tokens[one.token]) && !isBeside(one));
	// "1,870 members, according to the report, 640 of them children": what a comma parts off is told besides.
	const figuresBehind = (group: readonly Voice[]): boolean => {
		const end = group.at(-1)?.speech.to ?? 0;
		const next = counted.find(({ token }) => token > end)?.token;
		if (next === undefined) return false;
		for (let at = end + 1; at < next; at++) if (isBreak(frame, at)) return false;
		return true;
	};
	const figureFirst = (figures[0]?.token ?? 0) < (groups[0]?.[0]?.speech.from ?? 0);
	let passed = 0;
	for (const { figure, token } of figures) {
		while (passed < groups.length && (groups[passed]?.[0]?.speech.from ?? 0) < token) passed++;
		for (const { naming } of groupFor(groups, passed, figuresBehind, figureFirst))
			ledger.credit(figure, naming, "clause");
	}
}

/** Lends the figures before "..., says the board" to it when its own clause has none and nobody else says them. */
function lend(byClause: readonly PlacedFigure[][], voices: Voice[][]): void {
	for (let index = 1; index < voices.length; index++) {
		const asides = voices[index]?.filter(({ speech }) => REACH[speech.position].earlier === "yes") ?? [];
		const isEmpty = byClause[index]?.length === 0;
		if (isEmpty && asides.length > 0 && voices[index - 1]?.every(acts)) voices[index - 1] = asides;
	}
}

/** What is said in an "after", "if" or "while" clause holds for the rest of the sentence only perhaps. */
function beyond(frame: Frame, index: number, voice: Voice): Voice {
	const clause = frame.clauses()[index];
	if (voice.speech.position === "aside" || !(clause?.isDependent || clause?.isContrast)) return voice;
	return { ...voice, naming: unsure(voice.naming) };
}

function creditSentence(
	frame: Frame,
	byClause: readonly PlacedFigure[][],
	voices: readonly Voice[][],
	ledger: Ledger,
): void {
	const clauses = frame.clauses();
	const dependent = (index: number): boolean => clauses.slice(0, index).every(({ isDependent }) => isDependent);
	const credit = (index: number, voice: Voice | undefined): void => {
		for (const { figure } of byClause[index] ?? []) if (voice) ledger.credit(figure, voice.naming, "sentence");
	};
	let ahead: readonly Voice[] = [];
	for (let index = 0; index < voices.length; index++) {
		for (const voice of ahead) credit(index, voice);
		const later = (voices[index] ?? [])
			.filter(({ speech }) => REACH[speech.position].later)
			.map((voice) => beyond(frame, index, voice));
		const parted = byClause[index]?.some(({ token }) => token < (later.at(-1)?.speech.from ?? 0));
		if (later.length > 0) ahead = later.slice(parted ? -1 : -MOST_AT_ONCE);
	}
	creditReported(frame, byClause, voices, ledger);
	let behind: Voice | undefined;
	for (let index = voices.length - 1; index >= 0; index--) {
		credit(index, behind);
		const reaches = ({ speech }: Voice): boolean => {
			const { earlier } = REACH[speech.position];
			return earlier === "yes" || (earlier === "dependent" && index <= 2 && index > 0 && dependent(index));
		};
		behind = voices[index]?.find(reaches) ?? behind;
	}
}

/** "80 sind es laut Amt; im Schnitt seien sie 52 Jahre alt": reported speech in a clause where nobody speaks is the last speaker's. */
function creditReported(
	{ clauses, tokens, cues }: Frame,
	byClause: readonly PlacedFigure[][],
	voices: readonly Voice[][],
	ledger: Ledger,
): void {
	let last: Voice | undefined;
	for (const [index, { from, to }] of clauses().entries()) {
		const own = voices[index]?.findLast(isSaid);
		const figures = byClause[index] ?? [];
		if (last && !own && figures.length > 0 && tokens.slice(from, to).some((token) => cues.is("indirect", token)))
			for (const { figure } of figures)
				if (ledger.scopeOf(figure) === null) ledger.credit(figure, last.naming, "sentence");
		last = own ?? last;
	}
}

/** Gives the figures of one sentence what its speakers say. `namings` are the speeches' own, in the same order. */
export function creditSpeech(
	frame: Frame,
	figures: readonly Figure[],
	speeches: readonly Speech[],
	namings: readonly Naming[],
	ledger: Ledger,
): void {
	if (speeches.length === 0) return;
	const isDeed = ({ verb }: Speech): boolean => verb !== undefined && !frame.cues.says(frame.tokens, verb, "verbs");
	const all = speeches.map(
		(speech, index): Voice => ({ speech, naming: namings[index] as Naming, isDeed: isDeed(speech) }),
	);
	const voices = groupByClause(
		frame,
		all.sort((a, b) => a.speech.from - b.speech.from),
		({ speech }) => speech.from,
	);
	const placed = groupByClause(frame, placeFigures(frame, figures), ({ token }) => token);
	lend(placed, voices);
	for (const [index, own] of placed.entries()) creditClause(frame, own, voices[index] ?? [], ledger);
	creditSentence(frame, placed, voices, ledger);
}
