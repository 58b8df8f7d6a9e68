// Takes texts and numbers; gives small numbers for them that are the same on every machine. Two texts may share one: whoever
// finds by hashes looks at what was found.

/** FNV-1a over UTF-16 units, finished as in MurmurHash3, which spreads short texts; 32 bits, unsigned. O(length). */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return finished(hash);
}

/** One number of two. */
export const mixed = (a: number, b: number): number => finished(Math.imul(a, 0x9e3779b1) ^ b);

function finished(hash: number): number {
	let out = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
	return (out ^ (out >>> 16)) >>> 0;
}
