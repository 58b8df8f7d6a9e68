// Portuguese verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** Regular verbs in -ar by their stem: estim gives estima, estimam, estimou, estimaram, estimava, estimado. */
const regular = (text: string): string[] =>
	words(text).flatMap((stem) => ["a", "am", "ou", "aram", "ava", "avam", "ado", "ar"].map((ending) => stem + ending));

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = [
	...regular("estim inform declar afirm explic calcul anunci indic assegur lembr coment relat cont aponta not destac ressalt sublinh acrescent precis revel confirm salient avis alert critic denunci consider adiant"),
	...words(
		`diz dizem disse disseram dizia dito acredita acreditam pensa pensam adverte advertiu sustenta sustentou escreve escreveu
		prevê preveem previu supõe conclui concluiu concluíram cita citou reconhece reconheceu admite admitiu refere referiu referem aponta apontam apontou`,
	),
];

/** What a source on record does to its figures. */
export const acts: readonly string[] = [
	...regular("regist registr document public mostr encontr conden mult orden constat avali verific detect apresent compar contabiliz identific solicit aprov"),
	...words("exige exigiu exigem recolheu pede pediu pedem estabelece estabeleceu decide decidiu mede mediu vê viu conta contam contou descobriu"),
];

/** Finite verbs without a tell-tale ending, auxiliaries first. */
export const finite: readonly string[] = words(
	`é são era eram foi foram está estão estava estavam esteve tem têm tinha tinham teve tiveram há houve havia pode podem poderia deve devem
	será seria vai vão morreu morreram caiu caíram subiu subiram baixou cresceu cresceram perdeu perderam ganhou ganharam ficou ficaram chegou
	chegaram recebeu receberam pagou pagaram custa custam custou vive vivem trabalha trabalham precisa precisam fez fizeram deu deram enviou
	enviaram vendeu venderam comprou compraram fechou fecharam abriu abriram aumentou aumentaram reduziu reduziram atingiu atinge alcançou
	supera superou soma somam inclui incluem segue seguem`,
);

export const notFinite: readonly string[] = [];
