// Takes a patch as `git diff --unified=0` writes it; gives the lines of each file that are new in it, by the file's new name.
// Never takes a line of a draft for a line of the patch: how many lines a hunk has is said at its head.

/** From 0; the end is behind the last line. */
export interface LineSpan {
	readonly start: number;
	readonly end: number;
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** Names with odd characters stand in quotes, as C would write them; the numbers are bytes. */
function unquoted(name: string): string {
	if (!name.startsWith('"')) return name;
	const bytes = [...name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].flatMap(([, octal, letter, plain]) => {
		if (octal !== undefined) return [Number.parseInt(octal, 8)];
		return letter !== undefined ? [escapes[letter] ?? letter.charCodeAt(0)] : [...Buffer.from(plain ?? "")];
	});
	return Buffer.from(bytes).toString("utf8");
}

/** `+++ b/name`, with a tab behind a name with spaces; null for a file that is gone. */
function nameIn(line: string): string | null {
	const name = unquoted(line.slice("+++ ".length).replace(/\t$/, ""));
	return name.startsWith("b/") ? name.slice("b/".length) : null;
}

const hunkHead = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

export function addedLines(patch: string): ReadonlyMap<string, readonly LineSpan[]> {
	const files = new Map<string, LineSpan[]>();
	let spans: LineSpan[] = [];
	let inside = 0;
	for (const line of patch.split("\n")) {
		if (inside > 0) {
			if (!line.startsWith("\\")) inside--;
			continue;
		}
		const [head, removed = "1", first = "", added = "1"] = hunkHead.exec(line) ?? [];
		if (head !== undefined) {
			inside = Number(removed) + Number(added);
			const start = Number(first) - 1;
			if (Number(added) > 0) spans.push({ start, end: start + Number(added) });
		} else if (line.startsWith("+++ ")) {
			spans = [];
			const name = nameIn(line);
			if (name !== null) files.set(name, spans);
		}
	}
	return files;
}
