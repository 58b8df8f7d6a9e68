// `sourcemark compare`: takes a sentence on record and a sentence of a draft, or lines of such pairs; says whether they agree.
// The engine decides; here it is only asked.
import { type Comparison, compareSentences, type InterfaceLanguage, parseDraft } from "../engine/index.ts";
import { plain } from "./excerpt.ts";
import { type Io, type Status, status } from "./io.ts";
import { forPrograms, interfaceIn } from "./locale.ts";
import { answerLines, langField, textField } from "./ndjson.ts";
import { languageOf, parseOptions, UsageError } from "./options.ts";

/** The language one of the texts gives away, or the two together; English where nothing does. */
function detect(texts: readonly string[]): string {
	for (const text of [...texts, texts.join(" ")]) {
		const found = parseDraft(text).blocks.find(({ language }) => language !== null);
		if (found?.language) return found.language;
	}
	return "en";
}

type Compare = (statement: string, draft: string, language: string | null) => Comparison;

const comparer =
	(spoken: InterfaceLanguage): Compare =>
	(statement, draft, language) =>
		compareSentences(statement, draft, language ?? detect([draft, statement]), spoken);

export async function compare(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		lang: { type: "string" },
		ndjson: { type: "boolean" },
	});
	const compareIn = comparer(interfaceIn(parsed.values.ndjson ? forPrograms(io, parsed.values) : io));
	const language = languageOf(parsed);
	const [statement, draft, ...others] = parsed.positionals;
	if (parsed.values.ndjson) {
		if (statement !== undefined) throw new UsageError(({ refusals }) => refusals.compare.noSentences);
		return answerLines(io, (fields) => ({
			...compareIn(
				textField(fields, "registrySentence"),
				textField(fields, "draftSentence"),
				langField(fields, language),
			),
		}));
	}
	if (statement === undefined || draft === undefined || others.length > 0)
		throw new UsageError(({ refusals }) => refusals.compare.two);
	const { verdict, why } = compareIn(statement, draft, language);
	await io.out.write(`${verdict}: ${plain(why)}\n`);
	return verdict === "conflict" ? status.found : status.fine;
}
