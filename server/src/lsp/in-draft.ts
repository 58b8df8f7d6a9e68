// Takes a question about an open draft; gives what a feature answers once the draft is checked, and null for what is no draft.
import type { Checked } from "./checks.ts";
import { isDraft } from "./kinds.ts";
import type { Session } from "./session.ts";

export const inDraft = <T>(
	{ documents, checks, guard }: Session,
	what: string,
	uri: string,
	answer: (checked: Checked) => T | null | Promise<T | null>,
): Promise<T | null> =>
	guard<T | null>(
		what,
		async () => {
			const document = documents.get(uri);
			return document && isDraft(document) ? answer(await checks.of(document)) : null;
		},
		null,
	);
