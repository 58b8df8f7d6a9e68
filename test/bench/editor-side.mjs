// What the benchmark's editor says of itself when it starts a server, and what it answers to what every server may ask.

/** `pulls`: asks for diagnostics itself. */
export const capabilities = (pulls) => ({
	general: { positionEncodings: ["utf-16"] },
	workspace: {
		configuration: true,
		workspaceFolders: true,
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
		diagnostics: { refreshSupport: true },
	},
	textDocument: {
		synchronization: { dynamicRegistration: true, didSave: true },
		publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
		hover: { contentFormat: ["markdown", "plaintext"] },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
		...(pulls ? { diagnostic: { dynamicRegistration: true } } : {}),
	},
	window: { workDoneProgress: true },
});

/** What every server may ask. */
export function answerTo(connection, settings) {
	const ofSection = (section) =>
		section ? (section.split(".").reduce((at, name) => at?.[name], settings) ?? null) : settings;
	connection.onRequest("workspace/configuration", ({ items }) => items.map(({ section }) => ofSection(section)));
	for (const each of ["client/registerCapability", "client/unregisterCapability", "window/workDoneProgress/create"])
		connection.onRequest(each, () => null);
}
