// `sourcemark registry stats`: takes claims files; tells what they hold in numbers.
import { type Counts, type RegistryStats, statsOf, type Wording } from "../../engine/index.ts";
import { type Io, type Status, status } from "../io.ts";
import { wordingIn } from "../locale.ts";
import { choice, parseOptions } from "../options.ts";
import { shownPath } from "../paths.ts";
import { aligned } from "../table.ts";
import { claimsFilesOf, registryOf, tellUnread } from "./files.ts";

const shown = 8;

type Words = Wording["command"]["registry"]["stats"];

/** `unnamed` is what goes without a name. */
const list = (counts: Counts, unnamed: string, words: Words): string => {
	const parts = counts.slice(0, shown).map(({ name, count }) => `${name || unnamed} ${count}`);
	const more = counts.length - parts.length;
	return parts.length === 0 ? words.none : parts.join(", ") + (more > 0 ? words.more(more) : "");
};

const table = (stats: RegistryStats, words: Words): string =>
	aligned([
		[words.claims, String(stats.claims)],
		[words.sources, words.unused(stats.sources, stats.unusedSources)],
		[words.languages, list(stats.languages, words.unknown, words)],
		[words.units, list(stats.units, words.counts, words)],
		[words.years, list(stats.years, words.unknown, words)],
		[words.ranks, list(stats.ranks, "", words)],
		[words.mostUsed, list(stats.mostUsed, "", words)],
		[words.without, words.lacking(stats.withoutLocator, stats.withoutQuote)],
	]);

export async function stats(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, { format: { type: "string" } });
	const format = choice(parsed, "format", ["pretty", "json"], "pretty");
	const { files, unread } = await claimsFilesOf(parsed.positionals, io);
	const found = statsOf(await registryOf(files, io));
	const json = { version: 1, files: files.map(({ path }) => shownPath(path, io)), ...found };
	await io.out.write(
		format === "json" ? `${JSON.stringify(json, null, 2)}\n` : table(found, wordingIn(io).command.registry.stats),
	);
	await tellUnread(unread, io);
	return unread.length > 0 ? status.unusable : status.fine;
}
