// Takes what whole blocks name: a table's source line, a column of sources, a list's lead, a footnote's own text;
// gives the figures that have no nearer source theirs.
import type { Block, Draft } from "../../draft/draft.ts";
import { groupBy } from "../../text/group-by.ts";
import type { BlockReading } from "../match.ts";
import { type Ledger, type Naming, type Scope, unsure } from "./credit.ts";

/** What was understood of a block while reading its sentences. */
export interface BlockNotes {
	/** The last speaker or mark of its last sentence: what it leads in is said by them. */
	readonly leads: Naming | null;
	/** "Source: NIS" and nothing else. */
	readonly label: Naming | null;
	/** Known names in it, whether they speak or not. */
	readonly mentions: Naming | null;
	/** Nothing but such names stands in it. */
	readonly isNames: boolean;
}

const CAPTION_DISTANCE = 1;

function creditOpen(readings: readonly BlockReading[], naming: Naming | null, scope: Scope, ledger: Ledger): void {
	if (naming === null) return;
	for (const { figures } of readings)
		for (const figure of figures) if (ledger.scopeOf(figure) === null) ledger.credit(figure, naming, scope);
}

/** The lead of a list or table, or the lead's own lead. Leads stand before what they lead, so this ends. */
function leadOf(block: Block, notes: readonly BlockNotes[], known: (Naming | null)[]): Naming | null {
	if (block.lead === null) return null;
	return notes[block.lead]?.leads ?? known[block.lead] ?? null;
}

function creditTables(readings: readonly BlockReading[], notes: readonly BlockNotes[], ledger: Ledger): void {
	const cells = readings.filter(({ block }) => block.cell !== null);
	const tables = groupBy(cells, ({ block }) => block.cell?.table);
	for (const table of tables.values()) {
		const rows = groupBy(table, ({ block }) => block.cell?.row);
		const columns = groupBy(table, ({ block }) => block.cell?.column);
		for (const { block, figures } of table) {
			const note = notes[block.index];
			if (!note || figures.length > 0 || block.cell === null) continue;
			if (note.isNames) {
				const line = block.cell.row === 0 ? columns.get(block.cell.column) : rows.get(block.cell.row);
				creditOpen(line ?? [], note.mentions, "block", ledger);
			}
			creditOpen(note.label ? table : [], note.label, "block", ledger);
		}
		const before = (table[0]?.block.index ?? 0) - CAPTION_DISTANCE;
		const behind = (table.at(-1)?.block.index ?? 0) + CAPTION_DISTANCE;
		const captions = readings[behind]?.block.kind === "heading" ? [before] : [before, behind];
		for (const caption of captions) creditOpen(table, notes[caption]?.label ?? null, "block", ledger);
	}
}

/** "Source: NIS" on its own line speaks for the paragraph before it where no table stands there. */
function creditLabels(readings: readonly BlockReading[], notes: readonly BlockNotes[], ledger: Ledger): void {
	readings.forEach((reading, index) => {
		const label = notes[index]?.label ?? null;
		const before = readings[index - 1];
		const { block, figures } = reading;
		if (label === null || figures.length > 0 || block.cell !== null || block.kind === "heading") return;
		if (before && before.block.kind !== "heading" && before.block.cell === null)
			creditOpen([before], label, "block", ledger);
	});
}

/** "Figures from the water board" or "Source: ..." as a heading: perhaps for all that stands under it. */
function creditHeadings(readings: readonly BlockReading[], notes: readonly BlockNotes[], ledger: Ledger): void {
	for (const reading of readings) {
		const label = notes[reading.block.headings.at(-1) ?? -1]?.label ?? null;
		creditOpen([reading], label && unsure(label), "carried", ledger);
	}
}

function creditFootnotes(
	draft: Draft,
	readings: readonly BlockReading[],
	notes: readonly BlockNotes[],
	ledger: Ledger,
): void {
	for (const { blocks } of draft.footnotes.values()) {
		const own = blocks.flatMap((index) => readings[index] ?? []);
		for (const index of blocks) creditOpen(own, notes[index]?.mentions ?? null, "block", ledger);
	}
}

/** `readings` and `notes` have one entry a block, in the draft's order. */
export function creditBlocks(
	draft: Draft,
	readings: readonly BlockReading[],
	notes: readonly BlockNotes[],
	ledger: Ledger,
): void {
	// Most drafts have no "Source: ..." and no column of sources: then nothing need be gone through for them.
	const isLabelled = notes.some(({ label }) => label !== null);
	if (isLabelled || notes.some(({ isNames }) => isNames)) creditTables(readings, notes, ledger);
	if (isLabelled) creditLabels(readings, notes, ledger);
	if (isLabelled) creditHeadings(readings, notes, ledger);
	creditFootnotes(draft, readings, notes, ledger);
	if (notes.some(({ leads }) => leads !== null)) creditLeads(readings, notes, ledger);
}

/** What leads a list or table in is said for all of it. */
function creditLeads(readings: readonly BlockReading[], notes: readonly BlockNotes[], ledger: Ledger): void {
	const known: (Naming | null)[] = [];
	readings.forEach((reading, index) => {
		known[index] = leadOf(reading.block, notes, known);
		creditOpen([reading], known[index] ?? null, "carried", ledger);
	});
}
