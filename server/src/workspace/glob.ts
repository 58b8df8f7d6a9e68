// Takes globs as in .gitignore and paths below their folder; says which paths they mean. Looks at each character of a path at most once
// for each of a glob's, whatever the two are: globs come with a project, and a project may be anybody's.
//
//   *.md        in any folder        drafts/**/*.md   in drafts and below it        ?          one character
//   /a.md       in this folder only  drafts           all that is in a folder       {a,b}.md   one of these
//   !old.md     not after all: the last glob that speaks of a path decides

/** More alternatives than this are not told apart: the braces then stand for themselves. */
const mostAlternatives = 64;

const braces = /\{([^{}]*)\}/;

/** `{a,b}` written out. */
function alternatives(glob: string): readonly string[] {
	let all = [glob];
	for (let pair = 0; pair < mostAlternatives; pair++) {
		if (!all.some((each) => braces.test(each))) return all;
		all = all.flatMap((each) => {
			const [whole = "", inside = ""] = braces.exec(each) ?? [];
			return inside.split(",").map((one) => each.replace(whole, () => one));
		});
		if (all.length > mostAlternatives) break;
	}
	return [glob];
}

/** A pattern in which some parts stand for any number of a text's. Goes back to the last of these only, as is enough. */
function fits<Part, Piece>(
	pattern: readonly Part[],
	text: readonly Piece[],
	isMany: (part: Part | undefined) => boolean,
	isOne: (part: Part, piece: Piece) => boolean,
): boolean {
	let [at, many, mark] = [0, -1, 0];
	for (let index = 0; index < text.length; ) {
		if (isMany(pattern[at])) [many, mark] = [at++, index];
		else if (at < pattern.length && isOne(pattern[at] as Part, text[index] as Piece)) {
			at++;
			index++;
		} else if (many >= 0) {
			at = many + 1;
			index = ++mark;
		} else return false;
	}
	while (isMany(pattern[at])) at++;
	return at === pattern.length;
}

const nameFits = (pattern: string, name: string): boolean =>
	fits(
		[...pattern],
		[...name],
		(part) => part === "*",
		(part, piece) => part === "?" || part === piece,
	);

/** By folder. What names a folder means all that is in it. */
function segmentsOf(glob: string): readonly string[] {
	const inner = glob.replace(/^\.?\//, "").replace(/\/$/, "");
	const anywhere = !inner.includes("/") && !/^\.?\//.test(glob);
	return [...(anywhere ? ["**"] : []), ...inner.split("/"), ...(glob.endsWith("/") ? ["*"] : []), "**"];
}

interface Rule {
	readonly wants: boolean;
	readonly patterns: readonly (readonly string[])[];
}

const ruleOf = (glob: string): Rule => ({
	wants: !glob.startsWith("!"),
	patterns: alternatives(glob.replace(/^!/, "")).map(segmentsOf),
});

/** The path is relative to the globs' folder, with forward slashes. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
	const rules = globs.map(ruleOf).toReversed();
	return (path) => {
		const names = path.split("/");
		const speaks = ({ patterns }: Rule): boolean =>
			patterns.some((pattern) => fits(pattern, names, (part) => part === "**", nameFits));
		return rules.find(speaks)?.wants ?? false;
	};
}
