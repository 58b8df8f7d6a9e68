// Tells the client after every check what came out, in numbers, or why there was nothing to check. Only a client that asks for it.
import { ruleIds } from "../../engine/index.ts";
import type { Checked } from "../checks.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { type Findings, type IdleReason, type Status, statusNotification } from "../protocol.ts";
import { baseName } from "../uris.ts";

export function countFindings(verdicts: Checked["result"]["verdicts"]): Findings {
	const count = (severity: keyof Findings): number => verdicts.filter((each) => each.severity === severity).length;
	return { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") };
}

function registriesOf({ setup, checker }: Checked): Status["registries"] {
	const claims = [...checker.registry.claims.values()];
	return setup.files.map(({ file, bundled }) => ({
		name: baseName(file),
		claims: claims.filter(({ at }) => at.file === file).length,
		bundled: bundled === true,
	}));
}

function idleOf({ checker, setup, result }: Checked): IdleReason | null {
	if (ruleIds.every((rule) => setup.options.rules[rule] === "off")) return "rules-off";
	if (checker.registry.claims.size === 0) return "no-claims";
	return result.figures.length === 0 ? "no-figures" : null;
}

export function statusOf(checked: Checked): Status {
	const { document, version, result, setup } = checked;
	const { figures, verdicts } = result;
	return {
		uri: document.uri,
		version,
		figures: figures.length,
		onRecord: figures.filter(({ match }) => match !== null).length,
		sourced: figures.filter(({ match, attributions }) => match !== null && attributions.length > 0).length,
		findings: countFindings(verdicts),
		registries: registriesOf(checked),
		idle: idleOf(checked),
		problems: setup.problems.map(({ message }) => message),
	};
}

export const status: Feature = {
	register({ connection, documents, checks, client }) {
		checks.onChecked((checked) => {
			if (!client().options.status || !isDraft(checked.document) || !documents.get(checked.document.uri)) return;
			void connection.sendNotification(statusNotification, statusOf(checked));
		});
	},
};
