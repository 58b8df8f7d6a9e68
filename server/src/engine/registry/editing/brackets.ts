// Takes YAML as the writer of the library writes it; gives it with braces wide and brackets close, which its one option does not know.
import { parseDocument, visit } from "yaml";

export const writing = { lineWidth: 0, indent: 2, flowCollectionPadding: true } as const;

/** `[{ literal: Water Board }]`. */
export function closeBrackets(text: string): string {
	const spaces: number[] = [];
	visit(parseDocument(text, { schema: "failsafe" }), {
		Seq(_, { flow, range }) {
			if (!flow || !range) return;
			const [start, end] = range;
			const inside = text.slice(start + 1, end - 1);
			if (/^ \S/.test(inside)) spaces.push(start + 1);
			if (/\S $/.test(inside)) spaces.push(end - 2);
		},
	});
	const ends = [...spaces.toSorted((a, b) => a - b), text.length];
	return ends.map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] as number) + 1, end)).join("");
}
