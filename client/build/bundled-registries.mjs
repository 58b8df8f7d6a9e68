// Takes esbuild's request for "bundled-registries"; gives the registries that come with the program, as texts by their names.
// For a server that has no disk to read them from.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./root.mjs";

const folder = path.join(root, "server/registry");

export const bundledRegistries = {
	name: "bundled-registries",
	setup(build) {
		build.onResolve({ filter: /^bundled-registries$/ }, ({ path: name }) => ({ path: name, namespace: "bundled" }));
		build.onLoad({ filter: /.*/, namespace: "bundled" }, async () => {
			const names = (await readdir(folder)).filter((name) => /\.claims\.(ya?ml|json)$/.test(name)).sort();
			const texts = await Promise.all(
				names.map(async (name) => [name, await readFile(path.join(folder, name), "utf8")]),
			);
			return { contents: JSON.stringify(Object.fromEntries(texts)), loader: "json" };
		});
	},
};
