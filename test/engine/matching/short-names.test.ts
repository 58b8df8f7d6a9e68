// Drafts seldom write out who a source is: "the treasurer", "die Stadtwahlleitung", "in its report", "by the board's count".
import { describe, it } from "vitest";
import { check } from "../../kit/draft.ts";

const registry = `version: 1
sources:
  count-2025: { type: report, title: Preliminary count, author: [{ literal: Orrin County Board of Elections }] }
  note-2025: { title: Fiscal note on the levy, author: [{ literal: City Treasurer }] }
  charge-2024: { title: Charges against Dale Orme, kind: indictment, author: [{ literal: Orrin District Attorney }] }
  poll-2025: { type: report, title: The race for Orrin, author: [{ literal: Ridgemont Research }] }
  wahl-2025: { type: report, title: Ergebnis der Stichwahl, publisher: Stadtwahlleitung Orlach }
  jahr-2025: { type: report, title: Geschäftsbericht 2024/25, publisher: Bergbahn Orlach AG }
claims:
  helpers: { statement: { en: "In Orrin 530 poll workers were on duty.", de: "In Orlach waren 530 Wahlhelfer im Einsatz." }, source: [count-2025, wahl-2025] }
  levy: { statement: "The Orrin levy will bring in $9.5 million a year.", source: note-2025 }
  payments: { statement: "Dale Orme made 1,146 fraudulent payments.", source: charge-2024 }
  voters: { statement: "Ridgemont Research interviewed 812 likely voters.", source: poll-2025 }
  gaeste: { statement: "Die Bergbahn Orlach beförderte 96'400 Gäste.", source: jahr-2025 }
`;
const quiet = (draft: string, language: string): void => {
	check(draft, registry, { language, rules: { "unsourced-figure": "off" } });
};

describe("names a source without its full name", () => {
	it.each([
		["en", "In Orrin 530 poll workers were on duty, according to the board."],
		["en", "The Orrin levy will bring in $9.5 million a year, the treasurer says."],
		["en", "According to the indictment, Dale Orme made 1,146 fraudulent payments."],
		["en", "A poll by Ridgemont Research was out in May. Ridgemont interviewed 812 likely voters."],
		["en", "In Orrin 530 poll workers were on duty, by the Orrin County Board of Elections' count."],
		["de", "In Orlach waren laut der Stadtwahlleitung 530 Wahlhelfer im Einsatz."],
		["de", "96'400 Gäste beförderte die Bergbahn Orlach, heisst es im Geschäftsbericht."],
	])("%s: %s", (language, draft) => quiet(draft, language));
});

describe("names nobody on record", () => {
	it.each([
		["en", "The Orrin levy will bring in {$9.5 million} a year."],
		["en", "In Orrin {530} poll workers were on duty. They were killed by boredom."],
	])("%s: %s", (language, draft) => {
		const figure = /\{(.*?)\}/.exec(draft)?.[1] as string;
		const text = draft.replace(/[{}]/g, "");
		const marks = " ".repeat(text.indexOf(figure)) + "^".repeat(figure.length);
		check(`${text}\n${marks} missing-source`, registry, { language, rules: { "unsourced-figure": "off" } });
	});
});
