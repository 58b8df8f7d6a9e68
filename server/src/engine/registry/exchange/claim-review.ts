// Claims as schema.org's ClaimReview in JSON-LD (https://schema.org/ClaimReview), the form in which fact-checkers publish.
// Read from a single object, an array, an @graph or a data feed; a claim in two languages is two reviews with one identifier.
import { wordingFor } from "../../wording/index.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Claim, Registry, Source } from "../registry.ts";
import type { NewStatement } from "../writing/additions.ts";
import {
	type ExchangeFormat,
	type Fields,
	type FoundClaim,
	type FoundSource,
	isFields,
	listOf,
	lost,
	type ReadExchange,
	type ReadOptions,
	readJson,
	textIn,
	unreadable,
	type WrittenExchange,
} from "./exchange.ts";

const context = "https://schema.org";

/** "ClaimReview" of "https://schema.org/ClaimReview" or "schema:ClaimReview". */
const typesOf = (node: Fields): readonly string[] =>
	listOf(node["@type"]).map((type) => String(type).replace(/^.*[/:#]/, ""));

/** Every object of the file, and those with an @id by it. Walked without recursion: files nest as deep as they like. */
function nodesOf(root: unknown): { readonly reviews: readonly Fields[]; readonly byId: ReadonlyMap<string, Fields> } {
	const reviews: Fields[] = [];
	const byId = new Map<string, Fields>();
	const waiting: unknown[] = [root];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (Array.isArray(next)) waiting.push(...next.toReversed());
		if (!isFields(next)) continue;
		if (typesOf(next).includes("ClaimReview")) reviews.push(next);
		const id = textIn(next["@id"]);
		if (id !== null && Object.keys(next).length > 1 && !byId.has(id)) byId.set(id, next);
		waiting.push(
			...Object.values(next)
				.toReversed()
				.filter((value) => typeof value === "object" && value !== null),
		);
	}
	return { reviews, byId };
}

type Follow = (value: unknown) => Fields | null;

/** The first of a list; what an @id refers to. */
const follower =
	(byId: ReadonlyMap<string, Fields>): Follow =>
	(value) => {
		const [first] = listOf(value);
		if (!isFields(first)) return null;
		return Object.keys(first).length === 1 ? (byId.get(textIn(first["@id"]) ?? "") ?? first) : first;
	};

/** A name alone, or an object with one. */
const nameOf = (value: unknown, follow: Follow): string | null =>
	textIn(listOf(value)[0]) ?? textIn(follow(value)?.name) ?? null;

const day = (value: unknown): string | null => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(textIn(value) ?? "")?.[0] ?? null;

function sourceOf(claim: Fields, follow: Follow): readonly FoundSource[] {
	const where = claim.appearance ?? claim.firstAppearance;
	const work = follow(where);
	const author = nameOf(claim.author, follow) ?? nameOf(work?.author, follow);
	const url = textIn(listOf(where)[0]) ?? textIn(work?.url) ?? textIn(listOf(claim.sameAs)[0]) ?? textIn(claim.url);
	const title = textIn(work?.headline) ?? textIn(work?.name) ?? textIn(claim.name);
	const key = textIn(work?.identifier);
	const issued = day(work?.datePublished) ?? day(claim.datePublished);
	const short = textIn(work?.alternateName);
	if ([author, url, title, key].every((each) => each === null)) return [];
	return [{ key, fields: { title, author: author === null ? null : [{ literal: author }], issued, URL: url, short } }];
}

/** Ratings in words that say the claim does not hold. */
const untrue =
	/^(?:mostly |largely |größtenteils |überwiegend |teils )?(?:false|falsch|fake|incorrect|wrong|misleading|unproven|irreführend|unbelegt|frei erfunden|pants on fire|bogus)\b/i;

/** Below the middle of its scale, or so in words. */
function isRatedUntrue(rating: Fields): boolean {
	const [value, best, worst] = ["ratingValue", "bestRating", "worstRating"].map((name) =>
		Number(textIn(rating[name]) ?? Number.NaN),
	);
	if (value !== undefined && best !== undefined && worst !== undefined && best > worst && value >= worst)
		return value < (best + worst) / 2;
	return untrue.test(textIn(rating.alternateName) ?? textIn(rating.name) ?? textIn(rating.ratingValue) ?? "");
}

const languageIn = (value: unknown, follow: Follow): string | null =>
	textIn(listOf(value)[0]) ?? textIn(follow(value)?.alternateName);

function claimFrom(
	review: Fields,
	index: number,
	follow: Follow,
	language: string | null,
	{ exchange }: Wording,
): FoundClaim {
	const claim = follow(review.itemReviewed) ?? {};
	const text = textIn(review.claimReviewed) ?? textIn(claim.text) ?? textIn(claim.name);
	const rating = follow(review.reviewRating);
	const verdict = textIn(rating?.alternateName) ?? textIn(rating?.name) ?? textIn(rating?.ratingValue);
	const reviewer = nameOf(review.author, follow);
	const isUntrue = rating !== null && isRatedUntrue(rating);
	const url = textIn(review.url);
	const identifier = textIn(review.identifier) ?? textIn(follow(review.identifier)?.value);
	const statements: NewStatement[] =
		text === null ? [] : [{ text, language: languageIn(review.inLanguage, follow) ?? language }];
	return {
		place: exchange.place.review(index + 1),
		id: identifier !== null && !identifier.includes("/") ? identifier : null,
		statements,
		sources: sourceOf(claim, follow),
		fields: {
			asOf: day(claim.temporalCoverage),
			rank: isUntrue ? "deprecated" : null,
			note: verdict || reviewer || url ? exchange.checked(verdict, reviewer, url) : null,
		},
		notes: isUntrue ? [exchange.untrue(verdict)] : [],
	};
}

function read(text: string, { language = null, wording = wordingFor() }: ReadOptions): ReadExchange {
	const json = readJson(text, wording);
	if ("problem" in json) return unreadable(json.problem);
	const { reviews, byId } = nodesOf(json.value);
	if (reviews.length === 0) return unreadable(wording.exchange.noReview);
	const follow = follower(byId);
	return {
		found: reviews.map((review, index) => claimFrom(review, index, follow, language, wording)),
		problem: null,
		notes: [],
	};
}

/** Without what is not there. */
const given = (fields: Fields): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

function authorNode({ author, fields }: Source): Fields | null {
	if (author === null) return null;
	const [first] = listOf(fields.author);
	return { "@type": isFields(first) && first.family !== undefined ? "Person" : "Organization", name: author };
}

const workNode = (source: Source): Fields =>
	given({
		"@type": "CreativeWork",
		identifier: source.key,
		name: source.title,
		alternateName: source.short,
		url: source.url,
		datePublished: source.issued,
		author: authorNode(source),
	});

function reviewsOf(claim: Claim, { sources }: Registry): Fields[] {
	const source = sources.get(claim.sources[0] ?? "");
	return claim.statements.map(({ language, text }) => ({
		"@type": "ClaimReview",
		identifier: claim.id,
		inLanguage: language,
		claimReviewed: text,
		itemReviewed: given({
			"@type": "Claim",
			author: source
				? (authorNode(source) ?? given({ "@type": "Organization", name: source.short ?? source.title }))
				: null,
			datePublished: source?.issued,
			temporalCoverage: claim.asOf,
			appearance: source ? workNode(source) : null,
		}),
	}));
}

/** Fields of a claim that ClaimReview has no place for. */
const without = ["figure", "via", "also", "locator", "quote", "rank", "supersededBy", "disputes", "note"];

function write(registry: Registry, wording: Wording = wordingFor()): WrittenExchange {
	const { exchange } = wording;
	const claims = [...registry.claims.values()];
	const graph = claims.flatMap((claim) => reviewsOf(claim, registry));
	const missing = claims.flatMap(({ fields = {}, sources }) => [
		...without.filter((name) => name in fields).map((name) => exchange.lost.field(name)),
		...(sources.length > 1 ? [exchange.lost.otherSources] : []),
	]);
	return {
		text: `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2)}\n`,
		notes: [...lost(missing, wording), exchange.rating],
	};
}

export const claimReview: ExchangeFormat = { name: "claimreview", extensions: [".jsonld"], write, read };
