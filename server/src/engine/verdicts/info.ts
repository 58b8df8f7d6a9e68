// Takes a rule's id; gives what tables, settings and reports say of it. The rules themselves stay inside.
import { wordingFor } from "../wording/index.ts";
import type { InterfaceLanguage } from "../wording/wording.ts";
import type { Ladder } from "./rule.ts";
import { rules } from "./rules/index.ts";
import type { RuleId, Severity } from "./verdict.ts";

export interface RuleInfo {
	readonly id: RuleId;
	/** One line, in plain words. */
	readonly title: string;
	readonly defaultSeverity: Severity;
	readonly ladder: Ladder;
	/** Its fixes may be the only citation there is for a figure. */
	readonly cites: boolean;
	/** The rule's page, from the repository's root. */
	readonly page: string;
}

/** All rules' ids, in the order they are asked. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);

/** Null for an id no rule has. */
export function ruleInfo(id: string, language?: InterfaceLanguage): RuleInfo | null {
	const rule = rules.find((each) => each.id === id);
	if (!rule) return null;
	const { defaultSeverity, ladder, cites = false } = rule;
	const title = wordingFor(language).rules.titles[rule.id];
	return { id: rule.id, title, defaultSeverity, ladder, cites, page: `server/src/engine/verdicts/rules/${rule.id}.md` };
}
