// Institutions on no record: somebody else for certain, or perhaps a source on record under another name.
import { describe, expect, it } from "vitest";
import { attributed, registryOf } from "./attribution-kit.ts";

const registry = registryOf([
	["nis", "agency", ["NIS", "South Korea's intelligence service", "südkoreanischer Geheimdienst"]],
	["stat", "agency", ["Statistics Office", "Statistikamt Nordmark"]],
	["city", "government", ["Brackwell City Council", "Stadt Brackwell"]],
]);
/** Nothing in it tells what its source is. */
const bare = registryOf([["rki", "agency", ["RKI"]]]);

const english: readonly string[] = [
	"Ukraine's military intelligence estimates that {2,000|?} soldiers died.",
	"Ukrainian intelligence says {2,000|?} died.",
	"Japan's intelligence service puts the dead at {2,000|?}.",
	"According to the intelligence service of Ukraine, {2,000|?} died.",
	"According to the state police, {1,750|?} computers were hit.",
	"According to the defence ministry in Kyiv, {2,000|~?} died.",
	"South Korean military intelligence says {2,000|~?} died.",
	"The spy service says {2,000|~?} died.",
	"Paris said on Friday that {2,000|~?} had died.",
	"The responsible agency says {2,000|~?} died.",
	"An intelligence service says {2,000|~?} died.",
	"The statistics bureau counts on {31|~?} more, it says.",
	"The city says {19|~?} offices were shut.",
	"President Adeyemi said {2,000|~?} had died.",
	"NATO Secretary General Mark Rutte speaks of {2,000|?} dead.",
	"Experts at the University of Bern put the losses at {2,000|~?}.",
	"The bank has granted {31|-} loans.",
	"The bank has counted {31|~?} loans.",
	"{2,000|~?} died, says the foreign minister.",
];

const german: readonly string[] = [
	"Laut dem ukrainischen Militärgeheimdienst fielen {2000|?} Soldaten.",
	"Der ukrainische Geheimdienst schätzt die Zahl der Toten auf {2000|?}.",
	"Laut Geheimdienst der Ukraine fielen {2000|?} Soldaten.",
	"Nach Angaben des ukrainischen Verteidigungsministeriums fielen {2000|?} Soldaten.",
	"Laut der Kantonspolizei fielen {1750|?} Rechner aus.",
	"Nach Angaben der Vereinten Nationen fielen {2000|?} Soldaten.",
	"Der koreanische Geheimdienst schätzt die Zahl der Toten auf {2000|~?}.",
	"Laut dem zuständigen Geheimdienst fielen {2000|~?} Soldaten.",
	"Die Behörde teilte mit, {2000|~?} Soldaten seien gefallen.",
	"Die Statistikbehörde teilte mit, es seien {31|~?} mehr.",
	"Die Gesundheitsbehörde teilte mit, es seien {31|~?} Fälle.",
	"Präsident Adeyemi sprach von {2000|~?} Toten.",
	"Die Bank hat {31|-} Kredite gewährt.",
];

describe.each([
	["en", english],
	["de", german],
] as const)("in %s", (language, drafts) => {
	it.each(drafts)("%s", (fixture) => {
		expect(attributed(fixture, language, registry)).toBe(fixture);
	});
});

describe("beside sources that only a short name is known of", () => {
	it.each([
		["en", "The health agency puts the cases at {31|~?}."],
		["de", "Die Gesundheitsbehörde teilte mit, es seien {31|~?} Fälle."],
		["de", "Präsidentin Adeyemi sprach von {31|?} Fällen."],
		["de", "Es sind {31|?} Fälle, sagt die Gesundheitsministerin."],
		["en", "There are {31|?} cases, the health minister said."],
	])("%s: %s", (language, fixture) => {
		expect(attributed(fixture, language, bare)).toBe(fixture);
	});
});
