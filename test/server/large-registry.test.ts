// Registries of thousands of claims: read aside while the server answers, kept on the disk, and never believed where damaged.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FileDigest, type RegistryFile, readRegistry } from "../../server/src/engine/index.ts";
import { cacheFolder, openStore } from "../../server/src/machine/index.ts";
import { digestFrom, noStore } from "../../server/src/workspace/index.ts";
import { registryOf } from "../bench/registry/generate.mjs";
import { eventually, startClient } from "../kit/lsp-client.ts";

const [made] = registryOf({ claims: 4000 }) as [RegistryFile];
const [small] = registryOf({ claims: 100, seed: 2 }) as [RegistryFile];

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "sourcemark-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (): string[] => readdirSync(folder).map((name) => join(folder, name));

describe("the store", () => {
	test("gives what was put, for this text only", () => {
		const digest = digestFrom(openStore(folder), small) as FileDigest;
		expect(openStore(folder).get(small)).toEqual(digest);
		expect(openStore(folder).get({ ...small, text: `${small.text}\n` })).toBeNull();
		expect(openStore(folder).get({ ...small, file: "x.claims.json" })).toBeNull();
		expect(kept()).toHaveLength(1);
	});

	test("does not hold on to the file that it was read from", () => {
		digestFrom(openStore(folder), small);
		const digest = openStore(folder).get(small) as FileDigest;
		const arrays = [digest, "keys" in digest ? digest.keys : {}].flatMap((one) =>
			Object.values(one).filter((value) => ArrayBuffer.isView(value)),
		);
		expect(arrays.length).toBeGreaterThan(8);
		for (const array of arrays) expect(array.buffer.byteLength).toBe(array.byteLength);
	});

	test.each([
		["cut", (data: Buffer) => data.subarray(0, data.length - 7)],
		["empty", () => Buffer.alloc(0)],
		[
			"with one bit turned",
			(data: Buffer) => Buffer.concat([data.subarray(0, 200), Buffer.from([(data[200] ?? 0) ^ 4]), data.subarray(201)]),
		],
		["of something else", () => Buffer.from("version: 1\nclaims:\n")],
	])("knows a file that is %s for damaged, and makes it anew", (_, damage) => {
		const digest = digestFrom(openStore(folder), small);
		const [path] = kept() as [string];
		writeFileSync(path, damage(readFileSync(path)));
		expect(openStore(folder).get(small)).toBeNull();
		expect(digestFrom(openStore(folder), small)).toEqual(digest);
		expect(openStore(folder).get(small)).toEqual(digest);
	});

	test("keeps nothing where it may not write", () => {
		const file = join(folder, "a-file");
		writeFileSync(file, "");
		expect(digestFrom(openStore(join(file, "below")), small)).toEqual(digestFrom(noStore, small));
		chmodSync(folder, 0o500);
		expect(digestFrom(openStore(folder), small)).not.toBeNull();
		chmodSync(folder, 0o700);
		expect(digestFrom(openStore(null), small)).not.toBeNull();
	});

	test("gives the registry that reading gives", () => {
		digestFrom(openStore(folder), small);
		const store = openStore(folder);
		const many = Array.from({ length: 30 }, (_, at) => ({ file: `${at}.claims.yaml`, text: small.text }));
		const [one, other] = [readRegistry(many, (file) => store.get(file)), readRegistry(many)];
		expect(one.problems).toEqual(other.problems);
		expect([...one.claims.values()].map(({ statements }) => statements)).toEqual(
			[...other.claims.values()].map(({ statements }) => statements),
		);
	});

	test("lies where the user's caches lie", () => {
		expect(cacheFolder({ XDG_CACHE_HOME: folder })).toBe(join(folder, "sourcemark"));
	});
});

/** A claim that only the large file has, and a draft that has its figure wrong. */
const claim = [...readRegistry([made]).claims.values()].find(({ statements: [first] }) =>
	first?.text.startsWith("Police in"),
) as {
	readonly sources: readonly string[];
	readonly statements: readonly { readonly text: string; readonly figure: { readonly text: string } }[];
};
const [statement] = claim.statements as [(typeof claim.statements)[number]];
const wrong = `${Number(statement.figure.text.replaceAll(",", "")) * 10}`;
const draft = `---\nlang: en\n---\n\n${statement.text.replace(statement.figure.text, wrong).replace(/\.$/, "")} [@${claim.sources[0]}].\n`;

describe("the server", () => {
	test("reads a large registry aside, and finds it read when it starts again", async () => {
		const setup = { files: { "made.claims.yaml": made.text }, options: { cacheFolder: folder } };
		const first = await startClient(setup);
		const uri = await first.open("draft.md", draft);
		// Nothing is known yet, and what is not known is no fault of the draft.
		expect(await first.found(uri)).not.toContain(`unknown-source: @${claim.sources[0]}`);
		await eventually(async () => (await first.found(uri)).join() === `conflicting-figure: ${wrong}`);
		expect(first.logged).toEqual([]);
		await first.stop();
		expect(kept()).toHaveLength(1);
		const second = await startClient(setup);
		expect(await second.found(await second.open("draft.md", draft))).toEqual([`conflicting-figure: ${wrong}`]);
		await second.stop();
	});

	test("reads one changed file of several again", async () => {
		const files = registryOf({ claims: 6000, files: 3 });
		const client = await startClient({
			files: Object.fromEntries(files.map(({ file, text }) => [file, text])),
			options: { cacheFolder: folder },
		});
		const uri = await client.open("draft.md", "There are 7 wells.\n");
		await client.found(uri);
		await eventually(() => kept().length === 3);
		await client.save(files[1]?.file ?? "", `${files[1]?.text}# changed\n`);
		await client.found(uri);
		await eventually(() => kept().length === 4);
		expect(client.logged).toEqual([]);
		await client.stop();
	});
});
