// What Dutch news counts and measures: ideas with their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "gedood, gedode, doden, dode, dood, gesneuveld, gesneuvelde, sneuvelden, omgekomen, kwamen om, kwam om, om het leven, het leven gelaten, overleden, overleed, overlijden, gestorven, stierf, stierven, sterfgevallen, dodental, dodelijke slachtoffers, vermoord, vermoorde, moorden, gedoden, doodde, doodden, sneuvelde, omgebracht, het leven verloren, verloren het leven, kwam om het leven, kwamen om het leven, overlijdens, dodelijk, dodelijke, sterfte, stierf aan, slachtoffers gemaakt",
	wounded: "gewond, gewonde, gewonden, gewondgeraakt, verwond, letsel, raakten gewond, raakte gewond, verwondde, verwondden, verwonde, verwonden, gewondgeraakte",
	casualties: "slachtoffers, doden en gewonden, verliezen, doden of gewonden",
	missing: "vermist, vermiste, vermisten",
	captured: "gevangengenomen, krijgsgevangen, krijgsgevangenen, gevangen genomen",
	displaced: "ontheemd, ontheemde, ontheemden, gevlucht, vluchtten, dakloos, dakloze, verdreven, gevluchte, huis en haard, dakloosheid",
	infected: "besmet, besmette, besmettingen, geïnfecteerd, infecties, positief getest, besmetting, raakten besmet, geïnfecteerde",
	recovered: "genezen, hersteld, herstelde",
	hospitalised: "ziekenhuisopnamen, ziekenhuisopnames, opgenomen in het ziekenhuis, op de intensive care, ziekenhuisopname, intensive care",
	evacuated: "geëvacueerd, geëvacueerde, evacuaties, evacuatie, ontruimd",
	rescued: "gered, geredde, reddingen, redde, redden, redden van",
	arrested: "aangehouden, gearresteerd, gearresteerde, arrestaties, aanhoudingen, opgepakt, opgepakte, vastgezet, gearresteerden, arresteerde, arresteerden, hield aan, opgepakte verdachten",
	convicted: "veroordeeld, veroordeelde, veroordelingen, schuldig bevonden, veroordeelden, veroordeling",
	charged: "aangeklaagd, vervolgd",
	sent: "gestuurd, stuurde, stuurden, stuurt, zond, zonden, gezonden, uitgezonden, ingezet, geleverd, leverde, leverden, levert, leveringen, levering, gestationeerd, ontplooid, sturen, leveren, geleverde, ingezette, verzonden, verscheept",
	withdrawn: "teruggetrokken, teruggehaald, teruggekeerd",
	trained: "opgeleid, opgeleide, getraind, getrainde",
	employed: "in dienst, werkzaam, tewerkgesteld, werken bij, werken voor, werkt bij, werken, werkt, werkten, telt medewerkers, aan het werk, in loondienst",
	hired: "aangenomen, aangeworven, geworven, nam aan, namen aan, aangetrokken, wervde, aangestelde, aangesteld",
	dismissed: "ontslagen, ontslag, banen geschrapt, schrapt, geschrapt, ontsloeg, ontsloegen, ontslaan, ontslagronde, geschrapte",
	born: "geboren, geboorten, geboortes, geboorte, geboortecijfer",
	vaccinated: "gevaccineerd, gevaccineerde, ingeënt, vaccinaties, prikken, vaccinatie, inentingen",
	evicted: "uitgezet, uitzettingen, huisuitzettingen, ontruimd",
	registered: "geregistreerd, geregistreerde, registraties, ingeschreven, aangemeld, inschrijvingen, aanmeldingen",
	attended: "deelgenomen, deelnamen, namen deel, meegedaan, deden mee, bijgewoond",
};

/** Who is counted. */
const who = {
	soldiers: "soldaat, soldaten, militair, militairen, troepen, manschappen, strijders, man",
	civilians: "burger, burgers, burgerslachtoffers",
	police: "agent, agenten, politieagenten, politiemensen",
	children: "kind, kinderen, minderjarigen, baby's, peuters",
	girls: "meisje, meisjes",
	boys: "jongen, jongens",
	women: "vrouw, vrouwen",
	men: "mannen",
	pupils: "leerling, leerlingen, scholieren, scholier, leerlinge",
	students: "student, studenten",
	teachers: "leraar, leraren, docent, docenten, leerkrachten",
	nurses: "verpleegkundige, verpleegkundigen, verplegers",
	midwives: "verloskundige, verloskundigen, vroedvrouwen",
	doctors: "arts, artsen, dokters, huisartsen",
	patients: "patiënt, patiënten, zieken",
	participants: "deelnemer, deelnemers, proefpersonen",
	volunteers: "vrijwilliger, vrijwilligers",
	residents: "inwoner, inwoners, bewoner, bewoners, bewoonster, buurtbewoners, inwonertal, omwonenden",
	tenants: "huurder, huurders",
	refugees: "vluchteling, vluchtelingen, asielzoeker, asielzoekers, vluchtelinge, statushouders, asielzoekster",
	employees: "werknemer, werknemers, medewerker, medewerkers, personeel, personeelsleden, arbeiders, arbeidskrachten, personeelslid, werkneemsters, loontrekkenden",
	voters: "kiezer, kiezers, stemgerechtigden, kiesgerechtigden",
	members: "lid, leden",
	visitors: "bezoeker, bezoekers, gasten",
	spectators: "toeschouwer, toeschouwers, supporters, fans",
	passengers: "passagier, passagiers, reizigers, inzittenden",
	prisoners: "gevangene, gevangenen, gedetineerden",
	farmers: "boer, boeren, landbouwers, telers, boerin, akkerbouwers, veehouders, tuinders",
	households: "huishouden, huishoudens, gezinshuishoudens",
	families: "gezin, gezinnen, families",
	companies: "bedrijf, bedrijven, ondernemingen, firma's",
	engineers: "ingenieur, ingenieurs, genisten",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "omzet, inkomsten, opbrengst, opbrengsten, verdiend, verdiende, verdienen, verdienden, opbracht, bracht op, brachten op, verdient, jaaromzet",
	profit: "winst, winsten, nettowinst, overschot, winstcijfer, boekte winst",
	loss: "verlies, tekort, verloor, verliezen, verloren, verliest, gat in de begroting",
	debt: "schuld, schulden, staatsschuld, betalingsachterstand, schuldig",
	budget: "begroting, budget, begroot",
	cost: "kosten, kost, kostte, kostten, gekost, uitgaven, uitgegeven, betaald, betaalde, betaalden, betaalt, betalen, kostend, prijskaartje, kostprijs, uitgaf, gaf uit, gaven uit, bekostigd",
	invested: "geïnvesteerd, investeert, investeerde, investering, investeringen",
	donated: "gedoneerd, geschonken, schonk, donatie, donaties, giften",
	fine: "boete, boetes, beboet",
	wages: "loon, lonen, salaris, salarissen, verdienen, verdient, verdienden, brutoloon",
	price: "prijs, prijzen, kost, kostte, kosten, huur, tarief, huurprijs, bedraagt de huur, huren, tarieven, kaartje",
	subsidy: "subsidie, subsidies, steun, toelage, gesubsidieerd, subsidieert, toelagen, steungeld",
	compensation: "vergoeding, schadevergoeding, compensatie, vergoed, gecompenseerd, tegenprestatie, in ruil, vergoedingen, schadeloosstelling",
	damage: "schade, verzekerde schade, schadebedrag, schades",
	transfer: "transfersom, transferbedrag",
};

/** What happened to a thing. */
const act = {
	dry: "droog, drooggevallen, opgedroogd",
	drilled: "geboord, geslagen, boringen",
	harvest: "oogst, geoogst, oogstte, oogsten, oogstten, plukten, geplukt",
	built: "gebouwd, gebouwde, opgeleverd, voltooid, bouw, opgeleverde, verrezen, bouwde, bouwden, neergezet, gerealiseerd, nieuwbouw",
	damaged: "beschadigd, beschadigde, beschadigd geraakt",
	destroyed: "verwoest, verwoeste, vernield, vernielde, vernietigd, vernietigde, verwoestte, verwoestten, in de as gelegd, afgebrand, afgebrande, brandde af, brandden af, in vlammen opgegaan",
	closed: "gesloten, dicht, sluiting, sluiten, sloten, sloot",
	opened: "geopend, opening, opende, openden",
	sold: "verkocht, verkochte, verkoop, verkopen, verkochten",
	bought: "gekocht, aangekocht, aankoop, kocht, kochten, koopt, kopen, aangeschaft",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "mens, mensen, persoon, personen",
	arms: "wapen, wapens, munitie, granaten, raketten, bewapening, wapentuig",
	homes: "woning, woningen, appartementen, flats, huis, huizen, huurwoning, huurwoningen, appartement, flat, wooneenheden, koopwoningen",
	houses: "huis, huizen, gebouwen, panden, gebouw, pand",
	jobs: "baan, banen, arbeidsplaatsen, jobs, functies, arbeidsplaats, arbeidsplek, vacatures",
	votes: "stem, stemmen, stembiljetten, gestemd",
	turnout: "opkomst, opkomstpercentage, stemden, gestemd, naar de stembus",
	cases: "geval, gevallen, zaken",
	beds: "bed, bedden",
	wells: "put, putten, bronnen, waterputten",
	meals: "maaltijd, maaltijden",
	emissions: "uitstoot, emissies, broeikasgassen, uitgestoten, stoot uit, broeikasgas, co2",
	area: "oppervlakte, beslaat, hectare grond, bestrijkt, oppervlak",
	population: "bevolking, inwonertal",
	temperature: "temperatuur, temperaturen, opwarming, warmer, hitte, graden warmer",
	energy: "energie, stroom, elektriciteit, stroomverbruik, energieverbruik",
	speed: "snelheid, reed",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "verloren, verloor, verlies, verliezen" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
