// Takes an outline; gives the places where its numbers are worked with, each figure by what it is there.
// Never works out whether the numbers agree.
import type { Role } from "../../languages/arithmetic.ts";
import type { LanguageTag } from "../../languages/language.ts";
import type { CheckedFigure } from "../verdict.ts";
import type { Outline } from "./outline.ts";
import { type PatternKind, patterns } from "./patterns.ts";
import { letters, perLanguage, type Roles } from "./roles.ts";

export interface Matched {
	readonly kind: PatternKind;
	/** By the pattern's names: part, whole, share, old, new, by, total ... */
	readonly named: Readonly<Record<string, CheckedFigure>>;
	/** Members of a row, in order. */
	readonly parts: readonly CheckedFigure[];
	/** In the outline. */
	readonly from: number;
	readonly to: number;
}

const signs: Readonly<Record<string, string>> = {
	open: "(",
	close: ")",
	comma: ",",
	colon: ":",
	semi: ";",
	dash: "-",
	equals: "=",
	sign: "+",
};

/** The letters that a name in a pattern stands for. */
function lettersOf(name: string, roles: Roles): string {
	if (/^[NPQHXZ]$/.test(name)) return name;
	switch (name) {
		case "D":
			return letters.number + letters.percent + letters.points;
		case "L":
			return letters.number + letters.percent;
		case "w":
			return letters.word + roles.harmless;
		case "v":
			return letters.word + letters.time + roles.harmless;
		case "move":
			return roles.lettersOf("up") + roles.lettersOf("down");
		default:
			return signs[name] ?? roles.lettersOf(name as Role);
	}
}

interface Compiled {
	readonly kind: PatternKind;
	readonly expression: RegExp;
	/** The same, for whether it is found at all: going through all that is found costs much more, and most is not. */
	readonly probe: RegExp;
}

const compiledFor = perLanguage((roles) =>
	patterns.map(({ kind, is }): Compiled => {
		const source = is
			.replace(/([A-Za-z]+)(?::([a-z]+))?/g, (_, name: string, group?: string) => {
				const one = `[${lettersOf(name, roles)}]`;
				return group ? `(?<${group}>${one})` : one;
			})
			.replaceAll("«", "(?<parts>")
			.replaceAll("»", ")")
			.replace(/\s+/g, "");
		return { kind, expression: new RegExp(source, "dgu"), probe: new RegExp(source, "u") };
	}),
);

/** All that the patterns find; one place may be found by several. Linear in the outline's length. */
export function matchesIn({ text, figures }: Outline, language: LanguageTag): readonly Matched[] {
	const present = compiledFor(language).filter(({ probe }) => probe.test(text));
	return present.flatMap(({ kind, expression }) =>
		[...text.matchAll(expression)].map((found): Matched => {
			const named: Record<string, CheckedFigure> = {};
			let parts: readonly CheckedFigure[] = [];
			for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
				if (!place) continue;
				const inside = figures.slice(place[0], place[1]).filter((figure) => figure !== null);
				if (name === "parts") parts = inside;
				else if (inside[0]) named[name] = inside[0];
			}
			const { index } = found;
			return { kind, named, parts, from: index, to: index + found[0].length };
		}),
	);
}
