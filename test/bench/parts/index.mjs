// What can be measured: parts that give rows of the table under the names of goals.mjs, and tables of their own.
import { benchCharted } from "./charted.mjs";
import { benchCheck, benchPhases } from "./check.mjs";
import { benchCommand } from "./command.mjs";
import { benchFigures } from "./figures.mjs";
import { benchFirstRead } from "./first-read.mjs";
import { benchLargeRegistry } from "./large-registry.mjs";
import { benchOpen } from "./open.mjs";
import { benchRegistries } from "./registries.mjs";
import { benchStart } from "./start.mjs";
import { benchTyping } from "./typing.mjs";
import { benchWorst } from "./worst.mjs";

export const rowParts = [
	{ names: ["check"], run: benchCheck },
	{ names: ["keystroke", "burst", "memory"], run: benchTyping },
	{ names: ["worst"], run: benchWorst },
	{ names: ["open"], run: benchOpen },
	{ names: ["start"], run: benchStart },
	{ names: ["registry"], run: benchLargeRegistry },
	{ names: ["first-read"], run: benchFirstRead },
	{ names: ["command"], run: benchCommand },
];

export const tableParts = {
	phases: benchPhases,
	figures: benchFigures,
	registries: benchRegistries,
	chart: benchCharted,
};
