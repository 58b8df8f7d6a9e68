// A fingerprint stays while the sentence does, and tells verdicts apart.
import { describe, expect, it } from "vitest";
import { hash } from "../../../server/src/engine/verdicts/fingerprint.ts";
import { judged } from "./by-hand.ts";

const prints = (text: string) => judged(text).verdicts.map(({ fingerprint }) => fingerprint);

describe("fingerprint", () => {
	it("is 14 hex digits", () => expect(hash("")).toMatch(/^[0-9a-f]{14}$/));
	it("does not depend on the place", () => {
		const [here] = prints("Some 80 wells fell dry.");
		expect(prints("A first paragraph.\n\nAnother sentence. Some 80 wells\nfell *dry*.")).toEqual([here]);
	});
	it("changes with the sentence", () => expect(prints("Some 80 wells.")).not.toEqual(prints("Some 81 wells.")));
	it("tells equal sentences and figures of one sentence apart", () =>
		expect(new Set(prints("Now 8 of 8.\n\nNow 8 of 8.")).size).toBe(4));
	it("does not change when another verdict is silenced", () => {
		const [, second] = prints("Now 8 of 8.");
		const [, silencedSecond] = prints("<!-- sourcemark-disable-file unknown-source -->\n\nNow 8 of 8.").slice(1);
		expect(silencedSecond).toBe(second);
	});
});
