// `npm run bench`: how fast the engine is, always beside something well known measured in the same run.
//
//   npm run bench [-- check | figures | registries] [--json]
import { benchCheck } from "./check.mjs";
import { benchFigures } from "./figures.mjs";
import { loadEngine } from "./measuring.mjs";
import { benchRegistries } from "./registries.mjs";

const parts = { check: benchCheck, figures: benchFigures, registries: benchRegistries };
const asked = process.argv.slice(2);
const chosen = Object.keys(parts).filter((name) => asked.includes(name));
const engine = await loadEngine();
const tables = (chosen.length > 0 ? chosen : Object.keys(parts)).flatMap((name) => parts[name](engine));
if (asked.includes("--json")) console.log(JSON.stringify(tables, null, "\t"));
else
	for (const { title, rows } of tables) {
		console.log(`${title}:\n`);
		console.table(rows);
	}
