// Italian words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"pagina, pagine, pag., pagg., p., pp., capitolo, capitoli, cap., sezione, articolo, articoli, art., artt., comma, cpv., paragrafo, par., §, §§, lettera, lett., figura, fig., tabella, tab., allegato, appendice, volume, vol., tomo, riga, righe, nota, note, versetto, domanda, passo, lezione, punto, riquadro, parte, atto, scena",
		],
		[
			"ordinal",
			"numero, numeri, n °, n º, n., nr., nr, num., grado, livello, categoria, classe, fase, divisione, posizione, posto, turno, giornata, settimana, stagione, episodio, puntata, partita, gruppo, gate, porta, binario, sala, piano, camera, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gara",
		],
		["version", "versione, versioni, tipo, v, v., release, aggiornamento"],
		["phone", "tel, tel., telefono, fax, cellulare, numero verde, natel, chiamare il, centralino"],
		["id", "id, isbn, issn, iban, rif., cap, codice, doi, matricola, pratica"],
		[
			"name",
			"linea, autostrada, strada statale, statale, ss, bus, tram, volo, studio, canale, modello, risoluzione, legge, direttiva, regolamento, decreto, emendamento, settore, blocco, reattore, mappale, edificio, lotto, zona, apollo",
		],
	],
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, formula, agenda, sinfonia, opus, falcon, expo, euro, gta, covid, sars, leopard, patriot, fiat, toyota, audi, porsche, peugeot, mazda, ferrari, nasdaq, ftse, dax, cac, rai, canale, italia, rete, radio, serie, g, orizzonte, quota, industria",
	scores:
		"vittoria, vittorie, vince, vinto, vincono, batte, battuto, battono, perde, perso, sconfitta, sconfitto, pareggio, pari, risultato, punteggio, partita, finale, gol, voti, voto, set, gara, incontro, supera, superato",
	nounsCapital: false,
	pluralEndings: "i, e",
	notPlural: "",
	verbalEndings: "are, ere, ire, ono, ano, ava, eva, ato, ata, uto, mente",
	nouns:
		"città, università, attività, società, comunità, località, unità, auto, moto, foto, film, virus, computer, bar, tir, crisi, tesi, ong, pmi, chilo, uova, paia, braccia, miglia, sindaca, radio, specie, serie, test, camion, scuolabus, autobus, bus, tram, tribù, partner, manager, leader, startup, smartphone, hotel, sport, record, cinema, euro, vaglia, suicida, gru, re",
	adjectives:
		"grandi, piccoli, piccole, nuovi, nuove, giovani, altri, altre, primi, prime, ultimi, ultime, buoni, buone, vecchi, vecchie, principali, lunghi, lunghe, alti, alte, bassi, basse, stessi, stesse, soli, sole, ex, presunti, presunte, prossimi, prossime, migliori, peggiori, grossi, grosse, vari, varie, belli, belle, veri, vere, possibili, singoli, singole, ulteriori, precedenti, interi, intere, diversi, diverse, enormi, antichi, antiche",
	definite: "i, gli, le, dei, degli, delle, ai, agli, alle, questi, queste, quei, quegli, quelle, nei, negli, nelle, sui, sugli, sulle, dai, dagli, dalle, suoi, sue, loro",
	partitives: "di, d, del, dello, della, dell, dei, degli, delle, ', ’, i, gli, le, la, il, lo, l, suoi, sue, loro, nostri, nostre, tutti, tutte, questi, queste, tra, fra",
	stops:
		"davanti, dietro, accanto, vicino, lontano, attraverso, comma, cpv, lettera, bis, il, lo, la, l, i, gli, le, un, uno, una, di, del, dello, della, dell, dei, degli, delle, a, al, allo, alla, all, ai, agli, alle, da, dal, dallo, dalla, dall, dai, dagli, dalle, in, nel, nello, nella, nell, nei, negli, nelle, con, col, su, sul, sullo, sulla, sull, sui, sugli, sulle, per, tra, fra, e, ed, o, od, oppure, ma, però, che, chi, cui, quale, quali, dove, quando, come, se, perché, poiché, mentre, anche, ancora, già, non, più, meno, mai, sempre, solo, soltanto, molto, molti, poco, troppo, tutto, tutta, tutti, tutte, ogni, qualche, alcuni, alcune, questo, questa, questi, queste, quello, quella, quelli, quelle, suo, sua, suoi, sue, loro, nostro, nostra, mio, mia, io, tu, egli, lui, lei, noi, voi, essi, si, ci, vi, ne, mi, ti, è, sono, era, erano, sarà, saranno, sarebbe, sarebbero, fu, furono, stato, stata, stati, state, essere, ha, hanno, aveva, avevano, avrà, avranno, avrebbe, avrebbero, avere, fa, fanno, faceva, fare, può, possono, poteva, potrebbe, potrebbero, deve, devono, doveva, dovrebbe, dovrebbero, va, vanno, viene, vengono, vuole, vogliono, resta, restano, rimane, rimangono, oggi, ieri, domani, ora, adesso, poi, dopo, prima, durante, contro, verso, presso, senza, entro, oltre, circa, fino, sino, dentro, fuori, sopra, sotto, insieme, inoltre, invece, infatti, tuttavia, quindi, dunque, così, cioè, ovvero, rispetto, secondo, nonostante, malgrado, tranne, salvo, compreso, compresi, comprese, dice, dicono, vive, vivono, muore, muoiono, costa, costano, lavorano, mancano, attendono, aspettano, chiedono, ricevono, perdono, hanno, complessivamente, circa, appena, ciascuno, ciascuna, volta, volte, c, d, qui, qua, lì, là, entrambi, forse, ormai, ancora, subito, spesso, quasi, almeno",
};
