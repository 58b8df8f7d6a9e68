// Takes words and addresses; gives them as Markdown that reads back the same (CommonMark 0.31, GFM tables).

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Words as Markdown text on one line. */
export const escapeText = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|~]|&(?=[#\w]+;)/g, "\\$&");

const encoded = (character: string): string =>
	`%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** An address that can stand between the brackets of a link or between angle brackets, in a table cell too. */
export const escapeUrl = (url: string): string =>
	url
		.trim()
		.replace(/[\s<>()\\|"'`[\]{}^]/g, (character) => (character.charCodeAt(0) < 128 ? encoded(character) : "%20"))
		.replace(/&(?=[#\w]+;)/g, "&amp;");

/** Only what leads to a document: a registry is data, and no data may put a `javascript:` link into a draft. */
export const isLinkable = (url: string): boolean => /^(?:https?|ftp|file):\/\/\S/i.test(url.trim());
