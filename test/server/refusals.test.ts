// An editor that refuses what the server asks of it: it is served all the same.
import { expect, test } from "vitest";
import { eventually, startClient } from "../kit/lsp-client.ts";
import { connect } from "../kit/lsp-connection.ts";
import { wells, wellsDraft } from "./texts.ts";

const asked = [
	"client/registerCapability",
	"workspace/configuration",
	"workspace/diagnostic/refresh",
	...["codeLens", "semanticTokens", "inlayHint"].map((what) => `workspace/${what}/refresh`),
	"window/workDoneProgress/create",
];

test("a draft is checked, and checked again, for who refuses everything", async () => {
	const { connection } = connect(undefined);
	const refused = new Set<string>();
	const refuse = (method: string): never => {
		refused.add(method);
		throw new Error("Internal error");
	};
	for (const method of asked) connection.onRequest(method, () => refuse(method));
	const onRequest = connection.onRequest.bind(connection) as (method: unknown, handler: unknown) => unknown;
	Object.assign(connection, {
		onRequest: (method: unknown, handler: unknown) =>
			asked.includes(String(method)) ? undefined : onRequest(method, handler),
	});
	const files = { "wells.claims.yaml": wells("31") };
	const settings = { rules: { "conflicting-figure": "off" } };
	const client = await startClient({ connection, modern: true, files, settings: {}, options: { settings } });
	const uri = await client.open("draft.md", wellsDraft("48"));
	// What it says when it starts counts where it does not answer for its settings.
	expect(await client.found(uri)).toEqual([]);
	await client.save("sourcemark.config.yaml", "rules: { conflicting-figure: error }\n");
	await eventually(async () => (await client.found(uri)).length === 1);
	await eventually(() => asked.slice(0, 6).every((method) => refused.has(method)));
	await client.stop();
});
