// Takes a sheet; gives its sources drawn by date: a line each, a dot for a day, a bar for a month or year that is all one knows.
import { dayNumber } from "../../dates/days.ts";
import type { Sheet, SheetSource } from "../sheet.ts";
import { sayDate } from "../words/index.ts";
import type { SheetWords } from "../words/words.ts";
import { cut, escapeHtml } from "./markup.ts";

const width = 760;
const labels = 212;
/** Room for the date behind the last mark. */
const behind = 118;
const lineHeight = 26;
const longestLabel = 30;
/** More lines than these are no drawing any more: the table has them all. */
const mostLines = 60;

interface Dated {
	readonly source: SheetSource;
	readonly iso: string;
	readonly first: number;
	readonly last: number;
}

type YearMonth = readonly [year: number, month: number];

const firstOf = ([year, month]: YearMonth): number => dayNumber(year, month, 1);
const monthsOn = ([year, month]: YearMonth, by: number): YearMonth => {
	const all = year * 12 + month - 1 + by;
	return [Math.floor(all / 12), (all % 12) + 1];
};

function datedOf(source: SheetSource): Dated[] {
	const [iso, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(source.issued ?? "") ?? [];
	if (iso === undefined) return [];
	const start: YearMonth = [Number(year), month === undefined ? 1 : Number(month)];
	if (day !== undefined) {
		const at = dayNumber(...start, Number(day));
		return [{ source, iso, first: at, last: at }];
	}
	return [{ source, iso, first: firstOf(start), last: firstOf(monthsOn(start, month === undefined ? 12 : 1)) - 1 }];
}

/** Months between two ticks, so that there are few enough. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** A month with its year needs twice the room of a year. */
const mostTicks = (step: number): number => (step >= 12 ? 8 : 5);

interface Axis {
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

function axisOf(dated: readonly Dated[], { months }: SheetWords): Axis {
	const isoFirst = dated.reduce((least, { iso }) => (iso < least ? iso : least), dated[0]?.iso ?? "");
	const last = Math.max(...dated.map((each) => each.last));
	const year = Number(isoFirst.slice(0, 4));
	const begin: YearMonth = [year, isoFirst.length > 4 ? Number(isoFirst.slice(5, 7)) : 1];
	const spanned = (last - firstOf(begin)) / 30.44;
	const step = steps.find((each) => spanned / each <= mostTicks(each)) ?? 1200;
	const start: YearMonth = step >= 12 ? [year - (year % (step / 12)), 1] : begin;
	const ticks = [];
	let at = start;
	for (; firstOf(at) <= last || ticks.length < 2; at = monthsOn(at, step)) {
		const label = step >= 12 ? String(at[0]) : `${(months[at[1] - 1] ?? "").slice(0, 3)} ${at[0]}`;
		ticks.push({ at: firstOf(at), label });
	}
	ticks.push({ at: firstOf(at), label: "" });
	return { from: firstOf(start), to: firstOf(at), ticks };
}

function draw(dated: readonly Dated[], link: (source: SheetSource) => string, words: SheetWords): string {
	const { from, to, ticks } = axisOf(dated, words);
	const room = width - labels - behind;
	const x = (day: number): number => Math.round(labels + 8 + ((day - from) / (to - from)) * room);
	const bottom = 24 + dated.length * lineHeight;
	const grid = ticks.map(({ at, label }) => {
		const text = label && `<text class="tick" x="${x(at)}" y="12">${escapeHtml(label)}</text>`;
		return `<line class="rule" x1="${x(at)}" x2="${x(at)}" y1="18" y2="${bottom}"/>${text}`;
	});
	const lines = dated.map(({ source, iso, first, last }, at) => {
		const y = 24 + at * lineHeight + lineHeight / 2;
		const [left, right] = [x(first), Math.max(x(first), x(last))];
		const said = sayDate(iso, words);
		const shape =
			first === last
				? `<circle class="dot" cx="${left}" cy="${y}" r="5"/>`
				: `<rect class="bar" x="${left}" y="${y - 4}" width="${Math.max(8, right - left)}" height="8" rx="4"/>`;
		const name = escapeHtml(cut(source.name, longestLabel));
		return (
			`<a href="${link(source)}" aria-label="${escapeHtml(`${source.name}: ${said}`)}">` +
			`<title>${escapeHtml(`${source.name}: ${said}`)}</title><rect class="spot" x="0" y="${y - 12}" width="${width}" height="24" rx="4"/>` +
			`<text class="label" x="0" y="${y + 4}">${name}</text><line class="lead" x1="${labels}" x2="${left}" y1="${y}" y2="${y}"/>${shape}` +
			`<text class="date" x="${Math.max(right, left + 8) + 10}" y="${y + 4}">${escapeHtml(said)}</text></a>`
		);
	});
	return `${grid.join("")}${lines.join("")}`;
}

/** What has no date is not left out silently. */
function undatedLines(
	sources: readonly SheetSource[],
	from: number,
	link: (source: SheetSource) => string,
	words: SheetWords,
): string {
	return sources
		.map((source, at) => {
			const y = from + at * lineHeight + lineHeight / 2;
			return (
				`<a href="${link(source)}"><rect class="spot" x="0" y="${y - 12}" width="${width}" height="24" rx="4"/>` +
				`<text class="label" x="0" y="${y + 4}">${escapeHtml(cut(source.name, longestLabel))}</text>` +
				`<text class="date" x="${labels + 8}" y="${y + 4}">${escapeHtml(words.undated)}</text></a>`
			);
		})
		.join("");
}

/** `numbers` are the sources' rows in the table below; "" where no source has a date. */
export function timelineOf(
	{ sources }: Sheet,
	prefix: string,
	numbers: ReadonlyMap<string, number>,
	words: SheetWords,
): string {
	const all = [...sources.values()];
	const dated = all
		.flatMap(datedOf)
		.toSorted((a, b) => a.first - b.first || a.last - b.last)
		.slice(0, mostLines);
	const undated = all.filter((source) => datedOf(source).length === 0).slice(0, mostLines - dated.length);
	const [first, last] = [dated[0], dated.at(-1)];
	if (!first || !last) return "";
	const link = (source: SheetSource): string => `#${prefix}s${numbers.get(source.key)}`;
	const bottom = 26 + dated.length * lineHeight;
	const said = words.timelineDescription(dated.length, sayDate(first.iso, words), sayDate(last.iso, words));
	return (
		`<svg class="timeline" viewBox="0 0 ${width} ${bottom + 4 + undated.length * lineHeight}" role="group" aria-labelledby="${prefix}time-t ${prefix}time-d">` +
		`<title id="${prefix}time-t">${escapeHtml(words.timeline)}</title><desc id="${prefix}time-d">${escapeHtml(said)}</desc>` +
		`${draw(dated, link, words)}${undatedLines(undated, bottom, link, words)}</svg>`
	);
}
