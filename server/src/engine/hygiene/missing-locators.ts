// Takes a registry; gives the claims that do not say where in their source they stand, where the source has pages to say.
import type { Claim, Registry, Source } from "../registry/registry.ts";
import type { Wording } from "../wording/wording.ts";
import type { Untidy } from "./untidy.ts";

const paged: ReadonlySet<unknown> = new Set(["book", "chapter"]);

/** "12-31": several pages; of a single one there is nothing to say. */
const isRange = (page: unknown): boolean => typeof page === "string" && /\d\s*[-–]\s*\d/.test(page);

/** CSL: books and chapters, whatever counts its pages, an article's stretch of them. */
function hasPages({ fields }: Source): boolean {
	const count = Number(fields["number-of-pages"]);
	if (paged.has(fields.type) || count > 1) return true;
	return fields.type !== "article-newspaper" && isRange(fields.page);
}

export function missingLocators(
	{ claims, sources }: Registry,
	{ hygiene: { locator: words } }: Wording,
): readonly Untidy[] {
	const ofPages = (claim: Claim): Source | undefined =>
		claim.sources.flatMap((key) => sources.get(key) ?? []).find(hasPages);
	return [...claims.values()].flatMap((claim): Untidy[] => {
		const source = claim.locator === null ? ofPages(claim) : undefined;
		if (!source) return [];
		const name = source.short ?? source.title ?? source.key;
		return [
			{
				code: "missing-locator",
				severity: "information",
				message: words.say(claim.id, name),
				at: claim.at,
				mends: [
					{
						title: words.mend,
						mend: { kind: "add-field", claim: claim.id, field: "locator", value: '""' },
					},
				],
			},
		];
	});
}
