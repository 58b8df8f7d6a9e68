// A figure put on record: the command asks for its source with a list, and what it writes is taken back by one undo.
import assert from "node:assert/strict";
import { setup, suite, teardown, test } from "mocha";
import { diagnosticsOf, eventually, fileUri, keeping, open, placeOf, putCaret, run, written } from "./kit.ts";

const registry = "wells.claims.yaml";

/** Takes what each list and box offers by itself until the file has changed. */
async function takeWhatIsOffered(before: string): Promise<string> {
	return eventually("the claim in the file", async () => {
		await run("workbench.action.acceptSelectedQuickOpenItem");
		const [now] = await written(registry);
		return now !== before && now;
	});
}

suite("record a claim", () => {
	let putBack: () => Promise<void>;
	setup(async () => {
		putBack = await keeping(registry);
	});
	teardown(() => putBack());

	test("the source that the sentence names stands first; the figure is on record then", async () => {
		const [before = ""] = await written(registry);
		const editor = await open("pumps.md");
		const figure = placeOf(editor.document, "112");
		putCaret(editor, figure);
		const recorded = run("sourcemark.recordClaim");
		const after = await takeWhatIsOffered(before);
		await recorded;
		assert.ok(after.startsWith(before.trimEnd()), "what stood there stands there still");
		assert.match(after.slice(before.length - 1), /statement:.*112 pumps[\s\S]*source: board-2025/);
		await eventually("the figure to be on record", async () => {
			const found = await run<{ uri?: { path: string }; targetUri?: { path: string } }[]>(
				"vscode.executeDefinitionProvider",
				editor.document.uri,
				figure,
			);
			return found.some((one) => (one.targetUri ?? one.uri)?.path.endsWith(registry));
		});
	});

	test("from the menu of the editor; one undo in the claims file takes it back", async () => {
		const [before = ""] = await written(registry);
		putCaret(await open("pumps.md"), placeOf((await open("pumps.md")).document, "112"));
		// What VS Code gives a command of that menu.
		const recorded = run("sourcemark.recordClaim", fileUri("pumps.md"));
		await takeWhatIsOffered(before);
		await recorded;
		await open(registry);
		await run("undo");
		assert.deepEqual(await written(registry), [before]);
	});

	test("whom the draft names and nobody has on record becomes a source", async () => {
		const [before = ""] = await written(registry);
		const editor = await open("tanks.md");
		putCaret(editor, placeOf(editor.document, "14 tanks"));
		const recorded = run("sourcemark.recordClaim");
		const after = await takeWhatIsOffered(before);
		await recorded;
		assert.match(after, /sources:[\s\S]*title: Parish Council[\s\S]*claims:[\s\S]*statement:.*14 tanks/);
		await eventually("the draft to be in order", () => diagnosticsOf(editor.document.uri).length === 0);
	});

	test("without a figure at the caret nothing is asked", async () => {
		const editor = await open("pumps.md");
		putCaret(editor, placeOf(editor.document, "The pumps"));
		await run("sourcemark.recordClaim");
	});
});
