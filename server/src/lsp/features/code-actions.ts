// Quick fixes of what is diagnosed, in the engine's order, and `source.fixAll.sourcemark`. Edits are made for the text as it is
// now; where it is no longer what a fix was made for, the fix is not offered.
import {
	type CancellationToken,
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	type Diagnostic,
} from "vscode-languageserver";
import { aroundOf, type Verdict, wordingFor } from "../../engine/index.ts";
import { isRegistryName, type Program } from "../../workspace/index.ts";
import type { Checked } from "../checks.ts";
import { type DiagnosticData, toDiagnostic, toOffset, toTextEdits } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { citeAll } from "../fix-all.ts";
import { inSteps } from "../in-steps.ts";
import { isDraft } from "../kinds.ts";
import { recordActions } from "../record-actions.ts";
import { registryFixes } from "../registry-fixes.ts";
import type { Session } from "../session.ts";
import { signOffActions, signOffKind } from "../sign-off-actions.ts";
import { baseName } from "../uris.ts";
import { workspaceEdit } from "../workspace-edit.ts";

const fixAllKind = `${CodeActionKind.SourceFixAll}.sourcemark`;

/** A kind asked for covers those below it: "source" asks for "source.fixAll.sourcemark" too. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
	only === undefined || only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));

/** The client's own diagnostic where it sent it along, so that it knows what the fix is for. */
function diagnosticOf(checked: Checked, verdict: Verdict, sent: readonly Diagnostic[], { page }: Program): Diagnostic {
	const known = sent.find(({ data }) => (data as DiagnosticData | undefined)?.fingerprint === verdict.fingerprint);
	return known ?? toDiagnostic(checked.document, verdict, page, checked.textOf);
}

function quickFixes(session: Session, checked: Checked, { range, context }: CodeActionParams): CodeAction[] {
	const client = session.client();
	const { document, review } = checked;
	const from = toOffset(document, range.start);
	const to = toOffset(document, range.end);
	const around = aroundOf(review, from, to);
	const meant = around.verdicts.filter(({ span }) => span.start <= to && from <= span.end);
	const actions = meant.flatMap((verdict) =>
		verdict.fixes.flatMap(({ title, edits, preferred }): CodeAction[] => {
			const textEdits = toTextEdits(document, edits);
			if (!textEdits) return [];
			const action: CodeAction = {
				title,
				kind: CodeActionKind.QuickFix,
				diagnostics: [diagnosticOf(checked, verdict, context.diagnostics, session.program())],
				edit: workspaceEdit(document, textEdits, client),
			};
			return [client.preferred && preferred ? { ...action, isPreferred: true } : action];
		}),
	);
	// A fix is made when it is asked for, and may fail then.
	for (const { rule, message } of around.faults) session.connection.console.error(`${rule}: ${message}`);
	return actions;
}

async function fixAll({ checks, client }: Session, checked: Checked, token: CancellationToken): Promise<CodeAction[]> {
	const { document, version, review, setup } = checked;
	const found = await inSteps(citeAll(review, checks.reviewerOf(checked), setup.options), token);
	// What was typed meanwhile is not written over.
	if (!found || document.version !== version) return [];
	const edits = toTextEdits(document, found);
	if (!edits || edits.length === 0) return [];
	const title = wordingFor(setup.options.interface).fixes.cite.all;
	return [{ title, kind: fixAllKind, edit: workspaceEdit(document, edits, client()) }];
}

const isOfUnsourced = ({ diagnostics }: CodeAction): boolean =>
	diagnostics?.some(({ code }) => code === "unsourced-figure") ?? false;

/** To record a figure that nobody has on record comes before what only keeps the checker quiet about it. */
const inTurn = (fixes: readonly CodeAction[], recording: readonly CodeAction[]): CodeAction[] => [
	...fixes.filter((fix) => !isOfUnsourced(fix)),
	...recording,
	...fixes.filter(isOfUnsourced),
];

/** Fixing all checks the draft again and again: only where somebody asks for just that, as saving does. */
const asksForAll = (only: readonly string[] | undefined): boolean => only !== undefined && wants(only, fixAllKind);

export const codeActions: Feature = {
	capabilities: () => ({
		codeActionProvider: {
			codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, signOffKind, fixAllKind],
			resolveProvider: true,
		},
	}),
	register(session) {
		const { connection, documents, checks, guard } = session;
		connection.onCodeAction((params, token) =>
			guard("code actions", async () => {
				const document = documents.get(params.textDocument.uri);
				if (!document) return [];
				const { only } = params.context;
				if (isRegistryName(baseName(document.uri)))
					return wants(only, CodeActionKind.QuickFix) ? registryFixes(session, document, params) : [];
				if (!isDraft(document)) return [];
				const checked = asksForAll(only)
					? await checks.of(document)
					: await checks.near(document, toOffset(document, params.range.end));
				if (!checked) return [];
				const recording = await recordActions(session, checked, params);
				const signing = wants(only, signOffKind) ? await signOffActions(session, checked, params) : [];
				const fixes = wants(only, CodeActionKind.QuickFix) ? quickFixes(session, checked, params) : [];
				return [
					...inTurn(
						fixes,
						recording.filter(({ kind = "" }) => wants(only, kind)),
					),
					...signing,
					...(asksForAll(only) ? await fixAll(session, checked, token) : []),
				];
			}, []),
		);
	},
};
