// The front door of what both doors share: where settings, registries and drafts are found on a disk.

export { cacheFolder, type DigestStore, digestFrom, noStore, openStore } from "./digests.ts";
export * from "./files.ts";
export type { LoadedFile, SetupProblem } from "./named.ts";
export { readBundled, rulePage } from "./program.ts";
export type { Layer, Project } from "./project.ts";
export {
	findProjectFile,
	isProjectFileName,
	type ProjectFile,
	projectFileNames,
	readProjectFile,
} from "./project-file.ts";
export * from "./registries.ts";
export * from "./resolve.ts";
export * from "./settings.ts";
export * from "./sign-offs.ts";
export * from "./walk.ts";
