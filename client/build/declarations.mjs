// Takes the file that programs import; gives all it exports as declarations in one text: what its exports are made of comes along, and
// nothing else. Never lets a foreign type through unsaid: whoever installs the package has no other.
import path from "node:path";
import ts from "typescript";

/** Types of bundled packages, as far as programs may use them; all else of a package's own is a mistake. */
const foreign = {
	Big: `/** An exact decimal number. \`Number(value)\` and \`String(value)\` read it, the other methods compare and write it. */
interface Big {
    toString(): string;
    toNumber(): number;
    toFixed(decimalPlaces?: number): string;
    cmp(other: Big | number | string): -1 | 0 | 1;
    eq(other: Big | number | string): boolean;
    gt(other: Big | number | string): boolean;
    gte(other: Big | number | string): boolean;
    lt(other: Big | number | string): boolean;
    lte(other: Big | number | string): boolean;
}`,
};

const isOurs = (file) => !file.includes("/node_modules/");

/** The declarations TypeScript writes for a file and all it imports, each beside its source by name. */
function emitted(entry, options) {
	const texts = new Map();
	const program = ts.createProgram([entry], options);
	program.emit(undefined, (file, text) => texts.set(file, text), undefined, true);
	return texts;
}

/** A program of these texts; everything else is on the disk. */
function programOf(entry, texts, options) {
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile, getSourceFile } = host;
	const isSource = (file) => isOurs(file) && /(?<!\.d)\.ts$/.test(file);
	host.fileExists = (file) => texts.has(file) || (!isSource(file) && fileExists(file));
	host.readFile = (file) => texts.get(file) ?? readFile(file);
	host.getSourceFile = (file, version, ...rest) =>
		texts.has(file) ? ts.createSourceFile(file, texts.get(file), version, true) : getSourceFile(file, version, ...rest);
	return ts.createProgram([entry], options, host);
}

const declares = (node) =>
	ts.isInterfaceDeclaration(node) ||
	ts.isTypeAliasDeclaration(node) ||
	ts.isFunctionDeclaration(node) ||
	ts.isClassDeclaration(node) ||
	ts.isVariableDeclaration(node);

const behindAlias = (checker, symbol) =>
	symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The whole statement, for a variable with its keyword. */
const statementOf = (node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node);

/** Only what stands at the top of a module has a name that must be written out elsewhere. */
const isTop = (node) => ts.isSourceFile(statementOf(node).parent);

/** Names as they were where they are free; what is exported has its own. */
function namer(exported) {
	const names = new Map([...exported].map(([name, symbol]) => [symbol, name]));
	const taken = new Set([...exported.keys(), ...Object.keys(foreign)]);
	return (symbol) => {
		const known = names.get(symbol);
		if (known) return known;
		let name = symbol.name;
		for (let number = 2; taken.has(name); number++) name = `${symbol.name}${number}`;
		taken.add(name);
		names.set(symbol, name);
		return name;
	};
}

/** What an identifier or an `import("file").Name` means: something of a package's, or what is declared at the top of a module of ours. */
function meant(checker, node) {
	const name = ts.isImportTypeNode(node) ? node.qualifier : ts.isIdentifier(node) ? node : null;
	const symbol = name && behindAlias(checker, checker.getSymbolAtLocation(name));
	const files = (symbol?.declarations ?? []).map((each) => each.getSourceFile().fileName);
	// The language's own types are everywhere.
	if (files.length === 0 || files.some((file) => /\/typescript\/lib\//.test(file))) return null;
	if (!files.some(isOurs)) return { symbol, isForeign: true };
	const declaration = symbol.declarations.find(declares);
	return declaration && isTop(declaration) ? { symbol, isForeign: false } : null;
}

function rollUp(program, entry) {
	const checker = program.getTypeChecker();
	const exportsOf = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
	const exported = new Map(exportsOf.map((symbol) => [symbol.name, behindAlias(checker, symbol)]));
	const nameOf = namer(exported);
	const isExported = new Set(exported.values());
	const wanted = new Set(exported.values());
	const used = new Set();
	const written = (declaration, symbol) => {
		const statement = statementOf(declaration);
		const text = statement.getSourceFile().text;
		const edits = [];
		const visit = (node) => {
			const found = meant(checker, node);
			if (found?.isForeign) {
				if (!(found.symbol.name in foreign))
					throw new Error(`${found.symbol.name} of a package stands in ${nameOf(symbol)}.`);
				used.add(found.symbol.name);
				edits.push({ node, name: found.symbol.name });
			} else if (found) {
				wanted.add(found.symbol);
				edits.push({ node, name: nameOf(found.symbol) });
			} else ts.forEachChild(node, visit);
		};
		visit(statement);
		let at = statement.getFullStart();
		const parts = edits.map(({ node, name }) => {
			const before = text.slice(at, node.getStart());
			at = node.end;
			return before + name;
		});
		const whole = (parts.join("") + text.slice(at, statement.end)).replace(/^(?:\s*\/\/.*\n)+/, "").trim();
		const bare = whole.replace(/^((?:\/\*[\s\S]*?\*\/\s*)*)(?:export )?(?:declare )?/, "$1");
		const keyword = /^(?:\/\*[\s\S]*?\*\/\s*)*(?:interface|type)\b/.test(bare) ? "" : "declare ";
		return bare.replace(/^((?:\/\*[\s\S]*?\*\/\s*)*)/, `$1${isExported.has(symbol) ? "export " : ""}${keyword}`);
	};
	const texts = [];
	for (const symbol of wanted)
		for (const declaration of symbol.declarations.filter(declares)) texts.push(written(declaration, symbol));
	return [...texts, ...[...used].map((name) => foreign[name]), "export {};", ""].join("\n\n");
}

/** Throws where an export needs a type that the package would not have. */
export function declarations(entry, root) {
	const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
	const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root);
	const forEmit = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true };
	const texts = emitted(entry, forEmit);
	const declared = entry.replace(/\.ts$/, ".d.ts");
	return rollUp(programOf(declared, texts, options), declared);
}
