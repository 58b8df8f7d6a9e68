// Takes series of points; gives a line chart as SVG, both axes by powers of ten, each line named at its end. Readable on light and dark
// pages: it brings its own ground. Never measures, and needs no library.

const width = 760;
const height = 380;
const plot = { left: 64, right: 545, top: 44, bottom: 330 };
/** Names at the lines' ends stand at least so far apart, px. */
const lineHeight = 17;

const style = `
	.ground { fill: #ffffff; stroke: #d0d7de; }
	text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #3d444d; }
	.title { font-size: 14px; font-weight: 600; fill: #1f2328; }
	.grid { stroke: #e4e8ec; }
	.line { fill: none; stroke-width: 2; }
	.own { stroke-width: 3; }
	.name { font-weight: 600; }
	.c0 { stroke: #0a5fc2; } .t0 { fill: #0a5fc2; }
	.c1 { stroke: #b35900; } .t1 { fill: #b35900; }
	.c2 { stroke: #6e7781; } .t2 { fill: #59636e; }
	.c3 { stroke: #a0348a; } .t3 { fill: #a0348a; }
	@media (prefers-color-scheme: dark) {
		.ground { fill: #12171e; stroke: #3d444d; }
		text { fill: #c9d1d9; }
		.title { fill: #f0f3f6; }
		.grid { stroke: #2a313a; }
		.c0 { stroke: #6cb0ff; } .t0 { fill: #6cb0ff; }
		.c1 { stroke: #ffa657; } .t1 { fill: #ffa657; }
		.c2 { stroke: #9aa4af; } .t2 { fill: #b1bac4; }
		.c3 { stroke: #f08cd7; } .t3 { fill: #f08cd7; }
	}
`;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const at = (number) => Number(number.toFixed(1));

/** From a number to px, by its logarithm. */
function scaleOf(low, high, from, to) {
	const [a, b] = [Math.log10(low), Math.log10(high)];
	return (value) => at(from + ((Math.log10(value) - a) / (b - a)) * (to - from));
}

/** Whole powers of ten around all of these. */
function decadesAround(values) {
	const low = Math.floor(Math.log10(Math.min(...values)));
	const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
	return Array.from({ length: high - low + 1 }, (_, step) => Number(`1e${low + step}`));
}

const timeOf = (ms) => (ms >= 1000 ? `${ms / 1000} s` : ms < 0.1 ? `${at(ms * 1000)} µs` : `${ms} ms`);

/** Each as near to where it would stand as its neighbours let it: none above another. */
export function spread(wanted, gap = lineHeight) {
	const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
	for (let each = 1; each < order.length; each++) order[each].y = Math.max(order[each].y, order[each - 1].y + gap);
	return order.toSorted((a, b) => a.index - b.index).map(({ y }) => at(y));
}

function lineOf({ points }, number, x, y) {
	const path = points.map(([size, ms], index) => `${index === 0 ? "M" : "L"}${x(size)} ${y(ms)}`).join("");
	const dots = points.map(([size, ms]) => `<circle class="line c${number}" cx="${x(size)}" cy="${y(ms)}" r="2"/>`);
	return `<path class="line c${number}${number === 0 ? " own" : ""}" d="${path}"/>${dots.join("")}`;
}

/** `series`: name and points of size and milliseconds, the first one drawn strongest; `ticks`: sizes with their names. */
export function chartOf({ title, axis, ticks, series }) {
	const decades = decadesAround(series.flatMap(({ points }) => points.map(([, ms]) => ms)));
	const sizes = ticks.map(([size]) => size);
	const x = scaleOf(Math.min(...sizes), Math.max(...sizes), plot.left + 10, plot.right - 10);
	const y = scaleOf(decades[0], decades.at(-1), plot.bottom, plot.top);
	const names = spread(series.map(({ points }) => y(points.at(-1)[1])));
	const grid = decades.flatMap((ms) => [
		`<path class="grid" d="M${plot.left} ${y(ms)}H${plot.right}"/>`,
		`<text x="${plot.left - 8}" y="${y(ms) + 4}" text-anchor="end">${timeOf(ms)}</text>`,
	]);
	const feet = ticks.map(
		([size, name]) => `<text x="${x(size)}" y="${plot.bottom + 20}" text-anchor="middle">${name}</text>`,
	);
	const lines = series.map((each, number) => lineOf(each, number, x, y));
	const ends = series.map(
		({ name }, number) =>
			`<text class="name t${number}" x="${plot.right + 4}" y="${names[number] + 4}">${escaped(name)}</text>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
		`<style>${style}</style>`,
		`<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
		`<text class="title" x="${plot.left}" y="26">${escaped(title)}</text>`,
		...[...grid, ...feet, ...lines, ...ends],
		`<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 40}" text-anchor="middle">${escaped(axis)}</text>`,
		"</svg>\n",
	].join("\n");
}
