// What npm runs when it installs the repository itself, as pre-commit and `npm install git+...` do: builds the command where it is not built
// yet. In a clone that is worked in, the first install builds and no other.
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

if (!process.env.SOURCEMARK_BUILDS && !existsSync(path.join(root, "server/dist/cli.js"))) {
	// npm hands the `-g` of an install on to its scripts; what the build needs belongs into this folder.
	delete process.env.npm_config_global;
	await import("./build.mjs");
}
