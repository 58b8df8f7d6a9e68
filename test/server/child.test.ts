// A true child over standard streams, as every other editor starts it. Needs what `npm run build` makes.
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { CodeAction, Hover, MarkupContent } from "vscode-languageserver";
import { startClient } from "../kit/lsp-client.ts";
import { killed, wells, wellsDraft } from "./texts.ts";

const command = path.resolve(import.meta.dirname, "../../server/dist/cli.js");

describe.skipIf(!existsSync(command))("sourcemark lsp --stdio", () => {
	test("opens, checks, hovers, fixes and checks again", async () => {
		const files = { "wells.claims.yaml": wells("31") };
		const client = await startClient({ child: [command, "lsp", "--stdio"], files });
		const uri = await client.open("draft.md", `${wellsDraft("31")}\nAbout ${killed("2,000")}\n`);
		const [found] = await client.diagnostics(uri);
		expect(await client.found(uri)).toEqual(["missing-source: 2,000"]);
		expect(found?.codeDescription?.href).toMatch(/server\/dist\/rules\/missing-source\.md$/);
		const hover = await client.request<Hover>("textDocument/hover", client.at(uri, "2,000"));
		expect((hover.contents as MarkupContent).value).toContain("National Intelligence Service");
		await client.apply((await client.actions(uri, "2,000"))[0] as CodeAction);
		expect(await client.found(uri)).toEqual([]);
		await client.save("wells.claims.yaml", wells("48"));
		expect(await client.found(uri)).toEqual(["conflicting-figure: 31"]);
		expect(client.logged).toEqual([]);
		await client.stop();
	});
});
