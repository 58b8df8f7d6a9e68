// Quiet while typing: what is new in the line being typed waits for a pause, for those who want it so.
import { afterEach, describe, expect, test } from "vitest";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ files: { "wells.claims.yaml": wells("31") }, ...setup });
	return client;
};
afterEach(() => client.stop());

const quiet: ClientSetup = { settings: { delay: 400 } };
const draft = `${wellsDraft("31")}\nNothing else.\n`;
const conflict = "conflicting-figure: 318";

describe("a new finding in the line being typed", () => {
	test("is there at once where nobody wants quiet", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		expect(await one.found(uri)).toEqual([]);
		await one.replace(uri, "31 ", "318 ");
		expect(await one.found(uri)).toEqual([conflict]);
	});

	test("comes with a pause", async () => {
		const one = await start(quiet);
		const uri = await one.open("draft.md", draft);
		expect(await one.found(uri)).toEqual([]);
		await one.replace(uri, "31 ", "318 ");
		expect(await one.found(uri)).toEqual([]);
		// Nobody asks meanwhile: the server says when to ask again.
		let before = one.refreshes;
		await eventually(async () => {
			if (one.refreshes === before) return false;
			before = one.refreshes;
			return (await one.found(uri)).includes(conflict);
		});
	});

	test("comes when another line is typed in", async () => {
		const one = await start({ settings: { delay: 10_000 } });
		const uri = await one.open("draft.md", draft);
		await one.diagnostics(uri);
		await one.replace(uri, "31 ", "318 ");
		expect(await one.found(uri)).toEqual([]);
		await one.replace(uri, "else.", "els.");
		expect(await one.found(uri)).toEqual([conflict]);
	});

	test("does not wait where it was pasted or mended, and what was said before goes on being said", async () => {
		const one = await start({ settings: { delay: 10_000 } });
		const uri = await one.open("draft.md", draft);
		await one.diagnostics(uri);
		await one.replace(uri, "31 wells", "318 wells");
		expect(await one.found(uri)).toEqual([conflict]);
		await one.replace(uri, "318 ", "319 ");
		expect(await one.found(uri)).toEqual(["conflicting-figure: 319"]);
	});

	test("is sent with a pause to those who do not ask", async () => {
		const one = await start({ ...quiet, push: true });
		const uri = await one.open("draft.md", draft);
		await eventually(() => one.sent.find((each) => each.uri === uri && each.version === 1));
		await one.replace(uri, "31 ", "318 ");
		const second = await eventually(() => one.sent.find((each) => each.uri === uri && each.version === 2));
		expect(second.diagnostics).toEqual([]);
		await eventually(() => one.sent.some((each) => each.version === 2 && each.diagnostics.length === 1));
	});
});
