// Takes a zip file; gives its entries in a folder. Never writes outside it (yauzl refuses such names).
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import yauzl from "yauzl";

export async function unzip(file, target) {
	const zip = await promisify(yauzl.open)(file, { lazyEntries: true });
	const open = promisify(zip.openReadStream.bind(zip));
	const ended = new Promise((resolve, reject) => {
		zip.on("end", resolve);
		zip.on("error", reject);
		zip.on("entry", (entry) => write(entry).then(() => zip.readEntry(), reject));
	});
	const write = async (entry) => {
		const isFolder = entry.fileName.endsWith("/");
		const place = path.join(target, entry.fileName);
		await mkdir(isFolder ? place : path.dirname(place), { recursive: true });
		if (!isFolder) await pipeline(await open(entry), createWriteStream(place));
	};
	zip.readEntry();
	await ended;
}
