// Takes the text of a file of sign-offs; gives what it says, with what is wrong with it at its place. Never throws: an entry that
// cannot be used costs itself only.
import { isPossible } from "../dates/days.ts";
import { formatFor } from "../registry/formats/index.ts";
import { locator } from "../registry/location.ts";
import type { Problem } from "../registry/registry.ts";
import { field, type TreeNode, textOf } from "../registry/tree.ts";
import type { Span } from "../text/span.ts";
import { type FigureState, figureStates } from "../verdicts/figure-state.ts";
import { wordingFor } from "../wording/index.ts";
import type { Wording } from "../wording/wording.ts";
import type { SignOff } from "./sign-off.ts";

export interface SignOffs {
	readonly entries: readonly SignOff[];
	readonly problems: readonly Problem[];
}

type Complain = (at: Span, message: (words: Wording["signOffs"]) => string) => null;

function dayOf(node: TreeNode): string | null {
	const text = textOf(field(node, "on"));
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
	if (!text || !found) return null;
	const [year, month, day] = found.slice(1).map(Number);
	return isPossible([year as number, month, day]) ? text : null;
}

const needed = ["fingerprint", "draft", "by"] as const;

function readEntry(node: TreeNode, complain: Complain): SignOff | null {
	if (node.kind !== "fields") return complain(node.span, ({ fields }) => fields);
	const read = (name: string): string | null => textOf(field(node, name));
	const missing = needed.filter((name) => read(name) === null);
	if (missing.length > 0) return complain(node.span, ({ lacks }) => lacks(missing));
	const on = dayOf(node);
	if (on === null) return complain(field(node, "on")?.span ?? node.span, ({ day }) => day);
	const state = figureStates.find((each) => each === read("state")) ?? null;
	if (state === null && field(node, "state"))
		complain(field(node, "state")?.span ?? node.span, (words) => words.state(figureStates.join(", ")));
	return {
		fingerprint: read("fingerprint") as string,
		draft: read("draft") as string,
		figure: read("figure") ?? "",
		sentence: read("sentence") ?? "",
		by: read("by") as string,
		on,
		note: read("note"),
		state: state as FigureState | null,
	};
}

export function readSignOffs(file: string, text: string, wording: Wording = wordingFor()): SignOffs {
	const { root, problems: faults } = formatFor("signoffs.yaml").parse(text);
	const locate = locator(file, text);
	const problems: Problem[] = faults.map(({ code, severity, message, span }) => ({
		code,
		severity,
		message: message(wording),
		at: locate(span),
	}));
	const complain: Complain = (at, message) => {
		problems.push({ code: "sign-off", severity: "warning", message: message(wording.signOffs), at: locate(at) });
		return null;
	};
	if (!root) return { entries: [], problems };
	const list = field(root, "signoffs");
	if (list?.kind === "list")
		return { entries: list.items.flatMap((item) => readEntry(item, complain) ?? []), problems };
	const isEmpty = list?.kind === "scalar" && list.value === null;
	if (!isEmpty) complain((list ?? root).span, (words) => words.list);
	return { entries: [], problems };
}
