// Takes the texts of registry files; gives the claims and sources on record and every problem at its line.
// Never throws; one bad claim costs itself only.
import type { Registry, RegistryFile } from "./registry.ts";

/** Later files win over earlier ones for the same id, and the clash is a problem of the later file. */
export function readRegistry(_files: readonly RegistryFile[]): Registry {
	return { claims: new Map(), sources: new Map(), problems: [] };
}
