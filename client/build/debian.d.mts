export function onPath(name: string): string | undefined;
export function installPackages(packages: readonly string[], log?: (line: string) => void): boolean;
export function ensureProgram(
	name: string,
	packages?: readonly string[],
	log?: (line: string) => void,
): string | undefined;
