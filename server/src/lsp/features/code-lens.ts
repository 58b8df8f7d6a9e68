// Above each heading how many figures stand under it and how they stand; at the top for what stands before the first one.
// Counted when a lens comes into sight.
import { type CodeLens, CodeLensRefreshRequest } from "vscode-languageserver";
import {
	countStates,
	type OutlinePart,
	outlineOf,
	type Review,
	type StateCounts,
	type Wording,
	wordingFor,
} from "../../engine/index.ts";
import { toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { isRegistryFile } from "../registry-files/ids.ts";
import { isRegistryLens, registryLenses, resolveRegistryLens } from "../registry-files/lenses.ts";
import type { Session } from "../session.ts";

/** What a lens carries until it is seen: its draft, and its place among the draft's lenses. */
interface LensData {
	readonly uri: string;
	readonly at: number;
}

const hasFigures = ({ figures, parts }: OutlinePart): boolean => figures.length > 0 || parts.some(hasFigures);

/** Parts that have a lens: headings with figures under them, and the draft itself for figures under none. */
function lensParts(outline: OutlinePart): OutlinePart[] {
	const below = (part: OutlinePart): OutlinePart[] =>
		part.parts.flatMap((each) => (hasFigures(each) ? [each, ...below(each)] : []));
	return [...(outline.figures.length > 0 ? [{ ...outline, parts: [] }] : []), ...below(outline)];
}

/** "7 figures, 5 sourced, 1 conflict". */
function sayCounts(
	{ conflict, attention, unsourced, silenced, cited, supported }: StateCounts,
	{ lens }: Wording = wordingFor(),
): string {
	const sourced = cited + supported;
	const all = sourced + conflict + attention + unsourced + silenced;
	return [
		lens.figures(all),
		lens.sourced(sourced),
		...(conflict > 0 ? [lens.conflicts(conflict)] : []),
		...(attention > 0 ? [lens.attention(attention)] : []),
		...(unsourced > 0 ? [lens.unsourced(unsourced)] : []),
	].join(", ");
}

function register(session: Session): void {
	const { connection, documents, checks, setups, guard, client, wording } = session;
	/** It goes when the check does. */
	const known = new WeakMap<Review, readonly OutlinePart[]>();
	const partsOf = async (uri: string): Promise<readonly OutlinePart[]> => {
		const document = documents.get(uri);
		if (!document || !isDraft(document) || !(await setups.of(document)).shows.codeLens) return [];
		const { review } = await checks.of(document);
		const parts = known.get(review) ?? lensParts(outlineOf(review));
		known.set(review, parts);
		return parts;
	};
	connection.onCodeLens(({ textDocument: { uri } }) =>
		guard("code lens", async () => {
			const document = documents.get(uri);
			if (!document) return [];
			if (isRegistryFile(document)) return registryLenses(session, document);
			const parts = await partsOf(uri);
			return parts.map(({ heading }, at): CodeLens => {
				const data: LensData = { uri, at };
				return { range: toRange(document, heading?.span ?? { start: 0, end: 0 }), data };
			});
		}, []),
	);
	connection.onCodeLensResolve((lens, token) =>
		guard(
			"code lens",
			async () => {
				if (isRegistryLens(lens)) return resolveRegistryLens(session, lens, token);
				const { uri, at } = lens.data as LensData;
				const part = (await partsOf(uri))[at];
				// Nothing happens on a click: the numbers are all there is to it.
				return part ? { ...lens, command: { title: sayCounts(countStates(part), wording()), command: "" } } : lens;
			},
			lens,
		),
	);
	session.onChanged(() => {
		if (client().refreshesLenses) session.ask("lenses", () => connection.sendRequest(CodeLensRefreshRequest.type));
	});
}

export const codeLens: Feature = { capabilities: () => ({ codeLensProvider: { resolveProvider: true } }), register };
