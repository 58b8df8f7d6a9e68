// Italian verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** "stimare" gives stima, stimano, stimato, stimava, stimavano, stimò. */
const regular = (text: string): string[] =>
	words(text).flatMap((verb) => {
		const stem = verb.slice(0, -3);
		return [`${stem}a`, `${stem}ano`, `${stem}ato`, `${stem}ava`, `${stem}avano`, `${stem}ò`];
	});

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = [
	...regular("affermare annunciare assicurare calcolare comunicare confermare constatare dichiarare indicare informare osservare parlare precisare raccontare ricordare rivelare segnalare sottolineare specificare spiegare stimare valutare citare quantificare notare"),
	...words(
		`dice dicono disse detto diceva dicevano riferisce riferiscono riferito riferì scrive scrivono scritto scrisse aggiunge aggiungono
		aggiunto aggiunse prevede prevedono previsto prevedeva ritiene ritengono ritenuto pensa pensano crede credono teme temono
		ammette ammettono ammesso avverte avvertono avvertito conclude concludono concluso sostiene sostengono sostenuto promette promesso
		riconosce riconosciuto ipotizza ipotizzano rende rendono fa fanno rileva rilevano rilevato emerge`,
	),
];

/** What a source on record does to its figures. */
export const acts: readonly string[] = [
	...regular("contare documentare pubblicare mostrare mandare ordinare condannare approvare misurare identificare raccomandare presentare verificare fissare assegnare registrare elencare"),
	...words("censito censisce stabilisce stabilito rileva rilevato rilevano vede visto chiede chiesto chiedono decide deciso propone proposto trova trovato attesta"),
];

/** Finite verbs without a tell-tale ending. */
export const finite: readonly string[] = words(
	`è sono era erano ha hanno aveva avevano sarà saranno avrà avranno sarebbe sarebbero avrebbe avrebbero fu furono fa fanno va vanno
	può possono deve devono potrebbe potrebbero dovrebbe dovrebbero viene vengono resta restano rimane rimangono diventa
	muore muoiono perde perdono vince vincono prende prendono mette mettono vive vivono tiene tengono costa costano vale valgono
	raggiunge raggiungono sale salgono scende scendono cala calano aumenta aumentano lavora lavorano
	impiega impiegano riceve ricevono apre aprono chiude chiudono vende vendono compra comprano`,
);

export const notFinite: readonly string[] = words("stato mercato privato candidato senato sindacato risultato soldato avvocato deputato grado prato");
