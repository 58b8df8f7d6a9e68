// German words for what is untidy in a registry, and titles of the fixes that mend it.
import type { Wording } from "../wording.ts";

export const hygiene: Wording["hygiene"] = {
	disagree: {
		line: (number) => `Zeile ${number}`,
		say: (claim, figure, other, where, otherFigure) =>
			`Die Aussage „${claim}“ hat „${figure}“, wo „${other}“ (${where}) offenbar für dasselbe „${otherFigure}“ hat. Korrigieren Sie die falsche, oder sagen Sie, wie die beiden zueinander stehen: disputes, supersededBy oder asOf für beide.`,
		mend: (other) => `Beide stehen im Register: disputes „${other}“`,
	},
	circle: {
		own: (claim) => `Die Aussage „${claim}“ tritt an ihre eigene Stelle`,
		several: (names) => `Diese Aussagen treten im Kreis eine an die Stelle der anderen: ${names}`,
		say: (told) =>
			`${told}, darum ist keine von ihnen die neueste. Entfernen Sie supersededBy bei der, die jetzt gilt.`,
		mend: (claim) => `„${claim}“ gilt jetzt: supersededBy dort entfernen`,
	},
	ambiguous: {
		say: (figure, readings) =>
			`„${figure}“ kann ${readings} sein, und nichts im Satz verrät, was gemeint ist. Nennen Sie die gemeinte Zahl: figure: als einfache Zahl.`,
		mend: (figure) => `Die Zahl ist ${figure}`,
	},
	alias: {
		say: (alias, one, other) =>
			`„${alias}“ ist ein Alias von „${one}“ und von „${other}“, die nicht aus einem Haus stammen: Ein Entwurf, der so sagt, nennt keine der beiden sicher. Behalten Sie ihn bei einer.`,
		mend: (source) => `Alias bei „${source}“ entfernen`,
	},
	locator: {
		say: (claim, source) =>
			`Die Aussage „${claim}“ sagt nicht, wo sie in ${source} steht, und die Quelle hat Seiten. Ergänzen Sie die Stelle: locator: S. 4.`,
		mend: "Stelle zum Ausfüllen ergänzen",
	},
	unused: {
		say: (source) =>
			`Keine Aussage hat die Quelle „${source}“. Entfernen Sie sie, oder nennen Sie sie dort, wo sie hingehört; Entwürfe dürfen sie trotzdem zitieren.`,
		mend: (source) => `Quelle „${source}“ entfernen`,
	},
};
