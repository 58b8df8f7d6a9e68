// What validate.generated.js gives; written by hand beside it.

/** One error of ajv, as far as it is read here. */
export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	/** Set on errors about a name rather than a value. */
	readonly propertyName?: string;
}

export declare const validate: {
	(data: unknown): boolean;
	errors?: readonly SchemaError[] | null;
};

/** Names of the fields of each kind of entry. */
export declare const fields: Readonly<
	Record<"registry" | "claim" | "source" | "figure" | "quote" | "name" | "date", readonly string[]>
>;
