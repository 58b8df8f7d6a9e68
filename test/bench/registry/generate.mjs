// Makes registries of any size: the same seed gives the same claims on every machine. Names, places, measures and units are those
// of news; collisions come by themselves, as places and sentences are drawn again and again, and some claims are drawn close on purpose.
//
//   node test/bench/registry/generate.mjs --claims 10000 --out FOLDER [--files 1] [--format yaml|json] [--languages de,en] [--seed 1]
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { drawer } from "../texts.mjs";
import { bodies, placeName, placesOf, sentences } from "./words.mjs";

/** One source publishes so many claims. */
const claimsOfSource = 25;
/** One in so many claims is stated in both languages, has further words, is disputed, takes another's place. */
const one = { bilingual: 12, also: 15, asOf: 3, disputes: 60, superseded: 60, quote: 80, close: 20 };

const pick = (draw, list) => list[Math.floor(draw() * list.length)];
const grouped = (language, number) => {
	const [whole, rest] = String(number).split(".");
	const marks = language === "de" ? [".", ","] : [",", "."];
	const groups = whole.length > 4 || language === "en" ? whole.replace(/\B(?=(\d{3})+$)/g, marks[0]) : whole;
	return rest ? `${groups}${marks[1]}${rest}` : groups;
};

/** Many small numbers and few large ones, as in the world; none that reads like a year. */
function drawNumber(draw, min, max, digits) {
	const number = min * (max / min) ** draw();
	const whole = Math.round(number);
	return digits ? Number(number.toFixed(digits)) : whole > 1800 && whole < 2100 ? whole + 300 : whole;
}

const say = (language, [pattern], { place, year, number }) =>
	pattern.replace("{n}", grouped(language, number)).replace("{p}", place).replace("{y}", year);

function makeSource(draw, language, index) {
	const place = placeName(language, Math.floor(draw() * placesOf(language)));
	const [name, short, kind] = pick(draw, bodies[language]).map((each) => each?.replace("{p}", place) ?? null);
	const year = 2014 + Math.floor(draw() * 12);
	return {
		key: `s${index}-${year}`,
		fields: {
			type: kind === "media" ? "article-newspaper" : "report",
			title: language === "de" ? `Bericht ${year} für ${place}` : `Report ${year} for ${place}`,
			author: [{ literal: name }],
			issued: String(year),
			...(short ? { short } : {}),
			kind,
			aliases: [name],
		},
	};
}

function makeClaim(draw, languages, index, sources, last) {
	const chance = (rate) => draw() < 1 / rate;
	const language = pick(draw, languages);
	const which = Math.floor(draw() * sentences[language].length);
	const [, min, max, digits] = sentences[language][which];
	const close = last !== null && chance(one.close);
	const drawn = {
		place: placeName(language, Math.floor(draw() * placesOf(language))),
		year: String(2014 + Math.floor(draw() * 12)),
		number: drawNumber(draw, min, max, digits),
	};
	// The same of another year, or of another place.
	const values =
		close && last.language === language ? { ...last.values, year: drawn.year, number: drawn.number } : drawn;
	const sentence = close && last.language === language ? last.which : which;
	const statement = say(language, sentences[language][sentence], values);
	const other = languages.find((each) => each !== language);
	const both = other && chance(one.bilingual);
	const year = Number(values.year);
	const fields = {
		statement: both ? { [language]: statement, [other]: say(other, sentences[other][sentence], values) } : statement,
		source: sources[Math.floor(index / claimsOfSource) % sources.length].key,
		...(chance(one.also) ? { also: { [language]: language === "de" ? ["laut Bilanz"] : ["on the books"] } } : {}),
		...(chance(one.asOf) ? { asOf: `${year}-12` } : {}),
		...(chance(one.quote)
			? { quote: { text: `${statement.slice(0, -1)}, as we have counted it twice.`, lang: language } }
			: {}),
		...(index > 0 && chance(one.disputes) ? { disputes: [`c${index - 1}`] } : {}),
		...(index > 0 && chance(one.superseded) ? { supersededBy: `c${index - 1}` } : {}),
	};
	return { id: `c${index}`, fields, language, which: sentence, values };
}

const flow = (value) =>
	Array.isArray(value)
		? `[${value.map(flow).join(", ")}]`
		: typeof value === "object"
			? `{ ${Object.entries(value)
					.map(([key, each]) => `${key}: ${flow(each)}`)
					.join(", ")} }`
			: /[,:[\]{}#&*!|>'"%@`]/.test(value)
				? JSON.stringify(value)
				: String(value);
const plain = (value) => (/: |^[\s"'[{&*!|>%@`#-]| #/.test(value) ? JSON.stringify(value) : value);

function yamlOf(entries) {
	const lines = [];
	for (const [name, list] of entries) {
		lines.push(`${name}:`);
		for (const { key, id, fields } of list) {
			lines.push(`  ${key ?? id}:`);
			for (const [field, value] of Object.entries(fields))
				if (field === "statement" && typeof value === "object") {
					lines.push("    statement:");
					for (const [language, text] of Object.entries(value)) lines.push(`      ${language}: ${plain(text)}`);
				} else if (field === "aliases") lines.push("    aliases:", ...value.map((each) => `      - ${plain(each)}`));
				else lines.push(`    ${field}: ${typeof value === "object" ? flow(value) : plain(value)}`);
		}
	}
	return `version: 1\n${lines.join("\n")}\n`;
}

const jsonOf = (entries) =>
	JSON.stringify(
		{
			version: 1,
			...Object.fromEntries(
				entries.map(([name, list]) => [
					name,
					Object.fromEntries(list.map(({ key, id, fields }) => [key ?? id, fields])),
				]),
			),
		},
		null,
		"\t",
	);

/** Files as `{ file, text }`; sources stand in the first. */
export function registryOf({ claims, files = 1, format = "yaml", languages = ["de", "en"], seed = 1 }) {
	const draw = drawer(seed);
	const sources = Array.from({ length: Math.max(1, Math.ceil(claims / claimsOfSource)) }, (_, index) =>
		makeSource(draw, pick(draw, languages), index),
	);
	const made = [];
	for (let index = 0; index < claims; index++)
		made.push(makeClaim(draw, languages, index, sources, made.at(-1) ?? null));
	const share = Math.ceil(claims / files);
	return Array.from({ length: files }, (_, at) => {
		const entries = [...(at === 0 ? [["sources", sources]] : []), ["claims", made.slice(at * share, (at + 1) * share)]];
		return {
			file: `made-${at}.claims.${format}`,
			text: format === "json" ? jsonOf(entries) : yamlOf(entries),
			claims: made.slice(at * share, (at + 1) * share),
		};
	});
}

if (path.basename(process.argv[1] ?? "") === "generate.mjs" && process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: Object.fromEntries(
			["claims", "files", "format", "languages", "seed", "out"].map((name) => [name, { type: "string" }]),
		),
	});
	const { out = ".", claims = "1000", files = "1", format = "yaml", languages = "de,en", seed = "1" } = values;
	mkdirSync(out, { recursive: true });
	for (const { file, text } of registryOf({
		claims: Number(claims),
		files: Number(files),
		format,
		languages: languages.split(","),
		seed: Number(seed),
	}))
		writeFileSync(path.join(out, file), text);
}
