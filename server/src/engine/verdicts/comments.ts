// Takes a comment as the draft keeps it; gives its words, fences and white space around them left out.

export function commentText(text: string): string {
	const inner = text.startsWith("<!--") ? text.slice(4, text.endsWith("-->") ? -3 : undefined) : text;
	return inner.trim();
}
