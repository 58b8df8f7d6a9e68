// Takes all that is known of a draft; gives the verdicts, in order of place, suppressed ones left out.
import type { CitationMark } from "../citations/citation.ts";
import type { CheckContext, Verdict } from "./verdict.ts";

export function judge(_context: CheckContext, _citations: readonly CitationMark[]): readonly Verdict[] {
	return [];
}
