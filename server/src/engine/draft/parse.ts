// Takes the text of a draft; gives its blocks of prose with the way back. Never throws, whatever the text.
import type { Draft, DraftOptions } from "./draft.ts";

export function parseDraft(text: string, options: DraftOptions = {}): Draft {
	return {
		text,
		frontMatter: { span: null, language: null, bibliographies: [], registries: [], problems: [] },
		language: options.language ?? null,
		blocks: [],
		comments: [],
		footnotes: new Map(),
	};
}
