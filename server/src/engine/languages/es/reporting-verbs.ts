// Spanish verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** Regular verbs in -ar by their stem: estim gives estima, estiman, estimó, estimaron, estimaba, estimado. */
const regular = (text: string): string[] =>
	words(text).flatMap((stem) => ["a", "an", "ó", "aron", "aba", "aban", "ado", "ar"].map((ending) => stem + ending));

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = [
	...regular("estim inform declar señal afirm explic calcul anunci indic asegur record coment opin manifest cifr avis subray agreg precis apunt revel confirm pronostic proyect critic denunci"),
	...words(
		`dice dicen dijo dijeron decía dicho cree creen creía piensa piensan advierte advierten advirtió advirtieron sostiene sostienen
		sostuvo añade añaden añadió añadieron escribe escriben escribió prevé prevén preveía supone concluye concluyen concluyó cita
		reconoce reconoció admite admitió expone expuso`,
	),
];

/** What a source on record does to its figures. */
export const acts: readonly string[] = [
	...regular("registr document public mostr cont encontr demand aprob conden orden mult detall constat evalu verific sum detect present compr situ fij report contabiliz identific solicit"),
	...words("muestra muestran cuenta cuentan exige exigió exigen halla halló recoge recogen recogió pide pidió piden establece estableció decide decidió mide midió ve vio sitúa sitúan aprueba encuentra encuentran demuestra demuestran"),
];

/** Finite verbs without a tell-tale ending, auxiliaries first. */
export const finite: readonly string[] = words(
	`es son era eran fue fueron ha han había habían hay hubo está están estaba estaban estuvo tiene tienen tenía tenían tuvo tuvieron puede
	pueden podría podrían debe deben debería será serán sería va van murió murieron cayó cayeron subió subieron bajó bajaron creció crecieron
	perdió perdieron ganó ganaron quedó quedaron llegó llegaron recibió recibieron pagó pagaron cuesta cuestan costó vive viven trabaja
	trabajan necesita necesitan hizo hicieron dio dieron envió enviaron vendió vendieron compró compraron cerró cerraron abrió abrieron
	aumentó aumentaron redujo redujeron alcanzó alcanzaron supera superan superó superaron suma suman incluye incluyen sigue siguen`,
);

export const notFinite: readonly string[] = [];
