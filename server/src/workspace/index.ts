// The front door of what all doors share: where settings, registries and drafts are found, wherever they lie.

export * from "./digests.ts";
export * from "./files.ts";
export { matcher } from "./glob.ts";
export type { LoadedFile, SetupProblem } from "./named.ts";
export * from "./paths.ts";
export * from "./pause.ts";
export * from "./platform.ts";
export { type Layer, type Project, projectLanguage } from "./project.ts";
export {
	findProjectFile,
	isProjectFileName,
	type ProjectFile,
	projectFileNames,
	readProjectFile,
} from "./project-file.ts";
export { readInSteps } from "./read-in-steps.ts";
export * from "./registries.ts";
export * from "./resolve.ts";
export * from "./settings.ts";
export * from "./sign-offs.ts";
export * from "./walk.ts";
