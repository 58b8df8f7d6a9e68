// Takes a draft; gives the relations between a total and the items of a list: the total in the lead, or in the last item.
// Sure only of lists whose every item has one number, and whose lead says nothing of "among them".
import type { Block, Draft } from "../../draft/draft.ts";
import { ONE } from "../../quantities/decimals.ts";
import type { CheckedFigure } from "../verdict.ts";
import { letterOf, outlineOf } from "./outline.ts";
import { amountOf, mayAddUp, type Relation, sameUnit } from "./relation.ts";
import { perLanguage } from "./roles.ts";

const mostItems = 200;

interface Words {
	/** The lead's number beside a word of total, or right before the colon. */
	readonly cued: RegExp;
	readonly plain: RegExp;
	readonly spoiled: RegExp;
	/** An item that is the sum of those before it. */
	readonly sums: RegExp;
}

const wordsFor = perLanguage(({ lettersOf }): Words => {
	const total = `[${lettersOf("total")}]`;
	const others = "[^NPQHXZ:,;()]";
	return {
		cued: new RegExp(`${total}${others}?N${others}*:$|N${others}{0,3}${total}${others}*:$`, "u"),
		plain: /N:$/u,
		spoiled: new RegExp(`[${lettersOf("avoid")}${lettersOf("some")}${lettersOf("ofThem")}]`, "u"),
		sums: new RegExp(`^(?:${total}|[${lettersOf("sums")}])`, "u"),
	};
});

/** Items by the block that leads their list in. */
function listsOf({ blocks }: Draft): ReadonlyMap<number, readonly Block[]> {
	const lists = new Map<number, Block[]>();
	for (const block of blocks) {
		if (block.lead === null || block.cell || block.kind !== "paragraph") continue;
		const items = lists.get(block.lead) ?? [];
		items.push(block);
		lists.set(block.lead, items);
	}
	return lists;
}

/** The item's only number; null where it has none or several. */
function onlyNumber(figures: readonly CheckedFigure[]): CheckedFigure | null {
	const [one] = figures;
	return one && figures.length === 1 && letterOf(one) === "N" ? one : null;
}

const whole = ({ prose }: Block) => ({ start: 0, end: prose.text.length });

function relationOf(
	lead: Block,
	items: readonly Block[],
	figuresOf: (block: Block) => readonly CheckedFigure[],
): readonly Relation[] {
	const numbers = items.map((item) => onlyNumber(figuresOf(item)));
	const known = numbers.filter((number): number is CheckedFigure => number !== null);
	if (items.length < 2 || items.length > mostItems || known.length < items.length || !sameUnit(known)) return [];
	const [{ language }] = known as [CheckedFigure];
	const words = wordsFor(language);
	const texts = items.map(
		(item, at) => outlineOf(item.prose.text, whole(item), [known[at] as CheckedFigure], language).text,
	);
	if (texts.some((text) => words.spoiled.test(text))) return [];
	const total = (inputs: readonly CheckedFigure[], result: CheckedFigure, how: "row" | "total"): readonly Relation[] =>
		sameUnit([...inputs, result]) && mayAddUp(inputs, amountOf(result), how)
			? [{ kind: "total", inputs, result, factor: ONE }]
			: [];
	if (words.sums.test(texts.at(-1) ?? "")) return total(known.slice(0, -1), known.at(-1) as CheckedFigure, "total");
	const led = figuresOf(lead);
	const only = onlyNumber(led);
	const last = lead.sentences.at(-1);
	if (!only || !last || only.sentence.start !== last.start) return [];
	const { text } = outlineOf(lead.prose.text, last, led, language);
	if (words.spoiled.test(text)) return [];
	return words.cued.test(text) ? total(known, only, "total") : words.plain.test(text) ? total(known, only, "row") : [];
}

/** `figures`: all of the draft, in order. */
export function inLists(draft: Draft, figures: readonly CheckedFigure[]): readonly Relation[] {
	const byBlock = new Map<number, CheckedFigure[]>();
	for (const figure of figures) {
		const some = byBlock.get(figure.block.index) ?? [];
		some.push(figure);
		byBlock.set(figure.block.index, some);
	}
	const figuresOf = ({ index }: Block): readonly CheckedFigure[] => byBlock.get(index) ?? [];
	return [...listsOf(draft)].flatMap(([lead, items]) => relationOf(draft.blocks[lead] as Block, items, figuresOf));
}
