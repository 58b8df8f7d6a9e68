// French, Italian, Spanish, Portuguese and Dutch sentences as drafts have them: whom each figure is credited to.
import { describe, expect, it } from "vitest";
import { attributed, registryOf } from "./attribution-kit.ts";

const french = registryOf([
	["eau", "agency", ["Office des eaux"]],
	["ofs", "agency", ["Office fédéral de la statistique", "OFS"]],
	["fondation", "foundation", ["Fondation Berthier"]],
	["syndicat", "association", ["Syndicat des vignerons"]],
]);

const italian = registryOf([
	["acque", "agency", ["Ufficio acque"]],
	["istat", "agency", ["Istituto di statistica", "Istat"]],
	["fondazione", "foundation", ["Fondazione Bertelli"]],
	["sindacato", "association", ["Sindacato dei viticoltori"]],
]);

const spanish = registryOf([
	["agua", "agency", ["Oficina del Agua"]],
	["ine", "agency", ["Instituto de Estadística", "INE"]],
	["fundacion", "foundation", ["Fundación Bermejo"]],
	["sindicato", "association", ["Sindicato de Viticultores"]],
]);

const portuguese = registryOf([
	["agua", "agency", ["Agência da Água"]],
	["ine", "agency", ["Instituto de Estatística", "INE"]],
	["fundacao", "foundation", ["Fundação Bernardes"]],
	["sindicato", "association", ["Sindicato dos Viticultores"]],
]);

const dutch = registryOf([
	["water", "agency", ["Waterdienst"]],
	["cbs", "agency", ["Centraal Bureau voor de Statistiek", "CBS"]],
	["stichting", "foundation", ["Stichting Berkhout"]],
	["bond", "association", ["Wijnboerenbond"]],
]);

const cases = {
	fr: [
		"Selon l'Office des eaux, {31|eau} des {80|eau} puits sont à sec.",
		"D'après l'OFS, {12 %|ofs} des ménages vivent seuls.",
		"Sur les {80|eau} puits, {31|eau} sont à sec, a indiqué lundi l'Office des eaux.",
		"L'Office des eaux a déclaré que {31|eau} puits étaient à sec.",
		"L'OFS estime que {12|ofs} ménages vivent seuls.",
		"« Il nous manque {31|eau} puits », a déclaré une porte-parole de l'Office des eaux.",
		"Selon les chiffres de l'OFS, {12|ofs} ménages vivent seuls.",
		"Selon une étude de la Fondation Berthier, {15|fondation} villages n'ont pas d'eau.",
		"La Fondation Berthier a publié une étude. Selon cette étude, {15|fondation} villages n'ont pas d'eau.",
		"Comme l'a annoncé l'Office des eaux, {31|eau} puits sont à sec.",
		"Contrairement à l'OFS, le maire compte {31|-} puits.",
		"Selon la mairie de Valbrune, {31|?} puits sont à sec.",
		"{31|eau} puits sont à sec (Office des eaux).",
		"Au total, {31|eau} puits sont à sec, précise l'Office des eaux. Il ajoute que {12|eau} autres sont menacés.",
		"Des experts estiment que {31|-} puits sont à sec.",
	],
	it: [
		"Secondo l'Ufficio acque, {31|acque} degli {80|acque} pozzi sono a secco.",
		"Stando all'Istat, {12|istat} famiglie vivono sole.",
		"Degli {80|acque} pozzi, {31|acque} sono a secco, ha comunicato lunedì l'Ufficio acque.",
		"L'Ufficio acque ha dichiarato che {31|acque} pozzi sono a secco.",
		"L'Istat stima che {12|istat} famiglie vivano sole.",
		"«Ci mancano {31|acque} pozzi», ha detto una portavoce dell'Ufficio acque.",
		"Secondo i dati dell'Istat, {12|istat} famiglie vivono sole.",
		"Secondo uno studio della Fondazione Bertelli, {15|fondazione} villaggi non hanno acqua.",
		"La Fondazione Bertelli ha pubblicato uno studio. Secondo lo studio, {15|fondazione} villaggi non hanno acqua.",
		"Come ha annunciato l'Ufficio acque, {31|acque} pozzi sono a secco.",
		"A differenza dell'Istat, il sindaco conta {31|-} pozzi.",
		"Secondo il comune di Valdora, {31|?} pozzi sono a secco.",
		"{31|acque} pozzi sono a secco (Ufficio acque).",
		"In tutto {31|acque} pozzi sono a secco, precisa l'Ufficio acque.",
		"Alcuni esperti stimano che {31|-} pozzi siano a secco.",
	],
	es: [
		"Según la Oficina del Agua, {31|agua} de los {80|agua} pozos están secos.",
		"De acuerdo con el INE, {12|ine} hogares son de una persona.",
		"De los {80|agua} pozos, {31|agua} están secos, informó el lunes la Oficina del Agua.",
		"La Oficina del Agua ha declarado que {31|agua} pozos están secos.",
		"El INE estima que {12|ine} hogares son de una persona.",
		"«Nos faltan {31|agua} pozos», dijo una portavoz de la Oficina del Agua.",
		"Según datos del INE, {12|ine} hogares son de una persona.",
		"Según un estudio de la Fundación Bermejo, {15|fundacion} pueblos no tienen agua.",
		"La Fundación Bermejo publicó un estudio. Según el estudio, {15|fundacion} pueblos no tienen agua.",
		"Como anunció la Oficina del Agua, {31|agua} pozos están secos.",
		"A diferencia del INE, el alcalde cuenta {31|-} pozos.",
		"Según el ayuntamiento de Alcorba, {31|?} pozos están secos.",
		"{31|agua} pozos están secos (Oficina del Agua).",
		"En total, {31|agua} pozos están secos, precisa la Oficina del Agua.",
		"Los expertos calculan que {31|-} pozos están secos.",
	],
	pt: [
		"Segundo a Agência da Água, {31|agua} dos {80|agua} poços estão secos.",
		"De acordo com o INE, {12|ine} famílias vivem sós.",
		"Dos {80|agua} poços, {31|agua} estão secos, informou na segunda-feira a Agência da Água.",
		"A Agência da Água declarou que {31|agua} poços estão secos.",
		"O INE estima que {12|ine} famílias vivem sós.",
		"«Faltam-nos {31|agua} poços», disse uma porta-voz da Agência da Água.",
		"Segundo dados do INE, {12|ine} famílias vivem sós.",
		"Segundo um estudo da Fundação Bernardes, {15|fundacao} aldeias não têm água.",
		"A Fundação Bernardes publicou um estudo. Segundo o estudo, {15|fundacao} aldeias não têm água.",
		"Como anunciou a Agência da Água, {31|agua} poços estão secos.",
		"Ao contrário do INE, o prefeito conta {31|~?} poços.",
		"Segundo a prefeitura de Serra Bela, {31|?} poços estão secos.",
		"{31|agua} poços estão secos (Agência da Água).",
		"No total, {31|agua} poços estão secos, refere a Agência da Água.",
		"Especialistas calculam que {31|-} poços estão secos.",
	],
	nl: [
		"Volgens de Waterdienst staan {31|water} van de {80|water} putten droog.",
		"Volgens cijfers van het CBS wonen {12|cbs} mensen alleen.",
		"Van de {80|water} putten staan er {31|water} droog, meldde de Waterdienst maandag.",
		"De Waterdienst heeft gezegd dat {31|water} putten droog staan.",
		"Het CBS schat dat {12|cbs} mensen alleen wonen.",
		"“We komen {31|water} putten tekort”, zei een woordvoerster van de Waterdienst.",
		"Er staan {31|water} putten droog, aldus de Waterdienst.",
		"Volgens een onderzoek van Stichting Berkhout hebben {15|stichting} dorpen geen water.",
		"Stichting Berkhout publiceerde een onderzoek. Volgens het onderzoek hebben {15|stichting} dorpen geen water.",
		"Zoals de Waterdienst meldde, staan {31|water} putten droog.",
		"Anders dan het CBS telt de burgemeester {31|-} putten.",
		"Volgens de gemeente Oosterdam staan {31|?} putten droog.",
		"Er staan {31|water} putten droog (Waterdienst).",
		"Uit cijfers van het CBS blijkt dat {12|cbs} mensen alleen wonen.",
		"Deskundigen schatten dat {31|-} putten droog staan.",
	],
} as const;

const registries = { fr: french, it: italian, es: spanish, pt: portuguese, nl: dutch };

for (const language of ["fr", "it", "es", "pt", "nl"] as const)
	describe(language, () => {
		for (const fixture of cases[language])
			it(fixture, () => expect(attributed(fixture, language, registries[language])).toBe(fixture));
	});
