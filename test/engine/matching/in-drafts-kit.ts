// Two registries, and two ways to hold a whole draft against one: with carets under what shall be said, and by the claims its figures
// shall be tied to in silence.
import { expect } from "vitest";
import { check, registryOf } from "../../kit/draft.ts";

export const english = registryOf(`version: 1
sources:
  okoro-2024: { short: Okoro, kind: study, author: [{ family: Okoro }, { family: Lindqvist }], title: Bats under bridges }
  dunlow-2025: { short: Dunlow Foods, kind: company, title: Results for the year }
  guild-2025: { short: Guild of River Pilots, kind: organisation, title: Register }
  grid-2025: { short: Grid Board, kind: agency, title: Outlook }
claims:
  bats: { statement: Okoro and Lindqvist ringed 86 noctule bats., source: okoro-2024 }
  eps: { statement: Dunlow earned $2.43 a share., source: dunlow-2025 }
  dividend: { statement: Dunlow Foods paid its owners a dividend of $8.3m in 2024., source: dunlow-2025 }
  layoffs: { statement: "Dunlow Foods will cut as many as 1,900 jobs.", source: dunlow-2025 }
  raise: { statement: Dunlow Foods has offered its packers a pay rise of 5.3 per cent., source: dunlow-2025 }
  pilots: { statement: Ida Marsh trained 57 river pilots., source: guild-2025 }
  loads: { statement: "2,480 barge loads were recorded at Penn Quay without papers.", source: guild-2025 }
  peak: { statement: "Peak demand in Ostrava County will reach 6,700 megawatts by 2031.", source: grid-2025 }
  strikers: { statement: "About 1,250 packers are on strike at Dunlow Foods.", source: guild-2025 }
  homes: { statement: Ida Marsh found homes for 317 pilots., source: guild-2025 }
  studies: { statement: The review covers 134 studies., source: okoro-2024 }
`);

export const german = registryOf(`version: 1
sources:
  kammer-2025: { short: Obstbaukammer, kind: organisation, title: Lagebericht }
  rechnungshof-2025: { short: Rechnungshof, kind: agency, title: Prüfbericht, issued: 2025-06-02 }
  kasse-2025: { short: Kasse Süd, kind: company, title: Arztreport }
  verband-2025: { short: Bergbahnverband, kind: organisation, title: Auflagen }
claims:
  birnen: { statement: Heuer werden im Tolltal 36.000 Tonnen Birnen geerntet., source: kammer-2025 }
  werbung: { statement: Die Freie Liste gab 650.000 Euro für Werbung aus., source: rechnungshof-2025 }
  aula: { statement: "Die neue Aula kostet 8,6 Millionen Franken.", source: rechnungshof-2025 }
  miete: { statement: "Die durchschnittliche Miete in Sollbach beträgt 13,40 Euro pro Quadratmeter.", source: rechnungshof-2025 }
  kessel: { statement: Der Ölkessel des Schulhauses Tannried verbraucht im Jahr 48'000 Liter Heizöl., source: rechnungshof-2025 }
  asthma: { statement: Die Zahl der Asthmadiagnosen bei Minderjährigen ist zwischen 2014 und 2024 um 46 Prozent gestiegen., source: kasse-2025 }
  ruecklage: { statement: Die Seilbahn Tannried muss eine Betriebsrücklage von mindestens 7 Millionen Euro nachweisen., source: verband-2025 }
  planer: { statement: Im Bauamt fehlen 27 Planerinnen und Planer., source: rechnungshof-2025 }
  gaeste: { statement: Das Museum Tannried zählte 2024 61.400 Gäste., source: rechnungshof-2025 }
  faehre: { statement: "Die Fähre Tannried befördert 291'000 Fahrgäste im Jahr.", source: rechnungshof-2025 }
  loch: { statement: Das breiteste Leck am Stauwehr misst 7.5 Millimeter., source: rechnungshof-2025 }
  umsatz: { statement: Der TSV Tannried machte 2024 einen Verlust von 4.6 Millionen Franken., source: kammer-2025 }
  kosten: { statement: "Die Parteien in Sollbach kosten das Land 9.4 Millionen Euro im Jahr.", source: verband-2025 }
  ungueltig: { statement: 733 Stimmen waren ungültig., source: kammer-2025 }
  strom: { statement: Die Kilowattstunde Strom kostet in Tannried 31 Cent., source: kasse-2025 }
`);

const languageOf = (registry: typeof english): string => (registry === german ? "de" : "en");

export const holds = (registry: typeof english, fixture: string) => () =>
	void check(fixture, registry, { language: languageOf(registry) });

/** The claim that each figure of the draft is tied to, where nothing is said of any. */
export const tied =
	(registry: typeof english, draft: string, ...claims: readonly (string | null)[]) =>
	() => {
		const { figures } = check(draft, registry, {
			language: languageOf(registry),
			rules: { "unsourced-figure": "off" },
		});
		expect(figures.map(({ match }) => match?.claim.id ?? null)).toEqual(claims);
	};
