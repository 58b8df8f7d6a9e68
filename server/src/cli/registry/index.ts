// `sourcemark registry`: takes what to do with claims files; hands on to the file that does it.
import type { Io, Status } from "../io.ts";
import { UsageError } from "../options.ts";
import { add } from "./add.ts";
import { check } from "./check.ts";
import { exportClaims } from "./export.ts";
import { importClaims } from "./import.ts";
import { stats } from "./stats.ts";

const actions: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<Status>>> = {
	add,
	check,
	stats,
	export: exportClaims,
	import: importClaims,
};

export function registry([name = "", ...args]: readonly string[], io: Io): Promise<Status> {
	const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
	if (action) return action(args, io);
	const all = Object.keys(actions).join(", ");
	throw new UsageError(({ refusals: { registry } }) =>
		name === "" ? registry.what(all) : registry.noAction(name, all),
	);
}
