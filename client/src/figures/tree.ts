// Takes lists of figures, and how to group and filter them; gives the tree that the view shows, in plain values.
// Knows nothing of VS Code: words for people are handed in.
import type { DraftFigures, FigureEntry, FigureState, Place, PlaceRange } from "../../../server/src/lsp/protocol.ts";

export type Grouping = "draft" | "state" | "source";

export const groupings: readonly Grouping[] = ["draft", "state", "source"];

/** A figure as an entry. Its place is what commands of a figure want of their caller. */
export interface FigureNode {
	readonly kind: "figure";
	readonly id: string;
	readonly uri: string;
	readonly position: Place;
	readonly range: PlaceRange;
	readonly text: string;
	readonly state: FigureState;
	readonly claim: string | null;
	/** As prose names them. */
	readonly sources: readonly string[];
	readonly heading: string | null;
}

export interface GroupNode {
	readonly kind: "group";
	readonly id: string;
	readonly of: Grouping | "heading";
	readonly label: string;
	/** Of a draft and a heading. */
	readonly uri: string | null;
	readonly range: PlaceRange | null;
	/** Of a state; of another group the gravest in it. */
	readonly state: FigureState;
	readonly nodes: readonly TreeNode[];
	/** All below. */
	readonly figures: readonly FigureNode[];
}

export type TreeNode = FigureNode | GroupNode;

export interface Words {
	readonly state: (state: FigureState) => string;
	readonly noSource: string;
	/** What a draft is called. */
	readonly draft: (uri: string) => string;
}

export interface Shape {
	readonly by: Grouping;
	/** Every word of it must stand in an entry; empty for all. */
	readonly filter: string;
}

/** As in the protocol: the gravest first. */
const states: readonly FigureState[] = ["conflict", "attention", "unsourced", "silenced", "cited", "supported"];

const gravest = (figures: readonly FigureNode[]): FigureState =>
	states.find((state) => figures.some((each) => each.state === state)) ?? "supported";

function nodeOf({ uri, headings, sources }: DraftFigures, figure: FigureEntry, at: number): FigureNode {
	const { range, text, state, claim, heading } = figure;
	return {
		kind: "figure",
		id: `${uri}#${at}`,
		uri,
		position: range.start,
		range,
		text,
		state,
		claim,
		sources: figure.sources.map((key) => sources[key] ?? key),
		heading: heading === null ? null : (headings[heading]?.text ?? null),
	};
}

/** The figures of a draft that the filter leaves, each with its heading's place in the draft's list. */
interface Left {
	readonly draft: DraftFigures;
	readonly nodes: readonly { readonly node: FigureNode; readonly heading: number | null }[];
}

function filtered(draft: DraftFigures, filter: string, words: Words): Left {
	const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
	const fits = ({ text, claim, sources, heading, state, uri }: FigureNode): boolean => {
		if (wanted.length === 0) return true;
		const all = [text, claim, ...sources, heading, words.state(state), words.draft(uri)].join("\n").toLowerCase();
		return wanted.every((each) => all.includes(each));
	};
	const nodes = draft.figures.map((figure, at) => ({ node: nodeOf(draft, figure, at), heading: figure.heading }));
	return { draft, nodes: nodes.filter(({ node }) => fits(node)) };
}

type Made = Pick<GroupNode, "of" | "label"> & Partial<Pick<GroupNode, "uri" | "range" | "state">>;

/** `id` is of the group alone: an entry may stand in several. */
function group(id: string, made: Made, nodes: readonly TreeNode[]): GroupNode {
	const own = nodes.map((node): TreeNode => (node.kind === "figure" ? { ...node, id: `${id} ${node.id}` } : node));
	const figures = own.flatMap((node) => (node.kind === "figure" ? [node] : node.figures));
	return { kind: "group", id, uri: null, range: null, state: gravest(figures), ...made, nodes: own, figures };
}

/** Under its headings, where it has figures under several. */
function draftGroup({ draft, nodes }: Left, words: Words): GroupNode {
	const { uri, headings } = draft;
	const top = nodes.filter(({ heading }) => heading === null).map(({ node }) => node);
	const parts = headings.flatMap(({ text, range }, at) => {
		const here = nodes.filter(({ heading }) => heading === at).map(({ node }) => node);
		return here.length > 0 ? [group(`${uri}##${at}`, { of: "heading", label: text, uri, range }, here)] : [];
	});
	const isPlain = parts.length + (top.length > 0 ? 1 : 0) < 2;
	const inside = isPlain ? nodes.map(({ node }) => node) : [...top, ...parts];
	return group(uri, { of: "draft", label: words.draft(uri), uri }, inside);
}

function byState(figures: readonly FigureNode[], words: Words): GroupNode[] {
	return states.flatMap((state) => {
		const here = figures.filter((each) => each.state === state);
		return here.length > 0 ? [group(state, { of: "state", label: words.state(state), state }, here)] : [];
	});
}

/** What nobody is credited for stands last. */
function bySource(figures: readonly FigureNode[], words: Words): GroupNode[] {
	const of = new Map<string, FigureNode[]>();
	for (const figure of figures)
		for (const name of new Set(figure.sources)) {
			const here = of.get(name);
			if (here) here.push(figure);
			else of.set(name, [figure]);
		}
	const named = [...of].toSorted(([a], [b]) => a.localeCompare(b));
	const none = figures.filter(({ sources }) => sources.length === 0);
	return [
		...named.map(([name, here]) => group(`source ${name}`, { of: "source", label: name }, here)),
		...(none.length > 0 ? [group("no source", { of: "source", label: words.noSource }, none)] : []),
	];
}

/** The groups, from the top. Drafts in which nothing is left are not in it. */
export function treeOf(drafts: readonly DraftFigures[], { by, filter }: Shape, words: Words): readonly GroupNode[] {
	const left = drafts.map((draft) => filtered(draft, filter, words)).filter(({ nodes }) => nodes.length > 0);
	if (by === "draft") return left.map((each) => draftGroup(each, words));
	const figures = left.flatMap(({ nodes }) => nodes.map(({ node }) => node));
	return by === "state" ? byState(figures, words) : bySource(figures, words);
}

/** Every figure once, whatever the groups. */
export const countOf = (drafts: readonly DraftFigures[], state?: FigureState): number =>
	drafts.reduce((sum, { figures }) => sum + figures.filter((each) => !state || each.state === state).length, 0);
