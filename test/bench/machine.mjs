// Takes nothing; gives in a line on what a run was measured: processor, cores, memory, system, Node, and how much else was going on.
// No names, no places.
import { availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { rounded } from "./statistics.mjs";

/** Asked for when a run begins: the load is that of the minutes before, which others have made. Windows tells none. */
export function machine() {
	const model = cpus()[0]?.model.trim() || "unknown processor";
	const memory = Math.round(totalmem() / 2 ** 30);
	const [, load] = loadavg();
	const busy = load > 0.1 ? `, ${rounded(load, 1)} other programs running on average` : "";
	return `${model}, ${availableParallelism()} cores, ${memory} GB, ${platform()}, Node ${process.versions.node}${busy}`;
}
