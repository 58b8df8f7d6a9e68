// Takes a registry; gives the claims that, step by step, take their own place. Each circle is told once.
import type { Claim, Registry } from "../registry/registry.ts";
import type { Wording } from "../wording/wording.ts";
import type { Untidy } from "./untidy.ts";

/** The circle that a chain of successors runs into; empty where it ends. Marks all it walks over. */
function circleFrom(start: Claim, { claims }: Registry, walked: Set<Claim>): readonly Claim[] {
	const chain: Claim[] = [];
	const places = new Map<Claim, number>();
	for (let at: Claim | undefined = start; at && !walked.has(at); at = claims.get(at.supersededBy ?? "")) {
		walked.add(at);
		places.set(at, chain.length);
		chain.push(at);
	}
	const next = claims.get(chain.at(-1)?.supersededBy ?? "");
	const begin = next ? places.get(next) : undefined;
	return begin === undefined ? [] : chain.slice(begin);
}

/** Ids that a message names, and fixes that it offers. */
const mostNamed = 6;

export function supersededCircles(registry: Registry, { hygiene: { circle: words } }: Wording): readonly Untidy[] {
	const walked = new Set<Claim>();
	return [...registry.claims.values()].flatMap((start): Untidy[] => {
		const circle = circleFrom(start, registry, walked);
		const [first] = circle;
		if (!first) return [];
		const shown = circle.slice(0, mostNamed).map(({ id }) => id);
		const names = [...shown, ...(circle.length > mostNamed ? ["…"] : []), first.id].join(" → ");
		const told = circle.length === 1 ? words.own(first.id) : words.several(names);
		return [
			{
				code: "superseded-circle",
				severity: "warning",
				message: words.say(told),
				at: first.placeOf?.("supersededBy") ?? first.at,
				mends: circle
					.slice(0, mostNamed)
					.filter(({ at }) => at.file === first.at.file)
					.map(({ id }) => ({
						title: words.mend(id),
						mend: { kind: "remove-field", claim: id, field: "supersededBy" },
					})),
			},
		];
	});
}
