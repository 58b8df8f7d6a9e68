// `sourcemark registry export`: takes claims files; writes their claims in another program's format and says what is lost by it.
// Never writes over a file that is there unless that is asked for.
import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { exchangeFormat, exchangeFormats } from "../../engine/index.ts";
import { type Io, type Status, status } from "../io.ts";
import { wordingIn } from "../locale.ts";
import { choice, parseOptions, Unusable, UsageError } from "../options.ts";
import { shownPath } from "../paths.ts";
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
	const wording = wordingIn(io);
	const { command } = wording;
	const { format, output, force } = parsed.values;
	if (format === undefined) throw new UsageError(({ refusals }) => refusals.registry.nameFormat(names.join("|")));
	const { write } = exchangeFormat(choice(parsed, "format", names, "yaml"));
	if (output === "") throw new UsageError(({ refusals }) => refusals.options.file);
	const { files, unread } = await claimsFilesOf(parsed.positionals, io);
	await tellUnread(unread, io);
	// A mistyped name leaves what was exported before alone.
	if (files.length === 0 && unread.length > 0) return status.unusable;
	const registry = await registryOf(files, io);
	const { text, notes } = write(registry, wording);
	if (typeof output === "string" && output !== "-") {
		const path = resolve(io.cwd, output);
		if (existsSync(path) && !force) throw new Unusable(({ refusals }) => refusals.registry.isThere(output));
		if (files.some((file) => isSame(file.path, path)))
			throw new Unusable(({ refusals }) => refusals.registry.isExported(output));
		await writeRegistry(path, text, io);
		await io.err.write(`${shownPath(path, io)}: ${command.registry.claims(registry.claims.size)}\n`);
	} else await io.out.write(text);
	for (const note of notes) await io.err.write(`${command.note(note)}\n`);
	const broken = registry.problems.some(({ severity }) => severity === "error");
	if (broken) await io.err.write(`${command.note(command.registry.leftOut)}\n`);
	return unread.length > 0 ? status.unusable : status.fine;
}
