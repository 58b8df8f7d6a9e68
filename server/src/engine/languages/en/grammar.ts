// How English builds its words and clauses, as far as matching and attribution must know it. Data only.
import type { Grammar } from "../grammar.ts";
import { wordSet, words } from "../lists.ts";

export const grammar: Grammar = {
	capitalNouns: false,
	compounds: false,
	verbAtEnd: false,
	elided: new Set(),
	nounEndings: words("s"),
	adjectiveEndings: [],
	adverbEndings: words("ly"),
	finiteEndings: words("ed"),
	verbalEndings: words("ed ing"),
	thirdPersonEndings: words("s"),
	gerundEndings: words("ing"),
	pluralEndings: [],
	relatives: wordSet("which who whom whose where"),
	nameLinks: wordSet("of for"),
	bareNouns: new Set(),
	beforeVerb: wordSet("to will would has have had was were been is are be not"),
	irregularForms: {
		fall: "fell fallen", rise: "rose risen", sink: "sank sunk", shrink: "shrank shrunk", grow: "grew grown", lose: "lost", win: "won", leave: "left",
		build: "built", sell: "sold", buy: "bought", spend: "spent", pay: "paid", hold: "held", keep: "kept", meet: "met", lead: "led", feed: "fed",
		fight: "fought", catch: "caught", teach: "taught", bring: "brought", seek: "sought", break: "broke broken", speak: "spoke spoken", steal: "stole stolen",
		freeze: "froze frozen", choose: "chose chosen", drive: "drove driven", write: "wrote written", ride: "rode ridden", fly: "flew flown", throw: "threw thrown",
		draw: "drew drawn", know: "knew known", eat: "ate eaten", begin: "began begun", drink: "drank drunk", swim: "swam swum", run: "ran", strike: "struck stricken",
		take: "took taken", give: "gave given", lend: "lent", stand: "stood", sweep: "swept", flee: "fled", feel: "felt", lay: "laid", withdraw: "withdrew withdrawn",
		undergo: "underwent undergone", cut: "cuts cutting", shut: "shuts shutting", drown: "drowned",
		send: "sent", blow: "blew blown", sing: "sang sung", shoot: "shot", split: "splits splitting", spread: "spreads spreading", swear: "swore sworn", tear: "tore torn",
		wear: "wore worn", cost: "costs costing", hit: "hits hitting", hurt: "hurts hurting", burst: "bursts bursting", bear: "bore borne", breed: "bred", deal: "dealt",
		lie: "lay lain", light: "lit", shake: "shook shaken", sleep: "slept", slide: "slid", spin: "spun", stick: "stuck", swing: "swung swings", tell: "told",
		think: "thought", understand: "understood", wake: "woke woken", wind: "wound", quit: "quits quitting",
	},
	rootEndings: [],
	verbPrefixes: [],
	inserts: { between: [], endings: {} },
	separable: {},
};
