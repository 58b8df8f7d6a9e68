// Sentences as texts of full length have them: tags with adjuncts, topics that name who speaks next, speech that is carried on.
import { describe, expect, it } from "vitest";
import { attributed } from "./attribution-kit.ts";
import { english, german } from "./attribution-sources.ts";

const englishDrafts: readonly string[] = [
	// A clause of nothing but who said it, to whom, where and when, with more behind it.
	"There were {31|board} dry wells in May, the water board told the meeting, too many to repair before winter.",
	"{8,200|fso} people live here, the FSO said in its latest bulletin, most of them in the north.",
	"The valley lost {1,204|fso} farms, the Federal Statistical Office announced shortly before noon, more than ever before.",
	"{9,400|relief} children were vaccinated, Relief Without Borders reported at the end of the campaign, and more were waiting.",
	"Some {310|clinic} patients had to be moved, St Anne's Hospital wrote in a statement.",
	"{40|riders} crossings are missing, the Cyclists' Federation says in its annual report.",
	"{12 %|fso} of homes are empty, the FSO noted in its report on housing, which it published on Monday.",
	"{2,000|nis} soldiers have been killed, the NIS told lawmakers behind closed doors, far more than the army admits.",
	"{14|gazette} councillors stayed away, the Valley Gazette reported on its front page, among them the mayor.",
	// Who was asked belongs to the survey, and a parenthesis holds for both of its sides.
	"According to a water board survey of {80|board} farms, {31|board} wells are dry.",
	"{31|board} wells are dry, according to a water board survey of {80|board} farms, and the rest will follow.",
	"{40|riders} crossings are dangerous, according to a Cyclists' Federation poll of {1,150|riders} members, which appeared in May.",
	"Farmers drive {19|fso} kilometres a day, according to an FSO survey among {1,150|fso} households, and few of them like it.",
	"In all, {9,400|relief} children were vaccinated, according to Relief Without Borders, in a total of {19|relief} camps.",
	"The men marched {300|fns} kilometres, according to Guseinova, on {2|fns} meals a day.",
	"{31|board} wells are dry, according to the water board on Monday, more than in any year before.",
];

const germanDrafts: readonly string[] = [
	"Im Untertal waren, so das Wasseramt weiter, {31|amt} Brunnen trocken, darunter {12|amt} neue.",
	"Im Untertal waren, so das Wasseramt weiter, {31|amt} Brunnen ausgetrocknet.",
	"Im Untertal sind, so das Wasseramt am Freitag, {31|amt} Brunnen verseucht.",
	"{31|amt} Brunnen sind trocken, so das Wasseramt in einer Mitteilung, mehr als je zuvor.",
	"{31|amt} Brunnen sind trocken, teilte das Wasseramt am Freitag in Traun mit, mehr als je zuvor.",
	"Laut einer Umfrage des BFS unter {340|bfs} Familien leben {40|bfs} Prozent allein.",
	"{40|bfs} Prozent leben allein, so eine Umfrage des BFS unter {340|bfs} Familien, die am Montag erschien.",
];

describe.each([
	["en", englishDrafts, english],
	["de", germanDrafts, german],
] as const)("in %s", (language, drafts, registry) => {
	it.each(drafts)("%s", (fixture) => {
		expect(attributed(fixture, language, registry)).toBe(fixture);
	});
});
