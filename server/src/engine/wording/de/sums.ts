// German words for sums of a draft's numbers that do not work out. Inputs and value are numbers in words.
import type { Wording } from "../wording.ts";

type Works = Wording["sums"]["works"];

/** More parts than these are told by their number. */
const mostParts = 6;

const joined = (inputs: readonly string[]): string =>
	inputs.length > mostParts ? `Die Summe der ${inputs.length} Teile` : inputs.join(" + ");

const change: Works["growth"] = ([old, now], value) => `Von ${old} auf ${now} ist eine Veränderung um ${value}`;
const step: Works["gain"] = ([by, now], value) => `Eine Veränderung um ${by} auf ${now} entspricht ${value}`;

const works: Works = {
	share: (inputs, value) => `${inputs.join(" von ")} sind ${value}`,
	portion: ([share, whole], value) => `${share} von ${whole} sind ${value}`,
	difference: change,
	growth: change,
	rise: ([old, now]) => `Von ${old} auf ${now} ist kein Anstieg`,
	fall: ([old, now]) => `Von ${old} auf ${now} ist kein Rückgang`,
	multiple: ([base], value, factor) => `${factor} mal ${base} ergibt ${value}`,
	times: ([base, result], value) => `${result} geteilt durch ${base} ergibt ${value}`,
	gain: step,
	loss: step,
	total: (inputs, value) => `${joined(inputs)} ergibt ${value}`,
	hundred: (inputs, value) => `100\u00a0% weniger ${inputs.join(" und ")} sind ${value}`,
};

export const sums: Wording["sums"] = {
	works,
	somethingElse: "etwas anderes",
	not: (result) => `, nicht ${result}`,
	room: (interval) => ` Mit allem, was Rundungen zulassen: ${interval}.`,
	wrong: " Eine dieser Zahlen stimmt nicht, oder sie gehören nicht zusammen.",
	belongs: (figure) => `${figure} gehört zur Rechnung.`,
};
