// Takes text as BibTeX holds it; gives it as plain Unicode. Knows accents, special letters and escapes, not LaTeX.

const marks: Readonly<Record<string, string>> = {
	'"': "\u0308",
	"'": "\u0301",
	"`": "\u0300",
	"^": "\u0302",
	"~": "\u0303",
	"=": "\u0304",
	".": "\u0307",
	c: "\u0327",
	v: "\u030C",
	u: "\u0306",
	H: "\u030B",
	k: "\u0328",
	r: "\u030A",
};

/** Letters that are commands of their own. */
export const letters: Readonly<Record<string, string>> = {
	ss: "ß",
	ae: "æ",
	AE: "Æ",
	oe: "œ",
	OE: "Œ",
	o: "ø",
	O: "Ø",
	l: "ł",
	L: "Ł",
	aa: "å",
	AA: "Å",
	i: "ı",
	j: "ȷ",
};

/** `{\"u}`, `\"{u}`, `\"u` and `\v{c}` are accented letters; `\ss` and its like are letters of their own. */
export function latexToText(text: string): string {
	return text
		.replace(/\\(?:(["'`^~=.])|([cvuHkr])(?![A-Za-z]))\s?\{?\\?([A-Za-z])\}?/g, (_all, sign, word, letter) =>
			`${letter}${marks[sign ?? word]}`.normalize("NFC"),
		)
		.replace(/\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![A-Za-z])(?:\{\}|\s)?/g, (_all, name) => letters[name] as string)
		.replace(/\\(?:url|href|emph|textit|textbf|textsc|textrm|enquote)(?=\{)/g, "")
		.replace(/\\([&%$#_])/g, "$1")
		.replace(/[{}]/g, "")
		.replace(/---?/g, "–")
		.replace(/[~\s]+/g, " ")
		.trim();
}
