// In a registry in YAML: the fields that an entry may have, and what a field may hold: keys of sources, ids of claims, the few
// values that some fields have. JSON is completed by the editor itself, from the same schema.
import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type FieldForm,
	formatFor,
	pointers,
	type Registry,
	type RegistryField,
	registryForm,
	type Wording,
	type YamlPlace,
	yamlPlace,
} from "../../engine/index.ts";
import { toOffset, toRange } from "../convert.ts";
import type { Session } from "../session.ts";
import { registryAround } from "./ids.ts";

/** More are not looked through by anybody; what is typed narrows them. */
const most = 500;

type Offer = Pick<CompletionItem, "label" | "kind" | "detail" | "labelDetails" | "documentation" | "sortText"> & {
	readonly newText: string;
};

type Bundled = (file: string) => boolean;

const withText = <T extends object>(detail: string | null | undefined, more: T) =>
	detail ? { ...more, detail, labelDetails: { description: detail } } : more;

const fieldOffer = ({ name, description, required, nested }: RegistryField, at: number): Offer => ({
	label: name,
	kind: CompletionItemKind.Field,
	newText: nested ? `${name}:` : `${name}: `,
	sortText: `${required ? 0 : 1}${String(at).padStart(3, "0")}`,
	...(description ? { documentation: description } : {}),
});

const valueOffer = (label: string): Offer => ({ label, kind: CompletionItemKind.EnumMember, newText: label });

/** Those of the workspace before those that come with the program. */
const ownFirst = <T extends { readonly at: { readonly file: string } }>(entries: Iterable<T>, bundled: Bundled): T[] =>
	[...entries].sort((a, b) => Number(bundled(a.at.file)) - Number(bundled(b.at.file))).slice(0, most);

const sourceOffers = ({ sources }: Registry, bundled: Bundled): Offer[] =>
	ownFirst(sources.values(), bundled).map(({ key, short, author, title }) =>
		withText(short ?? author, {
			label: key,
			kind: CompletionItemKind.Reference,
			newText: key,
			...(title ? { documentation: title } : {}),
		}),
	);

const claimOffers = ({ claims }: Registry, own: string | undefined, bundled: Bundled): Offer[] =>
	ownFirst(claims.values(), bundled)
		.filter(({ id }) => id !== own)
		.map(({ id, statements }) => ({
			label: id,
			kind: CompletionItemKind.Reference,
			newText: id,
			...(statements[0] ? { documentation: statements[0].text } : {}),
		}));

/** The form, told in the editor's language. */
const told = (form: FieldForm | null, { fields }: Wording): FieldForm | null =>
	form && {
		...form,
		fields: form.fields.map((field) => ({
			...field,
			description: field.description && fields.about(field.description),
		})),
	};

function offersAt(place: YamlPlace, form: FieldForm | null, registry: Registry, bundled: Bundled): Offer[] {
	const { path, isKey, siblings } = place;
	if (isKey)
		return (form?.fields ?? []).filter(({ name }) => !siblings.includes(name) && name !== "$schema").map(fieldOffer);
	const of = path[0] === "claims" && path.length === 3 ? pointers[path[2] as string] : undefined;
	if (of === "source") return sourceOffers(registry, bundled);
	return of === "claim" ? claimOffers(registry, path[1], bundled) : (form?.values ?? []).map(valueOffer);
}

export async function completeRegistry(
	session: Session,
	document: TextDocument,
	position: Position,
): Promise<CompletionItem[]> {
	if (formatFor(document.uri).name !== "YAML") return [];
	const place = yamlPlace(document.getText(), toOffset(document, position));
	if (!place) return [];
	const { checker, setup } = await registryAround(session, document.uri);
	const names = new Set(setup.files.filter((each) => each.bundled).map(({ file }) => file));
	const range = toRange(document, place.written);
	const form = told(registryForm(place.path), session.wording());
	return offersAt(place, form, checker.registry, (file) => names.has(file)).map(({ newText, ...item }, at) => ({
		sortText: String(at).padStart(4, "0"),
		...item,
		textEdit: { range, newText },
	}));
}
