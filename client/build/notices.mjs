// Takes what esbuild bundled; gives the licences of the packages in it, as their licences ask for.
// Never lists a package that is only used while building.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/** `node_modules/@a/b/node_modules/c/lib/d.js` -> `node_modules/@a/b/node_modules/c` */
const packageOf = (file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];

function notice(folder) {
	const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
	const file = readdirSync(path.join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
	const text = file ? readFileSync(path.join(root, folder, file), "utf8").trim() : `Licence: ${license}`;
	return { title: `${name} ${version} (${license})`, text };
}

/** The text of the notices, one package after the other by name. `inputs` are the bundled files' paths from the root. */
export function notices(inputs) {
	const folders = [...new Set(inputs.map(packageOf).filter(Boolean))];
	const all = folders.map(notice).sort((a, b) => a.title.localeCompare(b.title, "en"));
	const rule = "-".repeat(80);
	return all.map(({ title, text }) => `${title}\n${rule}\n${text}\n`).join("\n\n");
}
