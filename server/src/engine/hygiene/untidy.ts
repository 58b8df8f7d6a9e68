// The words for what is untidy in a registry that can be read: a problem, and the edits that would mend it.
import type { Problem } from "../registry/registry.ts";

/** One edit of a registry file, named by what it touches; where the text stands is looked up when somebody asks for it. */
export type Mend =
	| { readonly kind: "remove-source"; readonly source: string }
	| { readonly kind: "remove-alias"; readonly source: string; readonly alias: string }
	| { readonly kind: "remove-field"; readonly claim: string; readonly field: string }
	| { readonly kind: "add-field"; readonly claim: string; readonly field: string; readonly value: string }
	| { readonly kind: "add-dispute"; readonly claim: string; readonly other: string };

export interface Untidy extends Problem {
	/** Each with what to offer it as; all in the problem's own file. */
	readonly mends: readonly { readonly title: string; readonly mend: Mend }[];
}
