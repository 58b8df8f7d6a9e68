// VS Code shows findings above a hover, each with the statement on record. Takes a source card and what is shown above it; gives the card
// without a statement that stands there already. Knows no editor.

const escaped = /\\([!-/:-@[-`{-~])/g;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words of a paragraph that is bold as a whole; null for any other. */
function boldWords(paragraph: string): string | null {
	const [, words] = /^\*\*(.*)\*\*$/s.exec(paragraph.trim()) ?? [];
	return words === undefined ? null : oneLine(words.replace(escaped, "$1"));
}

/** `card` is Markdown as the server writes it: the statement is its first paragraph. `said` ends with it where it gives it. */
export function withoutSaid(card: string, said: readonly string[]): string {
	const end = card.indexOf("\n\n");
	const statement = end < 0 ? null : boldWords(card.slice(0, end));
	const isSaid = statement && said.some((message) => oneLine(message).endsWith(statement));
	return isSaid ? card.slice(end).trimStart() : card;
}
