// Takes what a run has measured; writes it into the page on speed, between its marks, and draws the charts beside it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chartOf } from "./chart.mjs";
import { root } from "./measuring.mjs";
import { rowsOf, summaryOf, tableOf } from "./table.mjs";

const docs = path.join(root, "docs");
const page = path.join(docs, "speed.md");

/** What stands between two marks is written anew each time. */
export function between(text, name, body) {
	const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [from, to] = [text.indexOf(open), text.indexOf(close)];
	if (from < 0 || to < from) throw new Error(`docs/speed.md has no place for ${name}`);
	return `${text.slice(0, from + open.length)}\n${body}\n${text.slice(to)}`;
}

/** Rows of a size and a column a series, as series; a column that a row lacks has no point there. */
function seriesOf(rows) {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== "size");
	return names.map((name) => ({
		name,
		points: rows.flatMap((row) => (row[name] > 0 ? [[row.size, row[name]]] : [])),
	}));
}

const lengthName = (size) => (size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`);

/** The two tables of parts/charted.mjs. */
export function writeCharts([lengths, registries]) {
	const images = path.join(docs, "images");
	mkdirSync(images, { recursive: true });
	const draw = (name, chart) => writeFileSync(path.join(images, name), chartOf(chart));
	draw("speed-by-length.svg", {
		title: "What a draft costs, by its length",
		axis: "length of the draft",
		ticks: lengths.rows.map(({ size }) => [size, lengthName(size)]),
		series: seriesOf(lengths.rows),
	});
	draw("speed-by-registry.svg", {
		title: "What a registry costs, by its claims",
		axis: "claims in the registry",
		ticks: registries.rows.map(({ size }) => [size, size.toLocaleString("en")]),
		series: seriesOf(registries.rows),
	});
}

/** `place`: what it was measured on. */
export function writeTable(place, goals, measured) {
	const table = `\n${place}.\n\n${tableOf(rowsOf(goals, measured))}\n\n${summaryOf(goals, measured)}\n`;
	writeFileSync(page, between(readFileSync(page, "utf8"), "measured", table));
}
