// The reasons that keep a claim and a figure apart. A gate gives one without saying it: most pairs are told apart by the thousand,
// and only somebody who asks reads why.
import { type Period, sayPeriods } from "../dates/period.ts";
import type { Say, Spoken, Wording } from "../wording/wording.ts";

type Apart = Wording["matching"]["apart"];
type Plain = { [Name in keyof Apart]: Apart[Name] extends string ? Name : never }[keyof Apart];

const plain =
	(name: Plain): Say =>
	({ matching }) =>
		matching.apart[name];

const of =
	(name: "about" | "speaksOf" | "group" | "pay") =>
	(what: string): Say =>
	({ matching }) =>
		matching.apart[name](what);

const during =
	(name: "time" | "datedOnly") =>
	(periods: readonly Period[]): Say =>
	(wording) =>
		wording.matching.apart[name](sayPeriods(periods, wording));

export const because = {
	ageGroup: plain("ageGroup"),
	change: plain("change"),
	conditional: plain("conditional"),
	contrast: plain("contrast"),
	corrected: plain("corrected"),
	country: plain("country"),
	demanded: plain("demanded"),
	denied: plain("denied"),
	elseHappened: plain("elseHappened"),
	elseSays: plain("elseSays"),
	forecast: plain("forecast"),
	halfSaid: plain("halfSaid"),
	incomparable: plain("incomparable"),
	level: plain("level"),
	nameless: plain("nameless"),
	oldLevel: plain("oldLevel"),
	opined: plain("opined"),
	otherTime: plain("otherTime"),
	part: plain("part"),
	people: plain("people"),
	rate: plain("rate"),
	somethingElse: plain("somethingElse"),
	tooLittle: plain("tooLittle"),
	tooLittleAcross: plain("tooLittleAcross"),
	total: plain("total"),
	uncounted: plain("uncounted"),
	unmissed: plain("unmissed"),
	unreal: plain("unreal"),
	about: of("about"),
	speaksOf: of("speaksOf"),
	group: of("group"),
	pay: of("pay"),
	time: during("time"),
	datedOnly: during("datedOnly"),
	noun:
		(said: string, wanted: string): Say =>
		({ matching }) =>
			matching.apart.noun(said, wanted),
	measure:
		(said: Spoken, wanted: Spoken): Say =>
		({ matching }) =>
			matching.apart.measure(said, wanted),
} as const;
