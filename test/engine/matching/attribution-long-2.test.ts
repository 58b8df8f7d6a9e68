// Sentences from texts of full length: own accounts, clauses that tell where it stands, surnames, and words that only look like speakers.
import { describe, expect, it } from "vitest";
import type { Registry } from "../../../server/src/engine/registry/registry.ts";
import { attributed, registryOf } from "./attribution-kit.ts";
import { english, german } from "./attribution-sources.ts";

/** Those of both suites, and some with names of several words and of people. */
const also = (registry: Registry, more: Registry): Registry => ({
	...registry,
	sources: new Map([...registry.sources, ...more.sources]),
});

const englishSources = also(
	english,
	registryOf([
		["baths", "company", ["Harlow Municipal Baths"]],
		["lorenz", "study", ["Lorenz", "Ida Lorenz"]],
		["engineers", "association", ["Institution of Tunnel Engineers"]],
		["housing", "agency", ["Housing Authority"]],
		["chancery", "government", ["State Chancery"]],
	]),
);

const germanSources = also(
	german,
	registryOf([
		["bad", "company", ["Bäderbetriebe Quellheim", "Bäderbetriebe"]],
		["werke", "company", ["Stadtwerke Traun", "Stadtwerke"]],
		["kanzlei", "government", ["Staatskanzlei"]],
		["veritas", "study", ["Institut Veritas"]],
		["lorenz", "study", ["Lorenz", "Ida Lorenz"]],
		["berlin", "government", ["Berlin"]],
		["who", "organisation", ["WHO"]],
	]),
);

const englishDrafts: readonly string[] = [
	// Own accounts, whatever the verb.
	"Harlow Municipal Baths employ {14|baths} lifeguards by their own account.",
	"By their own count, Harlow Municipal Baths train {300|baths} swimmers a year.",
	"By its own reckoning the water board looks after {80|board} wells.",
	"According to its own figures, the water board maintains {80|board} wells.",
	"Harlow Municipal Baths, on their own figures, heat {19|baths} pools.",
	"The Cyclists' Federation has {1,150|riders} members, by its own tally.",
	"The Cyclists' Federation trains, by its own account, {1,150|riders} children.",
	"On its own estimate the water board loses {31|board} wells a year.",
	"By their own admission, Harlow Municipal Baths lose {3 million|baths} pounds a year.",
	"The water board maintains {80|~board} wells.",
	"The water board runs {80|~board} wells.",
	"Relief Without Borders treated {9,400|relief} people, according to its annual report.",
	"According to its latest annual report, Relief Without Borders treated {9,400|relief} people.",
	// Where it stands.
	"{31|chancery} seats changed hands, as can be seen from the State Chancery's list.",
	"As can be seen from the list of the State Chancery, {31|chancery} seats changed hands.",
	"{31|chancery} seats changed hands, as is clear from the State Chancery's overview.",
	"{31|board} wells are dry, as the water board's figures show.",
	"{31|board} wells are dry, as set out in the water board's plan.",
	"As emerges from a letter of the water board, {31|board} wells are dry.",
	"{31|board} wells are dry, the water board's situation update shows.",
	"As agreed with the water board, {31|-} wells were closed.",
	"As usual in the Housing Authority's district, {31|-} flats stood empty.",
	// A noun of the source's own name.
	"Today {9|engineers} per cent of the members of the Institution of Tunnel Engineers are women, the institution says.",
	"The Institution of Tunnel Engineers has met. It has {900|engineers} members, says the institution.",
	"The Housing Authority has reported. On Fridays, the Authority notes, {9|housing} flats in {10|housing} are let.",
	"The Housing Authority counted {310|housing} flats. The Authority says {12|housing} are empty.",
	// People by their surnames.
	"The nests hold {31|lorenz} birds, Lorenz writes.",
	"The nests hold {31|lorenz} birds, Ida Lorenz records in her life of birds.",
	"According to Lorenz, the nests hold {31|lorenz} birds.",
	"Lorenz records {31|lorenz} nests in the valley.",
	"As Lorenz notes, the nests hold {31|lorenz} birds.",
	"The tunnel was built by {2,000|lorenz} men, Ida Lorenz records in her life of its engineer, most of them young.",
	// Counted, listed, credited.
	"The water board was credited with {31|~board} wells.",
	"The water board was asked to count {31|~board} wells.",
	"The water board counts {31|board} wells.",
	"The water board lists {31|board} wells.",
	"She was credited by the water board with {31|board} wells.",
	// A person's pronoun is no institution, and what she does is no saying.
	"The tunnel is {31|board} metres long, according to the water board. Over the years she held {17|-} patents.",
	"The tunnel is {31|board} metres long, says the water board. He found {17|-} invoices in a drawer.",
	"The tunnel is {31|board} metres long, says the water board. It found {17|board} leaks.",
	"The nests hold {31|lorenz} birds, Lorenz says. She counted {12|lorenz} eggs.",
	"{31|board} wells are dry, says Anna Meier of the water board. She found {12|board} new ones.",
	// No speakers.
	"In the survey, {58|-} per cent named rents as the main topic.",
	"Cited as the main reason by {58|-} per cent were rents.",
	"An older paper, based on a single year, had arrived at {30|-} per cent.",
	"The plan has {26|-} boxes and a library for {600|-} readers.",
];

const germanDrafts: readonly string[] = [
	// Own accounts, whatever the verb.
	"Die Bäderbetriebe Quellheim beschäftigen nach eigenen Angaben {14|bad} Badewarte.",
	"Die Stadtwerke Traun betreiben nach eigenen Angaben {19|werke} Trafos.",
	"Nach eigenen Angaben versorgen die Stadtwerke Traun {8200|werke} Haushalte.",
	"Die Stadtwerke versorgen nach eigener Auskunft {8200|werke} Haushalte.",
	"Die Bäderbetriebe bilden nach eigenem Bekunden {12|bad} Lehrlinge aus.",
	"Im Sommer beschäftigen die Bäderbetriebe nach eigenen Angaben {14|bad} Badewarte.",
	"Eigenen Angaben zufolge beschäftigen die Bäderbetriebe {14|bad} Badewarte.",
	"Die Bäderbetriebe Quellheim, die der Stadt gehören, beschäftigen nach eigenen Angaben {14|bad} Badewarte.",
	"Die Stadtwerke und die Bäderbetriebe beschäftigen nach eigenen Angaben {340|bad+werke} Personen.",
	"Die Bäderbetriebe zählen nach eigener Statistik {8200|bad} Gäste.",
	"Die Stadtwerke heizen nach eigenen Berechnungen {900|werke} Häuser.",
	"Die Feuerwehr rückte nach eigenen Angaben {73|-} Mal aus.",
	"Hilfe ohne Grenzen rückte laut ihrem Jahresbericht zu {73|hilfe} Einsätzen aus.",
	"Laut ihrem Jahresbericht nahm Hilfe ohne Grenzen {3 Millionen|hilfe} Franken ein.",
	// Where it stands.
	"Die Liste kam auf {13|kanzlei} Prozent, wie aus der Zusammenstellung der Staatskanzlei hervorgeht. In der Stadt kamen sie auf {21|~kanzlei} Prozent.",
	"Die Liste kam auf {13|kanzlei} Prozent, wie aus der Zusammenstellung der Staatskanzlei hervorgeht.",
	"Wie aus der Zusammenstellung der Staatskanzlei hervorgeht, kam die Liste auf {13|kanzlei} Prozent.",
	"Die Liste kam auf {13|kanzlei} Prozent, wie aus einer Übersicht der Staatskanzlei ersichtlich ist.",
	"Die Liste kam auf {13|kanzlei} Prozent, wie einer Tabelle der Staatskanzlei zu entnehmen ist.",
	"Die Liste kam auf {13|kanzlei} Prozent, wie im Amtsblatt der Staatskanzlei zu lesen ist.",
	"Die Liste kam auf {13|kanzlei} Prozent, wie im Archiv der Staatskanzlei nachzulesen ist.",
	"Wie der Antwort der Staatskanzlei zu entnehmen ist, kam die Liste auf {13|kanzlei} Prozent.",
	"{31|amt} Brunnen sind trocken, wie aus einem Schreiben des Wasseramts hervorgeht.",
	"{31|amt} Brunnen sind trocken, das geht aus einer Aufzählung des Wasseramts hervor.",
	"{31|amt} Brunnen sind trocken, wie die Zahlen des Wasseramts zeigen.",
	"Wie mit der Staatskanzlei vereinbart, kamen {13|-} Personen.",
	"Wie im Garten der Staatskanzlei üblich, blühten {13|-} Rosen.",
	// A noun of the source's own name, and what the respondents named.
	"Das Institut Veritas hat nachgefragt. {2315|veritas} Personen seien befragt worden, schreibt das Institut. {58|veritas} Prozent hätten die Mieten als wichtigstes Thema genannt. Unter den Jungen seien es {66|veritas} Prozent.",
	"Das Institut Veritas hat nachgefragt. {2315|veritas} Personen seien befragt worden, schreibt das Institut. Als grösste Sorge hätten {58|veritas} Prozent die Mieten bezeichnet.",
	"Als wichtigstes Thema nannten {38|-} Prozent die Mieten.",
	"{38|~?} Prozent nannten die Mieten als wichtigstes Thema.",
	"Die Mieten wurden von {38|-} Prozent als grosses Problem bezeichnet.",
	"Als Grund gaben {38|-} Prozent die Mieten an.",
	"Von {38|-} Prozent werden die Mieten als das grösste Problem genannt.",
	"Als einen der Gründe nannten {38|-} Prozent die Mieten.",
	"Als der Stadtrat Meier {38|-} Prozent nannte, lachten alle.",
	"Als Direktorin des Wasseramts nannte Anna Meier {31|amt} Brunnen.",
	// People by their surnames.
	"Ein Paar verfüttert nach Lorenz fast {20000|lorenz} Insekten am Tag.",
	"Nach Lorenz sind es {20000|lorenz} Insekten am Tag.",
	"Ein Paar verfüttert laut Lorenz {20000|lorenz} Insekten.",
	"Ein Paar verfüttert nach Angaben von Lorenz {20000|lorenz} Insekten.",
	"Es sind {20000|lorenz} Insekten, nach Lorenz sogar mehr als bei den Schwalben.",
	"Nach Ida Lorenz sind es {20000|lorenz} Insekten.",
	"Nach WHO sind es {20000|who} Fälle.",
	"Nach Lorenz' Studie sind es {20000|lorenz} Insekten.",
	"Die Vögel fliegen {5000|-} Kilometer nach Süden.",
	"Nach Berlin fuhren {12|-} Räte.",
	"Nach dem Spiel gegen die Bäderbetriebe kamen {12|-} Leute.",
	"Die Strasse ist seit {12|-} Jahren nach Lorenz benannt.",
	"In {12|-} Dörfern suchten sie nach Lorenz.",
	"Nach Lorenz’ Tod kamen {12|-} Briefe.",
	"Nach Lorenz’ Rücktritt gab es {12|-} Bewerbungen.",
	// Further verbs of saying.
	"Das Wasseramt bemängelte {31|amt} Brunnen.",
	"Erst {31|amt} Brunnen seien geflickt, beklagt das Wasseramt.",
	"{31|amt} Brunnen seien trocken, bedauert das Wasseramt.",
	"Das Tal zähle {8200|bfs} Leute, hielt das BFS den Räten entgegen.",
	"Es seien {31|amt} Brunnen, entgegnete das Wasseramt.",
	"{310|spital} Betten fehlten, mahnt das Kantonsspital.",
	// No speakers.
	"Geplant sind {26|-} Logen und ein Parkhaus für {600|-} Räder.",
	"Er hatte von seiner Kindheit gesprochen und die Anleger in {40|-} Minuten mit keinem Satz erwähnt.",
	"Gegen zwei Täter wird in Traun (Az. 4 KLs 117) ermittelt, in Seewil gegen {fünf|-}.",
	"{58|~?} Prozent nannten hohe Mieten, {12|~?} Prozent den Verkehr.",
];

describe.each([
	["en", englishDrafts, englishSources],
	["de", germanDrafts, germanSources],
] as const)("in %s", (language, drafts, registry) => {
	it.each(drafts)("%s", (fixture) => {
		expect(attributed(fixture, language, registry)).toBe(fixture);
	});
});
