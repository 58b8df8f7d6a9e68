// Sentences as texts of full length have them: tags with adjuncts, topics that name who speaks next, speech that is carried on.
import { describe, expect, it } from "vitest";
import { attributed, registryOf } from "./attribution-kit.ts";
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
	// Who speaks next is named first, and goes on.
	"Then it was the turn of the water board. {31|board} wells were dry, it told the council.",
	"Next came the Cyclists' Federation. {40|riders} crossings were missing, it said, and nobody seemed to care.",
	"The floor went to St Anne's Hospital. {310|clinic} patients had been moved, it said; {12|clinic} had died.",
	"After the break the council heard from the FSO. {8,200|fso} people lived in the valley, it reported.",
	"Nobody spoke longer than the water board. Mending the pumps would cost {3 million|board} francs, it told the council; new ones would cost {9 million|board}.",
	"The mayor thanked the water board. He said that {900|-} visitors had come.",
	"The mayor thanked the water board. The fair drew {900|-} visitors.",
	"The water board reported first. Each year it loses {31|board} wells, it went on, and no new ones are drilled.",
	'"{31|board} wells are dry," the water board said. A further {12|board} might follow, it went on.',
	"The water board had its say. It went on for {31|-} minutes.",
	// No mood tells reported speech in English: between two tags of one speaker the past may be theirs.
	"The water board spoke first. The pumps would cost {3 million|board} francs, it said. Reserves stood at {11 million|~board} francs. It warned against waiting.",
	"St Anne's Hospital said {310|clinic} patients had been moved. The wards had lost {40|~clinic} beds. The hospital hoped to reopen in May.",
	"St Anne's Hospital said {310|clinic} patients had been moved. The town has {40|-} doctors. The hospital hoped to reopen in May.",
	"St Anne's Hospital said {310|clinic} patients had been moved. The town had {40|-} doctors. Nobody was surprised.",
	"St Anne's Hospital said {310|clinic} patients had been moved. The town had {40|-} doctors. The FSO counted {8,200|fso} people.",
	"St Anne's Hospital said {310|clinic} patients had been moved.\n\nThe town had {40|-} doctors. The hospital hoped to reopen in May.",
	// Whose paper it is.
	"{1,204|fso} farms are left, according to the FSO's yearbook. {31|fso} closed in May, according to the same yearbook.",
	"{1,204|fso} farms are left, the FSO writes in its annual report. {31|fso} closed in May, according to the same report.",
	"Not everyone who came made it count: {31|-} farms were closed.",
	// Reported by acts and papers too; who merely acts gives way to who says so.
	"Of the farms, {29 percent|fso} lie in the north, the FSO found in its latest poll of {8,200|fso} owners.",
	"{29 percent|fso} chose the north, the FSO found in a survey of {8,200|fso} owners, {31 percent|fso} the south.",
	"The riders sold {8,450|riders} tickets, the Cyclists' Federation says there, nearly {700|riders} of them abroad.",
	"Relief Without Borders sent {12|gazette} trucks, the Valley Gazette wrote.",
	"Unity won {58|fso} of the seats, the FSO announced shortly after {two|fso}, too few to govern alone.",
	"In a poll of {1,150|fso} households by the FSO, {40 %|fso} said they live alone.",
	"{40 %|fso} of those polled by the FSO live alone.",
	"The figures come from the FSO: {1,204|fso} farms closed, {31|fso} opened.",
	'"{31|?} wells are dry," says Anna Meier. "And {12|?} more will follow."',
	'"{31|board} wells are dry," says Anna Meier, who has led the water board since 2019. "And {12|board} more will follow."',
	'The FSO counts {1,204|fso} farms. They are old.\n\n"{31|-} farms" is the title of a song.',
	// Own accounts, wherever they stand.
	"By its own count, Relief Without Borders treated {9,400|relief} people.",
	"By its own account, Relief Without Borders treated {9,400|relief} people.",
	"Relief Without Borders has, by its own account, treated {9,400|relief} people.",
	"Relief Without Borders has treated {9,400|relief} people, by its own count.",
	"By its own count the village has {900|-} people. Relief Without Borders treated {12|~relief} of them.",
];

const bridges = registryOf([
	["bridge", "organization", ["Hilfswerk Brücke", "Brücke"]],
	["guard", "agency", ["Katastrophenschutz"]],
]);

const germanDrafts: readonly string[] = [
	"Im Untertal waren, so das Wasseramt weiter, {31|amt} Brunnen trocken, darunter {12|amt} neue.",
	"Im Untertal waren, so das Wasseramt weiter, {31|amt} Brunnen ausgetrocknet.",
	"Im Untertal sind, so das Wasseramt am Freitag, {31|amt} Brunnen verseucht.",
	"{31|amt} Brunnen sind trocken, so das Wasseramt in einer Mitteilung, mehr als je zuvor.",
	"{31|amt} Brunnen sind trocken, teilte das Wasseramt am Freitag in Traun mit, mehr als je zuvor.",
	"Laut einer Umfrage des BFS unter {340|bfs} Familien leben {40|bfs} Prozent allein.",
	"{40|bfs} Prozent leben allein, so eine Umfrage des BFS unter {340|bfs} Familien, die am Montag erschien.",
	// Papers, and verbs at the end.
	"Die Vermittler bekamen nach den Ermittlungen des Landesgerichts {12|gericht} Prozent.",
	"Nach Hochrechnungen des Wasseramts fallen {31|amt} Brunnen trocken.",
	"Nach Beobachtung des Wasseramts sind {31|amt} Brunnen trocken.",
	"Nach der Abrechnung des Kantonsspitals kosteten die Betten {3 Millionen|spital} Franken.",
	"Nach dem Rücktritt des Direktors des BFS wurden {12|-} Stellen gestrichen.",
	"Nach dem Besuch beim Wasseramt fuhren {12|-} Räte nach Hause.",
	"Wie das BFS festhält, sind {1204|bfs} Höfe übrig.",
	"{1204|bfs} Höfe sind übrig, wie das BFS festhält.",
	"{31|amt} Brunnen sind trocken, wie das Wasseramt einräumt.",
	"{31|amt} Brunnen sind trocken, wie das Wasseramt vorrechnet.",
	"{31|amt} Brunnen sind trocken, räumte das Wasseramt am Freitag ein.",
	"{31|amt} Brunnen sind trocken. So steht es im Bericht des Wasseramts.",
	// Speech that is carried on.
	"Das Wasseramt legte seinen Bericht vor. Im Untertal sind demnach {31|amt} Brunnen trocken.",
	"Laut dem Wasseramt sind {31|amt} Brunnen trocken. Betroffen sind demzufolge {12|amt} Dörfer.",
	"Laut dem Wasseramt sind {31|amt} Brunnen trocken. Danach fuhren {12|-} Räte heim.",
	"Laut dem Wasseramt sind {31|amt} Brunnen trocken. Die Reparatur dauert {28|amt} Wochen, heisst es weiter.",
	"Laut dem Bericht des Wasseramts sind {31|amt} Brunnen trocken. Ein Neubau lohne sich nicht, heisst es darin; {12|amt} Brunnen würden zugeschüttet.",
	"Der neue Pumpraum sei {11|amt} Meter lang, sagte die Direktorin des Wasseramts. Er koste {28|amt} Millionen. Der Kanton übernehme {70|amt} Prozent davon. Dafür müssten {37|amt} Linden weichen.",
	"Das Kantonsspital teilte mit, {310|spital} Personen seien verlegt worden. Die Reparatur beginne im Mai. Sie verschlinge {3|spital} Millionen Franken.",
	"Der Umbau koste {3|spital} Millionen, sagte der Direktor des Kantonsspitals. Die neue Station fasse {40|spital} Betten.",
	"Das Wasseramt meldete {31|amt} trockene Brunnen. Das Dorf zahle die Hälfte, den Rest von {2|amt} Millionen trage der Kanton.",
	"Das Wasseramt meldete {31|amt} trockene Brunnen. Pro Kopf fielen stolze {900|-} Franken an.",
	"Das Wasseramt meldete {31|amt} trockene Brunnen. Das Dorf hat heute {900|-} Einwohner.",
	"Das Wasseramt meldete {31|amt} trockene Brunnen. Eine Reihe alter Häuser stürzte ein, ganze {12|-} Stück.",
	"Das Wasseramt meldete {31|amt} trockene Brunnen. Das Dorf zählt ohne Weiler grosse {900|-} Höfe.",
	"Dann war das Wasseramt an der Reihe. {31|amt} Brunnen seien trocken.",
	"Dann war das Wasseramt an der Reihe. {31|-} Brunnen sind trocken.",
	// The own account of whoever was named last, not of whom papers were named before.
	"Nach Angaben des Wasseramts sind {31|amt} Brunnen trocken. Hilfe ohne Grenzen hat nach eigenen Angaben {18|hilfe} Lager eingerichtet. Bis Freitag habe sie {12|hilfe} Kinder behandelt.",
	"Das Hilfswerk Hilfe ohne Grenzen hat nach eigenen Angaben {18|hilfe} Lager eingerichtet, das grösste mit {350|hilfe} Betten. Bis Freitag habe es {1,7 Millionen|hilfe} Franken gesammelt.",
	// Whoever is there says it, and verbs that stand before their speakers.
	"{31|amt} Brunnen seien trocken, erklärt man beim Wasseramt.",
	"Beim Wasseramt zählt man {31|amt} trockene Brunnen.",
	"Beim Wasseramt heisst es, {31|amt} Brunnen seien trocken.",
	"Aus dem Wasseramt heisst es, {31|amt} Brunnen seien trocken.",
	"{31|amt} Brunnen sind trocken, heisst es beim Wasseramt.",
	"{31|amt} Brunnen sind trocken, heisst es im Jahresbericht des Wasseramts, {12|amt} davon seit Jahren.",
	"{31|amt} Brunnen sind trocken, das geht aus dem Jahresbericht des Wasseramts hervor.",
	"Die Zahlen stammen vom BFS: {1204|bfs} Höfe schlossen.",
	"Nach Einschätzung von Anna Meier, der Direktorin des Wasseramts, sind {31|amt} Brunnen trocken.",
	"Anna Meier, die seit Jahren das Wasseramt leitet, spricht von {31|amt} Brunnen.",
	"„{31|amt} Brunnen sind trocken“, sagt Anna Meier vom Wasseramt. „Und {12|amt} weitere werden folgen.“",
	"Nach eigenen Angaben hat Hilfe ohne Grenzen {18|hilfe} Lager.",
	"Hilfe ohne Grenzen betreibt nach eigenen Angaben {18|hilfe} Lager.",
	"Es sind {31|amt} Brunnen, so Direktorin Anna Meier vom Wasseramt.",
];

describe.each([
	["en", englishDrafts, english],
	["de", germanDrafts, german],
	// "43 bridges" are counted, whoever is called Bridge.
	[
		"de",
		[
			"Im Tal wurden {43|guard} Brücken zerstört, erklärte der Katastrophenschutz.",
			"{43|bridge} Zelte stehen, erklärte die Brücke.",
		],
		bridges,
	],
] as const)("in %s", (language, drafts, registry) => {
	it.each(drafts)("%s", (fixture) => {
		expect(attributed(fixture, language, registry)).toBe(fixture);
	});
});
