// Editors other than VS Code, driven by scripts with the very configurations that docs/editors.md shows. Neovim comes from Debian's
// package where it is missing and may be installed; Emacs is driven where it is installed.
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureProgram, onPath } from "../../client/build/debian.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/editors.md"), "utf8");

/** The example under a label of the page. */
function example(label: string): string {
	const found = new RegExp(`<!-- ${label} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
	if (!found) throw new Error(`docs/editors.md has no example "${label}"`);
	return found;
}

const files = {
	"wells.claims.yaml": `claims:
  dry-wells: { statement: At least 48 wells in the valley have run dry., source: water-board }
sources:
  water-board: { short: Water Board }
`,
	"draft.md": "The dry summer was hard: at least 48 wells in the valley have run dry.\n",
	"sourcemark.config.yaml": "bundledRegistry: false\n",
};

let folder = "";

beforeAll(() => {
	folder = realpathSync(mkdtempSync(path.join(tmpdir(), "sourcemark-editors-")));
	for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
	mkdirSync(path.join(folder, "bin"));
	const command = path.join(folder, "bin/sourcemark");
	writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, "server/dist/cli.js")}" "$@"\n`);
	chmodSync(command, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an editor in the folder; gives the last line it prints, as JSON. */
async function drive(program: string, args: readonly string[]): Promise<Record<string, unknown>> {
	const env = {
		...process.env,
		PATH: `${path.join(folder, "bin")}${path.delimiter}${process.env.PATH}`,
		HOME: folder,
		XDG_CONFIG_HOME: folder,
		XDG_DATA_HOME: folder,
		XDG_STATE_HOME: folder,
		XDG_CACHE_HOME: folder,
	};
	const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
	let printed = "";
	child.stdout.on("data", (data) => {
		printed += data;
	});
	child.stderr.on("data", (data) => {
		printed += data;
	});
	await new Promise((resolve) => child.on("close", resolve));
	const line = printed.split(/\r?\n/).findLast((each) => /^[[{]/.test(each));
	if (line === undefined) throw new Error(`${program} said: ${printed.slice(-2000)}`);
	return JSON.parse(line);
}

const isDebian = process.platform === "linux";
const neovim = isDebian ? ensureProgram("nvim", ["neovim"]) : onPath("nvim");

describe("Neovim", () => {
	test.skipIf(!neovim)(
		"shows a finding and the source card, and takes a fix",
		async () => {
			const init = path.join(folder, "init.lua");
			writeFileSync(init, example("neovim-0.7"));
			const script = path.join(import.meta.dirname, "drive.lua");
			const told = await drive(neovim as string, ["--headless", "-n", "-i", "NONE", "-u", init, "-S", script]);
			expect(told.failed, JSON.stringify(told)).toBeUndefined();
			expect(told.said).toEqual([
				expect.objectContaining({ code: "missing-source", line: 0, column: 34, severity: 2 }),
			]);
			expect(told.card).toContain("At least 48 wells");
			expect(told.taken).toContain("Cite Water Board");
			// The example asks for footnotes: settings have reached the server.
			expect(told.text).toEqual([
				"The dry summer was hard: at least 48 wells in the valley have run dry.[^water-board]",
				"",
				"[^water-board]: Water Board.",
			]);
		},
		60_000,
	);
});

const emacs = onPath("emacs");

describe("Emacs", () => {
	test.skipIf(!emacs)(
		"shows a finding",
		async () => {
			writeFileSync(path.join(folder, "init.el"), example("emacs"));
			const script = path.join(import.meta.dirname, "drive.el");
			const told = await drive(emacs as string, ["--batch", "-l", "package", "-f", "package-initialize", "-l", script]);
			expect(JSON.stringify(told)).toContain("is on record from Water Board");
		},
		60_000,
	);
});
