// In a registry file: of a field what it is for, of an id who or what stands under it and how often drafts use it.
import type { Hover, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Claim, formatFor, registryForm, sayQuantity, type Wording, yamlPlace } from "../../engine/index.ts";
import { sourceCard } from "../card.ts";
import { toOffset, toRange } from "../convert.ts";
import { type Line, toMarkup } from "../markup.ts";
import type { Session } from "../session.ts";
import { idAt } from "./ids.ts";
import { sayUses } from "./uses.ts";

const line = (label: string | null, text: string): Line => ({ label, parts: [{ kind: "text", text }] });

const claimLines = ({ statements }: Claim, wording: Wording): Line[] =>
	statements.flatMap(({ text, figure }) => [
		{ label: null, parts: [{ kind: "strong", text }] } as Line,
		line(wording.card.readAs, `${sayQuantity(figure.quantity, wording)}${figure.noun ? ` ${figure.noun.text}` : ""}`),
	]);

/** Of a field's name in YAML; other formats are explained by the schema that the editor has. */
function fieldHover(document: TextDocument, at: number, markdown: boolean, { fields }: Wording): Hover | null {
	const text = document.getText();
	if (formatFor(document.uri).name !== "YAML") return null;
	const lineStart = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.slice(at).search(/[^\w$-]|$/) + at;
	const place = text[end] === ":" ? yamlPlace(text, end) : null;
	if (!place?.isKey || place.written.start < lineStart) return null;
	const name = text.slice(place.written.start, place.written.end);
	const description = registryForm(place.path)?.fields.find((field) => field.name === name)?.description;
	return description
		? { contents: toMarkup([line(null, fields.about(description))], markdown), range: toRange(document, place.written) }
		: null;
}

export async function registryHover(
	session: Session,
	document: TextDocument,
	position: Position,
): Promise<Hover | null> {
	const { markdown } = session.client();
	const found = await idAt(session, document, position);
	if (!found) return fieldHover(document, toOffset(document, position), markdown, session.wording());
	const { id, target, around } = found;
	const { registry } = around.checker;
	const claim = id.of === "claim" ? registry.claims.get(target.id) : undefined;
	const source = id.of === "source" ? registry.sources.get(target.id) : undefined;
	const wording = session.wording();
	const uses = line(wording.lens.inDrafts, sayUses(target, await session.mentions.of(target), wording));
	const lines = claim ? claimLines(claim, wording) : source ? sourceCard(source, [], registry, wording) : [];
	if (lines.length === 0) return null;
	return { contents: toMarkup([...lines, uses], markdown), range: toRange(document, id.span) };
}
