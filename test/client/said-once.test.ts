// A source card below a finding that gives its statement already.
import { describe, expect, test } from "vitest";
import { withoutSaid } from "../../client/src/said-once.ts";

const card = "**At least 48 wells \\(in the valley\\) have run dry\\.**\n\nOn record: at least 48  \nIn the draft: 84";
const rest = "On record: at least 48  \nIn the draft: 84";

describe("a source card", () => {
	test("leaves out the statement that a finding above it gives", () => {
		expect(withoutSaid(card, ["Water Board: At least 48 wells (in the valley) have run dry."])).toBe(rest);
		expect(withoutSaid(card, ["Elsewhere: 84", "Board:  At least 48 wells\n(in the valley) have run dry."])).toBe(rest);
	});

	test("keeps it where nothing gives it, or not all of it", () => {
		expect(withoutSaid(card, [])).toBe(card);
		expect(withoutSaid(card, ["Water Board: At least 48 wells (in the valley) have run"])).toBe(card);
	});

	test("keeps what begins otherwise", () => {
		for (const other of [
			"Read as: **48**\n\nNothing is on record.",
			"**Water Board** \\(agency\\)\n\nKey: `board`",
			"",
			"**48**",
		])
			expect(withoutSaid(other, ["48", "Water Board", "Water Board (agency)"])).toBe(other);
	});
});
