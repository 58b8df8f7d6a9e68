// Takes checks of open drafts; gives their diagnostics, and a stamp that is the same while they are. After a keystroke only those of
// sections that have changed are made; where the others are now is a number of lines to add, when somebody wants to see them.
import type { Diagnostic, Position, Range } from "vscode-languageserver";
import { type BareVerdict, hash, leadingOf, type Shown, wordingFor } from "../engine/index.ts";
import type { Program } from "../workspace/index.ts";
import type { Checked } from "./checks.ts";
import { noteToDiagnostic, toDiagnostic } from "./convert.ts";

/** More than this no editor shows of one file; graver findings go first. */
const mostShown = 1000;

export interface Diagnosed {
	readonly stamp: string;
	readonly items: () => Diagnostic[];
}

export type Diagnose = (checked: Checked) => Diagnosed;

/** The diagnostics of a section; their lines count from its first. */
interface Group {
	readonly as: string;
	/** Where in its line the section begins. */
	readonly character: number;
	readonly items: readonly Diagnostic[];
	readonly stamp: string;
	/** The same, placed where the section began when they were last shown: mostly it has not moved since. */
	placed: { readonly line: number; readonly items: readonly Diagnostic[] } | null;
}

const movedPosition = ({ line, character }: Position, by: number): Position => ({ line: line + by, character });
const movedRange = ({ start, end }: Range, by: number): Range => ({
	start: movedPosition(start, by),
	end: movedPosition(end, by),
});

/** So many lines further down in the document. */
const moved = (diagnostic: Diagnostic, by: number, document: string): Diagnostic => ({
	...diagnostic,
	range: movedRange(diagnostic.range, by),
	relatedInformation: (diagnostic.relatedInformation ?? []).map((each) =>
		each.location.uri === document
			? { ...each, location: { uri: document, range: movedRange(each.location.range, by) } }
			: each,
	),
});

/** The group's diagnostics in a document where its section begins with this line. */
function placedAt(group: Group, line: number, document: string): readonly Diagnostic[] {
	if (group.placed?.line !== line)
		group.placed = { line, items: group.items.map((item) => moved(item, line, document)) };
	return group.placed.items;
}

/** What the draft's front matter says that cannot be used. */
const notesOf = ({ document, review, setup }: Checked): Diagnostic[] =>
	[
		...review.frontMatter.problems.map(({ span, message }) => ({
			span,
			message: message(wordingFor(setup.options.interface)),
		})),
		...setup.problems,
	].flatMap(({ span, message }) => (span ? [noteToDiagnostic(document, span, message)] : []));

export function createDiagnose(program: () => Program): Diagnose {
	const groups = new WeakMap<readonly BareVerdict[], Group>();

	const groupOf = (shown: Shown, { document, textOf }: Checked, { line, character }: Position): Group => {
		const { section, as } = shown;
		const known = groups.get(section.verdicts);
		if (known && known.as === as && known.character === character) return known;
		const items = shown
			.verdicts()
			.map((verdict) => moved(toDiagnostic(document, verdict, program().page, textOf), -line, document.uri));
		const group: Group = { as: as ?? "", character, items, stamp: hash(JSON.stringify(items)), placed: null };
		if (as !== null) groups.set(section.verdicts, group);
		return group;
	};

	return (checked) => {
		const { document, review } = checked;
		const notes = notesOf(checked);
		const placed = leadingOf(review, mostShown).map((shown) => {
			const start = document.positionAt(shown.section.span.start);
			return { line: start.line, group: groupOf(shown, checked, start) };
		});
		const stamps = placed.map(({ line, group }) => `${line} ${group.stamp}`);
		return {
			stamp: hash(`${JSON.stringify(notes)}\n${stamps.join("\n")}`),
			items: () => [...notes, ...placed.flatMap(({ line, group }) => placedAt(group, line, document.uri))],
		};
	};
}
