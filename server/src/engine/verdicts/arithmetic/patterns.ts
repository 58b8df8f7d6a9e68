// The sentences in which numbers are worked with, as patterns over outlines. Data; match.ts makes regular expressions of them.
// Names are classes of letters, `name:group` catches one, « » catch a row of parts; all else is the syntax of regular
// expressions. Every repetition has an end and none stands in another that has none, so that matching is linear.
import type { Role } from "../../languages/arithmetic.ts";

export type PatternKind =
	/** part, whole, share: a percentage and its two numbers. */
	| "share"
	/** share, whole, part: "half of the 90, or 40". */
	| "portion"
	/** old, new, by: a change and its ends. */
	| "change"
	/** old, new: it went up, or down, so says the verb. */
	| "rise"
	| "fall"
	/** old, new: it doubled. */
	| "double"
	| "triple"
	| "quadruple"
	| "halve"
	/** old, new, times: "three times the 400". */
	| "times"
	/** by, share, new: "fell 15 points, or 0.6 percent, to 2,411". */
	| "gain"
	| "loss"
	/** parts and their total; the sentence says that it is one, or only looks so. */
	| "total"
	| "row"
	/** percentages with what remains of all. */
	| "hundred"
	/** input, output: one measure in another unit. */
	| "conversion";

export interface Pattern {
	readonly kind: PatternKind;
	readonly is: string;
}

const each = (kind: PatternKind, ...patterns: readonly string[]): readonly Pattern[] =>
	patterns.map((is) => ({ kind, is }));

const FORTH = "from w{0,2} L:old v{0,6} comma? w? to w? L:new";
const BACK = "to w? L:new v{0,3} comma? move? from w{0,2} L:old";
/** What stands behind a change shows that it is one of something else: of another time, of a part, a rate. */
const CLEAR = "(?! of | ofThem | v{0,2} avoid | v{0,5} Z | more )";
/** A share of something else, or no share; behind a bracket the sentence goes on. */
const WHOLE = "(?! of | ofThem | w? (?: more | move | avoid ) )";
const ENDED = "close (?! of | ofThem )";
const NEXT = "(?: comma and? | and | semi and? )";
const ROW = `w{0,4} N v{0,5} (?: ${NEXT} w{0,4} N v{0,5} ){1,8}`;
/** A row that an "and" ends is whole: of "10, 11, 12 countries together" the last is no sum. */
const FULL = `w{0,4} N v{0,5} (?: ${NEXT} w{0,4} N v{0,5} ){0,7} (?: comma | semi )? and w{0,4} N v{0,5}`;
const BREAK = "(?: comma | dash | open | semi )";
const CLOSED = "(?= $ | semi | close | dash )";

const shares = each(
	"share",
	`N:part of w{0,2} N:whole w{0,6} open or? P:share ${ENDED}`,
	`N:part of w{0,2} N:whole w{0,6} (?: comma | dash ) or w? P:share ${WHOLE}`,
	"N:part of w{0,2} N:whole w{0,3} comma P:share (?= $ | close | comma | semi | dash )",
	"P:share open N:part of w{0,2} N:whole w{0,4} close",
	"P:share of w{0,4} open N:part of w{0,2} N:whole w{0,4} close",
	"P:share w{0,4} (?: comma | dash ) or w? N:part of w{0,2} N:whole",
	"P:share of w{0,2} N:whole w{0,6} open or? N:part close",
	`P:share of w{0,2} N:whole w{0,6} (?: comma | dash ) or w? N:part ${WHOLE}`,
	`of w{0,2} N:whole w{0,8} comma? w{0,4} N:part w{0,2} open or? P:share ${ENDED}`,
	"N:part open P:share close w? of w{0,2} N:whole",
	`N:whole v{0,6} ${BREAK} w{0,2} ofThem w{0,3} N:part w{0,3} open or? P:share ${ENDED}`,
	`N:whole v{0,6} ${BREAK} w? N:part w? ofThem w{0,3} open or? P:share ${ENDED}`,
	`of w{0,2} N:whole w{0,8} comma? w{0,3} N:part w{0,5} (?: comma | dash ) or w? P:share ${WHOLE}`,
);

/** The members of a row, each with its percentage: the later ones are of the same whole. */
const laterShares = [1, 2, 3, 4].flatMap((before) =>
	each(
		"share",
		`of w{0,2} N:whole w{0,8} comma? w{0,4} (?: N w{0,2} open P close w{0,6} ${NEXT} w{0,4} ){${before}} N:part w{0,2} open P:share ${ENDED}`,
	),
);

const portions = each(
	"portion",
	`H:share of w{0,2} N:whole w{0,4} (?: comma | dash ) or w? N:part ${WHOLE}`,
	`H:share of w{0,2} N:whole w{0,4} open or? N:part close`,
);

const changes = each(
	"change",
	`move w{0,4} by D:by v{0,4} comma? ${FORTH}`,
	`move D:by v{0,4} comma? ${FORTH}`,
	`move w{0,4} by D:by v{0,4} ${BACK}`,
	`move D:by v{0,4} ${BACK}`,
	"from w{0,2} L:old v{0,4} by D:by v{0,3} to w? L:new",
	`${FORTH} v{0,6} ${BREAK} (?: or | article ){0,3} gain w? D:by ${CLEAR}`,
	`${FORTH} v{0,6} ${BREAK} or w? D:by ${CLEAR}`,
	`${FORTH} v{0,3} comma? and? or? by D:by ${CLEAR}`,
	`${FORTH} v{0,3} open (?: sign | move | by ) D:by close ${CLEAR}`,
	`N:new v{0,6} ${BREAK} w{0,2} D:by more w{0,2} N:old`,
);

/** "Nearly doubled" is no doubling. */
const plainly = (kind: Role & PatternKind): readonly Pattern[] =>
	each(kind, `(?<! roughly w? ) ${kind} w{0,3} ${FORTH}`, `${FORTH} (?: (?! roughly ) w ){0,3} ${kind}`);

const STEP = "w{0,2} N:by comma? or w? P:share comma? w? to w? N:new";

const levels = [
	...each("gain", `up ${STEP}`),
	...each("loss", `down ${STEP}`),
	...each("rise", `rise w? ${FORTH} ${CLEAR}`, `${FORTH} w{0,2} rise`),
	...each("fall", `fall w? ${FORTH} ${CLEAR}`, `${FORTH} w{0,2} fall`),
	...(["double", "triple", "quadruple", "halve"] as const).flatMap(plainly),
	...each("times", `N:new v{0,6} ${BREAK} w{0,2} X:times (?: as w? | article ) N:old`),
];

const sums = [
	...each(
		"total",
		`total w? N:total v{0,5} colon «${ROW}» ${CLOSED}`,
		`N:total w{0,3} total v{0,3} colon «${ROW}» ${CLOSED}`,
		`«${ROW}» ${BREAK} w? total w? N:total (?! v{0,3} (?: Z | avoid ) )`,
		`«${FULL}» ${BREAK} w{0,2} N:total w{0,2} total (?! v{0,3} (?: Z | avoid ) )`,
		`of w{0,2} N:total v{0,6} comma? «(?: w{0,4} N v{0,6} ${NEXT} ){1,4}» w{0,3} rest w? N:left`,
		`«N» of w{0,2} N:total v{0,8} ${NEXT} w{0,3} rest w? N:left`,
		"«N (?: sign N ){1,8}» (?: equals | amounts ) w? N:total",
	),
	...each("row", `N:total v{0,5} colon «${ROW}» ${CLOSED}`, `N:total v{0,8} comma? w{0,2} made «${ROW}» ${CLOSED}`),
	...each("hundred", `«P v{0,6} (?: ${NEXT} w{0,4} P v{0,6} ){0,5} ${NEXT} w{0,4} rest w? P:total» (?! of | ofThem )`),
];

const conversions = each(
	"conversion",
	"N:input w{0,2} open w{0,2} N:output close",
	"N:input comma or w? N:output (?= $ | comma | semi | close | dash | w )",
);

export const patterns: readonly Pattern[] = [
	...shares,
	...laterShares,
	...portions,
	...changes,
	...levels,
	...sums,
	...conversions,
];
