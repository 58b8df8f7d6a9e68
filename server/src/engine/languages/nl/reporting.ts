// How Dutch says that somebody said something. Data only; the form is ../language.ts.

import type { Reporting } from "../language.ts";
import { phrases, words } from "../lists.ts";
import { acts, finite, notFinite, verbs } from "./reporting-verbs.ts";

export const reporting: Reporting = {
	before: phrases("volgens, aldus, blijkens, op basis van, op grond van, naar opgave van, in de woorden van, afgaande op, op gezag van"),
	beforePapers: [],
	beforeAtBreak: [],
	inBrackets: "volgens",
	behind: [],
	behindAny: [],
	verbs,
	acts,
	deeds: words("houdt hield hielden"),
	particles: {
		deelt: ["mee"],
		deelde: ["mee"],
		deelden: ["mee"],
		laat: ["weten"],
		liet: ["weten"],
		lieten: ["weten"],
		maakt: ["bekend"],
		maakte: ["bekend"],
		maakten: ["bekend"],
		geeft: ["aan"],
		gaf: ["aan"],
		gaven: ["aan"],
		stelt: ["vast", "dat"],
		stelde: ["vast", "dat"],
		komt: ["uit", "op", "tot"],
		kwam: ["uit", "op", "tot"],
		houdt: ["op"],
		hield: ["op"],
		legt: ["voor"],
		legde: ["voor"],
		keurt: ["goed"],
		keurde: ["goed"],
	},
	perfect: words("heeft hebben had hadden"),
	passive: words("is zijn was waren werd werden wordt worden een de het"),
	negations: words("niet nooit geen"),
	personEndings: [],
	impersonal: [],
	finite,
	notFinite,
	kinds: {
		agency: words("dienst agentschap inlichtingendienst bureau autoriteit instituut inspectie toezichthouder raad"),
		study: words("studie onderzoek rapport auteurs auteur onderzoekers onderzoeker analyse publicatie enquête"),
		report: words("rapport verslag auteurs auteur publicatie nota"),
		dataset: words("dataset databank data statistieken cijfers register"),
		media: words("krant omroep blad persbureau website zender weekblad"),
		company: words("bedrijf onderneming concern firma fabrikant exploitant"),
		government: words("regering overheid kabinet ministerie gemeente stad provincie"),
		ministry: words("ministerie departement"),
		court: words("rechtbank rechter rechters hof gerechtshof vonnis arrest"),
		person: words("auteur onderzoeker wetenschapper econoom deskundige minister president burgemeester"),
		organisation: words("organisatie vereniging bond stichting vakbond koepel groep"),
		organization: words("organisatie vereniging bond stichting vakbond koepel groep"),
		ngo: words("ngo organisatie hulporganisatie milieuorganisatie mensenrechtenorganisatie"),
		association: words("vereniging bond koepel federatie vakbond"),
		foundation: words("stichting fonds denktank"),
		university: words("universiteit hogeschool instituut onderzoekers team"),
		hospital: words("ziekenhuis kliniek"),
		bank: words("bank"),
		police: words("politie korps"),
	},
	institutions: words(
		`ministerie dienst bureau autoriteit regering politie rechtbank hof universiteit instituut stichting federatie vereniging bank raad
		commissie departement bestuur vakbond bond organisatie bedrijf ziekenhuis kliniek parlement kamer leger krijgsmacht marine
		administratie fonds centrum netwerk gemeente provincie stad partij parket ambassade brandweer inspectie krant omroep secretariaat
		toezichthouder kremlin pentagon agentschap waterschap planbureau`,
	),
	placeEndings: words("isch ische aans aanse ees eese"),
	placeCapitalEndings: [],
	documents: words(
		`cijfers cijfer data gegevens schatting schattingen rapport rapporten studie onderzoek verklaring telling tellingen enquête
		statistieken informatie analyse berekening berekeningen jaarverslag mededeling vonnis uitspraak peiling prognose overzicht register
		publicatie persbericht nota brief evaluatie raming ramingen`,
	),
	persons: words(
		`woordvoerder woordvoerster directeur hoofd chef voorzitter auteur onderzoeker onderzoekster ambtenaar minister secretaris commissaris
		analist econoom oprichter vertegenwoordiger leider baas topman topvrouw hoogleraar arts rechter officier wetenschapper
		burgemeester wethouder senator gouverneur ambassadeur generaal kolonel aanklager trainer advocaat bisschop`,
	),
	statesmen: words("president premier kanselier minister koning koningin paus minister-president"),
	ministers: words("minister minister-president premier kanselier koning koningin paus"),
	nobody: words(
		`functionarissen deskundigen experts waarnemers analisten bronnen berichten media critici mensen bewoners getuigen schattingen
		cijfers onderzoekers wetenschappers economen ingewijden geruchten activisten sommigen velen anderen iedereen plan plannen wet
		schema agenda contract traditie regels begroting afspraak`,
	),
	against: phrases(
		"anders dan, in tegenstelling tot, in strijd met, betwist, betwistte, betwisten, verwerpt, verwierp, weerlegt, weerlegde, betwijfelt, betwijfelde, ontkent, ontkende, ontkennen, spreekt tegen, sprak tegen, in plaats van, niet, tegen",
	),
	definite: words("de het deze die dit dat zijn haar hun"),
	indefinite: words("een"),
	possessives: words("zijn haar hun"),
	oblique: [],
	prepositions: words(
		"van door aan voor in op bij met over tegen tussen onder boven naar zonder binnen via nabij achter ondanks sinds tot tijdens na als volgens per uit om rond te ten ter wegens",
	),
	owners: words("van door aan bij voor in uit"),
	genitives: words("van der des"),
	locatives: words("in bij"),
	partings: words("in bij uit door"),
	commissions: words("voor"),
	leads: words("leidt leidde bestuurt bestuurde"),
	adverbs: words("ook nu toen nog zelf later vandaag onlangs momenteel alleen zelfs echter gisteren nooit daarom maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dinsdagavond eerder inmiddels woensdagochtend"),
	days: words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
	agents: words("door"),
	within: words("in uit van door per volgens met"),
	asides: words("zoals"),
	resumptives: words("dit dat zo"),
	demonstratives: words("dat dit die deze"),
	pronouns: words("hij zij ze het"),
	coordinators: words("en maar terwijl of dus want"),
	subordinators: words("terwijl dat die wie waar omdat sinds toen als hoewel nadat voordat of tot tenzij zodat doordat indien"),
	indirect: [],
	therein: words("daarin daaruit"),
	ties: phrases("van hen, van wie, daarvan, onder hen, in ruil, in ruil daarvoor, dat is, dat zijn, dit is, dat was, de helft van hen"),
	labels: words("bron bronnen data"),
	references: words("zie vgl bron volgens"),
	own: phrases("naar eigen zeggen, volgens eigen zeggen, naar eigen opgave, volgens eigen cijfers, volgens eigen telling"),
	origin: phrases("komt van, komen van, komt uit, komen uit, afkomstig van, afkomstig uit, is van, zijn van, ontleend aan, gepubliceerd door, verstrekt door"),
};
