// Quick fixes of what is untidy in a registry file. Edits are made for the text as it is now, or not offered.
import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { mendRegistry, type Untidy, untidinessOf } from "../engine/index.ts";
import { problemToDiagnostic, toOffset, toTextEdits } from "./convert.ts";
import type { Session } from "./session.ts";
import { uriOf } from "./uris.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** What the registries around find untidy in this one. */
async function untidyIn({ setups, checks }: Session, { uri }: TextDocument) {
	const setup = await setups.ofPlace(uri);
	const { checker, textOf } = checks.with(setup);
	return {
		textOf,
		found: untidinessOf(checker.registry, setup.options.interface).filter(({ at }) => uriOf(at.file) === uri),
	};
}

export async function registryFixes(
	session: Session,
	document: TextDocument,
	{ range }: CodeActionParams,
): Promise<CodeAction[]> {
	const { found, textOf } = await untidyIn(session, document);
	const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
	const meant = found.filter(({ at: { span } }) => span.start <= to && from <= span.end);
	return meant.flatMap((problem: Untidy) =>
		problem.mends.flatMap(({ title, mend }): CodeAction[] => {
			const edits = mendRegistry(problem.at.file, document.getText(), mend);
			const textEdits = edits && toTextEdits(document, edits);
			if (!textEdits) return [];
			const diagnostics = [problemToDiagnostic(problem, textOf)];
			const edit = workspaceEdit(document, textEdits, session.client());
			return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }];
		}),
	);
}
