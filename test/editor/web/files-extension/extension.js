// An extension for tests that makes a workspace of files that lie on no disk, as a repository opened in a browser is one: takes the files
// from the server that the page comes from; keeps what is written in memory. Knows no Sourcemark.
const { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } = require("vscode");

const scheme = "vscode-test-web";

/** Files by their path; a folder is there where something lies in it. */
class Files {
	#files = new Map();
	#changed = new EventEmitter();
	onDidChangeFile = this.#changed.event;

	fill(texts) {
		for (const [name, text] of Object.entries(texts)) this.#put(`/${name}`, new TextEncoder().encode(text));
	}

	#put(path, content) {
		this.#files.set(path, { content, mtime: (this.#files.get(path)?.mtime ?? Date.now()) + 1 });
	}

	#tell(type, uri) {
		this.#changed.fire([{ type, uri }]);
	}

	#file(uri) {
		const found = this.#files.get(uri.path);
		if (!found) throw FileSystemError.FileNotFound(uri);
		return found;
	}

	/** [name, isFolder] of all that lies in the folder. */
	#inside({ path }) {
		const folder = path.endsWith("/") ? path : `${path}/`;
		const below = [...this.#files.keys()].filter((each) => each.startsWith(folder));
		return below.map((each) => each.slice(folder.length).split("/")).map(([name, ...more]) => [name, more.length > 0]);
	}

	stat(uri) {
		const file = this.#files.get(uri.path);
		if (file) return { type: FileType.File, ctime: 0, mtime: file.mtime, size: file.content.length };
		if (uri.path !== "/" && this.#inside(uri).length === 0) throw FileSystemError.FileNotFound(uri);
		return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
	}

	readDirectory(uri) {
		const found = new Map(this.#inside(uri));
		return [...found].map(([name, isFolder]) => [name, isFolder ? FileType.Directory : FileType.File]);
	}

	readFile(uri) {
		return this.#file(uri).content;
	}

	writeFile(uri, content, { create, overwrite }) {
		const isThere = this.#files.has(uri.path);
		if (!isThere && !create) throw FileSystemError.FileNotFound(uri);
		if (isThere && create && !overwrite) throw FileSystemError.FileExists(uri);
		this.#put(uri.path, content);
		this.#tell(isThere ? FileChangeType.Changed : FileChangeType.Created, uri);
	}

	delete(uri) {
		this.#file(uri);
		this.#files.delete(uri.path);
		this.#tell(FileChangeType.Deleted, uri);
	}

	rename(from, to, options) {
		this.writeFile(to, this.#file(from).content, { ...options, create: true });
		this.delete(from);
	}

	createDirectory() {}

	watch() {
		return { dispose() {} };
	}
}

exports.activate = async ({ extensionUri, subscriptions }) => {
	const files = new Files();
	const response = await fetch(Uri.joinPath(extensionUri, "../workspace.json").toString(true));
	files.fill(await response.json());
	subscriptions.push(workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }));
};
