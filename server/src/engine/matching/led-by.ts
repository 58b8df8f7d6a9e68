// Takes a place in a prose; says whether one of some phrases stands directly before it. Phrases are lower case, with straight apostrophes.

/** UTF-16 units of the longest phrase, with what may stand between. */
const longest = 32;

/** White space and hyphens may stand between: "at the end of 2023", "mid-2023". */
export function isLedBy(prose: string, at: number, phrases: readonly string[]): boolean {
	const around = prose
		.slice(Math.max(0, at - longest), at)
		.toLowerCase()
		.replaceAll("’", "'");
	const before = ` ${around.replace(/[\s-]+$/u, "")}`;
	return phrases.some((phrase) => before.endsWith(` ${phrase}`));
}
