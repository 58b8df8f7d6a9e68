// How somebody is said to have said something, in English. Data only; the form and its words are explained in language.ts.

import type { Reporting } from "../language.ts";
import { phrases, words } from "../lists.ts";
import { acts, finite, notFinite, verbs } from "./reporting-verbs.ts";

/** "by its own account", "on their own figures". */
const ownAccounts: readonly string[] = ["by", "on", "according to", "from"].flatMap((cue) =>
	words("its their his her").flatMap((owner) =>
		words("account accounts count figures estimate estimates reckoning data records numbers statistics admission tally").map(
			(account) => `${cue} ${owner} own ${account}`,
		),
	),
);

export const reporting: Reporting = {
	before: phrases("according to, based on, on the basis of, as per, per, in the words of, in the view of, citing, quoting, on the evidence of, so says, as told by, by"),
	beforePapers: words("by"),
	beforeAtBreak: [],
	inBrackets: "",
	behind: [],
	behindAny: [],
	verbs,
	acts,
	deeds: words("grant grants granted granting allow allows allowed allowing issue issues issued issuing"),
	elsewise: { written: ["off", "down"], wrote: ["off", "down"], write: ["off", "down"], writes: ["off", "down"], called: ["off", "up"], calls: ["off", "up"] },
	particles: { points: ["out"], pointed: ["out"], worked: ["out"], works: ["out"], puts: ["at"], put: ["at"], calls: ["for"], called: ["for"], sets: ["at"], set: ["at"] },
	perfect: words("has have had"),
	passive: words("is are was were been be being a an the"),
	negations: words("not never nor n't"),
	personEndings: [],
	impersonal: [],
	finite,
	notFinite,
	kinds: {
		agency: words("agency service intelligence office authority board bureau directorate watchdog regulator department institute administration"),
		study: words("study paper report authors author researchers researcher analysis publication survey article foundation"),
		report: words("report authors author paper publication briefing"),
		dataset: words("dataset database data statistics figures register"),
		media: words("newspaper paper outlet broadcaster magazine agency site portal"),
		company: words("club franchise company firm group manufacturer operator business corporation utility"),
		government: words("government ministry department administration authorities council city municipality"),
		ministry: words("ministry department"),
		court: words("court tribunal judges judge ruling judgment bench"),
		person: words("author researcher scientist economist expert minister president mayor"),
		organisation: words("organisation organization association federation charity group ngo union society council body"),
		organization: words("organisation organization association federation charity group ngo union society council body"),
		ngo: words("ngo charity organisation organization group association federation"),
		association: words("association federation union society club league alliance body"),
		foundation: words("foundation charity trust think-tank"),
		university: words("university institute researchers team scientists"),
		hospital: words("hospital clinic infirmary"),
		bank: words("bank lender"),
		police: words("police force"),
	},
	institutions: words(
		`ministry agency office bureau authority government police court university institute foundation federation association
		bank council commission committee department board service union group organisation organization company hospital clinic
		parliament army military navy staff administration fund centre center network society party city prosecutors prosecutor
		embassy think-tank thinktank intelligence guard brigade force coastguard watchdog regulator directorate kremlin pentagon newspaper broadcaster secretariat inspectorate inspector observatory chamber ombudsman club alliance coalition initiative federation academy church cooperative league museum opera theatre theater institution trust charity`,
	),
	placeEndings: [],
	placeCapitalEndings: words("ian ish ese ean ican rman ench utch"),
	documents: words(
		`figures figure data estimate estimates report reports study statement count counts tally survey briefing numbers number
		statistics information assessment findings analysis calculations calculation audit review paper ruling judgment verdict finding conclusion result results tallies images catalogue catalog yearbook handbook newsletter research file files dossier memo letter filing ledger inventory minutes announcement website dashboard table chart document
		census release account documents records record bulletin forecast projection register publication poll balance accounts view opinion words update updates overview list biography memoir memoirs book autobiography indictment lawsuit prospectus obituary filings returns log logs reckoning summary summaries factsheet`,
	),
	persons: words(
		`spokesperson spokesman spokeswoman director head chief president chair chairman chairwoman chairperson author co-author
		researcher researchers investigator investigators inspector inspectors auditor auditors prosecutors engineers scientists analysts economists official manager secretary commissioner analyst economist founder representative lead leader boss ceo
		superintendent engineer physician doctor judge officer scientist statistician coordinator hydrologist
		campaigner campaigners activist activists executive executives adviser advisers advisor advisors organiser organisers organizer organizers trustee
		mayor minister senator councillor governor ambassador general colonel prosecutor coach captain lawyer teacher priest bishop`,
	),
	offices: words("office team staff"),
	statesmen: words("president chancellor premier minister king queen pope"),
	ministers: words("minister chancellor premier king queen pope"),
	nobody: words(
		`officials investigators inspectors engineers experts observers analysts sources reports media critics people residents witnesses estimates figures
		researchers scientists economists insiders rumours rumors locals activists some many others everyone lawyers doctors
		year years month months week weeks day days time moment plan plans law schedule agenda contract tradition legend rules budget weather taste age size`,
	),
	against: phrases(
		`unlike, contrary to, in contrast to, as opposed to, against, disputes, disputed, disputing, rejects, rejected, rejecting,
		contradicts, contradicted, contradicting, dismisses, dismissed, doubts, doubted, questions, questioned, challenges, challenged,
		denies, criticised, criticized, instead of, rather than, not`,
	),
	definite: words("the this that these those its their his her"),
	indefinite: words("a an another one some"),
	possessives: words("its their his her"),
	oblique: [],
	prepositions: words(
		`of by from to for in at on with about against between under over into through without within towards upon via near
		behind despite since until during after before among like unlike beside besides than according per citing quoting as`,
	),
	owners: words("of by from at for in with"),
	genitives: words("of"),
	locatives: words("in"),
	partings: words("in at from by"),
	commissions: words("for"),
	leads: words("leads led runs ran heads headed chairs chaired directs directed manages managed"),
	adverbs: words("also now then still itself themselves later today recently currently only even again alone however yesterday never itself too therefore monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december"),
	days: words("monday tuesday wednesday thursday friday saturday sunday"),
	agents: words("by"),
	within: words("in from by per according under with to"),
	doneFor: words("for"),
	asides: words("as"),
	resumptives: words("this that so"),
	demonstratives: words("that this these those"),
	pronouns: words("it he she they"),
	coordinators: words("and but while whereas or yet so"),
	subordinators: words(
		"while whereas that which who whose where because since when if although though as after before whom whether until unless"),
	indirect: [],
	therein: words("therein thereby"),
	goesOn: phrases("it went on, it goes on, he went on, he goes on, she went on, she goes on, they went on, they go on, it continued, it continues, he continued, she continued, they continued"),
	indirectEndings: [],
	presents: words("is are am has have will can may does do"),
	ties: phrases("of these, of those, of them, of which, among them, among these, in return, in exchange, that is, this is, that was, half of them"),
	labels: words("source sources data credit"),
	references: words("see cf eg source after per"),
	own: ownAccounts,
	evident: words("seen read clear evident apparent shown set gathered stated listed laid emerges emerged appears recorded documented described"),
	beforeDates: words("last next late early every each that"),
	personPronouns: words("he she his her"),
	origin: phrases("comes from, come from, came from, stems from, stem from, is from, are from, taken from, goes back to, go back to, derives from, published by"),
};
