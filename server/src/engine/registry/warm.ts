// Takes a registry; has read of its sources what every first question about them would read: names, addresses, words to search. A source
// at a time, so that ten thousand keep nobody waiting. Changes nothing but what a question costs.
import { sourcesAtHand } from "./at-hand.ts";
import { nameFinderSteps } from "./find-sources.ts";
import { addressesOf, urlFinder } from "./look-up.ts";
import type { Registry } from "./registry.ts";
import { rowOf, sourceSearch } from "./search-sources.ts";

/** Of fewer sources nobody notices. */
const many = 1000;
const step = 50;

export function* warmSteps(registry: Registry): Generator<void> {
	if (registry.sources.size < many) return;
	let count = 0;
	for (const source of registry.sources.values()) {
		addressesOf(source);
		rowOf(source);
		if (++count % step === 0) yield;
	}
	yield;
	sourcesAtHand(registry);
	yield;
	urlFinder(registry);
	yield;
	yield* nameFinderSteps(registry);
	yield;
	sourceSearch(registry);
}
