// The language of drafts that do not say it.
import { expect, test } from "vitest";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";

const languages = (text: string) => parseDraft(text).blocks.map(({ language }) => language);

test("each block by its words, short ones by the draft's", () => {
	const text = [
		"# Verluste 2025",
		"Die Armee hat nach eigenen Angaben in der Schlacht mehr als 2000 Soldaten verloren.",
		"- Tote: 5",
		"> The agency said that about 2,000 of them were killed.",
		"Mehr dazu im Bericht, der in den nächsten Tagen erscheinen soll.",
	].join("\n\n");
	expect(languages(text)).toEqual(["de", "de", "de", "en", "de"]);
	expect(languages("The men who were there said it was so. \n\n12,000 soldiers")).toEqual(["en", "en"]);
});

test("nothing decides, nobody guesses", () => {
	expect(languages("2000\n\nKim Jong Un 15,000")).toEqual([null, null]);
	expect(languages("in so was")).toEqual([null]);
});

test("related languages are told apart", () => {
	const text = [
		"De regering heeft volgens het bureau meer dan 2000 soldaten verloren.",
		"El gobierno ha perdido según la agencia más de 2000 soldados en la guerra.",
		"O governo perdeu segundo a agência mais de 2000 soldados na guerra e não os substitui.",
		"Die Regierung hat nach Angaben der Agentur mehr als 2000 Soldaten verloren.",
		"The government has lost more than 2000 soldiers in the war, says the agency.",
	].join("\n\n");
	expect(languages(text)).toEqual(["nl", "es", "pt", "de", "en"]);
});
