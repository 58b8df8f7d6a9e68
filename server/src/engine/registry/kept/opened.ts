// Takes a way to open a large file from its digest; gives one that opens each file once, and says its problems anew each time.
// Never reads an entry itself.
import type { Wording } from "../../wording/wording.ts";
import { locator } from "../location.ts";
import { reporter } from "../problems.ts";
import type { ReadFile } from "../read-file.ts";
import type { Problem, RegistryFile } from "../registry.ts";
import type { KeptProblem } from "./digest.ts";

/** What does not depend on the other files: of many files mostly one has changed. */
export type Opened = Omit<ReadFile, "report" | "problems">;

interface Digest {
	readonly problems: readonly KeptProblem[];
}

export function opener<Kind extends Digest>(
	open: (file: RegistryFile, digest: Kind) => Opened,
): (file: RegistryFile, digest: Kind, wording: Wording) => ReadFile {
	/** While the digest lives. */
	const opened = new WeakMap<Kind, Opened>();
	return (file, digest, wording) => {
		const before = opened.get(digest);
		const isSame = before?.file.file === file.file && before.file.text === file.text;
		const now = before && isSame ? before : open(file, digest);
		opened.set(digest, now);
		const problems: Problem[] = [];
		const report = reporter(locator(file.file, file.text), problems, wording);
		for (const { severity, code, at, message } of digest.problems) report(severity, code, at, message);
		return { ...now, file, report, problems };
	};
}
