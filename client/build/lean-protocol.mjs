// Takes esbuild's requests for the protocol's libraries; gives them without what Sourcemark has no use for. For client and server.
// Never leaves out what the server offers: test/lean-protocol.test.ts holds the lists against its capabilities.
//
// The libraries register every feature of the protocol, so no bundler can leave one out by itself. A feature left out here is
// neither announced nor answered, as if the library were an older one.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** Modules of vscode-languageclient that serve what the server never offers; notebooks stay, as its diagnostics ask for them. */
export const unusedInClient = [
	...["callHierarchy", "colorProvider", "declaration", "fileOperations", "implementation"],
	...["inlineCompletion", "inlineValue", "linkedEditingRange", "selectionRange", "signatureHelp"],
	...["textDocumentContent", "typeDefinition", "typeHierarchy", "workspaceSymbol"],
];
/** A feature that neither announces nor does anything; the class carries what is asked of it by name. */
const noFeature = `class NoFeature {
	getState() { return { kind: "static" }; }
	fillClientCapabilities() {}
	initialize() {}
	clear() {}
}
module.exports = new Proxy({}, { get: () => NoFeature });`;

/** Modules of vscode-languageserver that add to the connection what nothing here calls; each is a mixin over a base class. */
export const unusedInServer = [
	...[
		"callHierarchy",
		"fileOperations",
		"inlineCompletion",
		"inlineValue",
		"linkedEditingRange",
		"moniker",
		"notebook",
	],
	...["textDocumentContent", "typeHierarchy"],
];
const noMixin = "module.exports = new Proxy({}, { get: () => (Base) => Base });";

/** VS Code matches patterns itself; package.json's `engines` holds its version already. */
const otherwise = [
	{
		filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]utils[\\/]globPattern\.js$/,
		contents: `const { languages } = require("vscode");
exports.matchGlobPattern = (pattern, uri) => languages.match({ pattern }, { uri, languageId: "" }) > 0;`,
	},
	{ filter: /semver[\\/]functions[\\/]parse\.js$/, contents: "module.exports = (version) => version;" },
	{ filter: /semver[\\/]functions[\\/]satisfies\.js$/, contents: "module.exports = () => true;" },
];

const inFolder = (folder, names) => new RegExp(`${folder}[\\\\/]lib[\\\\/]common[\\\\/](${names.join("|")})\\.js$`);

export const leanProtocol = {
	name: "lean-protocol",
	setup(build) {
		const answer = (filter, contents) =>
			build.onLoad({ filter }, ({ path: file }) => ({ contents, loader: "js", resolveDir: path.dirname(file) }));
		answer(inFolder("vscode-languageclient", unusedInClient), noFeature);
		answer(inFolder("vscode-languageserver", unusedInServer), noMixin);
		for (const { filter, contents } of otherwise) answer(filter, contents);
	},
};

/** What client and server both need of the protocol, bundled once: these modules, by the name they go by in the shared file. */
const shared = {
	"vscode-jsonrpc": "rpc",
	"vscode-jsonrpc/node": "rpcNode",
	"vscode-languageserver-types": "types",
	"vscode-languageserver-protocol": "protocol",
	"vscode-languageserver-protocol/node": "protocolNode",
};

/** The shared file's source: a CommonJS module that carries the others. */
export const sharedSource = Object.entries(shared)
	.map(([module, name]) => `exports.${name} = require(${JSON.stringify(module)});`)
	.join("\n");

/** Has the modules taken from the shared file, which the bundle finds at `file`, relative to itself. */
export const fromShared = (file) => ({
	name: "from-shared-protocol",
	setup(build) {
		const filter = new RegExp(`^(${Object.keys(shared).join("|")})$`);
		build.onResolve({ filter }, ({ path: module }) => ({ path: module, namespace: "shared-protocol" }));
		build.onResolve({ filter: /^shared:/ }, () => ({ path: file, external: true }));
		build.onLoad({ filter: /.*/, namespace: "shared-protocol" }, ({ path: module }) => ({
			contents: `module.exports = require("shared:").${shared[module]};`,
			loader: "js",
		}));
	},
});

/** YAML's modules in their ES form: what is only for browsers in it is the absence of Buffer and process. */
export const yamlModules = {
	yaml: path.join(path.dirname(require.resolve("yaml/package.json")), "browser/dist/index.js"),
};
