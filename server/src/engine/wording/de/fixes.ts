// German titles of fixes: what will be done, in a line.
import type { Wording } from "../wording.ts";

export const fixes: Wording["fixes"] = {
	cite: {
		title: (source, manner) => `${source} ${manner} angeben`,
		manner: {
			pandoc: (key) => `als [@${key}]`,
			footnote: () => "in einer Anmerkung",
			link: () => "mit einem Link",
			comment: () => "in einem Kommentar",
			prose: () => "mit Worten",
		},
		instead: (key) => `Stattdessen ${key} angeben`,
		all: "Jede Zahl belegen, deren Quelle im Register steht",
	},
	credit: (source) => `Stattdessen ${source} nennen`,
	both: (figures) => `Beide nennen: ${figures}`,
	pin: (claim) => `Mit der Aussage ${claim} verknüpfen`,
	refuse: "Hier ist keine Aussage im Register gemeint (claim: none)",
	write: (figure) => `${figure} schreiben`,
	writeRecorded: (figure) => `Zahl aus dem Register schreiben: ${figure}`,
	writeOther: (figure) => `Hier die andere Zahl schreiben: ${figure}`,
	writeRange: (figure) => `Die ganze Spanne nennen: ${figure}`,
	hedge: (figure) => `Einschränkung aus dem Register übernehmen: ${figure}`,
	restoreWords: "Wortlaut aus dem Register schreiben",
	silence: (rule) => `${rule} hier stumm schalten`,
	removeComment: "Kommentar entfernen",
};
