// What is wrong with registries and project files stands on these files, open or not. Sent, not pulled: few of them are open.

import type { Diagnostic } from "vscode-languageserver";
import { type Location, ownKey, type Problem, untidinessOf } from "../../engine/index.ts";
import { isDraftName, isRegistryName, join, type Setup } from "../../workspace/index.ts";
import { problemToDiagnostic, type TextOf } from "../convert.ts";
import { createElsewhere, type Elsewhere } from "../elsewhere.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import type { Session } from "../session.ts";
import { baseName, uriOf } from "../uris.ts";

/** Every setup in use: the open drafts' and, for registries that none of them uses, each folder's and each open registry's. */
async function setupsInUse({ documents, setups }: Session): Promise<Setup[]> {
	const places = setups.folders().map((folder) => uriOf(join(folder, "draft.md")));
	const registries = documents.keys().filter((uri) => isRegistryName(baseName(uri)));
	const folders = [...places, ...registries].map((uri) => setups.ofPlace(uri));
	return Promise.all([
		...folders,
		...documents
			.all()
			.filter(isDraft)
			.map((document) => setups.of(document)),
	]);
}

/** Looking over more claims would keep the editor waiting; the command does it. */
const mostTidied = 5000;

/** The problems of a setup's files, by file. */
function problemsOf(session: Session, setup: Setup): readonly (readonly [Problem, TextOf])[] {
	const { checker, textOf, isPartial } = session.checks.with(setup);
	const bundled = new Set(setup.files.filter((each) => each.bundled).map(({ file }) => file));
	const isTidied = !isPartial && checker.registry.claims.size <= mostTidied;
	const tidied = isTidied ? untidinessOf(checker.registry, setup.options.interface) : [];
	const all = isPartial ? [] : [...checker.registry.problems, ...tidied];
	const own = all.filter(({ at }) => !bundled.has(at.file));
	const unread = setup.problems.flatMap(({ at, message }): Problem[] =>
		at ? [{ code: "unreadable-registry", severity: "error", message, at }] : [],
	);
	const project = [...(setup.projectFile?.problems ?? []), ...unread];
	return [...own, ...project].map((problem) => [problem, textOf] as const);
}

/** The key that a claim has a source under which its registry does not know. */
const keyOf = (at: Location, textOf: TextOf): string =>
	(textOf(at.file) ?? "").slice(at.span.start, at.span.end).replace(/^(["'])(.*)\1$/s, "$2");

/** Keys of sources that claims name and that no setup at hand knows. */
function unknownKeys(session: Session, setups: readonly Setup[]): ReadonlySet<string> {
	const ready = setups.map((setup) => session.checks.with(setup));
	const keys = ready.flatMap(({ checker, textOf }) =>
		checker.registry.problems.flatMap(({ code, at }) => (code === "unknown-source" ? [keyOf(at, textOf)] : [])),
	);
	const isKnown = (key: string): boolean =>
		ready.some(({ checker, isPartial }) => isPartial || checker.registry.sources.has(ownKey(checker.registry, key)));
	return new Set(keys.filter((key) => !isKnown(key)));
}

/** The same, once the bibliographies of drafts that are not open have been asked. */
async function unknownAnywhere(session: Session, setups: readonly Setup[], elsewhere: Elsewhere) {
	if (unknownKeys(session, setups).size === 0) return new Set<string>();
	return unknownKeys(session, [...setups, ...(await elsewhere.setups())]);
}

/** Two drafts that use one registry find the same problems in it. A source that one of them knows is known. */
function collect(session: Session, setups: readonly Setup[], unknown: ReadonlySet<string>): Map<string, Diagnostic[]> {
	const found = new Map<string, Map<string, Diagnostic>>();
	const note = (file: string, diagnostic: Diagnostic): void => {
		const uri = uriOf(file);
		const here = found.get(uri) ?? new Map<string, Diagnostic>();
		found.set(uri, here.set(JSON.stringify(diagnostic), diagnostic));
	};
	for (const setup of setups) {
		for (const [problem, textOf] of problemsOf(session, setup))
			if (problem.code !== "unknown-source" || unknown.has(keyOf(problem.at, textOf)))
				note(problem.at.file, problemToDiagnostic(problem, textOf));
	}
	return new Map([...found].map(([uri, diagnostics]) => [uri, [...diagnostics.values()]]));
}

export const registryProblems: Feature = {
	register(session) {
		const { connection, documents, guard } = session;
		const elsewhere = createElsewhere(session);
		let told = new Map<string, string>();
		let running: Promise<void> = Promise.resolve();
		const tell = async (): Promise<void> => {
			const setups = await setupsInUse(session);
			const problems = collect(session, setups, await unknownAnywhere(session, setups, elsewhere));
			const now = new Map([...problems].map(([uri, items]) => [uri, JSON.stringify(items)]));
			for (const uri of told.keys()) if (!now.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
			for (const [uri, diagnostics] of problems)
				if (told.get(uri) !== now.get(uri)) void connection.sendDiagnostics({ uri, diagnostics });
			told = now;
		};
		/** One after the other: a slow older reading must not overwrite a newer one. */
		const tellNext = (): void => {
			running = running.then(() => guard("registry problems", tell, undefined));
		};
		session.onChanged(tellNext);
		documents.onDidOpen(({ document }) => {
			if (isDraft(document) || isRegistryName(baseName(document.uri))) tellNext();
		});
		// A draft may have come that names a bibliography, or gone.
		session.onDisk((uris) => {
			if (uris.some((uri) => isDraftName(baseName(uri)))) tellNext();
		});
	},
};
