// Takes esbuild's requests for citation-js; gives it without what Sourcemark has no use for: its core would bring in what fetches from
// the network. Two of its tools are all that reading BibTeX asks for.
import path from "node:path";

const contents = `import { Grammar } from "../lib-mjs/util/grammar.js";
import { Translator } from "../lib-mjs/util/translator.js";
export const util = { Grammar, Translator };
export const logger = { warn() {} };`;

export const leanCitations = {
	name: "lean-citations",
	setup(build) {
		build.onLoad({ filter: /@citation-js[\\/]core[\\/]lib(-mjs)?[\\/]index\.js$/ }, ({ path: file }) => ({
			contents,
			loader: "js",
			resolveDir: path.dirname(file),
		}));
	},
};
