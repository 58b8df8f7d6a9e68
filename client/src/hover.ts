// What a hover leaves out in VS Code: the statement that a finding shown above it gives. Never asks the server for more.
import { Hover, languages, MarkdownString, type Position, type TextDocument } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { withoutSaid } from "./said-once.ts";

const shownAbove = ({ uri }: TextDocument, position: Position): readonly string[] =>
	languages
		.getDiagnostics(uri)
		.filter(({ range }) => range.contains(position))
		.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ message }) => message));

export const hoverOnce: Pick<Middleware, "provideHover"> = {
	async provideHover(document, position, token, next) {
		const hover = await next(document, position, token);
		if (!hover) return hover;
		const said = shownAbove(document, position);
		const contents = hover.contents.map((part) =>
			part instanceof MarkdownString ? new MarkdownString(withoutSaid(part.value, said)) : part,
		);
		return new Hover(contents, hover.range);
	},
};
