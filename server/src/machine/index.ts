// A machine with a disk, for the server and the command: where files lie, what comes with the program, and where what can be made anew is kept.
import { finderIn, type Platform, type RegistryFinder } from "../workspace/index.ts";
import { cacheFolder, openStore } from "./digests.ts";
import { disk } from "./disk.ts";
import { keepHouse } from "./memory.ts";
import { program } from "./program.ts";
import { createReader } from "./registry-reader.ts";

export { readBundled, rulePage } from "./program.ts";
export { cacheFolder, disk, openStore };

/** Looks on the disk. */
export const finder: RegistryFinder = finderIn(disk);

export const machine: Platform = {
	disk,
	program,
	store: (folder = cacheFolder(process.env), language) => openStore(folder, language),
	reader: createReader,
	prepare: keepHouse,
};
