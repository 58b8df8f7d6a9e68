// A browser, for the server: no disk, so all files lie with the client; no threads and no cache, so registries are read in steps where
// the server runs.
import { noStore, type Platform, readInSteps } from "../workspace/index.ts";
import { program } from "./program.ts";

export const browser: Platform = {
	disk: null,
	program,
	store: () => noStore,
	reader: () => readInSteps,
	prepare: () => {},
};
