// The judged drafts: what an editor expects of each, written before the code that finds it.
import { describe, expect, it } from "vitest";
import { defaultOptions } from "../../server/src/engine/index.ts";
import { checkerOf, fields, judgedOf, outcomeOf } from "../kit/corpus.ts";
import { tableOf } from "../kit/corpus-table.ts";

/** Share of a corpus's drafts that must be judged wholly right: every finding due made, none else, every tie as expected. */
const wanted = 0.95;

const outcomes = fields().flatMap((field) => {
	const checker = checkerOf(field);
	return judgedOf(field).map((judged) => outcomeOf(judged, checker));
});

const report = (wrong: typeof outcomes): string =>
	wrong.map(({ judged, differences }) => `${judged.field} ${judged.id}\n  ${differences.join("\n  ")}`).join("\n");

describe("judged drafts", () => {
	it("are judged wholly right", () => {
		const wrong = outcomes.filter(({ differences }) => differences.length > 0);
		console.log(
			`${outcomes.length - wrong.length} of ${outcomes.length} judged drafts wholly right\n${tableOf(outcomes)}\n${report(wrong)}`,
		);
		expect(1 - wrong.length / outcomes.length, report(wrong)).toBeGreaterThanOrEqual(wanted);
	});

	it("that are about something else raise no conflict", () => {
		const silent = outcomes.filter(({ judged }) => /^(?:held-)?other-/u.test(judged.id));
		const alarmed = silent.filter(({ differences }) => differences.some((line) => line.startsWith("+ conflict")));
		expect(silent.length).toBeGreaterThan(50);
		expect(alarmed.length / silent.length, report(alarmed)).toBeLessThanOrEqual(0.03);
	});

	it("raise nothing against the registry of another field", () => {
		const all = fields().filter((field) => !field.includes("bundled"));
		const alarms = all.flatMap((field, at) => {
			const checker = checkerOf(all[(at + 3) % all.length] as string);
			return judgedOf(field).flatMap(({ id, draft, lang }) =>
				checker
					.check(draft, { ...defaultOptions, language: lang })
					.verdicts.filter(({ claim }) => claim !== null)
					.map(({ rule, claim }) => `${id}: ${rule} ${claim}`),
			);
		});
		expect(alarms).toEqual([]);
	});
});
