// German verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** Weak verbs by their stem: schätz gives schätzt, schätzte, schätzten, schätzen, schätze, geschätzt. */
const weak = (text: string): string[] =>
	words(text).flatMap((stem) => {
		const link = /[td]$|chn$|[dgk]n$/u.test(stem) ? "e" : "";
		const infinitive = /(?:el|er)$/u.test(stem) ? `${stem}n` : `${stem}en`;
		return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, infinitive, `${stem}e`, `ge${stem}${link}t`];
	});

/** A separable verb where its clause ends: "mitteilt", "festgestellt" is another form. */
const joined = (forms: string, ...prefixes: readonly string[]): string[] =>
	words(forms).flatMap((form) => prefixes.map((prefix) => prefix + form));

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = [
	...joined("gibt gab gaben geben", "an", "bekannt", "zu"),
	...joined("teilt teilte teilten teilen", "mit"),
	...joined("stellt stellte stellten stellen", "fest", "klar"),
	...joined("hält hielt hielten halten", "fest"),
	...joined("rechnet rechnete rechneten rechnen", "vor", "hoch"),
	...joined("räumt räumte räumten räumen", "ein"),
	...joined("fügt fügte fügten fügen", "hinzu"),
	...weak("klag jubel schwärm frohlock sag schätz meld bericht erklär beziffer mein vermut berechn beton warn erläuter versicher ergänz behaupt prognostizier rechn kalkulier taxier präzisier informier zitier unterstreich glaub beklag bemängel bedauer mahn erzähl verkünd bekräftig entgegn beteuer bilanzier resümier konstatier erwider antwort kommentier argumentier monier prophezei schilder notier vermerk erwähn folger attestier bescheinig"),
	...words("errechnet ausgerechnet nachgerechnet vorgerechnet hochgerechnet durchgerechnet"),
	...words(
		`schreiben sprechen geben teilt teilte teilten mitteilt mitteilte mitteilten mitgeteilt schreibt schrieb schrieben geschrieben spricht sprach sprachen sprechen
		gesprochen gibt gab gaben angibt angab angaben angegeben bekanntgab nennt nannte nannten genannt heisst heißt hiess hieß
		verlautete verlautet sagen äussert äusserte äußert äußerte geäussert geäußert ausgeht ausgeht mitteilen angeben erwartet erwartete
		erwarten hervorgeht hervorging erinnert erinnerte festhält festhielt festhielten festgehalten hinweist hinwies hinwiesen vorrechnet vorrechnete
		vorrechneten einräumt einräumte einräumten eingeräumt räumt räumte räumten darlegt darlegte klarstellt klarstellte hervorhebt hervorhob
		bekanntgibt bekanntgaben wirbt werben warb ausführt ausführte ausführten fügt fügte fügten hinzufügt hinzufügte fährt fuhr fuhren`,
	),
];

/** What a source on record does to its figures. */
export const acts: readonly string[] = [
	...joined("legt legte legten legen", "vor", "dar", "offen"),
	...joined("weist wies wiesen weisen weise", "aus", "hin", "nach"),
	...joined("führt führte führten führen", "auf", "an", "aus"),
	...weak("zähl zeig veranschlag register registrier verzeichn dokumentier forder verlang präsentier publizier kritisier erfass ermittel erheb verurteil urteil bestätig nenn belegt beleg verfüg ordn entscheid stell leg mess prüf begutacht genehmig veröffentlich analysier deut identifizier empfehl beantrag gewähr befrag"),
	...words(
		`geht ging gingen kommt kam kamen weist wies wiesen weise weisen ausweist ausgewiesen hält hielt hielten sieht sah sahen fand fanden findet
		gefunden ergab ergibt ergaben sprach zugesprochen entschied entschieden erhob erhoben verhängte verhängt will wollte
		führt führte führten aufgeführt hervor herausgefunden herausfand herausfanden herausfinden festgestellt feststellt feststellte dargelegt listet auflistet beruft gestützt stützt stützte wertete wertet ausgewertet
		verweist verwies verwiesen verweisen verspricht versprach versprachen bewilligte bewilligt stuft stufte setzt setzte verzichtet beschloss beschlossen gemessen befand empfiehlt empfahl rief vernahm vernahmen vernommen vergibt vergab vergaben gewährt gewährte gewährten`,
	),
];

/** Finite verbs without a tell-tale ending, auxiliaries first. */
export const finite: readonly string[] = words(
	`ist sind war waren sei seien wird werden wurde wurden hat haben hatte hatten habe hätte hätten würde würden kann können konnte konnten
	muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte will wollen wollte mag möchte
	fiel fielen starb starben sank sanken stieg stiegen liegt liegen lag lagen steht stehen stand standen bleibt bleiben blieb blieben
	lebt leben gibt gab gaben kostet kosten nahm nahmen nimmt lief liefen läuft ging gingen geht gehen kommt kommen kam kamen
	verlor verloren erhielt erhielten erhält erhalten bekam bekamen trug tragen trägt fand fanden bot boten zahlt zahlen
	betrug betrugen beträgt betragen umfasst umfassen stammt stammen schickte schickten liess ließ liessen ließen wuchs wuchsen
	gilt gelten galt arbeiten wohnen leiden brauchen fehlen warten schloss schlossen traf trafen zog zogen begann begannen gewann gewannen
	entstand entstanden vertrat vertraten betrieb betrieben vergab vergaben übernahm übernahmen verlieh verliehen empfing empfingen half halfen warb warben
	wies wiesen trieb trieben brach brachen lud luden litt litten schnitt floss flossen bot griff hob warf sterben steigen sinken fallen`,
);

export const notFinite: readonly string[] = words(
	`insgesamt gesamt laut seit mit rund nicht jetzt bereits fast erst zuletzt meist selbst sonst statt samt etwa oft gut weit hat
	nächsten letzten ersten zweiten dritten vierten weiten alten neuesten jüngsten meisten wenigsten mindesten besten größten
	grössten höchsten zweite dritte vierte letzte erste nächste leicht recht direkt bekannt gesagt kürzlich unbekannt verletzt
	gestern heute insbesondere mitunter echten rechten bunten harten guten leichten festen roten späten breiten privaten
	südkoreanischen nordkoreanischen bisherigen letzte gezielt bestimmt vielleicht überhaupt dort fort sofort acht hundert tausend
	achten geschätzt geschätzte geschätzten weltweit derzeit zurzeit jederzeit erneut zweit dritt mehrheit gesamten gesamte`,
);

/** The forms of a separable verb, each with the words that make it one of saying. */
const separable = (forms: string, ...behind: readonly string[]): [string, readonly string[]][] =>
	words(forms).map((form) => [form, behind]);

export const particles: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
	...separable("gibt gab gaben geben", "an", "bekannt", "zu", "heraus"),
	...separable("teilt teilte teilten", "mit"),
	...separable("geht ging gingen gehen", "aus", "hervor"),
	...separable("stellt stellte stellten stellen", "fest", "klar"),
	...separable("hält hielt hielten halten", "fest", "entgegen"),
	...separable("weist wies wiesen weise", "aus", "hin", "nach"),
	...separable("legt legte legten", "dar", "vor", "offen"),
	...separable("kommt kam kamen", "auf", "zum", "zu"),
	...separable("spricht sprach sprachen sprechen", "von", "zu"),
	...separable("rechnet rechnete rechneten", "mit", "damit", "vor", "hoch"),
	...separable("deutet deuteten deuten", "hin", "auf"),
	...separable("ordnet ordnete", "an"),
	...separable("erinnert erinnerte", "sich"),
	...separable("führt führte führten", "auf", "an", "aus"),
	...separable("räumt räumte räumten", "ein"),
	...separable("fügt fügte fügten", "hinzu", "an"),
	...separable("fährt fuhr fuhren", "fort"),
	...separable("setzt setzte", "an", "auf", "fest"),
]);
