// Takes large registry files; gives what reading them gave before, kept in a folder under a name for the text and the program.
// What is damaged, or was written by another program, is none; a folder that cannot be written to keeps nothing. Never a wrong answer.
import { createHash } from "node:crypto";
import {
	appendFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { homedir, platform } from "node:os";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { atOnce, type FileDigest, type InterfaceLanguage, type RegistryFile } from "../engine/index.ts";
import { type DigestStore, noStore } from "../workspace/index.ts";

/** Days after which what nobody asked for is thrown away. */
const keptDays = 30;
const ending = ".digest";

const sha256 = (data: string | Uint8Array): Buffer => createHash("sha256").update(data).digest();

/** This program, as it lies on the disk: another build may read otherwise. */
function programStamp(): string {
	const { mtimeMs, size } = statSync(fileURLToPath(import.meta.url));
	return `${mtimeMs} ${size} ${process.version}`;
}

/** Where programs of this user keep what can be made anew; null where the system names no such place. */
export function cacheFolder(env: NodeJS.ProcessEnv): string | null {
	const home = homedir();
	const own: Partial<Record<NodeJS.Platform, string | undefined>> = {
		win32: env.LOCALAPPDATA,
		darwin: home && join(home, "Library", "Caches"),
	};
	const folder = env.XDG_CACHE_HOME || (platform() in own ? own[platform()] : home && join(home, ".cache"));
	return folder && isAbsolute(folder) ? join(folder, "sourcemark") : null;
}

/** Arrays are read as windows on all that the file holds: copies let it go. */
function apart(value: unknown): unknown {
	if (ArrayBuffer.isView(value))
		return value.byteLength === value.buffer.byteLength ? value : (value as Uint8Array).slice();
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, apart(part)]));
}

/** The check sum, then what it is of. */
function* unpacked(data: Buffer): Generator<void, FileDigest | null> {
	const body = data.subarray(32);
	if (!sha256(body).equals(data.subarray(0, 32))) return null;
	yield;
	return apart(deserialize(body)) as FileDigest;
}

function* written(path: string, digest: FileDigest): Generator<void> {
	const body = serialize(digest);
	yield;
	const sum = sha256(body);
	yield;
	const file = `${path}.${process.pid}.tmp`;
	writeFileSync(file, sum, { mode: 0o600 });
	appendFileSync(file, body);
	renameSync(file, path);
}

/** Unused ones go, and what a program that was stopped has left behind. */
function sweep(folder: string): void {
	const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (/\.(?:digest|tmp)$/.test(name) && statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
	}
}

/** What is kept says its problems in the language that they were found in. */
export function openStore(folder: string | null, language: InterfaceLanguage = "en"): DigestStore {
	if (folder === null) return noStore;
	let stamp: string;
	try {
		stamp = programStamp();
	} catch {
		return noStore;
	}
	const pathOf = ({ file, text }: RegistryFile): string => {
		// The format is told by the name's ending.
		const name = createHash("sha256").update(JSON.stringify([stamp, language, file.slice(file.lastIndexOf("."))]));
		return join(folder, `${name.update(text).digest("base64url")}${ending}`);
	};
	/** Telling a file by its text takes a while: it is done once. */
	const paths = new WeakMap<RegistryFile, string>();
	const placeOf = (file: RegistryFile): string => {
		const path = paths.get(file) ?? pathOf(file);
		paths.set(file, path);
		return path;
	};
	let swept = false;
	const store: Pick<DigestStore, "getSteps" | "putSteps"> = {
		*getSteps(file) {
			try {
				const path = placeOf(file);
				yield;
				const data = readFileSync(path);
				yield;
				const digest = yield* unpacked(data);
				if (digest) utimesSync(path, new Date(), new Date());
				return digest;
			} catch {
				return null;
			}
		},
		*putSteps(file, digest) {
			try {
				mkdirSync(folder, { recursive: true, mode: 0o700 });
				if (!swept) sweep(folder);
				swept = true;
				yield* written(placeOf(file), digest);
			} catch {
				// It will be read again next time.
			}
		},
	};
	return {
		...store,
		get: (file) => atOnce(store.getSteps(file)),
		put: (file, digest) => atOnce(store.putSteps(file, digest)),
	};
}
