// What people read is said by the wording and nowhere else. A message that is not said yet (`Say`) is a function, which TypeScript lets
// stand in a template, where it would show its source: this looks at the types of everything that is put into a text.
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");

const config = ts.getParsedCommandLineOfConfigFile(
	path.join(root, "tsconfig.json"),
	{ noEmit: true },
	{ ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
);
const files = (config?.fileNames ?? []).filter((file) => /\/(?:server|client)\/src\//.test(file));

/** What is put into a text here. */
function partsOf(node: ts.Node): readonly ts.Expression[] {
	if (ts.isTemplateSpan(node)) return [node.expression];
	const isSum = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
	return isSum ? [node.left, node.right] : [];
}

test("no function is put into a text", { timeout: 60_000 }, () => {
	const program = ts.createProgram(files, config?.options ?? {});
	const types = program.getTypeChecker();
	const isFunction = (type: ts.Type): boolean =>
		type.isUnion() ? type.types.some(isFunction) : type.getCallSignatures().length > 0;
	const found: string[] = [];
	let looked = 0;
	for (const file of program.getSourceFiles()) {
		if (!files.includes(file.fileName)) continue;
		const visit = (node: ts.Node): void => {
			for (const part of partsOf(node)) {
				looked++;
				if (!isFunction(types.getTypeAtLocation(part))) continue;
				const { line } = file.getLineAndCharacterOfPosition(part.getStart());
				found.push(`${path.relative(root, file.fileName)}:${line + 1} ${part.getText()}`);
			}
			ts.forEachChild(node, visit);
		};
		visit(file);
	}
	expect(looked).toBeGreaterThan(500);
	expect(found).toEqual([]);
});

/** Rooms whose words are their own: those of drafts and of sheets. */
const spokenFor = /\/engine\/(?:wording|languages|sheet\/words)\//;

function wordsOf(node: ts.Node): string | null {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return null;
	return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}

const isSentence = (text: string): boolean => /^[\p{Lu}“"…].*\p{L}{2,} \p{L}+ .*[.?!]$/u.test(text);

test("the server says no sentence of its own: it stands in the wording", () => {
	const found: string[] = [];
	let looked = 0;
	for (const file of files.filter((one) => /\/(?:engine|lsp|workspace|machine)\//.test(one) && !spokenFor.test(one))) {
		const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
		const visit = (node: ts.Node): void => {
			// A fault of the program is for its log.
			if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
			const words = wordsOf(node);
			if (words !== null) looked++;
			if (words !== null && isSentence(words)) found.push(`${path.relative(root, file)}: ${words}`);
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	expect(looked).toBeGreaterThan(1000);
	expect(found).toEqual([]);
});
