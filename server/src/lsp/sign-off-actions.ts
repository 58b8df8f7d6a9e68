// Offers to sign off the figure at a place. A client with the command asks who signs by it; for any other that says who signs, the
// action writes the sign-off itself.
import {
	type CodeAction,
	type CodeActionParams,
	CodeActionTriggerKind,
	type WorkspaceEdit,
} from "vscode-languageserver";
import { aroundOf } from "../engine/index.ts";
import type { Checked } from "./checks.ts";
import { toOffset, toRange } from "./convert.ts";
import type { DraftPosition } from "./protocol.ts";
import type { Session } from "./session.ts";
import { signableIn, signedOff } from "./sign-off.ts";

/** A refactoring by its kind: what is not wrong has no quick fix. */
export const signOffKind = "refactor.signOff";

const command = "sourcemark.signOffFigure";

export async function signOffActions(
	session: Session,
	checked: Checked,
	{ range, context }: CodeActionParams,
): Promise<CodeAction[]> {
	const { document, review } = checked;
	const { signsOff, signer } = session.client().options;
	if (!signsOff && !signer?.trim()) return [];
	const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
	const near = aroundOf(review, from, to);
	const figure = near.figures.find(({ span }) => span.start <= to && from <= span.end);
	if (!figure) return [];
	// No light bulb where there is nothing but this to offer.
	const isQuiet = near.verdicts.every((verdict) => verdict.figure !== figure);
	if (isQuiet && context.triggerKind === CodeActionTriggerKind.Automatic) return [];
	const { title } = session.wording().signing;
	const kind = signOffKind;
	if (signsOff) {
		const at: DraftPosition = { uri: document.uri, position: toRange(document, figure.span).start };
		return [{ title: `${title} …`, kind, command: { title, command, arguments: [at] } }];
	}
	const signable = await signableIn(session, checked, figure.span.start, figure.span.end);
	const signed = signable && signedOff(session, signable, signer, undefined);
	return signed && "edit" in signed && signed.edit
		? [{ title: `${title} (${signer})`, kind, edit: signed.edit as WorkspaceEdit }]
		: [];
}
