// Takes the reports of a check; gives the JSON object of the contract, with one finding a line. Never holds the whole answer.
//
// On top of the contract's fields:
//   findings[].fingerprint  stays the same while the figure's sentence does
//   files[].ties            every figure that was read: its claim, how it stands to it (`relation`), how sure the tie is (`score`),
//                           what made it (`because`) and whom the draft credits (`credits`)
//   problems                what could not be read, or reads wrongly, in drafts, registries and project files
import { type DraftReport, each, type Finding, type Reporter } from "./report.ts";

/** The contract's fields; `fingerprint` on top of them. */
function finding({ related: _, fixes, ...fields }: Finding): unknown {
	return { ...fields, fixes: fixes.map(({ title, edits }) => ({ title, edits })) };
}

function* list(values: Iterable<unknown>): Generator<string> {
	let first = true;
	yield "[";
	for (const value of values) {
		yield `${first ? "" : ","}\n${JSON.stringify(value)}`;
		first = false;
	}
	yield "]";
}

function* draft({ path, language, figures, findings, ties }: DraftReport): Generator<string> {
	yield `{${JSON.stringify({ path, language, figures }).slice(1, -1)},\n"findings":`;
	yield* list(each(findings, finding));
	yield ',\n"ties":';
	yield* list(ties);
	yield "}";
}

export function jsonReporter(): Reporter {
	let first = true;
	return {
		begin: () => '{"version":1,"files":[',
		*draft(report) {
			yield first ? "\n" : ",\n";
			first = false;
			yield* draft(report);
		},
		*end(summary, problems) {
			yield '],\n"problems":';
			yield* list(problems);
			yield `,\n"summary":${JSON.stringify(summary)}}\n`;
		},
	};
}
