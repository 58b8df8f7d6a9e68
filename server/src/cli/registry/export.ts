// `sourcemark registry export`: takes claims files; writes their claims in another program's format and says what is lost by it.
// Never writes over a file that is there unless that is asked for.
import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { exchangeFormat, exchangeFormats } from "../../engine/index.ts";
import { type Io, type Status, status } from "../io.ts";
import { choice, parseOptions, Unusable, UsageError } from "../options.ts";
import { shownPath } from "../paths.ts";
import { counted } from "../table.ts";
import { claimsFilesOf, registryOf, tellUnread, writeRegistry } from "./files.ts";

const names = exchangeFormats.map(({ name }) => name);

const isSame = (one: string, other: string): boolean =>
	existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);

export async function exportClaims(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		format: { type: "string" },
		output: { type: "string" },
		force: { type: "boolean" },
	});
	const { format, output, force } = parsed.values;
	if (format === undefined) throw new UsageError(`Name a format: --format ${names.join("|")}`);
	const { write } = exchangeFormat(choice(parsed, "format", names, "yaml"));
	if (output === "") throw new UsageError("--output needs the name of a file");
	const { files, unread } = await claimsFilesOf(parsed.positionals, io);
	await tellUnread(unread, io);
	// A mistyped name leaves what was exported before alone.
	if (files.length === 0 && unread.length > 0) return status.unusable;
	const registry = await registryOf(files, io);
	const { text, notes } = write(registry);
	if (typeof output === "string" && output !== "-") {
		const path = resolve(io.cwd, output);
		if (existsSync(path) && !force) throw new Unusable(`${output} is there already; --force writes over it.`);
		if (files.some((file) => isSame(file.path, path)))
			throw new Unusable(`${output} is one of the claims files that are exported. Give another name.`);
		await writeRegistry(path, text, io);
		await io.err.write(`${shownPath(path, io)}: ${counted(registry.claims.size, "claim")}\n`);
	} else await io.out.write(text);
	for (const note of notes) await io.err.write(`note: ${note}\n`);
	const broken = registry.problems.some(({ severity }) => severity === "error");
	if (broken) await io.err.write("note: claims with errors were left out; sourcemark registry check says which.\n");
	return unread.length > 0 ? status.unusable : status.fine;
}
