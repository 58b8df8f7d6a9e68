// Takes a registry; gives the claims whose figure can be read in two ways ("4.800"), and nothing in the statement tells which.
import type { Quantity } from "../quantities/quantity.ts";
import { sayQuantity } from "../quantities/say.ts";
import type { Registry } from "../registry/registry.ts";
import type { Wording } from "../wording/wording.ts";
import type { Untidy } from "./untidy.ts";

const plain = ({ value }: Quantity): string | null => value?.toFixed() ?? null;

export function ambiguousFigures({ claims }: Registry, wording: Wording): readonly Untidy[] {
	const { hygiene } = wording;
	return [...claims.values()].flatMap(({ id, statements, at, placeOf }): Untidy[] => {
		const open = statements.find(({ figure }) => figure.otherwise !== null);
		// A statement in another language settles it, and so does the field.
		if (!open || statements.some(({ figure }) => figure.otherwise === null)) return [];
		const { figure, language } = open;
		const readings = [figure.quantity, ...(figure.otherwise ? [figure.otherwise.quantity] : [])];
		return [
			{
				code: "ambiguous-figure",
				severity: "information",
				message: hygiene.ambiguous.say(
					figure.text,
					wording.figures.or(readings.map((quantity) => sayQuantity(quantity, wording))),
				),
				at: placeOf?.("statement", language) ?? placeOf?.("statement") ?? at,
				mends: readings.flatMap((quantity) => {
					const value = plain(quantity);
					if (value === null) return [];
					return [
						{
							title: hygiene.ambiguous.mend(value),
							mend: { kind: "add-field", claim: id, field: "figure", value } as const,
						},
					];
				}),
			},
		];
	});
}
