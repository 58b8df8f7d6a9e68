// Claims as a claims file of this program, in YAML or JSON: everything is carried. For putting several files together, and for
// taking claims over from somebody else's.

import { wordingFor } from "../../wording/index.ts";
import { formatFor } from "../formats/index.ts";
import type { Registry } from "../registry.ts";
import { field, type TreeNode, textOf, textsOf, toPlain } from "../tree.ts";
import { newFile } from "../writing/add.ts";
import type { NewStatement } from "../writing/additions.ts";
import {
	type ExchangeFormat,
	type Fields,
	type FoundClaim,
	isFields,
	type ReadExchange,
	type ReadOptions,
	unreadable,
} from "./exchange.ts";

const entries = (node: TreeNode | null): readonly [string, TreeNode][] =>
	node?.kind === "fields" ? [...node.entries].map(([name, entry]) => [name, entry.node]) : [];

function statementsIn(node: TreeNode | null, language: string | null): readonly NewStatement[] {
	const single = textOf(node);
	if (single !== null) return [{ text: single, language }];
	return entries(node).flatMap(([tag, each]) => {
		const text = textOf(each);
		return text === null ? [] : [{ text, language: tag }];
	});
}

const plainFields = (node: TreeNode): Fields => {
	const plain = toPlain(node);
	return isFields(plain) ? plain : {};
};

function read(file: string, text: string, { language = null, wording = wordingFor() }: ReadOptions): ReadExchange {
	const { root, problems } = formatFor(file).parse(text);
	const broken = problems.find(({ code }) => code === "syntax");
	if (broken) return unreadable(broken.message(wording));
	const sources = new Map(entries(field(root, "sources")));
	const found = entries(field(root, "claims")).map(([id, node]): FoundClaim => {
		const { statement: _, source: __, ...fields } = plainFields(node);
		const keys = textsOf(field(node, "source")).map((each) => textOf(each) as string);
		return {
			place: wording.exchange.place.claim(id),
			id,
			statements: statementsIn(field(node, "statement"), language),
			sources: keys.map((key) => {
				const source = sources.get(key);
				return { key, fields: source ? plainFields(source) : {} };
			}),
			fields,
			notes: [],
		};
	});
	return found.length > 0 ? { found, problem: null, notes: [] } : unreadable(wording.exchange.noClaims);
}

const format = (name: "yaml" | "json", file: string): ExchangeFormat => ({
	name,
	extensions: name === "yaml" ? [".yaml", ".yml"] : [".claims.json"],
	write: ({ claims, sources }: Registry) => ({
		text: newFile(file, {
			claims: [...claims.values()].map(({ id, fields = {} }) => ({
				name: id,
				fields: new Map(Object.entries(fields)),
			})),
			sources: [...sources.values()].map(({ key, fields }) => ({ name: key, fields: new Map(Object.entries(fields)) })),
		}),
		notes: [],
	}),
	read: (text, options) => read(file, text, options),
});

export const yamlFile = format("yaml", "a.claims.yaml");
export const jsonFile = format("json", "a.claims.json");
