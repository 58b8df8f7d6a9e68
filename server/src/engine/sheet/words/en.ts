// The sheet's words in English.
import type { SheetWords } from "./words.ts";

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const en: SheetWords = {
	language: "en",
	factSheet: "Fact sheet",
	factSheets: "Fact sheets",
	skip: "Skip to the open questions",
	drafts: "Drafts",
	states: {
		conflict: "Conflict",
		attention: "To check",
		unsourced: "Without a source",
		silenced: "Silenced",
		cited: "Cited",
		supported: "Supported",
	},
	meanings: {
		conflict: "the draft and the record, or the draft and itself, cannot both be right",
		attention: "on record or cited, but something about it needs a decision",
		unsourced: "on no record, and nobody is named for it",
		silenced: "a comment or a setting says that nothing shall be said of it",
		cited: "on no record, but the draft names somebody for it",
		supported: "on record, in agreement, and credited",
	},
	severities: { error: "Error", warning: "Warning", information: "Note", hint: "Hint" },
	summary: (figures, open, signedOff) => {
		const questions = open === 0 ? "no open question" : count(open, "open question");
		return `${count(figures, "figure")}, ${questions}, ${signedOff} signed off.`;
	},
	openQuestions: "Open questions",
	noOpenQuestions: "None. Every figure is supported, cited, silenced or signed off.",
	settled: "Settled figures",
	noFigures: "No figure was read in this draft.",
	notes: "Also noted",
	lapsed: "Sign-offs that no longer hold",
	lapsedWhy: "The figure or its sentence has changed since, so somebody has to look again.",
	figuresByState: "Figures by state",
	state: "State",
	figures: "Figures",
	meaning: "Meaning",
	signedOff: "signed off",
	signedOffLine: "underlined: signed off",
	strip: "The draft, figure by figure",
	stripDescription: (figures) =>
		`${count(figures, "figure")} in the order of the draft, a line for each heading. Each mark leads to its entry.`,
	beginning: "Opening",
	timeline: "The sources by date",
	timelineDescription: (dated, first, last) =>
		dated === 1 ? `One dated source, of ${first}.` : `${dated} dated sources, from ${first} to ${last}.`,
	sources: "Sources",
	source: "Source",
	undated: "no date",
	published: "Published",
	usedBy: "Figures",
	figure: "Figure",
	line: "line",
	onRecord: "On record",
	quote: "Quote",
	locator: "Where",
	asOf: "As of",
	reportedBy: "Reported by",
	credited: "Credited to",
	checkedBy: "Checked by",
	on: "on",
	nobodyYet: "nobody yet",
	findings: "Findings",
	more: (left) => `${count(left, "further figure")} not shown here; the exported sheet has them all.`,
	made: (on) => `Made by Sourcemark on ${on}.`,
	months: [
		...["January", "February", "March", "April", "May", "June"],
		...["July", "August", "September", "October", "November", "December"],
	],
	date: (year, month, day) => [day, month, year].filter((part) => part !== null).join(" "),
	quotes: ["“", "”"],
};
