// What Dutch news counts and measures: ideas with their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "gedood, gedode, doden, dode, dood, gesneuveld, gesneuvelde, sneuvelden, omgekomen, kwamen om, kwam om, om het leven, het leven gelaten, overleden, overleed, overlijden, gestorven, stierf, stierven, sterfgevallen, dodental, dodelijke slachtoffers, vermoord, vermoorde, moorden",
	wounded: "gewond, gewonde, gewonden, gewondgeraakt, verwond, letsel",
	casualties: "slachtoffers, doden en gewonden, verliezen, doden of gewonden",
	missing: "vermist, vermiste, vermisten",
	captured: "gevangengenomen, krijgsgevangen, krijgsgevangenen, gevangen genomen",
	displaced: "ontheemd, ontheemde, ontheemden, gevlucht, vluchtten, dakloos, dakloze, verdreven",
	infected: "besmet, besmette, besmettingen, geïnfecteerd, infecties, positief getest",
	recovered: "genezen, hersteld, herstelde",
	hospitalised: "ziekenhuisopnamen, ziekenhuisopnames, opgenomen in het ziekenhuis, op de intensive care",
	evacuated: "geëvacueerd, geëvacueerde, evacuaties",
	rescued: "gered, geredde, reddingen",
	arrested: "aangehouden, gearresteerd, gearresteerde, arrestaties, aanhoudingen, opgepakt, opgepakte, vastgezet",
	convicted: "veroordeeld, veroordeelde, veroordelingen, schuldig bevonden",
	charged: "aangeklaagd, vervolgd",
	sent: "gestuurd, stuurde, stuurden, stuurt, zond, zonden, gezonden, uitgezonden, ingezet, geleverd, leverde, leverden, levert, leveringen, levering, gestationeerd, ontplooid",
	withdrawn: "teruggetrokken, teruggehaald, teruggekeerd",
	trained: "opgeleid, opgeleide, getraind, getrainde",
	employed: "in dienst, werkzaam, tewerkgesteld, werken bij, werken voor, werkt bij",
	hired: "aangenomen, aangeworven, geworven",
	dismissed: "ontslagen, ontslag, banen geschrapt, schrapt, geschrapt",
	born: "geboren, geboorten, geboortes",
	vaccinated: "gevaccineerd, gevaccineerde, ingeënt, vaccinaties, prikken",
	evicted: "uitgezet, uitzettingen, huisuitzettingen, ontruimd",
	registered: "geregistreerd, geregistreerde, registraties, ingeschreven, aangemeld",
};

/** Who is counted. */
const who = {
	soldiers: "soldaat, soldaten, militair, militairen, troepen, manschappen, strijders, man",
	civilians: "burger, burgers, burgerslachtoffers",
	police: "agent, agenten, politieagenten, politiemensen",
	children: "kind, kinderen, minderjarigen, jongens, meisjes, baby's, peuters",
	women: "vrouw, vrouwen",
	men: "mannen",
	pupils: "leerling, leerlingen, scholieren",
	students: "student, studenten",
	teachers: "leraar, leraren, docent, docenten, leerkrachten",
	nurses: "verpleegkundige, verpleegkundigen, verplegers",
	doctors: "arts, artsen, dokters, huisartsen",
	patients: "patiënt, patiënten",
	participants: "deelnemer, deelnemers, proefpersonen",
	volunteers: "vrijwilliger, vrijwilligers",
	residents: "inwoner, inwoners, bewoner, bewoners",
	tenants: "huurder, huurders",
	refugees: "vluchteling, vluchtelingen, asielzoeker, asielzoekers",
	employees: "werknemer, werknemers, medewerker, medewerkers, personeel, personeelsleden, arbeiders",
	voters: "kiezer, kiezers, stemgerechtigden, kiesgerechtigden",
	members: "lid, leden",
	visitors: "bezoeker, bezoekers, gasten",
	spectators: "toeschouwer, toeschouwers, supporters, fans",
	passengers: "passagier, passagiers, reizigers, inzittenden",
	prisoners: "gevangene, gevangenen, gedetineerden",
	farmers: "boer, boeren, landbouwers, telers",
	households: "huishouden, huishoudens",
	families: "gezin, gezinnen, families",
	companies: "bedrijf, bedrijven, ondernemingen, firma's",
	engineers: "ingenieur, ingenieurs, genisten",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "omzet, inkomsten, opbrengst, opbrengsten, verdiend, verdiende, verdienen, verdienden",
	profit: "winst, winsten, nettowinst, overschot",
	loss: "verlies, tekort, verloor",
	debt: "schuld, schulden, staatsschuld, betalingsachterstand",
	budget: "begroting, budget, begroot",
	cost: "kosten, kost, kostte, kostten, gekost, uitgaven, uitgegeven, betaald, betaalde, betaalden, betaalt, betalen",
	invested: "geïnvesteerd, investeert, investeerde, investering, investeringen",
	donated: "gedoneerd, geschonken, schonk, donatie, donaties, giften",
	fine: "boete, boetes, beboet",
	wages: "loon, lonen, salaris, salarissen",
	price: "prijs, prijzen, kost, kostte, kosten, huur, tarief, huurprijs",
	subsidy: "subsidie, subsidies, steun, toelage",
	compensation: "vergoeding, schadevergoeding, compensatie, vergoed, gecompenseerd, tegenprestatie, in ruil",
	damage: "schade, verzekerde schade",
	transfer: "transfersom, transferbedrag",
};

/** What happened to a thing. */
const act = {
	dry: "droog, drooggevallen, opgedroogd",
	drilled: "geboord, geslagen, boringen",
	harvest: "oogst, geoogst, oogstte",
	built: "gebouwd, gebouwde, opgeleverd, voltooid, bouw",
	damaged: "beschadigd, beschadigde",
	destroyed: "verwoest, verwoeste, vernield, vernielde, vernietigd, vernietigde",
	closed: "gesloten, dicht, sluiting, sluiten",
	opened: "geopend, opening",
	sold: "verkocht, verkochte, verkoop",
	bought: "gekocht, aangekocht, aankoop, kocht",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "mens, mensen, persoon, personen",
	arms: "wapen, wapens, munitie, granaten, raketten, bewapening, wapentuig",
	homes: "woning, woningen, appartementen, flats",
	houses: "huis, huizen, gebouwen, panden",
	jobs: "baan, banen, arbeidsplaatsen, jobs, functies",
	votes: "stem, stemmen",
	turnout: "opkomst, opkomstpercentage",
	cases: "geval, gevallen, zaken",
	beds: "bed, bedden",
	wells: "put, putten, bronnen, waterputten",
	meals: "maaltijd, maaltijden",
	emissions: "uitstoot, emissies, broeikasgassen",
	area: "oppervlakte, beslaat",
	population: "bevolking",
	temperature: "temperatuur, temperaturen, opwarming, warmer",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "verloren, verloor, verlies, verliezen" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
