// What comes with the program, in a browser: the bundled registry is in the bundle, the rules' pages lie in the extension.
import texts from "bundled-registries";
import { ruleInfo } from "../engine/index.ts";
import type { Program } from "../workspace/index.ts";

/** Names a registry for a client that does not say where the extension lies. Nobody can open it. */
const nowhere = "sourcemark:/";

export function program(home: string | null): Program {
	const folder = home === null ? nowhere : home.replace(/\/*$/, "/");
	return {
		bundled: Object.entries(texts).map(([name, text]) => ({
			file: `${folder}server/registry/${name}`,
			text,
			bundled: true,
			stamp: "bundled",
		})),
		page: (rule) => (home !== null && ruleInfo(rule) ? `${folder}server/dist/rules/${rule}.md` : null),
	};
}
