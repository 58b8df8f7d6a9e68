// English sentences as drafts have them: whom each figure is credited to.
import { describe, expect, it } from "vitest";
import { attributed } from "./attribution-kit.ts";
import { english } from "./attribution-sources.ts";

const cases: Readonly<Record<string, readonly string[]>> = {
	"words that open a sentence": [
		"According to the water board, of the {80|board} wells {31|board} are dry.",
		"According to the NIS, about {2,000|nis} soldiers have been killed.",
		"Figures from the Federal Statistical Office show {1.2 million|fso} households.",
		"Data from the FSO put the number at {8,200|fso}, while {300|fso} more are planned.",
		"In its report, the water board lists {31|board} dry wells.",
		"The Naumann Foundation's study puts the value at {5.6 billion dollars|fns}.",
		"NIS figures put the toll at {2,000|nis}.",
		"At the same time, according to the NIS, {15,000|nis} were sent.",
		"But according to the Cyclists' Federation, {40|riders} crossings are unsafe.",
		"Per the FSO, {12 %|fso} live alone.",
	],
	"words that close a sentence": [
		"Of the {80|board} wells, {31|board} are dry, says the water board.",
		"About {2,000|nis} soldiers have been killed, according to the NIS.",
		"Some {2,000|nis} were killed and {400|nis} wounded, the NIS said on Monday.",
		"The valley has {80|board} wells, {31|board} of them dry, reported the Lower Valley Water Board.",
		"“We lost {31|board} wells”, said a spokeswoman for the water board.",
		"{31|board} wells are dry, says Anna Meier, head of the water board.",
		"{31|board} wells are dry – Lower Valley Water Board.",
		"Nearly {4,000|clinic} patients were treated, as St Anne's Hospital reported.",
	],
	"words inside a clause": [
		"Of the {80|-} wells there are according to the water board {31|board} dry ones.",
		"The valley drilled {80|-} wells, and according to the water board {31|board} are dry.",
		"The foundation was set up with {3 million|-} francs, but according to the FSO only {2 million|fso} remain.",
		"About {2,000|nis} soldiers (NIS) and {15,000|fns} sent (Naumann Foundation) are on record.",
		"Some {31|board} wells were counted by the water board last year.",
		"An NIS estimate of {2,000|~nis} dead has been doubted.",
	],
	"a source that speaks or acts": [
		"The NIS estimates that {2,000|nis} soldiers have been killed.",
		"The regional court ordered the city to pay {31 million|court} euros.",
		"The Cyclists' Federation demands {40|riders} new crossings.",
		"The water board counts {31|board} dry wells.",
		"St Anne's Hospital has {300|~clinic} beds.",
		"Olena Guseinova puts the arms at {5.6 billion|fns} dollars.",
		"South Korea's intelligence service, the NIS, believes that {2,000|nis} died.",
		"The National Intelligence Service (NIS) also said {2,000|nis} died.",
		"The director of the water board, Anna Meier, said {31|board} wells were dry.",
		"While the study by the Naumann Foundation speaks of {15,000|fns} troops, the NIS counts {2,000|nis} dead.",
		"The NIS puts the dead at {2,000|nis}, and the Naumann Foundation puts the troops at {15,000|fns}.",
		"The Federal Statistical Office and the water board report {31|board+fso} wells.",
		"Relief Without Borders, which runs clinics in the valley, reports {210|relief} cases.",
	],
	"a source that is only there": [
		"Soldiers told the NIS that {2,000|-} men had died.",
		"The budget of the water board is {31 million|-} francs.",
		"The town gave {200,000|-} francs to Relief Without Borders.",
		"Near St Anne's Hospital {31|-} trees were felled.",
		"Unlike the NIS, bloggers spoke of {3,000|-} dead.",
		"Contrary to the Naumann Foundation, some think {9,000|-} were sent.",
		"The {300|-} nurses of St Anne's Hospital are on strike.",
	],
	"somebody on no record": [
		"According to the Ministry of Defence, {3,000|?} soldiers have been killed.",
		"The Pentagon estimates {3,000|?} dead.",
		"UNICEF reports {3,000|?} cases.",
		"{3,000|?} soldiers were killed, said the Ukrainian General Staff.",
		"According to police, {3,000|?} people marched.",
		"The mayor said {31|~?} wells were dry.",
		"According to a study, {31|~?} wells are dry.",
		"The government expects {3,000|?} jobs.",
	],
	"nobody at all": [
		"According to experts, {3,000|-} soldiers have been killed.",
		"Officials say {3,000|-} have been killed.",
		"Observers reported {3,000|-} dead.",
		"It is said that {3,000|-} died.",
		"According to estimates, {3,000|-} died.",
		"{80|-} wells were drilled in the valley.",
		"An estimated {3,000|-} people marched.",
	],
	"carried on": [
		"The NIS briefed parliament. The agency estimates {2,000|nis} dead.",
		"The NIS says {2,000|nis} have died. It also says {400|nis} were wounded.",
		"The NIS says {2,000|nis} have died. Russia sent {450|-} trucks.",
		"The study by the Naumann Foundation came out on Monday. The authors put the troops at {15,000|fns}.",
		"The study by the Naumann Foundation came out on Monday.\n\nThe study says {15,000|fns} were sent.",
		"The water board met on Friday. The board counts {31|board} dry wells, said its director.",
		"According to the water board, there are {80|board} wells. Of these, {31|~board} are dry.",
		"The NIS says {2,000|nis} died. According to the FSO, {80|fso} live here. It also says {31|fso} left.",
		"Anna Meier, head of the water board, came too. Meier said {31|board} wells were dry.",
		"The ministry of health opened the session. The ministry expects {31|?} cases.",
		"According to the NIS:\n\n- {2,000|nis} killed\n- {400|nis} wounded",
		"| what | number |\n| --- | --- |\n| dry | {31|board} |\n| all | {80|board} |\n\nSource: water board",
		"| who | dead |\n| --- | --- |\n| NIS | {2,000|nis} |\n| FSO | {1,800|fso} |",
		"Some {31|board} wells are dry. The figures come from the water board.",
	],
};

describe.each(Object.entries(cases))("%s", (_name, fixtures) => {
	it.each(fixtures)("%s", (fixture) => {
		expect(attributed(fixture, "en", english)).toBe(fixture);
	});
});
