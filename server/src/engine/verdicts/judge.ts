// Takes all that is known of a draft; gives the verdicts, in order of place, suppressed ones left out.
// Knows no single rule.
import type { CitationMark } from "../citations/citation.ts";
import type { Draft } from "../draft/draft.ts";
import { once } from "../text/once.ts";
import { contains, type Span, slice } from "../text/span.ts";
import { wordingFor } from "../wording/index.ts";
import { type Attempt, ask, attemptInto, type Found, inOrder } from "./ask.ts";
import { type Fingerprint, fingerprints } from "./fingerprint.ts";
import { idlePins, type Spared } from "./idle.ts";
import { readLines } from "./lines.ts";
import type { Rule, RuleContext, Subject } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { sentenceAt } from "./sentences.ts";
import { type Anchor, readSuppressions } from "./suppression.ts";
import type { CheckContext, CheckedFigure, Fault, Fix, RuleId, Verdict } from "./verdict.ts";
import { nameOf } from "./words.ts";

export interface Judgement {
	readonly verdicts: readonly Verdict[];
	/** What stands in a note that a section was lent and is told by the note's own section; its figures rest on it too. */
	readonly lent: readonly Verdict[];
	/** Of which a comment at their place keeps a rule quiet. */
	readonly hushed: readonly CheckedFigure[];
	/** Rules that threw; grows when a verdict's fixes are asked for later and fail. */
	readonly faults: readonly Fault[];
}

/** Every place a suppression comment may mean; a key in a footnote's text counts where the footnote stands. */
function anchorsOf({ figures, citations }: RuleContext, found: readonly Found[]): readonly Anchor[] {
	const others = found.flatMap(({ subject }) => (subject.record ? subject : []));
	const keys = citations.flatMap(({ block, at, keys }) => {
		const own = keys.filter(({ span }) => contains(block.span, span));
		return own.map(({ span }) => ({ span, block, sentence: sentenceAt(block, at.start) }));
	});
	return [...[...figures, ...others].map(({ span, block, sentence }) => ({ span, block, sentence })), ...keys];
}

/** The claim's line in its registry, with who says so. */
function relatedTo({ figure, record }: Subject, { registry }: RuleContext): Verdict["related"] {
	const match = figure?.match;
	const claim = match?.claim ?? record?.claim;
	if (!claim) return [];
	const owners = claim.sources.map((key) => nameOf(key, registry)).join(", ");
	return [{ at: claim.at, message: `${owners}: ${match?.statement.text ?? record?.says}` }];
}

/** What the verdict is about, apart from its sentence: the claim, or the key as written. */
const aboutOf = ({ figure, span }: Subject, { draft }: RuleContext): string =>
	figure ? (figure.match?.claim.id ?? "") : slice(draft.text, span);

function verdictOf(
	{ rule, severity, subject, isDoubtful }: Found,
	fingerprint: string,
	context: RuleContext,
	attempt: Attempt,
): readonly Verdict[] {
	const said = attempt(rule, () => rule.say(subject, context), null);
	if (said === null) return [];
	const message = isDoubtful ? `${said} ${context.wording.rules.doubt}` : said;
	const { span, figure } = subject;
	const claim = figure?.match?.claim ?? subject.record?.claim;
	// Most verdicts are shown and never mended.
	const fixes = once(() => attempt(rule, () => rule.fix(subject, context), []));
	const verdict: Verdict = {
		rule: rule.id,
		severity,
		span,
		message,
		figure,
		claim: claim?.id ?? null,
		source: claim?.sources[0] ?? null,
		related: relatedTo(subject, context),
		elsewhere: attempt(rule, () => rule.elsewhere?.(subject, context) ?? [], []),
		get fixes(): readonly Fix[] {
			return fixes();
		},
		fingerprint,
	};
	return [verdict];
}

/** Named before the suppressed ones go, so that silencing one verdict does not rename another. */
function named(found: readonly Found[], context: RuleContext, name: Fingerprint) {
	return found.map((each) => {
		const { rule, subject } = each;
		const fingerprint = name(rule.id, aboutOf(subject, context), subject.block, subject.sentence);
		return { each, fingerprint };
	});
}

/** Tells of a figure that is tied to no claim on purpose whether a rule would speak of it otherwise. Asks the rules once at most. */
function sparedBy(list: readonly Rule[], context: RuleContext, attempt: Attempt): Spared {
	const speaking = once(() => {
		const figures = context.figures.map((figure) =>
			figure.refused ? { ...figure, refused: false, match: figure.spared } : figure,
		);
		return new Set(ask(list, { ...context, figures }, attempt).map(({ subject }) => subject.figure?.figure));
	});
	return ({ figure }) => speaking().has(figure);
}

/** What a section is lent, its own section speaks of. */
const isOwn = ({ body }: Draft, place: Span): boolean => body === null || contains(body, place);

/** `list` is for tests; everybody else means the rules there are. */
export function judge(
	checked: CheckContext,
	citations: readonly CitationMark[],
	list: readonly Rule[] = rules,
): Judgement {
	const faults: Fault[] = [];
	const attempt = attemptInto(faults);
	const lines = readLines(checked.draft.text);
	const wording = wordingFor(checked.options.interface);
	const context: RuleContext = { ...checked, citations, lines, wording, idle: [] };
	const ids = list.map(({ id }) => id);
	const first = list.filter(({ last }) => !last);
	const found = ask(first, context, attempt);
	const suppressions = readSuppressions(checked.draft, anchorsOf(context, found), context.lines, ids);
	const on = (id: RuleId): boolean => context.options.rules[id] !== "off";
	const idle = [...suppressions.idle(found, on), ...idlePins(context, sparedBy(first, context, attempt))];
	const after = ask(
		list.filter(({ last }) => last),
		{ ...context, idle },
		attempt,
	);
	const heard = named(inOrder([...found, ...after]), context, fingerprints()).filter(
		({ each: { rule, subject } }) => !suppressions.silence(rule.id, subject.span),
	);
	const own = ({ each: { subject } }: (typeof heard)[number]): boolean => isOwn(checked.draft, subject.span);
	const told = ({ each, fingerprint }: (typeof heard)[number]) => verdictOf(each, fingerprint, context, attempt);
	const verdicts = heard.filter(own).flatMap(told);
	const lent = heard.filter((one) => !own(one) && one.each.subject.figure === null).flatMap(told);
	const hushed = found.flatMap(({ rule, subject: { figure, span } }) =>
		figure && suppressions.hush(rule.id, span) ? figure : [],
	);
	return { verdicts, lent, hushed, faults };
}
