// Takes a process id; gives what memory the process has, its threads included. Only Linux tells the peak.
import { readFileSync } from "node:fs";

/** Resident now and at most, in MB (of 1024 KB); null where the system does not tell. */
export function memoryOf(pid) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024;
		return { now: field("VmRSS"), peak: field("VmHWM") };
	} catch {
		return null;
	}
}
