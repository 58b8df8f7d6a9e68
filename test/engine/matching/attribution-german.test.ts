// German sentences as drafts have them, Swiss and Austrian among them: whom each figure is credited to.
import { describe, expect, it } from "vitest";
import { attributed } from "./attribution-kit.ts";
import { german } from "./attribution-sources.ts";

const cases: Readonly<Record<string, readonly string[]>> = {
	"words that open a sentence": [
		"Laut Wasseramt sind von den {80|amt} Brunnen {31|amt} trocken.",
		"Laut dem NIS sind rund {2000|nis} Soldaten gefallen.",
		"Nach Angaben des Wasseramts sind {31|amt} Brunnen trocken, {12|amt} weitere führen wenig Wasser.",
		"Gemäss Bundesamt für Statistik leben {12 %|bfs} allein.",
		"Nach einer Schätzung des südkoreanischen Geheimdienstes fielen {2000|nis} Soldaten.",
		"Dem NIS zufolge sind {2000|nis} Soldaten gefallen.",
		"Zahlen des BFS zeigen {1,2 Millionen|bfs} Haushalte.",
		"In der Studie der Friedrich-Naumann-Stiftung ist von {15'000|fns} Soldaten die Rede.",
		"Doch laut Bauernverband fehlen {40|bauern} Betriebe.",
		"Wie das Kantonsspital mitteilte, wurden {4000|spital} Personen behandelt.",
		"Wie aus Zahlen des BFS hervorgeht, leben {300|bfs} Personen hier.",
	],
	"words that close a sentence": [
		"Von den {80|amt} Brunnen sind {31|amt} trocken, so das Wasseramt.",
		"Rund {2000|nis} Soldaten seien gefallen, schätzt der NIS.",
		"{2000|nis} Soldaten sind gefallen und {400|nis} verletzt, teilte der südkoreanische Geheimdienst am Montag mit.",
		"{31|amt} Brunnen sind trocken, sagt Anna Meier, Leiterin des Wasseramts.",
		"{15'000|fns} Soldaten wurden entsandt, heisst es in der Studie der Naumann-Stiftung.",
		"«Uns fehlen {31|amt} Brunnen», sagte eine Sprecherin des Wasseramts.",
		"Rund {4000|spital} Personen wurden behandelt, wie das Kantonsspital mitteilte.",
		"Von den {80|amt} Brunnen seien {31|amt} trocken, sagte der Leiter des Wasseramts.",
	],
	"words inside a clause": [
		"Von den {80|-} Brunnen sind laut Wasseramt {31|amt} trocken.",
		"Im Tal wurden {80|-} Brunnen gebohrt, davon sind laut Wasseramt {31|amt} trocken.",
		"Rund {2000|nis} Soldaten sind laut NIS gefallen.",
		"Rund {46|amt} Cent kostet laut Wasseramt {ein Liter|amt} Wasser.",
		"Die Stiftung startete mit {3 Millionen|-} Franken, doch laut BFS sind nur {2 Millionen|bfs} übrig.",
		"Rund {2000|nis} Gefallene (NIS) und {15'000|fns} Entsandte (Naumann-Stiftung) sind verzeichnet.",
		"Insgesamt {31|amt} Brunnen wurden vom Wasseramt gezählt.",
		"Auf {2000|nis} wird die Zahl der Toten vom NIS geschätzt.",
	],
	"a source that speaks or acts": [
		"Der südkoreanische Geheimdienst (NIS) schätzt, dass {2000|nis} Soldaten gefallen sind.",
		"Das Landesgericht sprach der Frau {31 Millionen|gericht} Euro zu.",
		"Der Bauernverband fordert {40 Millionen|bauern} Franken.",
		"Das Wasseramt zählt {31|amt} trockene Brunnen.",
		"Darin schätzt die Autorin Olena Guseinova von der Universität in Seoul, dass {15'000|fns} Soldaten entsandt wurden.",
		"Die Gegenleistung beziffert Guseinova auf {450 Millionen|fns} Dollar.",
		"In Untertal hat das Wasseramt {31|amt} trockene Brunnen gezählt.",
		"Das Kantonsspital hat {300|~spital} Betten.",
		"Der NIS zählt {2000|nis} Tote, und die Naumann-Stiftung spricht von {15'000|fns} Entsandten.",
		"Während der NIS von {2000|nis} Toten ausgeht, nennt das BFS {1800|bfs}.",
		"Das Bundesamt für Statistik und das Wasseramt melden {31|amt+bfs} Brunnen.",
		"Der Bauernverband zählt nach eigenen Angaben {50'000|bauern} Mitglieder.",
		"Der Talbote berichtet von {31|blatt} trockenen Brunnen.",
	],
	"a source that is only there": [
		"Soldaten berichteten dem NIS von {2000|-} Toten.",
		"Das Budget des Wasseramts beträgt {31 Millionen|-} Franken.",
		"Die Stadt gab der Hilfe ohne Grenzen {200'000|-} Franken.",
		"Beim Kantonsspital wurden {31|-} Bäume gefällt.",
		"Anders als der NIS sprachen Blogger von {3000|-} Toten.",
		"Entgegen den Angaben des NIS seien {3000|-} Soldaten gefallen.",
		"Die {300|-} Pflegenden des Kantonsspitals streiken.",
	],
	"somebody on no record": [
		"Laut Verteidigungsministerium sind {3000|?} Soldaten gefallen.",
		"Nach Angaben des Verteidigungsministeriums sind {3000|?} Soldaten gefallen.",
		"Die Polizei meldet {3000|?} Personen.",
		"{3000|?} Personen demonstrierten, teilte die Kantonspolizei mit.",
		"Unicef zufolge gibt es {3000|?} Fälle.",
		"Laut Unicef gibt es {3000|?} Fälle.",
		"Der Bürgermeister sagte, {31|~?} Brunnen seien trocken.",
		"Laut einer Studie sind {31|~?} Brunnen trocken.",
	],
	"nobody at all": [
		"Laut Experten sind {3000|-} Soldaten gefallen.",
		"Beobachter berichten von {3000|-} Toten.",
		"Nach Angaben von Beobachtern sind {3000|-} Soldaten gefallen.",
		"Es heisst, {3000|-} Soldaten seien gefallen.",
		"Laut Medienberichten sind {3000|-} Soldaten gefallen.",
		"Schätzungen zufolge starben {3000|-} Menschen.",
		"Im Tal wurden {80|-} Brunnen gebohrt.",
	],
	"carried on": [
		"Das Wasseramt meldet {31|amt} trockene Brunnen. Rund {300|amt} Haushalte seien betroffen.",
		"Das Wasseramt meldet {31|amt} trockene Brunnen. Rund {300|-} Haushalte sind betroffen.",
		"Der NIS informierte das Parlament. Der Geheimdienst schätzt die Zahl der Toten auf {2000|nis}.",
		"Die Studie der Naumann-Stiftung erschien am Montag. Die Autorin nennt {15'000|fns} Soldaten.",
		"Die Studie der Naumann-Stiftung erschien am Montag.\n\nDie Studie nennt {15'000|fns} Soldaten.",
		"Laut NIS fielen {2000|nis} Soldaten. Demnach wurden {400|nis} verletzt.",
		"Laut NIS fielen {2000|nis} Soldaten. Laut BFS leben hier {80|bfs} Personen. Weitere {31|bfs} seien weggezogen.",
		"Laut Wasseramt gibt es {80|amt} Brunnen. Davon sind {31|~amt} trocken.",
		"Anna Meier, Leiterin des Wasseramts, kam auch. Laut Meier sind {31|amt} Brunnen trocken.",
		"Er werde {31|-} Brunnen bohren, hoffte Franz.",
		"Laut NIS:\n\n- {2000|nis} Gefallene\n- {400|nis} Verletzte",
		"| was | Zahl |\n| --- | --- |\n| trocken | {31|amt} |\n| alle | {80|amt} |\n\nQuelle: Wasseramt",
		"Rund {31|amt} Brunnen sind trocken. Die Zahlen stammen vom Wasseramt.",
		"Das Wasseramt informierte am Montag. Es teilte mit, {31|amt} Brunnen seien trocken.",
	],
};

describe.each(Object.entries(cases))("%s", (_name, fixtures) => {
	it.each(fixtures)("%s", (fixture) => {
		expect(attributed(fixture, "de", german)).toBe(fixture);
	});
});
