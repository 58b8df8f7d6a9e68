// Gives a draft's fact sheet: as a file, or as a panel that is told when it is no longer the right one.
// Made in steps that let requests in between; of a long draft, only what has changed is made anew.
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	createSheetMaker,
	type Sheet,
	type SheetMaker,
	sheetExtension,
	sheetPanel,
	signOffsName,
	wordsFor,
	writeSheets,
} from "../../engine/index.ts";
import { today } from "../../workspace/index.ts";
import type { Checked } from "../checks.ts";
import type { Feature } from "../feature.ts";
import { inSteps } from "../in-steps.ts";
import { isDraft } from "../kinds.ts";
import {
	type FactSheet,
	type SheetParams,
	type StaleSheet,
	sheetRequest,
	sheetStaleNotification,
} from "../protocol.ts";
import type { Session } from "../session.ts";
import { deskFor, signOffsFor } from "../sign-off.ts";
import { baseName } from "../uris.ts";

/** All pieces as one text; each is a step. */
function* joined(pieces: Iterable<string>): Generator<void, string> {
	const out: string[] = [];
	for (const piece of pieces) {
		out.push(piece);
		yield;
	}
	return out.join("");
}

async function written(sheet: Sheet, { version }: Checked, { uri, format, language }: SheetParams): Promise<FactSheet> {
	const words = wordsFor(language ?? null);
	const own = { version, title: `${words.factSheet}: ${sheet.title}`, language: words.language };
	const stem = baseName(uri).replace(/(?<=.)\.[^.]*$/, "");
	if (format === "panel") {
		const { style, body } = sheetPanel(sheet, words);
		return { ...own, style, text: await inSteps(joined(body)), fileName: "" };
	}
	const text = await inSteps(joined(writeSheets(format, [sheet], { words, made: today() })));
	return { ...own, style: "", text, fileName: `${stem}.facts${sheetExtension(format)}` };
}

const isSignOffs = (uri: string): boolean => baseName(uri) === signOffsName;

function register(session: Session): void {
	const { connection, documents, checks, guard } = session;
	const makers = new Map<string, SheetMaker>();
	/** Drafts whose panel is or was shown. */
	const shown = new Set<string>();
	const makerOf = ({ uri }: TextDocument): SheetMaker => {
		const maker = makers.get(uri) ?? createSheetMaker();
		makers.set(uri, maker);
		return maker;
	};
	const sheetOf = async (document: TextDocument, params: SheetParams): Promise<FactSheet> => {
		const checked = await checks.of(document);
		const file = await signOffsFor(session, checked);
		const sheet = await inSteps(makerOf(document)(checked.review, deskFor(checked, file)));
		return written(sheet, checked, params);
	};
	connection.onRequest(sheetRequest, (params: SheetParams) =>
		guard<FactSheet | null>(
			"fact sheet",
			async () => {
				const document = documents.get(params.uri);
				if (!document || !isDraft(document)) return null;
				if (params.format === "panel") shown.add(document.uri);
				return sheetOf(document, params);
			},
			null,
		),
	);
	const tell = (uri: string): void => {
		const stale: StaleSheet = { uri };
		void connection.sendNotification(sheetStaleNotification, stale);
	};
	const tellAll = (): void => {
		for (const uri of shown) tell(uri);
	};
	checks.onChecked(({ document: { uri } }) => {
		if (shown.has(uri)) tell(uri);
	});
	session.onDisk((uris) => {
		if (uris.some(isSignOffs)) tellAll();
	});
	documents.onDidChangeContent(({ document }) => {
		if (isSignOffs(document.uri)) tellAll();
	});
	documents.onDidClose(({ document: { uri } }) => {
		makers.delete(uri);
		shown.delete(uri);
		if (isSignOffs(uri)) tellAll();
	});
}

export const factSheet: Feature = { register };
