// Takes words of anybody's; gives Markdown that shows them as they are. VS Code's own way makes spaces that no line breaks at.

const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\s+/g, " ");

/** One under the other. */
export const paragraphs = (lines: readonly string[]): string => lines.map(escaped).join("\n\n");
