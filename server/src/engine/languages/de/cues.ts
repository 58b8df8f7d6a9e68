// German words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"szene, seite, seiten, s., ss., kapitel, kap., abschnitt, absatz, abs., art., artikel, §, §§, paragraf, paragraph, ziffer, ziff., abbildung, abb., tabelle, tab., anhang, anlage, band, bd., zeile, fußnote, fussnote, fn., anm., rz., rn., randnummer, satz, lit., punkt, frage, folie, lektion, schritt, teil, folge, akt, vers",
		],
		[
			"ordinal",
			"nummer, nr., nrn., no., nr, rang, platz, plätze, ränge, position, stufe, schulstufe, klasse, kategorie, liga, runde, etappe, gruppe, weltrangliste, tag, minute, spieltag, zimmer, raum, gleis, tor, sendeplatz, startnummer, spiel, gang, level, phase, zone, bahn, stock, startplatz, listenplatz, tabellenplatz, tabellenrang, startposition, hausnummer, zimmernummer, rückennummer, bahnsteig, flugsteig, ausgang, hotelzimmer, wagen, saal, hörsaal, zelle, kabine, kurve, loch",
		],
		["version", "version, typ, v, v., ver., revision, release, update, versionen, fassung"],
		["phone", "tel, tel., telefon, fax, hotline, rufnummer, telefonnummer, notruf, mobil, handy, natel"],
		["id", "id, wkn, isin, gz, isbn, issn, iban, az., aktenzeichen, plz, postleitzahl, doi, kontonummer, bic, zahl, ziffer, zahlen"],
		["name", "linie, autobahn, bus, flug, studio, kanal, apollo, modell, schacht, variante, option, szenario, vorlage, gebäude, block, reaktor, halle, tram, sektor, kilometer"],
	],
	prepositions: "auf, in, an, am, im, aus, von, vom, ab, bis, zu, zum, zur, bei, beim, mit, nach, hinter, vor, durch, unter, über, für, gegen, seit, trotz, wegen",
	between:
		"bereits, noch, schon, nur, auch, bisher, bislang, insgesamt, zuletzt, inzwischen, mittlerweile, heute, gestern, damals, erneut, wieder, täglich, jährlich, monatlich, wöchentlich, nicht, so, immer, einst, jetzt",
	landmarks:
		"damm, talsperre, sperre, kraftwerk, land, eck, tournee, hütte, see, tal, gebirge, weg, steig, brücke, turm, kirche, platz, gasse, insel, hof, schlucht, pass, burg, schloss, kloster, brunnen, tor, berg, spitze",
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, formel, agenda, hannover, schalke, mainz, gta, covid, leopard, eurosport, orf, radio, opus, iso, iec, din, önorm, vdi, symphonie, sinfonie, falcon, expo, hartz, basel, industrie, snapdragon, porsche, peugeot, mazda, toyota, audi, bmw, typ, nato, dax, mdax, atx, smi, sat, pro, kabel, ps, revolution, web, arte, servus",
	scores:
		"sieg, siege, siegte, siegten, gewann, gewannen, gewonnen, besiegte, besiegt, schlug, schlugen, verlor, verloren, niederlage, unterlag, remis, unentschieden, endstand, halbzeit, satz, sätzen, führte, führung, spiel, match, finale, heimspiel, auswärtssieg, heimsieg, ergebnis, stand, punktestand",
	streetEndings: "straße, strasse, str, gasse, platz, allee, weg, ufer, damm, chaussee, promenade",
	nounsCapital: true,
	pluralEndings: "",
	notPlural: "",
	verbalEndings: "",
	adjectives: "",
	nouns: "",
	definite: "der, die, das, den, dem, des",
	partitives: "der, des, aller, von, dieser, seiner, ihrer, unserer, jener",
	stops:
		"der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, sondern, denn, doch, als, wie, wenn, weil, dass, daß, ob, in, im, an, am, auf, aus, bei, beim, mit, nach, seit, von, vom, zu, zum, zur, durch, für, gegen, ohne, um, bis, über, unter, vor, hinter, neben, zwischen, wegen, trotz, während, laut, pro, je, per, ab, ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, soll, sollen, muss, müssen, er, sie, es, wir, ihr, ich, man, sich, nicht, auch, nur, noch, schon, bereits, so, davon, daran, dafür, darunter, dort, hier, heute, gestern, morgen, damals, jetzt, nun, dann, allein, insgesamt, täglich, jährlich, monatlich, wöchentlich, einst, erneut, wieder, immer, jedoch, dagegen, hingegen, sowie, sein, seine, seinen, ihre, ihren, ihrer, dieser, diese, dieses, diesem, diesen, kein, keine, ums, ins, brauchen, brauchten, suchen, suchten, leben, lebten, arbeiten, arbeiteten, fordern, forderten, erhalten, erhielten, wollen, wollten, sollten, mussten, konnten, dürfen, durften, bekommen, bekamen, kommen, kamen, gehen, gingen, stehen, standen, liegen, lagen, machen, machten, zahlen, zahlten, kosten, kosteten, nutzen, nutzten, warten, warteten, sterben, starben, fliehen, flohen, verlieren, verloren, blieben, bleiben, fielen, fallen, tragen, trugen, nehmen, nahmen, geben, gaben, sehen, sahen, halten, hielten, stellen, stellten, fehlen, fehlten, haben, leisten, leisteten, tun, wissen, finden, fanden, kennen, besuchen, besuchten, demonstrierten, sorgen, sorgten, heuer, bislang, bisher, zuletzt, inzwischen, mittlerweile, ja, nein, enthaltungen, frauen, männer, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, statt, anstatt, dazu, danach, zuvor",
};
