// Takes the keys over a place in a registry file; gives what may be written there, as the file format's own schema says it.
// Never knows a field by name.
import schema from "../../../../registry/claims.schema.json";

/** As much of JSON Schema as the format's schema uses. */
interface Shape {
	readonly $ref?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Shape | boolean>>;
	readonly additionalProperties?: Shape | boolean;
	readonly items?: Shape | boolean;
	readonly required?: readonly string[];
	readonly enum?: readonly (string | number)[];
}

export interface RegistryField {
	readonly name: string;
	readonly description: string | null;
	readonly required: boolean;
	/** Its value goes on the lines below it. */
	readonly nested: boolean;
}

export interface FieldForm {
	readonly fields: readonly RegistryField[];
	/** The only values it may have; empty where it may have any. */
	readonly values: readonly string[];
	readonly description: string | null;
}

const root = schema as unknown as Shape & { readonly definitions: Readonly<Record<string, Shape>> };

const isShape = (value: Shape | boolean | undefined): value is Shape => typeof value === "object";

/** What a reference names, under what stands beside it. */
function resolved(shape: Shape): Shape {
	const name = shape.$ref?.split("/").at(-1);
	const named = name === undefined ? undefined : root.definitions[name];
	return named ? { ...resolved(named), ...shape } : shape;
}

function below(shape: Shape, key: string): Shape | null {
	const own = shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
	const next = own ?? shape.additionalProperties ?? shape.items;
	return isShape(next) ? resolved(next) : null;
}

/** Null where the format has nothing to say. */
export function registryForm(path: readonly string[]): FieldForm | null {
	let shape: Shape | null = resolved(root);
	for (const key of path) shape = shape && below(shape, key);
	if (!shape) return null;
	const { properties = {}, required = [], description = null } = shape;
	const fields = Object.entries(properties).map(([name, field]): RegistryField => {
		const own = isShape(field) ? resolved(field) : {};
		const nested = own.properties !== undefined || isShape(own.additionalProperties);
		return { name, description: own.description ?? null, required: required.includes(name), nested };
	});
	return { fields, values: (shape.enum ?? []).map(String), description };
}
