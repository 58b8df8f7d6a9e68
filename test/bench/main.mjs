// The run behind `npm run bench` (run.mjs says how it is called): builds, measures part by part, prints table and tables.
// A part that fails costs its own rows only.
import { createContext } from "./context.mjs";
import { goals } from "./goals.mjs";
import { machine } from "./machine.mjs";
import { optionsOf } from "./options.mjs";
import { benchCharted } from "./parts/charted.mjs";
import { rowParts, tableParts } from "./parts/index.mjs";
import { rowsOf, summaryOf, tableOf } from "./table.mjs";
import { writeCharts, writeTable } from "./write.mjs";

const known = [...rowParts.flatMap(({ names }) => names), ...Object.keys(tableParts)];
const { values, asked, unknown } = optionsOf(process.argv.slice(2), known);
const place = machine();
const say = (text) => process.stderr.write(`${text}\n`);

if (unknown.length > 0) {
	say(`There is no ${unknown.join(", ")}. Rows and tables: ${known.join(", ")}.`);
	process.exit(2);
}

if (!values["no-build"]) {
	say("Building ...");
	await (await import("../../client/build/bundle.mjs")).bundle();
}
const context = createContext({ quick: values.quick === true, say });

/** What a part that failed would have measured says so. */
async function measuredBy({ names, run }) {
	say(`Measuring ${names.join(", ")} ...`);
	try {
		return await run(context);
	} catch (error) {
		say(`${names.join(", ")}: ${error.stack ?? error.message}`);
		process.exitCode = 1;
		const lost = goals.filter(({ name }) => names.includes(name));
		return lost.flatMap(({ figures }) => Object.keys(figures).map((id) => [id, "could not be measured"]));
	}
}

/** Null where they could not be drawn: that costs the charts only. */
async function charted() {
	say("Measuring chart ...");
	return benchCharted(context).catch((error) => {
		say(`chart: ${error.stack ?? error.message}`);
		process.exitCode = 1;
		return null;
	});
}
const wanted = rowParts.filter(({ names }) => asked.length === 0 || names.some((name) => asked.includes(name)));
const measured = new Map();
for (const part of wanted) for (const [id, value] of await measuredBy(part)) measured.set(id, value);

const shown = goals.filter(({ name }) => asked.length === 0 || asked.includes(name));
const tables = [];
const charts = values.write && (asked.length === 0 || asked.includes("chart")) ? await charted() : null;
for (const name of asked)
	if (name in tableParts && !(name === "chart" && values.write && !charts))
		tables.push(...(name === "chart" && charts ? charts : await tableParts[name](context)));

if (values.json)
	console.log(JSON.stringify({ machine: place, measured: Object.fromEntries(measured), tables }, null, "\t"));
else {
	const rows = rowsOf(shown, measured);
	if (rows.length > 0) console.log(`\n${place}\n\n${tableOf(rows)}\n\n${summaryOf(shown, measured)}`);
	for (const { title, rows } of tables) {
		console.log(`\n${title}:\n`);
		console.table(rows);
	}
}
if (charts) writeCharts(charts);
// A part of the table is no table.
if (values.write && asked.length === 0) writeTable(place, shown, measured);
// A peer that has been stopped may leave a handle behind.
process.exit();
