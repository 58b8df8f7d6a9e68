// The only place where spans meet positions and verdicts become diagnostics. Positions are UTF-16, as the engine's spans are.
import {
	type CodeDescription,
	type Diagnostic,
	DiagnosticSeverity,
	type Position,
	type Location as ProtocolLocation,
	type Range,
	type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { BareVerdict, Edit, Location, Problem, RegistryFile, Severity, Span } from "../engine/index.ts";
import { uriOf } from "./uris.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

const source = "sourcemark";

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
	start: document.positionAt(start),
	end: document.positionAt(end),
});

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** Touching counts: a caret stands at a figure's end as well as in it. */
export const touches = ({ start, end }: Span, at: number): boolean => start <= at && at <= end;

/** Gives the text of a registry file that the last reading read; undefined for one it did not. */
export type TextOf = (file: string) => string | undefined;

export const textsOf = (files: readonly RegistryFile[]): TextOf => {
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	return (file) => texts.get(file);
};

/** A place in a registry file: its whole span where the text is at hand, else the point where it begins. */
export function toLocation(at: Location, textOf: TextOf): ProtocolLocation {
	const start = { line: at.line, character: at.character };
	const text = textOf(at.file);
	if (text === undefined) return { uri: uriOf(at.file), range: { start, end: start } };
	const document = TextDocument.create("", "", 0, text.slice(at.span.start, at.span.end));
	const { line, character } = document.positionAt(document.getText().length);
	const end = { line: start.line + line, character: line === 0 ? start.character + character : character };
	return { uri: uriOf(at.file), range: { start, end } };
}

/** What a diagnostic carries for whoever wants to know it again. */
export interface DiagnosticData {
	readonly rule: string;
	readonly fingerprint: string;
}

export function toDiagnostic(
	document: TextDocument,
	verdict: BareVerdict,
	page: (rule: string) => string | null,
	textOf: TextOf,
): Diagnostic {
	const href = page(verdict.rule);
	const codeDescription: CodeDescription | undefined = href === null ? undefined : { href };
	const data: DiagnosticData = { rule: verdict.rule, fingerprint: verdict.fingerprint };
	return {
		range: toRange(document, verdict.span),
		severity: severities[verdict.severity],
		code: verdict.rule,
		...(codeDescription ? { codeDescription } : {}),
		source,
		message: verdict.message,
		relatedInformation: [
			...verdict.elsewhere.map(({ span, message }) => ({
				location: { uri: document.uri, range: toRange(document, span) },
				message,
			})),
			...verdict.related.map(({ at, message }) => ({ location: toLocation(at, textOf), message })),
		],
		data,
	};
}

/** A problem of a registry or project file. */
export const problemToDiagnostic = ({ at, severity, code, message }: Problem, textOf: TextOf): Diagnostic => ({
	range: toLocation(at, textOf).range,
	severity: severities[severity],
	code,
	source,
	message,
});

/** A problem at a place of the draft itself: front matter that cannot be read, a file it names that is not there. */
export const noteToDiagnostic = (document: TextDocument, span: Span, message: string): Diagnostic => ({
	range: toRange(document, span),
	severity: DiagnosticSeverity.Warning,
	code: "front-matter",
	source,
	message,
});

/** The edits in the protocol's form; null where the text is no longer what they were made for. */
export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] | null {
	const text = document.getText();
	if (edits.some(({ span, expected }) => text.slice(span.start, span.end) !== expected)) return null;
	return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}
