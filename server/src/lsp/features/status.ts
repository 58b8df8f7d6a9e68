// Tells the client after every check what came out, in numbers, or why there was nothing to check. Only a client that asks for it.
import { languageNotes, type Registry, ruleIds } from "../../engine/index.ts";
import { pause } from "../../workspace/index.ts";
import type { Checked } from "../checks.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { type IdleReason, type Status, statusNotification } from "../protocol.ts";
import { countsOfReview, tallyOfReview } from "../tallies.ts";
import { baseName, uriOf } from "../uris.ts";

/** Claims by file; made once a registry, and gone with it. */
const counts = new WeakMap<Registry, ReadonlyMap<string, number>>();

function countsOf(registry: Registry): ReadonlyMap<string, number> {
	const known = counts.get(registry);
	if (known) return known;
	const made = new Map<string, number>();
	for (const { at } of registry.claims.values()) made.set(at.file, (made.get(at.file) ?? 0) + 1);
	counts.set(registry, made);
	return made;
}

function registriesOf({ setup, checker }: Checked): Status["registries"] {
	const claims = countsOf(checker.registry);
	return setup.files.map(({ file, bundled }) => ({
		uri: uriOf(file),
		name: baseName(file),
		claims: claims.get(file) ?? 0,
		bundled: bundled === true,
	}));
}

function idleOf({ checker, setup }: Checked, figures: number): IdleReason | null {
	if (ruleIds.every((rule) => setup.options.rules[rule] === "off")) return "rules-off";
	if (checker.registry.claims.size === 0) return "no-claims";
	return figures === 0 ? "no-figures" : null;
}

const silencingIn = ({ review }: Checked): number =>
	review.sections.reduce(
		(sum, { kept }) => sum + kept.comments.filter(({ word }) => word?.startsWith("disable")).length,
		0,
	);

function statusOf(checked: Checked): Status {
	const { document, version, setup, review } = checked;
	const tally = tallyOfReview(checked);
	return {
		uri: document.uri,
		version,
		...tally,
		states: countsOfReview(checked),
		silencing: silencingIn(checked),
		registries: registriesOf(checked),
		idle: idleOf(checked, tally.figures),
		problems: [
			...setup.problems.map(({ message }) => message),
			...languageNotes(document.getText(), review.frontMatter, setup.options),
		],
	};
}

export const status: Feature = {
	register({ connection, documents, checks, client, guard }) {
		const isOpen = ({ document }: Checked): boolean => documents.get(document.uri) === document;
		const tell = async (checked: Checked): Promise<void> => {
			// The diagnostics go first: somebody waits for them.
			await pause();
			if (isOpen(checked)) await connection.sendNotification(statusNotification, statusOf(checked));
		};
		checks.onChecked((checked) => {
			if (!client().options.status || !isDraft(checked.document) || !isOpen(checked)) return;
			void guard("status", () => tell(checked), undefined);
		});
	},
};
