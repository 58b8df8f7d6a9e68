// Takes made registries; puts a claim into one of their files by which the benchmark sees in a draft's diagnostics which state of the
// file the server has read: its own sentence gives another number than the claim's.

const sentence = (metres) => `The Quarrelford viaduct is ${metres} metres long.`;

/** The text of a YAML file of `registryOf` with that claim at its end; the number is how it is told apart. */
export const marked = (text, metres) =>
	`${text}  quarrelford-viaduct:\n    statement: ${sentence(metres)}\n    source: s0-viaduct\n`;

/** The source it names, in a file of its own. */
export const markSource = {
	file: "viaduct.claims.yaml",
	text: "version: 1\nsources:\n  s0-viaduct:\n    type: report\n    title: The viaducts of Quarrelford\n    author: [{ literal: Quarrelford Rail Office }]\n",
};

export const markedDraft = `---\nlang: en\n---\n\n${sentence(481)}\n`;

/** Do these diagnostics come from a registry with that number? */
export const shows = (diagnostics, metres) =>
	diagnostics.some(({ code, message }) => code === "conflicting-figure" && message.includes(String(metres)));

/** Asks for diagnostics until they do, each time the server calls for a new look. */
export async function untilShown(editor, name, metres) {
	for (;;) {
		const refreshed = editor.refreshed();
		// Whoever needs it no more does not hear that it never came.
		refreshed.catch(() => null);
		const diagnostics = await editor.diagnostics(name);
		if (diagnostics && shows(diagnostics, metres)) return;
		await refreshed;
	}
}
