// Papers named by their authors: family names joined by a word or a sign, with "et al.", with a year, in brackets.
import { describe, expect, it } from "vitest";
import { attributed, registryOf } from "./attribution-kit.ts";

const papers = registryOf([
	["moor", "study", ["Carla Lindqvist", "Lindqvist", "Tom Abegg", "Abegg", "Peat and water"]],
	["seen", null, ["Okafor and Brandt", "Lake survey"]],
	["amt", "agency", ["Umweltamt", "Environment Office"]],
]);

const english: readonly string[] = [
	"Up to {188|moor} plots dried out, Lindqvist and Abegg write.",
	"Lindqvist & Abegg (2024) found {188|moor} dry plots.",
	"Lindqvist et al. report {188|moor} dry plots.",
	"Of the {240|moor} plots, {188|moor} dried out (Lindqvist and Abegg 2024).",
	"Some {188|moor} plots dried out (see Lindqvist et al. 2024, p. 3).",
	"According to Okafor & Brandt, {31|seen} lakes are shrinking.",
	"The lakes shrank by {31|seen} hectares, Okafor and Brandt say.",
	"Lindqvist and Abegg, who walked the plots for two summers, count {188|moor} dry ones.",
	"The paper by Lindqvist and Abegg lists {240|moor} plots. According to the study, {188|moor} are dry.",
	"The Environment Office lists {240|amt} plots; Lindqvist and Abegg found {188|moor} dry.",
];

const german: readonly string[] = [
	"Bis zu {188|moor} Flächen fielen trocken, schreiben Lindqvist und Abegg.",
	"Lindqvist & Abegg (2024) fanden {188|moor} trockene Flächen.",
	"Nach Lindqvist et al. fielen {188|moor} Flächen trocken.",
	"Von den {240|moor} Flächen fielen {188|moor} trocken (Lindqvist und Abegg 2024).",
	"Rund {188|moor} Flächen fielen trocken (vgl. Lindqvist et al. 2024).",
	"Laut Okafor und Brandt schrumpfen {31|seen} Seen.",
	"Lindqvist und Abegg zufolge sind {188|moor} Flächen trocken.",
	"Das Umweltamt führt {240|amt} Flächen auf, Lindqvist und Abegg zählen {188|moor} trockene.",
];

describe.each([
	["en", english],
	["de", german],
] as const)("in %s", (language, drafts) => {
	it.each(drafts)("%s", (fixture) => {
		expect(attributed(fixture, language, papers)).toBe(fixture);
	});
});
