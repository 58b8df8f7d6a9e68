// Takes a source; gives it as a list to choose from shows it.
import type { Source } from "../engine/index.ts";
import type { Citable } from "./protocol.ts";

export const citable = ({ key, short, title, author, issued }: Source, needed: boolean): Citable => ({
	key,
	name: short ?? author ?? title ?? key,
	title: title ?? "",
	detail: [author, issued].filter(Boolean).join(", "),
	needed,
});
