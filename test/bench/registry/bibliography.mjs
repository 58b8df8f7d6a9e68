// Makes bibliographies of any size, as Better BibTeX exports them: the same seed gives the same entries on every machine.
//
//   node test/bench/registry/bibliography.mjs 10000 bib|json|yaml > library.bib
import { fileURLToPath } from "node:url";
import { drawer } from "../texts.mjs";

const given = "Anna Jörg Marie-Luise Tomás Ingrid Åsa Paolo Zoë Chidi Eva Łukasz Ida Karl Hélène".split(" ");
const family =
	"Müller Ahlgren Okafor Steinbrück O'Neil Kowalski Lind Škoda Marsh Rossi Laurent Keller Nowak Çelik".split(" ");
const words =
	"water energy survey wells northern valley ground level drought harvest figures regional boards river soil climate record prices housing migration".split(
		" ",
	);
const houses = ["Water Board", "Statistics Office", "Institute of Soil", "Drought Council", "Housing Agency"];

const pick = (draw, list) => list[Math.floor(draw() * list.length)];
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const many = (draw, count, make) => Array.from({ length: count }, () => make(draw));

/** LaTeX as Better BibTeX writes it for old BibTeX; biblatex takes letters as they are. */
const latex = (text) =>
	text
		.replace(/ü/g, '{\\"u}')
		.replace(/ö/g, '{\\"o}')
		.replace(/é/g, "{\\'e}")
		.replace(/Å/g, "{\\AA}")
		.replace(/&/g, "\\&");

function entry(draw, index) {
	const year = 2000 + Math.floor(draw() * 25);
	const isReport = index % 5 === 0;
	const place = capital(pick(draw, words));
	const authors = many(draw, 1 + Math.floor(draw() * 4), () => [pick(draw, family), pick(draw, given)]);
	const title = many(draw, 7, () => pick(draw, words)).map((word, at) => (at % 2 ? word : capital(word)));
	return {
		key: `${isReport ? "board" : authors[0][0].toLowerCase().replace(/[^a-z]/g, "")}${title[0]}${year}n${index}`,
		isReport,
		house: `${pick(draw, houses)} of ${place}`,
		authors,
		title: `${title.join(" ")}: A Study & Review`,
		date: [year, 1 + Math.floor(draw() * 12), 1 + Math.floor(draw() * 28)],
		journal: `Journal of ${place} Research`,
		doi: `10.5555/abc.${index}`,
		url: `https://journals.example/articles/${index}?view=full_text`,
		abstract: many(draw, 90, () => pick(draw, words)).join(" "),
	};
}

const two = (number) => String(number).padStart(2, "0");
const iso = ([year, month, day]) => `${year}-${two(month)}-${two(day)}`;

const forms = {
	bib: {
		item: (one) => `@${one.isReport ? "report" : "article"}{${one.key},
  title = {${latex(one.title).replace(/\b([A-Z]\w+)/g, "{{$1}}")}},
  author = {${one.isReport ? `{${one.house}}` : one.authors.map(([last, first]) => latex(`${last}, ${first}`)).join(" and ")}},
  date = {${iso(one.date)}},
  ${one.isReport ? `institution = {${one.house}}` : `journaltitle = {${one.journal}}`},
  doi = {${one.doi}},
  url = {${one.url}},
  urldate = {2025-01-02},
  abstract = {${one.abstract}},
  langid = {english},
  keywords = {water,wells,drought},
  file = {/home/somebody/Zotero/storage/ABCD2345/${one.key}.pdf}
}
`,
		whole: (items) => items.join("\n"),
	},
	json: {
		item: (one) => ({
			id: one.key,
			"citation-key": one.key,
			type: one.isReport ? "report" : "article-journal",
			abstract: one.abstract,
			...(one.isReport ? { publisher: one.house } : { "container-title": one.journal }),
			DOI: one.doi,
			language: "en",
			title: one.title,
			URL: one.url,
			author: one.isReport
				? [{ literal: one.house }]
				: one.authors.map(([last, first]) => ({ family: last, given: first })),
			issued: { "date-parts": [one.date] },
		}),
		whole: (items) => `${JSON.stringify(items, null, "\t")}\n`,
	},
	yaml: {
		item: (one) => `- id: ${one.key}
  abstract: >-
    ${one.abstract}
  author:
${(one.isReport ? [`  - literal: ${one.house}`] : one.authors.map(([last, first]) => `  - family: ${last}\n    given: ${first}`)).join("\n")}
  citation-key: ${one.key}
  DOI: ${one.doi}
  issued:
  - year: ${one.date[0]}
    month: ${one.date[1]}
    day: ${one.date[2]}
  title: '${one.title}'
  type: ${one.isReport ? "report" : "article-journal"}
  URL: ${one.url}
`,
		whole: (items) => `---\nreferences:\n${items.join("")}...\n`,
	},
};

export function bibliographyOf(entries, form, seed = 1) {
	const draw = drawer(seed);
	return forms[form].whole(Array.from({ length: entries }, (_, index) => forms[form].item(entry(draw, index))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [count = "10000", form = "bib"] = process.argv.slice(2);
	process.stdout.write(bibliographyOf(Number(count), form));
}
