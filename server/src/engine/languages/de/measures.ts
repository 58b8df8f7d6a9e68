// What German news counts and measures: ideas with all their words ("*" matches inside compounds and inflections).
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "eingebüsst, ihr leben, tod, tode, todes, getötet, getötete*, tote, toten, toter, tot, *todesopfer*, *todesfälle*, *todesfall, gefallen, gefallene*, fielen im, umgekommen*, ums leben, leben verloren, leben gekostet, kostete das leben, leben gelassen, ließen ihr leben, liessen ihr leben, verloren ihr leben, verloren das leben, starben, starb, gestorben*, verstorben*, sterben, tödlich*, umgebracht, menschenleben",
	wounded: "verletzt*, verwundet*, verwundung*, verletzung*, schwerverletzt*, leichtverletzt*",
	casualties: "tote und verletzte, tote und verwundete, tote oder verletzte, tote oder verwundete, getötet oder verletzt, getötet oder verwundet, getötet und verletzt, getötet und verwundet, gefallen oder verwundet",
	missing: "vermisst*, verschollen*",
	captured: "gefangen*, kriegsgefangen*, gefangenschaft",
	displaced: "vertrieben*, geflohen*, obdachlos*, geflüchtet, flohen",
	infected: "infiziert*, infektion*, angesteckt*, ansteckung*, positiv getestet*, erkrankt*, *erkrankung*, *neuinfektion*",
	recovered: "genesen*, geheilt*",
	hospitalised: "hospitalisiert*, eingeliefert*, stationär behandelt*, intensivstation*",
	evacuated: "evakuiert*, evakuierung*",
	rescued: "gerettet*, rettungen",
	arrested: "festgenommen*, festnahme*, verhaftet*, verhaftung*, inhaftiert*",
	convicted: "verurteilt*, verurteilung*, schuldig gesprochen*, ins gefängnis, in haft, hinter gitter, hinter gittern",
	charged: "angeklagt*, anklage*",
	sent: "ausgeliefert, ausliefern, bereitstell*, bereitzustellen, entsandt*, entsendet*, entsendung*, entsenden, geschickt*, schickte, schickten, schickt, abgestellt*, abkommandiert*, stationiert*, verlegt, bereitgestellt*, eingesetzt*, geliefert*, lieferte*, liefert, liefern, *lieferung*, verschifft*, überlassen",
	withdrawn: "abgezogen*, abzug, zurückgezogen*, heimgekehrt*, zurückgekehrt*",
	trained: "ausgebildet*, trainiert*",
	employed: "beschäftigt, beschäftigen, beschäftigte, angestellt, arbeiten, arbeiteten, arbeitet, tätig",
	hired: "eingestellt*, neu angestellt*, neueinstellung*, einstellung*, rekrutiert*, angeworben*",
	dismissed: "entlassen*, entlassung*, gekündigt*, stellenabbau",
	born: "geburten, geburt, geboren*, zur welt, zur welt gebracht, zur welt gekommen, *neugeborene*",
	vaccinated: "geimpft*, impfung*",
	evicted: "zwangsgeräumt*, räumungen, zwangsräumung*",
	attended: "teilgenommen*, teilnahmen, teilnehmen, beteiligt*, beteiligten, mitgemacht",
	registered: "registriert*, angemeldet*, eingeschrieben*",
};

/** Who is counted. */
const who = {
	soldiers: "mann, *soldat, *soldaten, *soldatinnen, *truppe, *truppen, armeeangehörige*, militärangehörige*, kämpfer, kämpfern, mann stark*",
	civilians: "zivilist*, zivilperson*, zivilbevölkerung",
	police: "polizist*, polizeibeamt*",
	children: "baby, babys, babies, säugling*, kind, kinder, kindern, kindes, minderjährige*, kleinkind*",
	girls: "*mädchen",
	boys: "buben, jungen, jungs, knaben",
	women: "frau, frauen",
	men: "männer, männern",
	pupils: "schüler*, *schulkind*",
	students: "student*, studierend*",
	teachers: "lehrer*, lehrkr*, *lehrperson*",
	nurses: "pflegekr*, pfleger*, pflegefach*, pflegende*, krankenschwester*, pflegepersonal",
	midwives: "hebamme, hebammen",
	doctors: "arzt, ärzt*, *ärzte, *ärzten, *ärztinnen, medizinern",
	patients: "*patient*",
	participants: "teilnehmer*, teilnehmende*, *proband*",
	volunteers: "freiwillige*, ehrenamtliche*",
	residents: "bewohner*, *einwohner*, anwohner*",
	tenants: "mieter*, mietpartei*",
	refugees: "flüchtling*, geflüchtete*, asylsuchende*, asylbewerber*, schutzsuchende*",
	employees: "beschäftigt, beschäftigen, beschäftigte, *mitarbeiter*, *mitarbeitende*, *angestellte*, *arbeiter, *arbeitern, *beschäftigten, belegschaft",
	voters: "*wähler*, wahlberechtigte*, stimmberechtigte*",
	members: "*mitglied*",
	visitors: "*besucher*, *besuchende*, gäste, gästen, eintritte",
	spectators: "zuschauer*, zuschauende*, fans",
	passengers: "passagier*, fahrgäst*, reisende*",
	prisoners: "häftling*, insass*",
	farmers: "bauern, landwirt*, winzer*",
	households: "haushalt, haushalte, haushalten, *haushalte, *haushalten",
	families: "familie, familien",
	companies: "firma, firmen, betriebe, betrieben, unternehmen, unternehmer*",
	engineers: "*ingenieur*, pioniere, pionieren",
	lawyers: "*anwalt, *anwälte*, *anwältin*, *anwalts, rechtsbeistand*",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "*umsatz, *umsätze*, *einnahme*, *erlös*, ertrag, erträge*, *sertrag, *serträge*, *rertrag, *rerträge*, *nertrag, *nerträge*, *tertrag, *terträge*, *eertrag, *eerträge*, eingenommen, umgesetzt, umsetzt, umsetzte, umsetzten",
	profit: "*gewinn, *gewinne, *gewinns, *überschuss*",
	loss: "*verlust, *verluste, *defizit*, *fehlbetrag*",
	debt: "*schulden*, *schuld, verbindlichkeit*, schuldet, *verschuldung",
	budget: "*budget*, *haushaltsmittel*, *voranschlag*",
	cost: "zu stehen, zu buche, *preis, *preise, zahlt, zahlte, zahlten, bezahlt, bezahlte, *kosten, kostet, kostete, kosteten, gekostet, *ausgabe, *ausgaben, ausgegeben, aufwand, aufwendungen, verschlang",
	invested: "investier*, *investition*",
	donated: "gespendet*, *spende, *spenden",
	fine: "busse, bussen, *geldbusse*, *parkbusse*, *ordnungsbusse*, *buße, *bußen, *geldstrafe*, gebüsst, gebüßt, *bußgeld*",
	wages: "*lohn, *löhne*, gehalt, gehalts*, gehälter*, jahresgehalt*, monatsgehalt*, grundgehalt*, durchschnittsgehalt*, einstiegsgehalt*, anfangsgehalt*, bruttogehalt*, nettogehalt*, *sgehälter*, *lohnsumme*, verdient, verdiente, verdienen, verdienten",
	price: "kostet, kostete, kosteten, kosten, gekostet, zahlt, zahlen, zahlte, zahlten, bezahlt, bezahlte, bezahlten, bezahlen, *preis, *preise, *gebühr*, *miete, mieten, *smieten, *tmieten, *omieten, *mmieten, *nmieten",
	subsidy: "*subvention*, *zuschuss*, *zuschüsse*, förder*, gefördert*, *förderung, *förderungen, *fördergeld*, *beihilfe*, *hilfsgelder*",
	compensation: "gegenleistung*, im gegenzug, als gegenwert, dafür gezahlt, dafür bezahlt, dafür zahlte, dafür zahlt, dafür bekam*, dafür bekommt, *entschädigung*, *entschädigt, kompensation*, kompensiert*, dafür erhielt*, dafür erhalten, als dank, vergütet*, *vergütung*, rückfluss*, zurückbekommen, entlohnt*, entlohnung*, gegenwert",
	damage: "*schaden, *schäden*, *schadensumme*, *schadenssumme*",
	transfer: "ablösesumme*, *transfererlös*, *transfersumme*",
};

/** What happened to a thing. */
const act = {
	dry: "trocken, versiegt*, trockengefallen*, trocken gefallen*, ausgetrocknet*",
	drilled: "gebohrt*, bohrte, bohrten, gegraben*, *bohrung, *bohrungen",
	harvest: "*ernte, *ernten, geerntet*, ernteten, erntete, erntet, ernten, gelesen, eingebracht, *ernteertrag*",
	built: "gebaut*, errichtet*, fertiggestellt*, erstellt, neubau*",
	damaged: "beschädigt*",
	destroyed: "zerstört*, vernichtet*",
	closed: "geschlossen*, schliessung*, schließung*, stillgelegt*",
	opened: "eröffnet*, eröffnung*",
	sold: "verkauft*, verkauf",
	bought: "gekauft*, erworben*, angeschafft*",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "menschen, personen, leute",
	arms: "waffe, waffen, waffenl*, waffene*, waffensys*, waffenh*, *waffen, rüstungsg*, rüstungslief*, rüstungsmaterial*, *munition*, kriegsgerät, kriegsmaterial, rüstungslieferung*, militärgüter*, rüstungsexport*, geschosse*, raketen",
	homes: "*wohnung, *wohnungen, *wohneinheit*, appartement*, apartment*",
	houses: "haus, häuser, häusern, *wohnhäuser*, *gebäude, *gebäuden",
	jobs: "*arbeitsplatz*, *arbeitsplätze*, stelle, stellen, vollzeitstelle*, *jobs",
	votes: "stimme, stimmen, *stimmen, *stimmzettel*",
	turnout: "*wahlbeteiligung*, *stimmbeteiligung*, wählten, gaben ihre stimme, zur urne, zu den urnen",
	cases: "fall, fälle, fällen, *verdachtsfälle*",
	beds: "bett, betten, *betten, *bett",
	wells: "*brunnen",
	meals: "*mahlzeit*, essen, *mittagessen, *abendessen, *schulessen, *kantinenessen, *mensaessen, *menüs",
	emissions: "emission*, *semission*, *nemission*, *temission*, *ausstoss, *ausstoß, ausgestossen, ausgestoßen, treibhausgase*",
	area: "*fläche, *flächen, *areal",
	population: "*bevölkerung",
	temperature: "*temperatur*, erwärmung*, erwärmt, wärmer, *erwärmung",
	waiting: "warten, wartet, wartete, warteten, gewartet, wartezeit, wartezeiten, gedulden, geduldet, anstehen, schlange stehen",
	refused: "abgelehnt, ablehnen, lehnt ab, lehnte ab, lehnen ab, lehnten ab, ablehnung, verweigert, verweigern, verweigerte, verweigerten, verweigerung",
	vacant: "nicht besetzt, nicht besetzte, nicht besetzten, leerstehend, leerstehende, leerstehenden, leerstand, leerstände, stehen leer, standen leer, steht leer, stand leer, unbesetzt, unbesetzte, unbesetzten, vakant, vakante, vakanten, vakanz, vakanzen",
};

/** At what time of the day, the week or the year something is so. */
const phase = {
	night: "nachts, in der nacht, nächtlich*, nachtsüber",
	daytime: "tagsüber, untertags, am tage, bei tage, bei tag",
	morning: "morgens, am morgen, vormittags, am vormittag, frühmorgens",
	evening: "abends, am abend, allabendlich",
	weekend: "am wochenende, an wochenenden, an den wochenenden, samstags, sonntags",
	weekdays: "werktags, wochentags, unter der woche, an werktagen, an wochentagen",
	summer: "im sommer, in den sommermonaten, sommers",
	winter: "im winter, in den wintermonaten, winters",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "verlor, verloren, verlieren, verliert, verluste, verlusten, *truppenverluste*" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("who", { residents: "leben, lebten, lebt, lebte, wohnen, wohnten, wohnt, wohnte, zu hause" }, "people"),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf("phase", phase),
	...measuresOf(null, things),
];
