// Takes documents; gives the setup each is checked with, asked for once until something changes that it depends on.
// The editor's settings come from the client, all else from the resolver that the command uses too.
import { type Connection, Emitter, type Event } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type FrontMatter, frontMatterReader, readFrontMatter, wordingFor } from "../engine/index.ts";
import {
	type DraftPlace,
	finderIn,
	type Program,
	type RegistryFinder,
	readSettings,
	resolveSetup,
	type Settings,
	type Setup,
} from "../workspace/index.ts";
import type { Files } from "./client-files.ts";
import type { ClientInfo } from "./client-info.ts";
import type { Overlay } from "./overlay.ts";
import { pathOf } from "./uris.ts";

export interface Setups {
	readonly of: (document: TextDocument) => Promise<Setup>;
	/** What a draft that is not open gets; without a text, one without front matter. */
	readonly ofPlace: (uri: string, text?: string) => Promise<Setup>;
	/** Files that checks depend on, or would if they were there. */
	readonly paths: ReadonlySet<string>;
	/** There are more of them than before. */
	readonly onNamed: Event<void>;
	readonly folders: () => readonly string[];
	readonly setFolders: (folders: readonly string[]) => void;
	readonly trust: () => void;
	/** Settings as the client sent them, where it does not let itself be asked. */
	readonly setSettings: (raw: unknown) => void;
	/** Something has changed: ask again. */
	readonly forget: () => void;
	/** Files have come or gone: look again which registries there are. */
	readonly lookAgain: () => void;
}

/** Where setups come from beside the client's settings. */
export interface Sources {
	readonly files: Files;
	readonly overlay: Overlay;
	readonly program: () => Program;
}

const atStart = (text: string): number => (text.startsWith("\uFEFF") ? 1 : 0);

/** A draft as the resolver wants it. */
function placeOf(uri: string, text: string, read = readFrontMatter): DraftPlace {
	return { path: pathOf(uri), text, frontMatter: read(text, atStart(text)) };
}

/** Remembers one answer a name, while `forget` is not called. */
function remembering<T>(find: (name: string) => Promise<T>) {
	const known = new Map<string, Promise<T>>();
	return {
		get(name: string): Promise<T> {
			const found = known.get(name) ?? find(name);
			known.set(name, found);
			return found;
		},
		forget: () => known.clear(),
	};
}

export function createSetups(
	connection: Connection,
	client: () => ClientInfo,
	{ files, overlay, program }: Sources,
	log: (message: string) => void,
): Setups {
	const finder = finderIn(files);
	const below = remembering(finder.below);
	const beside = remembering(finder.beside);
	const remembered: RegistryFinder = { below: below.get, beside: beside.get };
	let folders: readonly string[] | null = null;
	let trusted: boolean | null = null;
	let sent: unknown;

	const asked = remembering(async (scopeUri): Promise<Partial<Settings>> => {
		const inOptions = sent ?? client().options.settings;
		const raw = client().configures
			? await connection.workspace.getConfiguration({ scopeUri, section: "sourcemark" }).catch(() => null)
			: inOptions;
		const { settings, problems } = readSettings(raw ?? inOptions);
		for (const { message } of problems) log(`settings: ${message(wordingFor())}`);
		return settings;
	});

	const paths = new Set<string>();
	const named = new Emitter<void>();
	const resolve = async (uri: string, place: DraftPlace): Promise<Setup> => {
		const path = place.path !== null && files.reaches(place.path) ? place.path : null;
		const setup = await resolveSetup(
			{ ...place, path },
			{
				folders: folders ?? client().folders,
				settings: await asked.get(uri),
				trusted: trusted ?? client().options.trusted !== false,
				interface: client().interface,
				bundled: program().bundled,
				files: overlay,
				finder: remembered,
				loose: overlay.loose(),
			},
		);
		const before = paths.size;
		for (const { file, bundled } of setup.files) if (!bundled) paths.add(file);
		for (const { path } of setup.problems) paths.add(path);
		for (const path of setup.projectFile?.reads ?? []) paths.add(path);
		if (paths.size > before) named.fire();
		return setup;
	};

	/** By draft: the front matter it was resolved with and what came out. */
	const resolved = new Map<string, { readonly frontMatter: FrontMatter; readonly setup: Promise<Setup> }>();
	const readers = new WeakMap<TextDocument, typeof readFrontMatter>();
	const readerOf = (document: TextDocument): typeof readFrontMatter => {
		const reader = readers.get(document) ?? frontMatterReader();
		readers.set(document, reader);
		return reader;
	};

	return {
		of(document) {
			const place = placeOf(document.uri, document.getText(), readerOf(document));
			const { frontMatter } = place;
			const known = resolved.get(document.uri);
			if (known?.frontMatter === frontMatter) return known.setup;
			const setup = resolve(document.uri, place);
			resolved.set(document.uri, { frontMatter, setup });
			setup.catch(() => resolved.delete(document.uri));
			return setup;
		},
		ofPlace: (uri, text = "") => resolve(uri, placeOf(uri, text)),
		paths,
		onNamed: named.event,
		folders: () => folders ?? client().folders,
		setFolders(next) {
			folders = next;
		},
		trust() {
			trusted = true;
		},
		setSettings(raw) {
			sent = raw;
		},
		forget() {
			resolved.clear();
			asked.forget();
		},
		lookAgain() {
			below.forget();
			beside.forget();
		},
	};
}
