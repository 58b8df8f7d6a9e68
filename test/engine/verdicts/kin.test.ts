// Claims that have taken another's place, and claims that say otherwise.
import { describe, it } from "vitest";
import { check } from "../../kit/draft.ts";

const sources = `version: 1
sources:
  board: { short: Water Board, title: Wells, kind: agency }
  union: { short: Farmers' Union, title: Drought, kind: organization }
claims:
`;
const claim = (id: string, figure: number, rest = ""): string =>
	`  ${id}: { statement: "In the Lenn valley, ${figure} wells have run dry.", source: board${rest} }\n`;

describe("superseded-figure", () => {
	const two = sources + claim("a", 31, ", asOf: 2024-06") + claim("b", 48, ", asOf: 2025-06");
	it("knows the later of two claims with the same words", () => {
		check(
			`In the Lenn valley, 31 wells have run dry, says the Water Board.
                    ^^ superseded-figure`,
			two,
		);
		check("In the Lenn valley, 48 wells have run dry, says the Water Board.", two);
	});
	it("keeps still where the sentence dates its figure", () => {
		check("In June 2024, 31 wells had run dry in the Lenn valley, says the Water Board.", two);
	});
	it("follows supersededBy to its end, and out of a circle", () => {
		const chain = claim("a", 31, ", supersededBy: b") + claim("b", 40, ", supersededBy: c") + claim("c", 48);
		check(
			`In the Lenn valley, 31 wells have run dry, says the Water Board.
                    ^^ superseded-figure`,
			sources + chain,
		);
		const circle = claim("a", 31, ", supersededBy: b") + claim("b", 48, ", supersededBy: a");
		check(
			`In the Lenn valley, 31 wells have run dry, says the Water Board.
                    ^^ superseded-figure`,
			sources + circle,
		);
	});
	it("speaks of a deprecated claim, and holds other figures against what is on record now", () => {
		check(
			`In the Lenn valley, 31 wells have run dry, says the Water Board.
                    ^^ superseded-figure`,
			sources + claim("a", 31, ", rank: deprecated"),
		);
		const result = check(
			`In the Lenn valley, 84 wells have run dry, says the Water Board.
                    ^^ conflicting-figure`,
			sources + claim("a", 81, ", supersededBy: b") + claim("b", 48),
		);
		if (result.verdicts[0]?.claim !== "b") throw new Error("held against the old claim");
	});
	it("leaves a year that holds the other's month alone", () => {
		check(
			"In the Lenn valley, 31 wells have run dry, says the Water Board.",
			sources + claim("a", 31, ", asOf: 2025") + claim("b", 48, ", asOf: 2025-06"),
		);
	});
});

describe("disputed-figure", () => {
	const rivals =
		sources +
		claim("a", 31) +
		'  b: { statement: "In the Lenn valley, 80 wells have run dry.", source: union, disputes: [a] }\n';
	it("speaks for either side, in a draft that names nobody", () => {
		for (const figure of ["31", "80"])
			check(
				`In the Lenn valley, ${figure} wells have run dry.
                    ^^ missing-source, disputed-figure`,
				rivals,
			);
	});
	it("keeps still where somebody is named, or the other figure stands beside it", () => {
		check("In the Lenn valley, 80 wells have run dry, says the Farmers' Union.", rivals);
		check(
			`In the Lenn valley, 80 wells have run dry. No, 31 wells have run dry in the Lenn valley, says the Water Board.
                    ^^ missing-source`,
			rivals,
		);
	});
});
