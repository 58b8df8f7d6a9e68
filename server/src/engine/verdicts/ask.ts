// Takes a list of rules and all that is known of a draft; gives what they found, each figure once a ladder.
// Never stops for a rule that throws: it costs its own answer, and the fault is handed on for the log.
import type { Figure } from "../figures/figure.ts";
import type { Ladder, Rule, RuleContext, Subject } from "./rule.ts";
import type { Fault, Severity } from "./verdict.ts";

export interface Found {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly subject: Subject;
	/** See `Rule.isDoubtful`. */
	readonly isDoubtful: boolean;
}

/** Does a rule's work; a throw becomes a fault and the fallback. */
export type Attempt = <Result>(rule: Rule, work: () => Result, fallback: Result) => Result;

export function attemptInto(faults: Fault[]): Attempt {
	return (rule, work, fallback) => {
		try {
			return work();
		} catch (error) {
			faults.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
			return fallback;
		}
	};
}

const isGrave = (severity: Severity): boolean => severity === "error" || severity === "warning";

/** In order of place, then of the rules. A rule that is off is not asked. */
export function ask(rules: readonly Rule[], context: RuleContext, attempt: Attempt): readonly Found[] {
	const spoken: Readonly<Record<Ladder, Set<Figure>>> = { value: new Set(), attribution: new Set(), own: new Set() };
	const found = rules.flatMap((rule): readonly Found[] => {
		const severity = context.options.rules[rule.id] ?? rule.defaultSeverity;
		if (severity === "off") return [];
		const taken = rule.ladder === "own" ? null : spoken[rule.ladder];
		const subjects = attempt(rule, () => rule.find(context), []);
		const free = subjects.filter(({ figure }) => !figure || !taken?.has(figure.figure));
		for (const { figure } of free) if (figure) taken?.add(figure.figure);
		return free.map((subject) => {
			const isDoubtful = attempt(rule, () => rule.isDoubtful?.(subject, context) ?? false, false);
			return { rule, severity: isDoubtful && isGrave(severity) ? "information" : severity, subject, isDoubtful };
		});
	});
	return inOrder(found);
}

/** By place; of one place as they were asked. */
export const inOrder = (found: readonly Found[]): readonly Found[] =>
	[...found].sort((a, b) => a.subject.span.start - b.subject.span.start);
