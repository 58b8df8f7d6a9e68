// English words for sums of a draft's numbers that do not work out. Inputs and value are numbers in words.

type Sum = (inputs: readonly string[], value: string, factor: string) => string;

/** More parts than these are told by their number. */
const mostParts = 6;

const joined = (inputs: readonly string[]): string =>
	inputs.length > mostParts ? `The sum of the ${inputs.length} parts` : inputs.join(" + ");

const change: Sum = ([old, now], value) => `From ${old} to ${now} is a change of ${value}`;
const step: Sum = ([by, now], value) => `A change of ${by} to ${now} is ${value}`;

/** "31 of 80 is 38.75%": what the inputs give, by kind of relation. */
const works = {
	share: ((inputs, value) => `${inputs.join(" of ")} is ${value}`) as Sum,
	portion: (([share, whole], value) => `${share} of ${whole} is ${value}`) as Sum,
	difference: change,
	growth: change,
	rise: (([old, now]) => `From ${old} to ${now} is no rise`) as Sum,
	fall: (([old, now]) => `From ${old} to ${now} is no fall`) as Sum,
	multiple: (([base], value, factor) => `${factor} times ${base} is ${value}`) as Sum,
	times: (([base, result], value) => `${result} divided by ${base} is ${value}`) as Sum,
	gain: step,
	loss: step,
	total: ((inputs, value) => `${joined(inputs)} is ${value}`) as Sum,
	hundred: ((inputs, value) => `100% less ${inputs.join(" and ")} is ${value}`) as Sum,
};

export const sums = {
	works,
	somethingElse: "something else",
	not: (result: string): string => `, not ${result}`,
	room: (interval: string): string => ` With all that rounding allows, it is ${interval}.`,
	wrong: " One of these numbers is wrong, or they do not belong together.",
	belongs: (figure: string): string => `${figure} belongs to the sum.`,
};
