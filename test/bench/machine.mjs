// Takes nothing; gives in a line on what a run was measured: processor, cores, memory, system, Node. No names, no places.
import { availableParallelism, cpus, platform, totalmem } from "node:os";

export function machine() {
	const model = cpus()[0]?.model.trim() || "unknown processor";
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${model}, ${availableParallelism()} cores, ${memory} GB, ${platform()}, Node ${process.versions.node}`;
}
