// English verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** "say" gives nothing regular; "report" gives reports, reported, reporting; "estimate" estimates, estimated, estimating. */
const regular = (text: string): string[] =>
	words(text).flatMap((verb) => {
		const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
		const third = /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
		return [verb, third, `${stem}ed`, `${stem}ing`];
	});

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = [
	...regular("estimate report announce claim calculate reckon assume declare state mention disclose reveal explain stress warn confirm believe expect predict forecast project conclude assert concede insist acknowledge complain boast caution remark respond allege affirm attest vow emphasise emphasize underline recount relate lament"),
	...words(
		`say says said saying write writes wrote written tell tells told puts put putting think thinks thought speak speaks spoke spoken
		add adds added cite cites cited quote quotes quoted specify specifies specified testify testifies testified note notes noted
		recalls recalled points pointed admit admits admitted admitting`,
	),
];

/** What a source on record does to its figures. */
export const acts: readonly string[] = [
	...regular("count record register document demand list detail publish show find rule award order sentence fine approve convict acquit suggest indicate place rate measure survey identify recommend request propose issue present release value assess establish determine verify log monitor report poll interview contend argue grant name set allow attribute post"),
	...words(
		`found shown shows holds held finds tallied tallies tally identifies identified verifies verified quantifies
		quantified knows knew known credited calls called sees saw seen wants wanted sought seeks judged judges set sets decided decides decide`,
	),
];

/** Finite verbs without a tell-tale ending. */
export const finite: readonly string[] = words(
	`is are was were be been has have had does do did will would can could shall should may might must
	fell fall falls rose rise rises lost lose loses died die dies went go goes came come comes took take takes gave give gives
	made make makes got get gets paid pay pays cost costs grew grow grows sank stood stand stands lay lies lie ran run runs
	sent send sends built build builds bought sold sell sells kept keep keeps left leave leaves met meet meets led lead leads
	cut cuts hit hits won win wins spent spend spends began begin begins became become becomes remain remains live lives
	need needs work works stay stays contain contains hold holds serve serves receive receives employ employs own owns
	bought brought sought fought taught caught broke chose drew drank drove ate flew froze hid hung lent rode sang shook slept stole
	struck swam swept threw wore withdrew underwent fled bore operate operates cover covers include includes treat treats close closes open opens drop drops`,
);

export const notFinite: readonly string[] = words(
	"hundred indeed need speed seed feed breed united red bed unprecedented alleged supposed estimated so-called armed naked wicked aged limited combined injured wounded displaced affected fixed mixed",
);
