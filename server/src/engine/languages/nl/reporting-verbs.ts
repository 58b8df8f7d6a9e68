// Dutch verbs a speaker governs, in the forms news uses. Data only.
import { words } from "../lists.ts";

/** Weak verbs as infinitive, present, past, past plural, participle. */
const forms = (text: string): string[] => text.split(",").flatMap((one) => words(one));

/** Whoever governs one of these is a source. */
export const verbs: readonly string[] = forms(
	`zegt zei zeiden zeggen gezegd, meldt meldde meldden melden gemeld, schat schatte schatten geschat, bericht berichtte berichtten
	berichten, verklaart verklaarde verklaarden verklaren verklaard, schrijft schreef schreven schrijven geschreven, stelt stelde
	stelden stellen gesteld, denkt dacht dachten, verwacht verwachtte verwachtten verwachten, voorspelt voorspelde voorspelden
	voorspeld, waarschuwt waarschuwde waarschuwden gewaarschuwd, vertelt vertelde vertelden verteld, beweert beweerde beweerden
	beweerd, noemt noemde noemden genoemd, benadrukt benadrukte, bevestigt bevestigde bevestigden bevestigd, becijfert becijferde
	becijferden becijferd, berekent berekende berekenden berekend, raamt raamde raamden geraamd, concludeert concludeerde
	concludeerden, laat liet lieten, aldus, vermeldt vermeldde, citeert citeerde, gelooft geloofde, vermoedt vermoedde, deelt deelde
	deelden, maakt maakte maakten`,
);

/** What a source on record does to its figures. */
export const acts: readonly string[] = forms(
	`telt telde telden geteld tellen, registreert registreerde registreerden geregistreerd, documenteert documenteerde gedocumenteerd,
	toont toonde toonden, blijkt bleek, vindt vond vonden gevonden, publiceert publiceerde publiceerden gepubliceerd, eist eiste
	eisten geëist, veroordeelt veroordeelde veroordeeld, legt legde legden, meet mat gemeten, onderzocht onderzoekt onderzochten,
	keurt keurde, presenteert presenteerde gepresenteerd, vraagt vroeg vroegen, besluit besloot besloten, stelt stelde vastgesteld,
	houdt hield hielden, ziet zag zagen, wil wilde, komt kwam kwamen, geeft gaf gaven`,
);

/** Finite verbs without a tell-tale ending, auxiliaries first. */
export const finite: readonly string[] = words(
	`is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden zal zullen zou zouden moet moeten moest
	moesten mag mogen mocht mochten wil willen wilde wilden viel vielen stierf stierven steeg stegen daalde daalden ligt lag lagen staat
	stond stonden blijft bleef bleven leeft leefde geeft gaf gaven kost kostte kostten neemt nam namen loopt liep liepen gaat ging gingen
	komt kwam kwamen verloor verloren krijgt kreeg kregen vond vonden betaalt betaalde bedraagt bedroeg omvat omvatte telt telde groeit
	groeide begint begon sluit sloot trekt trok brengt bracht houdt hield wint won verkoopt verkocht koopt kocht`,
);

export const notFinite: readonly string[] = words(
	`met niet tot uit dat wat het laatst eerst vast recht slecht echt direct bekend gewond vermist omdat totaal vooral vanavond
	stad land staat tijd geld beleid overheid meerderheid`,
);
