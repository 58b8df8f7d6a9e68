// What the first fix of a value verdict makes of a sentence.
import { describe, expect, it } from "vitest";
import { checkDraft } from "../../../server/src/engine/index.ts";
import { applyFix, registryOf } from "../../kit/draft.ts";

const registry = () =>
	registryOf(`version: 1
sources:
  board: { short: Water Board, kind: agency, title: Yearly report }
claims:
  drilled:
    statement:
      en: About 2,400 wells were drilled in the Arden valley.
      de: Rund 2400 Brunnen wurden im Ardental gebohrt.
    source: board
  cost:
    statement:
      en: The pipeline through the Arden gorge costs between 180 and 220 million euros.
      de: Die Leitung durch die Ardenschlucht kostet zwischen 180 und 220 Millionen Euro.
    source: board
  households:
    statement:
      en: At least 48 households in the Arden valley have no water.
      de: Mindestens 48 Haushalte im Ardental haben kein Wasser.
    source: board
  dry:
    statement:
      en: 31 springs in the Arden valley fell dry.
      de: 31 Quellen im Ardental sind versiegt.
    source: board
  planted:
    statement:
      fr: Plus de 15 000 mélèzes ont été plantés dans la vallée de l'Arve.
    source: board
  piantati:
    statement:
      it: Oltre 15 milioni di larici sono stati piantati nella valle del Toce.
    source: board
`);

describe("the first fix", () => {
	it.each([
		[
			"the writer's own hedge",
			"Roughly 4,200 wells were drilled in the Arden valley",
			"Roughly 2,400 wells were drilled in the Arden valley",
		],
		["Swiss numbers", "Rund 4’200 Brunnen wurden im Ardental gebohrt", "Rund 2’400 Brunnen wurden im Ardental gebohrt"],
		[
			"a range's joining words",
			"The pipeline through the Arden gorge costs between 108 and 202 million euros",
			"The pipeline through the Arden gorge costs between 180 and 220 million euros",
		],
		[
			"a range's abbreviation",
			"Die Leitung durch die Ardenschlucht kostet zwischen 108 und 202 Mio. Euro",
			"Die Leitung durch die Ardenschlucht kostet zwischen 180 und 220 Mio. Euro",
		],
		[
			"emphasis",
			"**Roughly 4,200** wells were drilled in the Arden valley",
			"**Roughly 2,400** wells were drilled in the Arden valley",
		],
	])("keeps %s", (_, draft, fixed) => expect(firstFix(`${draft} [@board].`)).toBe(`${fixed} [@board].`));

	it.each([
		[
			"a range to one number",
			"Between 60 and 70 springs in the Arden valley fell dry",
			"31 springs in the Arden valley fell dry",
		],
		[
			"one end to the range",
			"The pipeline through the Arden gorge costs 220 million euros",
			"The pipeline through the Arden gorge costs 180 to 220 million euros",
		],
		[
			"a hedge behind",
			"In the Arden valley, 84 households at most have no water",
			"In the Arden valley, at least 48 households have no water",
		],
		[
			"a turned hedge",
			"Höchstens 48 Haushalte im Ardental haben kein Wasser",
			"Mindestens 48 Haushalte im Ardental haben kein Wasser",
		],
		[
			"a missing hedge",
			"48 households in the Arden valley have no water",
			"At least 48 households in the Arden valley have no water",
		],
		[
			"a magnitude into digits, its link gone",
			"Plus de 15 millions de mélèzes ont été plantés dans la vallée de l'Arve",
			"Plus de 15\u202f000 mélèzes ont été plantés dans la vallée de l'Arve",
		],
		[
			"digits into a magnitude with its link",
			"Oltre 15.000 larici sono stati piantati nella valle del Toce",
			"Oltre 15 milioni di larici sono stati piantati nella valle del Toce",
		],
	])("turns %s", (_, draft, fixed) => expect(firstFix(`${draft} [@board].`)).toBe(`${fixed} [@board].`));
});

function firstFix(draft: string): string {
	const [verdict] = checkDraft(draft, registry()).verdicts;
	const [fix] = verdict?.fixes ?? [];
	return fix ? applyFix(draft, fix) : "";
}
