// The list of formats that claims come from and go to. Adding one is a file and a line here.
import { claimReview } from "./claim-review.ts";
import { jsonFile, yamlFile } from "./claims-file.ts";
import { csv, tsv } from "./csv.ts";
import type { ExchangeFormat } from "./exchange.ts";
import { wikidata } from "./wikidata.ts";

export const exchangeFormats: readonly ExchangeFormat[] = [claimReview, csv, tsv, wikidata, jsonFile, yamlFile];

export type ExchangeName = ExchangeFormat["name"];

export const exchangeFormat = (name: ExchangeName): ExchangeFormat =>
	exchangeFormats.find((each) => each.name === name) ?? yamlFile;

/** By the end of the file's name, and for JSON by what stands in it. Null where nothing tells. */
export function guessFormat(file: string, text: string): ExchangeName | null {
	const lower = file.toLowerCase();
	const byName = exchangeFormats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
	if (byName) return byName.name;
	if (!/^[\uFEFF\s]*[[{]/.test(text)) return null;
	if (/"@type"\s*:/.test(text)) return "claimreview";
	if (/"amount"\s*:/.test(text)) return "wikidata";
	return /"claims"\s*:/.test(text) ? "json" : null;
}
