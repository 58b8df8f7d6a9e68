// Takes the engine; gives how fast it reads figures: prose in every language against a bare scan for digits of the same text,
// and texts that nobody writes, a quarter of a megabyte against a whole one.
import { inTurns, root } from "../measuring.mjs";
import { least, median, rounded } from "../statistics.mjs";
import { proseOf } from "../texts.mjs";

const sizes = [
	{ name: "100 KB", length: 100_000, rounds: 21 },
	{ name: "1 MB", length: 1_000_000, rounds: 5 },
];
/** The bare scan is too short to be timed by itself. */
const scans = 10;

const scan = (text) => {
	let found = 0;
	for (const _ of text.matchAll(/\d+/g)) found++;
	return found;
};

async function measureProse(engine, language, { name, length, rounds }) {
	const text = proseOf(root, language, length);
	const { figures } = engine.readFigures(text, language);
	const times = await inTurns(
		[
			{ name: "figures", run: () => engine.readFigures(text, language) },
			{
				name: "scan",
				run: () => {
					for (let each = 0; each < scans; each++) scan(text);
				},
			},
		],
		rounds,
	);
	const [read, bare] = [times.get("figures"), times.get("scan").map((spent) => spent / scans)];
	const speed = (spent) => rounded(text.length / 1000 / spent, 1);
	return {
		text: `${name} ${language}`,
		"figures/KB": rounded(figures.length / (text.length / 1000), 1),
		"MB/s": speed(median(read)),
		"best MB/s": speed(least(read)),
		"scan MB/s": speed(median(bare)),
		"times the scan": rounded(median(read) / median(bare), 0),
	};
}

async function measureHostile({ readFigures, hostileText }, each) {
	const steps = [250_000, 1_000_000].map((length) => {
		const text = hostileText(each, length);
		return { name: length, run: () => readFigures(text, each.language) };
	});
	const [quarter, whole] = [...(await inTurns(steps, 1)).values()].map(least);
	return {
		text: `${each.language} ${each.name}`,
		"250 KB ms": rounded(quarter, 0),
		"1 MB ms": rounded(whole, 0),
		"MB/s": rounded(1000 / whole, 1),
		growth: rounded(whole / quarter, 1),
	};
}

/** Two tables. */
export async function benchFigures(context) {
	const engine = await context.engine();
	const prose = [];
	for (const size of sizes) for (const { base } of engine.languages) prose.push(await measureProse(engine, base, size));
	const hostile = [];
	for (const each of engine.hostile) hostile.push(await measureHostile(engine, each));
	return [
		{ title: "Reading figures in prose, and how many times as long a bare scan for digits takes", rows: prose },
		{ title: "Reading what nobody writes: four times the text should take four times as long", rows: hostile },
	];
}
