// Takes a misspelt key and those that exist; gives the nearest one, or null where none is near. Linear in the keys.

/** Longer keys are not typed by hand. */
const longest = 64;

/** Edits apart by insertion, deletion and change of one character; gives up past `most`. Wagner and Fischer 1974. */
function distance(a: string, b: string, most: number): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		if (Math.min(...next) > most) return most + 1;
		row = next;
	}
	return row[b.length] as number;
}

/** At most a third of the key may differ, and never more than three characters. Case does not count. */
export function nearest(key: string, known: Iterable<string>): string | null {
	if (key.length > longest) return null;
	const wanted = key.toLowerCase();
	let most = Math.min(3, Math.floor(key.length / 3));
	let found: string | null = null;
	for (const each of known) {
		if (Math.abs(each.length - key.length) > most) continue;
		const far = distance(wanted, each.toLowerCase(), most);
		if (far > most) continue;
		found = each;
		most = far - 1;
		if (most < 0) break;
	}
	return found;
}
