// A message that is not said yet (`Say`) is a function. TypeScript lets it stand in a template, where it would show its source:
// this looks at the types of everything that is put into a text.
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
