// The commands there are, by what `--help` says of them (wording/, one file `usage.ts` a language).
import { wordingFor } from "../engine/index.ts";
import type { Io, Sink } from "./io.ts";
import { wordingIn } from "./locale.ts";
import { fitted } from "./wrap.ts";

const { usage } = wordingFor();

export type Command = Exclude<keyof typeof usage, "general">;

export const isCommand = (name: string): name is Command => name !== "general" && Object.hasOwn(usage, name);

/** Of a command, or of all where the name is none; as wide as the terminal it goes to. */
export const usageOf = (name: string, io: Io, to: Sink = io.out): string =>
	fitted(wordingIn(io).usage[isCommand(name) ? name : "general"], to);
