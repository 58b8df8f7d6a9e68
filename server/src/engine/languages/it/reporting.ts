// How Italian news says that somebody said something; the form is ../language.ts.

import type { Reporting } from "../language.ts";
import { phrases, words } from "../lists.ts";
import { acts, finite, notFinite, verbs } from "./reporting-verbs.ts";

export const reporting: Reporting = {
	before: phrases("secondo, stando a, stando al, stando alla, stando ai, stando all, stando agli, stando alle, stando allo, a detta della, a detta dell, a detta dei, in base alla, in base alle, in base agli, in base al, a giudizio del, a giudizio della, a giudizio dell, a parere del, a parere della, a parere dell, citando il, citando la, a detta di, a detta del, a parere di, in base a, in base ai, sulla base di, a giudizio di, a dire di, citando"),
	beforePapers: [],
	beforeAtBreak: [],
	inBrackets: "secondo",
	behind: [],
	behindAny: [],
	verbs,
	acts,
	deeds: [],
	elsewise: {},
	particles: { rende: ["noto"], rendono: ["noto"], fa: ["sapere", "notare", "presente"], fanno: ["sapere", "notare", "presente"] },
	perfect: words("ha hanno aveva avevano avrà avrebbe"),
	passive: words("è sono era erano stato stata stati state fu viene vengono essere un una"),
	negations: words("non mai né"),
	personEndings: [],
	impersonal: [],
	finite,
	notFinite,
	kinds: {
		agency: words("agenzia servizio servizi ufficio autorità ente direzione istituto amministrazione intelligence"),
		study: words("studio rapporto articolo autori autore ricercatori ricercatore analisi pubblicazione indagine fondazione ricerca"),
		report: words("rapporto autori autore pubblicazione relazione"),
		dataset: words("dati statistiche statistica cifre registro"),
		media: words("giornale quotidiano media emittente agenzia rivista sito radio televisione settimanale"),
		company: words("azienda impresa società gruppo ditta costruttore gestore compagnia"),
		government: words("governo ministero dipartimento amministrazione autorità città comune cantone consiglio municipio"),
		ministry: words("ministero dipartimento"),
		court: words("tribunale corte giudici giudice sentenza"),
		person: words("autore ricercatore economista esperto ministro presidente sindaco"),
		organisation: words("organizzazione associazione federazione ong gruppo sindacato unione ente"),
		organization: words("organizzazione associazione federazione ong gruppo sindacato unione ente"),
		ngo: words("ong associazione organizzazione gruppo federazione"),
		association: words("associazione federazione unione società club"),
		foundation: words("fondazione"),
		university: words("università istituto ricercatori gruppo scienziati politecnico"),
		hospital: words("ospedale clinica"),
		bank: words("banca"),
		police: words("polizia carabinieri questura prefettura"),
	},
	institutions: words(
		`ministero agenzia ufficio autorità governo polizia tribunale corte università istituto fondazione federazione associazione banca
		consiglio commissione comitato dipartimento servizio sindacato gruppo organizzazione società azienda ospedale clinica
		parlamento esercito marina stato maggiore amministrazione fondo centro rete partito città comune cantone municipio prefettura
		procura ambasciata intelligence guardia brigata direzione cremlino pentagono giornale emittente segretariato osservatorio camera
		ispettorato senato onu unione cassa protezione questura`,
	),
	placeEndings: words("ano ana ani ane ese esi ino ina ini ine sco sca schi sche"),
	placeCapitalEndings: [],
	documents: words(
		`cifre dati stima stime rapporto rapporti studio comunicato conteggio bilancio sondaggio statistiche statistica analisi valutazione
		calcoli calcolo audit sentenza censimento documento documenti bollettino previsione previsioni registro pubblicazione indagine conti
		parere opinione dichiarazione dichiarazioni informazioni risultato risultati nota lettera sito tabella relazione`,
	),
	persons: words(
		`portavoce direttore direttrice capo presidente autore autrice ricercatore ricercatrice responsabile segretario segretaria
		commissario analista economista fondatore fondatrice rappresentante medico giudice scienziato scienziata statistico coordinatore
		coordinatrice sindaco sindaca ministro ministra senatore senatrice deputato deputata governatore ambasciatore generale colonnello
		procuratore procuratrice allenatore avvocato avvocata professore professoressa vescovo prefetto questore consigliere`,
	),
	offices: [],
	statesmen: words("presidente cancelliere cancelliera premier ministro re regina papa"),
	ministers: words("ministro ministra premier cancelliere cancelliera re regina papa"),
	nobody: words(
		`esperti osservatori analisti fonti media critici abitanti testimoni stime cifre ricercatori scienziati economisti voci alcuni molti
		altri avvocati medici legge piano calendario contratto regolamento bilancio meteo gusto età taglia`,
	),
	against: phrases(
		`a differenza di, contrariamente a, al contrario di, contro, contesta, contestano, contestato, respinge, respingono, respinto, smentisce,
		smentiscono, smentito, contraddice, nega, negano, critica, invece di, anziché, non`,
	),
	definite: words("all dell dall nell sull il lo la l i gli le questo questa questi queste suo sua suoi sue loro del dello della dei degli delle al alla ai alle dal dalla dai nel nella"),
	indefinite: words("un uno una altro altra"),
	possessives: words("suo sua suoi sue loro"),
	oblique: words("all dell dall nell sull del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nella nei nelle"),
	prepositions: words(
		`all dall nell sull di del dello della dell dei degli delle d a al allo alla ai agli alle da dal dalla dai dalle in nel nella nei nelle con su sul sulla
		per tra fra contro verso presso senza entro oltre dopo prima durante secondo`,
	),
	owners: words("di del dello della dell dei degli delle d da dal dalla"),
	genitives: words("di del dello della dell dei degli delle d"),
	locatives: words("a ad"),
	partings: words("da dal dalla"),
	commissions: words("per"),
	leads: words("dirige dirigeva guida guidava presiede presiedeva"),
	adverbs: words("anche inoltre ancora oggi ieri poi recentemente attualmente solo tuttavia però già così lunedì martedì mercoledì giovedì venerdì sabato domenica"),
	days: words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
	agents: words("da dal dalla dai dalle dagli"),
	within: words("in nel nella da dal secondo"),
	doneFor: words("per"),
	asides: words("come"),
	resumptives: words("questo ciò così"),
	demonstratives: words("questo questa questi queste quello quella quelli quelle ciò"),
	pronouns: words("egli lui lei essi esse"),
	coordinators: words("e ed ma mentre o"),
	subordinators: words("che cui dove perché poiché quando se come mentre dopo prima benché sebbene"),
	indirect: words("sarebbe sarebbero avrebbe avrebbero dovrebbe dovrebbero potrebbe potrebbero"),
	therein: [],
	goesOn: [],
	indirectEndings: [],
	presents: [],
	ties: phrases("di questi, di queste, tra questi, in cambio, in contropartita, la metà di loro"),
	labels: words("fonte fonti dati grafico"),
	references: words("vedi cfr fonte secondo"),
	own: phrases("secondo i propri dati, secondo le proprie cifre, secondo quanto da esso dichiarato, per sua stessa ammissione, secondo le sue stesse cifre"),
	origin: phrases("proviene da, provengono da, tratto da, tratti da, pubblicato da, pubblicati da, fornito da, forniti da, si basa su, si basano su"),
};
