// French verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** "estimer" gives estime, estiment, estimé, estimait, estimaient, estimant, estimera. */
const regular = (text: string): string[] =>
	words(text).flatMap((verb) => {
		const stem = verb.slice(0, -2);
		const soft = stem.endsWith("g") ? `${stem}e` : stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem;
		return [`${stem}e`, `${stem}ent`, `${stem}é`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}era`];
	});

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = [
	...regular("affirmer annoncer assurer avancer ajouter confirmer communiquer constater calculer chiffrer considérer déclarer détailler estimer évaluer expliquer indiquer informer juger préciser signaler souligner rapporter raconter rappeler relever redouter tabler noter mentionner citer évoquer révéler insister relater"),
	...words(
		`dit disent disait disaient dira déclare écrit écrivent écrivait pense pensent croit croient prévoit prévoient prévoyait
		reconnaît reconnaissent reconnu admet admettent admis craint craignent craignait conclut concluent conclu
		fait font affirme promet promettent promis prédit prédisent prévient préviennent révèle révèlent rappelle rappellent répète`,
	),
];

/** What a source on record does to its figures. */
export const acts: readonly string[] = [
	...regular("compter recenser dénombrer documenter publier montrer demander ordonner condamner approuver suggérer mesurer identifier recommander proposer présenter vérifier contrôler fixer accorder attribuer situer enregistrer totaliser"),
	...words("établit établi fait état voit voient vu attend attendent tient retient exige exigent décide décidé recense"),
];

/** Finite verbs without a tell-tale ending. */
export const finite: readonly string[] = words(
	`est sont était étaient a ont avait avaient sera seront aura auront serait seraient aurait auraient fut furent fait font va vont
	peut peuvent doit doivent pourrait pourraient devrait devraient vient viennent reste restent devient deviennent
	meurt meurent perd perdent gagne gagnent prend prennent met mettent vit vivent tient tiennent coûte coûtent vaut valent
	atteint atteignent compte comptent monte montent tombe tombent baisse baissent augmente augmentent travaille travaillent
	emploie emploient reçoit reçoivent ouvre ouvrent ferme ferment construit vend vendent achète achètent`,
);

export const notFinite: readonly string[] = words("été côté comté santé société cité beauté moitié marché député degré carré année");
