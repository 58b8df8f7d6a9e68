// Takes a draft and its setup; gives its fact sheet, with the file of its sign-offs and what a run needs to know. One check a draft.
import { createSheet, type Sheet, wholeOf, wordingFor } from "../engine/index.ts";
import { disk } from "../machine/index.ts";
import { findSignOffs, type SignOffsFile } from "../workspace/index.ts";
import type { DraftInput } from "./drafts.ts";
import { type Outcome, outcomeOfCheck } from "./outcome.ts";
import type { DraftSetup, RunProblem } from "./setup.ts";

export interface MadeSheet {
	readonly sheet: Sheet;
	readonly signOffs: SignOffsFile;
	readonly outcome: Outcome;
}

const problemsOf = ({ problems }: SignOffsFile): RunProblem[] =>
	problems.map(({ at: { file, line, character }, severity, code, message }) => ({
		path: file,
		line,
		character,
		severity,
		code,
		message,
	}));

export async function sheetOf(draft: DraftInput, setup: DraftSetup): Promise<MadeSheet> {
	const { checker, problems } = setup.ready();
	const review = checker.review(draft.text, setup.options);
	const place = { path: draft.path, folders: [], projectFile: setup.projectFile };
	const signOffs = await findSignOffs(place, disk, wordingFor(setup.options.interface));
	const sheet = createSheet(review, {
		name: draft.name,
		path: signOffs.draft,
		registry: checker.registry,
		signOffs: signOffs.entries,
	});
	const outcome = outcomeOfCheck(draft, wholeOf(review), [...problems, ...problemsOf(signOffs)], setup.options);
	return { sheet, signOffs, outcome };
}
