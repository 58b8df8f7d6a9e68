// A source's key renamed from a draft: in the registry and in every draft that cites it, as one edit that undo takes back.
import assert from "node:assert/strict";
import { setup, suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { eventually, keeping, open, placeOf, run, written } from "./kit.ts";

const all = ["pumps.md", "tanks.md", "wells.claims.yaml"];
const count = (texts: readonly string[], key: string): number[] => texts.map((text) => text.split(key).length - 1);

const renamed = (document: vscode.TextDocument, at: vscode.Position, to: string) =>
	run<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", document.uri, at, to);

suite("rename", () => {
	let putBack: () => Promise<void>;
	setup(async () => {
		putBack = await keeping(...all);
	});
	teardown(() => putBack());

	test("from a draft, in the registry and the other drafts; undone at once", async () => {
		const before = await written(...all);
		const { document } = await open("pumps.md");
		const edit = await renamed(document, placeOf(document, "board-2025"), "water-2025");
		assert.deepEqual(
			edit
				.entries()
				.map(([uri]) => uri.path.split("/").at(-1))
				.sort(),
			all,
		);
		assert.ok(await vscode.workspace.applyEdit(edit));
		const after = await written(...all);
		assert.deepEqual(count(after, "water-2025"), count(before, "board-2025"));
		assert.deepEqual(count(after, "board-2025"), [0, 0, 0]);
		await vscode.window.showTextDocument(document);
		await run("undo");
		await eventually("all as before", async () => (await written(...all)).join() === before.join());
	});

	test("from the registry the same", async () => {
		const { document } = await open("wells.claims.yaml");
		const edit = await renamed(document, placeOf(document, "board-2025"), "water-2025");
		assert.equal(edit.size, 3);
	});

	test("a name that is taken, or that no citation can write, changes nothing; nor does anybody else rename it", async () => {
		const { document } = await open("pumps.md");
		const at = placeOf(document, "board-2025");
		for (const name of ["nis-2025", "two words"]) assert.equal((await renamed(document, at, name)).size, 0, name);
	});

	test("a source that comes with Sourcemark keeps its key", async () => {
		const editor = await open("tanks.md");
		await editor.edit((edit) => edit.insert(placeOf(editor.document, "[see @board"), "[@nis-2025] "));
		const at = placeOf(editor.document, "nis-2025");
		assert.equal((await renamed(editor.document, at, "service")).size, 0);
	});
});
