// A short notation for quantities, for tables of cases: `~2,000`, `>=5.6bn USD`, `450m..1.2bn USD`, `0.35 [m]`.
// ~ about, >= at least, <= at most, > more than, < less than; k m bn tn are magnitude words; ? at the end is vague.
import Big from "big.js";
import { decimal } from "../../../server/src/engine/quantities/decimals.ts";
import type { Decimal, Kind, Qualifier, Quantity } from "../../../server/src/engine/quantities/quantity.ts";
import { dimensionOf } from "../../../server/src/engine/quantities/units.ts";

const hedges: Readonly<Record<string, Qualifier>> = {
	"": "exact",
	"~": "about",
	">=": "at-least",
	"<=": "at-most",
	">": "more-than",
	"<": "less-than",
};
const magnitudes: Readonly<Record<string, number>> = { "": 0, k: 3, m: 6, bn: 9, tn: 12 };

function number(text: string): { value: Decimal; step: Decimal } {
	const [, digits = "", word = ""] = /^(-?[\d.,]+)(k|m|bn|tn)?$/.exec(text) ?? [];
	const plain = digits.replaceAll(",", "");
	const exponent = (magnitudes[word] ?? 0) - (plain.split(".")[1] ?? "").length;
	return { value: decimal(plain).times(`1e${magnitudes[word] ?? 0}`), step: decimal(`1e${exponent}`) };
}

function kindOf(unit: string | null): Kind {
	if (unit === null) return "count";
	if (unit === "%" || unit === "[pp]") return "percent";
	const dimension = dimensionOf(unit);
	return dimension === "money" ? "money" : dimension === "time" ? "duration" : unit === "1" ? "ratio" : "measure";
}

export function q(text: string): Quantity {
	const [, hedge = "", body = "", unitText, vague] =
		/^(~|>=|<=|>|<)?(-?[\d.,a-z-]*\d[\d.,a-z-]*?)(?: ([^?]+))?(\?)?$/.exec(text) ?? [];
	if (!body) throw new Error(`not in the notation: ${text}`);
	const unit = unitText ?? null;
	const [low, high] = body.split("..").map(number);
	if (!low) throw new Error(`not in the notation: ${text}`);
	const kind = kindOf(unit);
	return {
		kind,
		value: high ? null : low.value,
		min: high ? low.value : null,
		max: high?.value ?? null,
		qualifier: hedges[hedge] ?? "exact",
		unit: kind === "ratio" ? null : unit,
		step: high?.step.lt(low.step) ? high.step : low.step,
		vague: vague === "?",
	};
}

export const big = (value: string | number): Decimal => new Big(value);
