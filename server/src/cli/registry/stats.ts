// `sourcemark registry stats`: takes claims files; tells what they hold in numbers.
import { type Counts, type RegistryStats, statsOf } from "../../engine/index.ts";
import { type Io, type Status, status } from "../io.ts";
import { choice, parseOptions } from "../options.ts";
import { shownPath } from "../paths.ts";
import { aligned } from "../table.ts";
import { claimsFilesOf, registryOf, tellUnread } from "./files.ts";

const shown = 8;

const list = (counts: Counts, none: string): string => {
	const parts = counts.slice(0, shown).map(({ name, count }) => `${name || none} ${count}`);
	const more = counts.length - parts.length;
	return parts.length === 0 ? "none" : parts.join(", ") + (more > 0 ? ` and ${more} more` : "");
};

const table = (stats: RegistryStats): string =>
	aligned([
		["Claims", String(stats.claims)],
		["Sources", `${stats.sources}, ${stats.unusedSources} of them without a claim`],
		["Languages", list(stats.languages, "unknown")],
		["Units", list(stats.units, "counts")],
		["Years", list(stats.years, "unknown")],
		["Ranks", list(stats.ranks, "")],
		["Most used", list(stats.mostUsed, "")],
		["Without", `locator ${stats.withoutLocator}, quote ${stats.withoutQuote}`],
	]);

export async function stats(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, { format: { type: "string" } });
	const format = choice(parsed, "format", ["pretty", "json"], "pretty");
	const { files, unread } = await claimsFilesOf(parsed.positionals, io);
	const found = statsOf(await registryOf(files, io));
	const json = { version: 1, files: files.map(({ path }) => shownPath(path, io)), ...found };
	await io.out.write(format === "json" ? `${JSON.stringify(json, null, 2)}\n` : table(found));
	await tellUnread(unread, io);
	return unread.length > 0 ? status.unusable : status.fine;
}
