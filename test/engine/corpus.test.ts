// The judged drafts: what an editor expects of each, written before the code that finds it.
import { describe, expect, it } from "vitest";
import { defaultOptions } from "../../server/src/engine/index.ts";
import { checkerOf, fields, judgedOf, type Outcome, outcomeOf } from "../kit/corpus.ts";
import { lengthily, tableOf } from "../kit/corpus-table.ts";

/** Share of the short drafts that must be judged wholly right: every finding due made, none else, every tie as expected. */
const wanted = 0.95;

/** Of full-length drafts: the share of findings due that must be made, and the warnings and errors not due that may come in 1,000 words. */
const long = { made: 0.9, wrong: 0.3 } as const;
const isLong = ({ judged }: Outcome): boolean => judged.field.startsWith("long");

const outcomes = fields().flatMap((field) => {
	const checker = checkerOf(field);
	return judgedOf(field).map((judged) => outcomeOf(judged, checker));
});

const report = (wrong: typeof outcomes): string =>
	wrong.map(({ judged, differences }) => `${judged.field} ${judged.id}\n  ${differences.join("\n  ")}`).join("\n");

describe("judged drafts", () => {
	it("are judged wholly right where they are short", () => {
		const short = outcomes.filter((outcome) => !isLong(outcome));
		const wrong = short.filter(({ differences }) => differences.length > 0);
		console.log(`${short.length - wrong.length} of ${short.length} short drafts wholly right\n${tableOf(outcomes)}`);
		expect(1 - wrong.length / short.length, report(wrong)).toBeGreaterThanOrEqual(wanted);
	});

	it("have what is due and little else where they are long", () => {
		const drafts = outcomes.filter(isLong);
		const { due, made, wrong, words } = lengthily(drafts);
		const said = `${made} of ${due} findings due made, ${((1000 * wrong) / words).toFixed(2)} false warnings and errors in 1,000 words`;
		console.log(`${said}\n${report(outcomes.filter(({ differences }) => differences.length > 0))}`);
		expect(made / due).toBeGreaterThanOrEqual(long.made);
		expect((1000 * wrong) / words).toBeLessThanOrEqual(long.wrong);
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
	}, 120_000);
});
