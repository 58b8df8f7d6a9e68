// What VS Code shows of the manifest and of the client, and in which languages it is written down.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { localised } from "../../client/build/nls.mjs";
import manifest from "../../package.json" with { type: "json" };

export const root = path.resolve(import.meta.dirname, "../..");

export type Words = Readonly<Record<string, string>>;

export const wordsOf = (file: string): Words => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** The manifest as somebody reads it whose editor speaks English. */
export const englishManifest = localised(manifest, wordsOf("package.nls.json"));

const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text.replace("Sourcemark", ""));

/** The words that stand in a text itself; what is put into it is not looked at. */
function ownWords(node: ts.Expression | undefined): string {
	if (!node) return "";
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return "";
	return node.head.text + node.templateSpans.map(({ literal }) => literal.text).join("");
}

/** What is shown to people here, where it is easy to see. */
function shownBy(node: ts.Node): ts.Expression | undefined {
	if (ts.isCallExpression(node) && /\bshow(?:Information|Warning|Error)Message$/.test(node.expression.getText()))
		return node.arguments[0];
	const isPrompt = ts.isPropertyAssignment(node) && /^(?:place[hH]older|prompt)$/.test(node.name.getText());
	return isPrompt ? node.initializer : undefined;
}

/** Every text that the client hands to `l10n.t`, where such a text is no literal, and what is shown without it. */
export function clientTexts(): {
	readonly texts: ReadonlySet<string>;
	readonly unclear: readonly string[];
	readonly plain: readonly string[];
} {
	const texts = new Set<string>();
	const unclear: string[] = [];
	const plain: string[] = [];
	const folder = path.join(root, "client/src");
	for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) =>
		each.endsWith(".ts"),
	)) {
		const source = ts.createSourceFile(
			name,
			readFileSync(path.join(folder, name), "utf8"),
			ts.ScriptTarget.Latest,
			true,
		);
		const visit = (node: ts.Node): void => {
			if (ts.isCallExpression(node) && /^(?:vscode\.)?l10n\.t$/.test(node.expression.getText())) {
				const [first] = node.arguments;
				if (first && ts.isStringLiteralLike(first)) texts.add(first.text);
				else unclear.push(`${name}: ${node.getText().slice(0, 80)}`);
			}
			const shown = shownBy(node);
			if (hasWords(ownWords(shown))) plain.push(`${name}: ${shown?.getText()}`);
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return { texts, unclear, plain };
}
