// English hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			"about, around, approximately, approx, approx., roughly, some, circa, ca., c., an estimated, estimated, nearly, almost, close to, near, nearly a, around about, in the region of, somewhere around, on the order of, ~, ≈, an approximate, more or less, just about, virtually, reportedly about",
		],
		[
			"at-least",
			"at least, no less than, not less than, from the age of, no fewer than, not fewer than, a minimum of, minimum, as many as or more than, greater/more/bigger/higher/larger than or equal to, greater/more/bigger/higher/larger or equal than/to, upward of, upwards of, ≥, >=, as few as",
		],
		[
			"at-most",
			"never more than, up to, up to the age of, at most, at the most, no more than, not more than, a maximum of, maximum, max, max., as many as, as much as, as high as, less/fewer/lower/smaller than or equal to, less/fewer/lower/smaller or equal than/to, not exceeding, not over, ≤, <=",
		],
		[
			"more-than",
			"more than, over, above, greater than, higher than, larger than, bigger than, just over, well over, exceeding, exceed, exceeds, exceeded, in excess of, well above, topped, upwards from, a little over, over the age of, above the age of, past the age of, older than, slightly more than, slightly over, slightly above, >",
		],
		[
			"less-than",
			"less than, fewer than, under, below, lower than, smaller than, just under, just short of, a little short of, slightly short of, well short of, far short of, fell short of, falls short of, fall short of, falling short of, stopped short of, stops short of, well under, just below, well below, slightly less than, slightly under, slightly below, a little under, under the age of, below the age of, younger than, not quite, <",
		],
	],
	behind: [
		["about", "or so, or thereabouts, approximately, odd, more or less"],
		[
			"at-least",
			"or more, and more, or above, and above, or over, and over, or older, and older, or greater, or higher, and up, and upwards, at least, at a minimum, at the least, or better, plus, +",
		],
		["at-most", "or less, or fewer, or under, and under, or below, and below, or younger, and younger, at most, at the most, at a maximum, max, tops"],
	],
	governed: [
		["over", "disput, argu, fight, clash, quarrel, concern, outrage, rul, reign, preside"],
		["under", "fall"],
	],
	during: [["over", "for, after, of, since, lasted, lasts, last, took, takes, take, than, just, well, little, slightly, is, was, were, by, ,"]],
	ago: "ago, old, earlier, later, before, longer, more",
	to: "to, through, up to, thru, -, –, —",
	between: "between",
	from: "from",
	onto: "to",
	change:
		"rose, rise, risi, grew, grow, fell, fall, drop, declin, increas, decreas, climb, jump, cut, went, gone, go, expand, shrank, shrink, rais, lower, reduc, soar, plung, slip, surg, up, down, mov, double, tripl, swell, swoll, slash, boost, chang, improv, slump, edg, ballooned, dwindl",
	joins: "and, or, respectively",
};
