// German hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			"rund, runde, runden, rundes, etwa, circa, ca, ca., zirka, ungefähr, knapp, knappe, knappen, knapper, knappes, fast, bald, kaum, gerundet, rund gerechnet, überschlagsmäßig, überschlagsmässig, mehr oder weniger, in der größenordnung/grössenordnung von, ±, + / -, plus / minus, plus minus, beinahe, nahezu, annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten, geschätzter, in etwa, an die, um die, so um die, grob, bei etwa, rd., etwas um, ~, ≈, nahe, vielleicht",
		],
		["at-least", "mindestens, minimal, zumindest, wenigstens, nicht weniger als, min., mind., mind, im mindesten, ab, ≥, >="],
		[
			"at-most",
			"nie mehr als, niemals mehr als, bis zu, bis hin zu, bis, allenfalls, höchstens, maximal, max., max, nicht mehr als, bestenfalls, allerhöchstens, längstens, bis maximal, maximale, maximalen, ≤, <=",
		],
		["more-than", "mehr als, über, gut, gute, guten, guter, gutes, reichlich, jenseits von/der, älter/größer/grösser/höher/länger/schwerer/teurer/schneller als, etwas mehr als, etwas über, deutlich mehr als, weit mehr als, weit über, deutlich über, mehr denn, oberhalb von, >"],
		["less-than", "weniger als, jünger/kleiner/tiefer/niedriger/kürzer/leichter/billiger/langsamer als, unter, etwas weniger als, deutlich weniger als, unterhalb von, nicht einmal, nicht ganz, keine, <"],
	],
	behind: [
		["about", "oder so"],
		["at-least", "oder mehr, und mehr, oder darüber, und darüber, und älter, oder älter, aufwärts, und aufwärts, plus, +, mindestens"],
		["at-most", "oder weniger, und weniger, oder darunter, und darunter, oder jünger, und jünger, höchstens, maximal"],
	],
	governed: [
		["über", "verfüg, freu, berat, berät, entscheid, diskut, abstimm, stimm, streit, verhandel, verhandl, informier, bericht, mehrheit"],
		["unter", "leid"],
	],
	during: [["über", "seit, nach, vor, von, für, mit, dauert, dauerte, dauerten, dauern, weit, deutlich, etwas, knapp, schon, bereits, war, waren, ist, sind, als, und, bis"]],
	ago: "alt, her, später, zuvor, früher, länger, mehr",
	to: "bis, bis zu, -, –, —",
	between: "zwischen",
	from: "von",
	onto: "auf",
	change: "",
	joins: "zu, statt, anstatt, und, oder, bzw., bzw, beziehungsweise, respektive, sowie",
};
