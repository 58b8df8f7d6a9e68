// English: what the form of all interface languages is taken from. A phrase is added here first, then in every other folder.
import { command } from "./command.ts";
import { card, lens, progress, recording, renaming, signing, states } from "./editor.ts";
import { exchange } from "./exchange.ts";
import { fields } from "./fields.ts";
import { figures } from "./figures.ts";
import { fixes } from "./fixes.ts";
import { hygiene } from "./hygiene.ts";
import { matching } from "./matching.ts";
import { numbers } from "./numbers.ts";
import { refusals } from "./refusals.ts";
import { registry } from "./registry.ts";
import { rules } from "./rules.ts";
import { files, frontMatter, settings, signOffs } from "./setup.ts";
import { sums } from "./sums.ts";
import { usage } from "./usage.ts";

export const english = {
	numbers,
	figures,
	matching,
	rules,
	sums,
	fixes,
	registry,
	fields,
	hygiene,
	exchange,
	recording,
	renaming,
	signing,
	files,
	frontMatter,
	settings,
	signOffs,
	card,
	states,
	lens,
	progress,
	command,
	refusals,
	usage,
};
