// How somebody is said to have said something, in German. Data only; the form and its words are explained in language.ts.

import type { Reporting } from "../language.ts";
import { phrases, words } from "../lists.ts";
import { acts, finite, notFinite, particles, verbs } from "./reporting-verbs.ts";

/** "nach eigenen Angaben", "laut eigener Aussage", "eigenem Bekunden zufolge". */
const ownAccounts: readonly string[] = phrases(
	`eigenen angaben, eigener angabe, eigenen zahlen, eigener zählung, eigener darstellung, eigener aussage, eigenen aussagen, eigener auskunft,
	eigenem bekunden, eigener schätzung, eigenen schätzungen, eigener einschätzung, eigener statistik, eigenen berechnungen, eigener berechnung,
	eigener rechnung, eigenen erhebungen, eigenen daten, eigenem bericht, eigener mitteilung, eigener bilanz`,
).flatMap((account) => [
	...["nach", "laut", "gemäss", "gemäß"].map((cue) => `${cue} ${account}`),
	`${account} zufolge`,
	`${account} nach`,
]);

export const reporting: Reporting = {
	before: phrases("so hält es, so hielt es, so meldet es, so sieht es, so formuliert es, so beschreibt es, laut, glaubt man, folgt man, geht es nach, gestützt auf, basierend auf, auf basis von, auf grundlage von, gemäss, gemäß, lt, so, unter berufung auf, mit verweis auf, unter verweis auf, in den worten, nach"),
	beforePapers: words("nach"),
	beforeAtBreak: words("so"),
	inBrackets: "laut",
	behind: words("zufolge nach gemäss gemäß"),
	behindAny: words("zufolge"),
	behindPronouns: words("ihm ihr ihnen"),
	verbs,
	acts,
	deeds: words("gewährt gewährte gewährten gewähren verfügt verfügte verfügten verfügen führt führte führten rief verzichtet"),
	elsewise: {},
	particles,
	perfect: words("hat haben hatte hatten habe"),
	passive: [],
	negations: words("nicht nie niemals weder"),
	personEndings: words("erin orin eurin entin istin antin ärin ierin rinnen iker ikern ikerin ologe ologen ologin"),
	impersonal: words("man heisst heißt hiess hieß heisse heiße"),
	finite,
	notFinite,
	kinds: {
		agency: words("behörde dienst geheimdienst nachrichtendienst agentur amt bundesamt direktion stelle aufsicht institut büro"),
		study: words("studie umfrage befragung papier gutachten untersuchung analyse publikation arbeit autorin autor autoren autorinnen bericht verfasserin verfasser forscher forscherin forschenden erhebung stiftung studienautorin studienautor"),
		report: words("bericht report papier publikation autorin autor autoren verfasser untersuchung jahresbericht"),
		dataset: words("datensatz datenbank statistik register daten"),
		media: words("zeitung blatt magazin sender agentur portal medium fachmedium nachrichtenagentur tageszeitung"),
		company: words("klub club verein unternehmen firma konzern betrieb hersteller betreiber gesellschaft"),
		government: words("regierung ministerium behörde verwaltung stadt gemeinde kanton land magistrat"),
		ministry: words("ministerium ressort"),
		court: words("gericht richter richterin richterinnen kammer senat urteil tribunal gerichtshof"),
		person: words("autorin autor forscherin forscher wissenschaftlerin wissenschaftler ökonomin ökonom expertin experte"),
		organisation: words("organisation verband verein bund vereinigung gewerkschaft hilfswerk ngo gruppe dachverband"),
		organization: words("organisation verband verein bund vereinigung gewerkschaft hilfswerk ngo gruppe dachverband"),
		ngo: words("ngo organisation hilfswerk verein hilfsorganisation umweltorganisation menschenrechtsorganisation verband"),
		association: words("verband verein bund vereinigung dachverband gewerkschaft club klub liga"),
		foundation: words("stiftung denkfabrik hilfswerk"),
		university: words("universität hochschule uni institut forschenden forscher forscherteam team"),
		hospital: words("spital krankenhaus klinik klinikum kantonsspital"),
		bank: words("bank nationalbank institut"),
		police: words("polizei kantonspolizei landespolizei"),
	},
	institutions: words(
		`ministerium behörde amt dienst stelle agentur institut institution universität hochschule uni stiftung verband verein bund bank regierung
		polizei gericht gerichtshof kammer kommission parlament armee militär marine generalstab verwaltung stadt gemeinde kanton spital
		krankenhaus klinik konzern unternehmen firma gesellschaft organisation hilfswerk gewerkschaft partei zentrum zentrale werk
		kreml pentagon weisses weißes haus zeitung zeitschrift sender feuerwehr staatsanwaltschaft botschaft rat bundesrat landtag senat
		direktion inspektorat departement sekretariat anstalt kasse fonds netzwerk magistrat denkfabrik nationen union denkmalpflege wache aufsicht verfassungsschutz zoll wehr rettung rettungsdienst kreuz uno club klub allianz initiative komitee fraktion akademie kirche messe museum oper theater genossenschaft liga verlag`,
	),
	placeEndings: words("ische ischen ischer isches ischem"),
	placeCapitalEndings: words("er"),
	documents: words(
		`jahresrechnung staatsrechnung angaben angabe zahlen zahl daten schätzung schätzungen bericht berichte studie analyse mitteilung medienmitteilung zählung zählungen
		erhebung umfrage statistik statistiken urteil berechnung berechnungen jahresbericht auswertung einschätzung informationen darstellung
		aussagen aussage erkenntnissen erkenntnisse auskunft bilanz worten ansicht auffassung meinung gutachten publikation befund
		befragung aufstellung protokoll register kalkulation prognose prognosen papier communiqué aussendung dokumente unterlagen untersuchung
		schluss ergebnis ergebnisse recherche recherchen jahrbuch handbuch bulletin dossier akte akten website webseite tabelle grafik verzeichnis inventar kataster vermerk feststellungen messungen messung liste report lagebericht überschlag überzeugung ermittlungen ermittlung hochrechnung hochrechnungen modellrechnung
		modellrechnungen jahresrechnung abrechnung beobachtung beobachtungen atlas preisspiegel mietspiegel barometer lesart annahme annahmen bewertung
		bewertungen anklage anklageschrift lagebild faktenblatt kenntnis zusammenstellung übersicht auflistung rangliste bestandsaufnahme broschüre
		rechenschaft dokumentation planung chronik konzept haushaltsplan finanzplan voranschlag buch biografie biographie nachruf bescheid memoiren
		vorlage brief schreiben erklärung stellungnahme pressemeldung lagemeldung bekanntmachung verlautbarung antwort interview entwurf antrag
		petition artikel aufsatz beitrag merkblatt flugblatt vortrag bilanzen fazit botschaft archiv tagebuch tagebücher katalog aufzeichnungen notizen plan prüfung`,
	),
	persons: words(
		`sprecher sprecherin leiter leiterin chef chefin präsident präsidentin direktor direktorin geschäftsführer geschäftsführerin autor
		autorin beamter beamte beamtin vertreter vertreterin vorsitzende vorsitzender vorstand mitarbeiter mitarbeiterin forscher forscherin
		obmann obfrau generalsekretär generalsekretärin sekretär sekretärin kommandant kommandantin amtsleiter amtsleiterin vize vorsteher vorsteherin
		ökonom ökonomin statistiker statistikerin ärztin arzt chefarzt chefärztin richter richterin professor professorin experte expertin
		bürgermeister bürgermeisterin minister ministerin landrat landrätin stadtrat stadträtin regierungsrat regierungsrätin senator senatorin
		gouverneur botschafter general oberst staatsanwalt staatsanwältin trainer trainerin anwalt anwältin bischof politiker politikerin
		ammann landeshauptmann landeshauptfrau kanzler kanzlerin ingenieur ingenieure ingenieuren prüfer prüfern revisor revisoren jurist juristen
		planer planern ermittler ermittlern biograf biografen biograph biographen verfasser verfassern`,
	),
	offices: [],
	statesmen: words(
		`präsident präsidentin staatspräsident staatspräsidentin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin
		premierminister premierministerin premier kanzler kanzlerin bundeskanzler bundeskanzlerin verteidigungsminister
		verteidigungsministerin aussenminister aussenministerin außenminister außenministerin innenminister innenministerin papst`,
	),
	ministers: words("minister ministerin kanzler kanzlerin premier papst"),
	nobody: words(
		`beobachter beobachtern experten expertinnen fachleute fachleuten medien medienberichten medienberichte berichten augenzeugen anwohner
		anwohnern kritiker kritikern kreisen insider insidern behörden schätzungen angaben zahlen quellen menschen leute viele manche einige
		anwohnerinnen wissenschaftlern forschern gesetz vertrag plan planung verfassung programm zeitplan fahrplan budget voranschlag satzung
		statuten reglement definition augenschein ökonomen gerüchten hörensagen analysten worten meinung art wunsch wahl bedarf jahr jahren
		monaten wochen tagen stunden minuten ende beginn abschluss wie vor auskunft`,
	),
	against: phrases(
		`anders als, entgegen, im gegensatz zu, im gegensatz zum, im gegensatz zur, im widerspruch zu, im widerspruch zur, im widerspruch zum,
		widerspricht, widersprach, widersprechen, widersprachen, bestreitet, bestritt, bestreiten, bezweifelt, bezweifelte, bezweifeln,
		dementiert, dementierte, statt, anstatt, nicht, gegen`,
	),
	definite: words("der die das dem den des dieser diese dieses diesem diesen deren dessen ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen zur zum vom beim im am"),
	indefinite: words("ein eine einer eines einem einen"),
	possessives: words("deren dessen ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen"),
	oblique: words("den dem des einem einen eines diesem diesen ihrem ihren seinem seinen zum zur vom beim im am sich"),
	prepositions: words(
		`von vom zu zum zur für mit bei beim in im ins an am auf aus durch gegen über unter vor nach ohne um zwischen neben seit trotz wegen
		während innerhalb ausserhalb außerhalb durchs fürs aufs ums übers dank hinter bis per pro laut gemäss gemäß lt entgegen zufolge`,
	),
	owners: words("des der von vom beim bei im am zu zur aus eines einer"),
	locatives: words("in im am"),
	partings: words("in im am"),
	commissions: words("für"),
	leads: words("leitet leitete führt führte präsidiert präsidierte"),
	genitives: words("des der eines einer"),
	adverbs: words("auch nun zudem nur selbst heute gestern zuletzt aktuell derzeit inzwischen jedoch aber allein ebenfalls wiederum hingegen dagegen damals jüngst kürzlich bisher bislang ihrerseits seinerseits dabei daher hier dort etwa insgesamt zusammen schliesslich schließlich erstmals immerhin letztlich landesweit weltweit"),
	days: words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend"),
	agents: words("von vom durch"),
	within: words("in im aus nach laut gemäss gemäß von vom mit bei beim an auf"),
	doneFor: words("für"),
	asides: words("wie"),
	resumptives: words("das dies so"),
	demonstratives: words("das dies diese dieser diesem diesen dieses"),
	pronouns: words("er sie es"),
	coordinators: words("und aber doch während wohingegen sondern oder denn"),
	subordinators: words(
		"während wohingegen dass daß was wer ob weil da wenn als obwohl nachdem bevor wo welche welcher welches sodass damit wie"),
	indirect: words(
		`sei seien habe hätten werde würden könne könnten müsse müssten gebe komme gehe stehe liege dürfe solle wolle bleibe
		käme kämen läge lägen gäbe gäben stünde stünden bräuchte bräuchten nähme nähmen bekäme bekämen verlöre verlören
		säße säßen sässe sässen fände fänden ließe liesse ginge hinge zöge zögen trüge trügen sänke sänken stiege brächte brächten wüsste wüssten entstünde entstünden bestünde bestünden erhielte fiele
		bestehe fehle brauche koste kosteten lebe wohne betrage umfasse sinke steige halte nehme erhalte lasse sehe finde führe zeige`,
	),
	therein: words("darin"),
	goesOn: words("demnach demzufolge hiernach").concat(phrases("heisst es weiter, heißt es weiter, hiess es weiter, hieß es weiter, heisst es darin, heißt es darin, heisst es dort, heißt es dort, heisst es dazu, heißt es dazu, heisst es ferner, heißt es ferner, heisst es zudem, heißt es zudem")),
	indirectEndings: words("e"),
	presents: [],
	ties: phrases("davon, darunter, im gegenzug, dafür, das sind, das ist, das war, das waren, das entspricht, dies entspricht, von diesen, von ihnen, die hälfte davon"),
	labels: words("quelle quellen daten grafik"),
	references: words("siehe vgl vergleiche nach laut quelle"),
	own: ownAccounts,
	evident: words("hervorgeht hervorging hervorgehe ersichtlich entnehmen entnommen nachzulesen nachlesen lesen ablesen abzulesen steht stand"),
	complements: words("als"),
	seeking: words("benannt benannte benannten getauft sucht suchte suchten suchen gesucht fragt fragte fragten fragen gefragt ruft rief riefen rufen gerufen"),
	origin: phrases("stammt, stammen, stammte, stammten, beruht auf, beruhen auf, basiert auf, basieren auf, geht zurück auf, gehen zurück auf, entnommen"),
};
