/** Texts of a manifest that stand there in words. */
export function plainTexts(manifest: object): readonly { readonly key: string; readonly text: string }[];
/** The manifest with the words of a language in it. */
export function localised<Manifest extends object>(
	manifest: Manifest,
	words: Readonly<Record<string, string>>,
): Manifest;
/** Keys that a manifest asks for. */
export function keysIn(manifest: object): readonly string[];
