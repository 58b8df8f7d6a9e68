// Takes the arguments of `npm run bench`; gives what is asked for, and which names nobody knows. Never measures anything.
import { parseArgs } from "node:util";

const options = Object.fromEntries(["quick", "json", "no-build", "write"].map((name) => [name, { type: "boolean" }]));

/** Throws for an option that there is not. */
export function optionsOf(args, known) {
	const { values, positionals: asked } = parseArgs({ args, options, allowPositionals: true });
	return { values, asked, unknown: asked.filter((name) => !known.includes(name)) };
}
