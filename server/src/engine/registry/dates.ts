// Takes a date as registries have it (ISO 8601 text, a bare year, CSL date-parts); gives ISO 8601 as far as it goes.
// Never guesses at other spellings: 03/04/2025 means two days.
import { isPossible } from "../dates/days.ts";
import type { Report } from "./problems.ts";
import { field, type TreeNode, textOf } from "./tree.ts";

type Parts = readonly [year: number, month?: number, day?: number];

/** Days beyond the date itself (a time, the end of a span) are let go. */
function partsOfText(text: string): Parts | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T/ ~?%])/.exec(text);
	if (!found) return null;
	const [year = "", ...rest] = found.slice(1).filter((part) => part !== undefined);
	// EDTF has seasons behind the months: of these the year is kept.
	return partsOf(/^2[1-4]$/.test(rest[0] ?? "") ? [year] : [year, ...rest]);
}

function partsOf(texts: readonly (string | null)[]): Parts | null {
	const numbers = texts
		.slice(0, 3)
		.map((text) => (text === null || !/^\d{1,4}$/.test(text) ? Number.NaN : Number(text)));
	if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
	return numbers as unknown as Parts;
}

/** CSL: { date-parts: [[2025, 9, 11], [end of a span]] }, or { raw } or { literal } as text; in YAML also { year, month, day }. */
function partsOfFields(node: TreeNode): Parts | null {
	const year = textOf(field(node, "year"));
	if (year !== null) {
		const rest = ["month", "day"].map((name) => textOf(field(node, name)));
		const known = rest.indexOf(null) < 0 ? rest : rest.slice(0, rest.indexOf(null));
		return partsOf([year, ...known]);
	}
	const outer = field(node, "date-parts");
	const first = outer?.kind === "list" ? outer.items[0] : undefined;
	if (first?.kind === "list") return partsOf(first.items.map(textOf));
	return partsOfText(textOf(field(node, "raw") ?? field(node, "literal")) ?? "");
}

const iso = (parts: Parts): string =>
	parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");

/** "2025", "2025-09" or "2025-09-11"; null where there is none. A day the calendar does not have is reported. */
export function readDate(node: TreeNode | null, report: Report): string | null {
	if (!node) return null;
	// A list has a span's two ends.
	const first = node.kind === "list" ? (node.items[0] ?? node) : node;
	const parts = first.kind === "fields" ? partsOfFields(first) : partsOfText(textOf(first) ?? "");
	if (!parts) return null;
	if (isPossible(parts)) return iso(parts);
	report("error", "bad-date", node.span, ({ registry }) => registry.noDay(iso(parts)));
	return null;
}
