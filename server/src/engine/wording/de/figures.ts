// German words for figures and sources in messages: quotation marks, lists, and what each side of a comparison allows.
import type { Wording } from "../wording.ts";

export const figures: Wording["figures"] = {
	quoted: (text) => `„${text}“`,
	or: (names) => names.join(" oder "),
	bothAllow: (draft, record) => ` So geschrieben, lässt der Entwurf ${draft} zu, das Register ${record}.`,
	hedgeAllows: (draft, record) =>
		` So geschrieben, lässt der Entwurf ${draft} zu. Das Register (${record}) liegt darin, doch die Zahl im Entwurf ist keine Rundung davon.`,
	slips: {
		"factor-1000":
			"Die beiden liegen um den Faktor 1000 auseinander: Eine englische „billion“ ist eine deutsche „Milliarde“, tausend Millionen.",
		magnitude: "Die Ziffern stimmen überein, das Zahlwort nicht: „Million“ oder „Milliarde“?",
		transposed: "Zwei Ziffern scheinen vertauscht zu sein.",
		"missing-zero": "Eine Null scheint zu fehlen.",
		"extra-zero": "Eine Null scheint zu viel zu sein.",
		digit: "Eine Ziffer weicht ab.",
	},
};
