// What composed figures are made of in each language: marks, magnitudes, units, hedges, and sentences with a place for one.
// Written anew, so that it shares nothing with the tables that read them. Data only; "text=meaning" parted by commas.

export interface Grammar {
	/** Between groups of three; "" for none. */
	readonly group: readonly string[];
	readonly decimal: string;
	/** Many of it and its power of ten. */
	readonly magnitudes: string;
	/** Between a magnitude and what it measures or counts. */
	readonly link: string;
	/** Units behind their number. */
	readonly units: string;
	/** Currencies before their number; "_" for a space. */
	readonly signs: string;
	/** A consonant opens it, so that no link loses its vowel. */
	readonly noun: string;
	/** Between the ends of a range. */
	readonly to: readonly string[];
	/** What stands before a range and between its ends. */
	readonly between: readonly [string, string];
	/** About, at least, at most, more than, less than. */
	readonly hedges: string;
	/** Sentences with a place for the figure. */
	readonly carriers: readonly string[];
}

export const grammars: Readonly<Record<string, Grammar>> = {
	en: {
		group: [",", ""],
		decimal: ".",
		magnitudes: "million=6, billion=9, trillion=12",
		link: " ",
		units: "euros=EUR, percent=%, %=%, kilometres=km, tonnes=t, hectares=har",
		signs: "$=USD, €=EUR, CHF_=CHF",
		noun: "voters",
		to: [" to ", "–"],
		between: ["between ", " and "],
		hedges: "about, at least, up to, more than, fewer than",
		carriers: [
			"The report counts # in the north.",
			"Officials spoke of # on Monday.",
			"#, said the board.",
			"It was # (see below).",
		],
	},
	de: {
		group: [".", "", "'"],
		decimal: ",",
		magnitudes: "Millionen=6, Milliarden=9, Billionen=12, Mio.=6, Mrd.=9",
		link: " ",
		units: "Euro=EUR, Prozent=%, %=%, Kilometer=km, Tonnen=t, Hektar=har, Franken=CHF",
		signs: "€_=EUR, CHF_=CHF",
		noun: "Wähler",
		to: [" bis ", "–"],
		between: ["zwischen ", " und "],
		hedges: "rund, mindestens, höchstens, mehr als, weniger als",
		carriers: [
			"Der Bericht nennt # im Norden.",
			"Das Amt sprach am Montag von #.",
			"Es waren # (siehe unten).",
			"Es waren #, so der Rat.",
		],
	},
	fr: {
		group: ["\u202f", "\u00a0", "", "."],
		decimal: ",",
		magnitudes: "millions=6, milliards=9, billions=12",
		link: " de ",
		units: "francs=CHF, pour cent=%, %=%, kilomètres=km, tonnes=t, dollars=USD",
		signs: "CHF_=CHF",
		noun: "votants",
		to: [" à ", "–"],
		between: ["entre ", " et "],
		hedges: "environ, au moins, au plus, plus de, moins de",
		carriers: [
			"Le rapport compte # dans le nord.",
			"L'office a annoncé # lundi.",
			"Il y avait # (voir plus bas).",
			"Au total, # selon la commune.",
		],
	},
	it: {
		group: [".", "", "'"],
		decimal: ",",
		magnitudes: "milioni=6, miliardi=9, bilioni=12, mln=6, mld=9",
		link: " di ",
		units: "franchi=CHF, per cento=%, %=%, chilometri=km, tonnellate=t, euro=EUR",
		signs: "€_=EUR",
		noun: "votanti",
		to: ["–", " a "],
		between: ["tra ", " e "],
		hedges: "circa, almeno, al massimo, più di, meno di",
		carriers: [
			"Il rapporto conta # nel nord.",
			"L'ufficio ha annunciato # lunedì.",
			"Erano # (vedi sotto).",
			"In totale #, secondo il comune.",
		],
	},
	es: {
		group: [".", "\u00a0", ""],
		decimal: ",",
		magnitudes: "millones=6, mil millones=9, billones=12",
		link: " de ",
		units: "euros=EUR, por ciento=%, %=%, kilómetros=km, toneladas=t, dólares=USD",
		signs: "US$_=USD, €=EUR",
		noun: "votantes",
		to: [" a ", "–"],
		between: ["entre ", " y "],
		hedges: "cerca de, al menos, como máximo, más de, menos de",
		carriers: [
			"El informe menciona # en el norte.",
			"La oficina anunció # el lunes.",
			"Eran # (véase abajo).",
			"En total, # según el municipio.",
		],
	},
	pt: {
		group: [".", "\u00a0", ""],
		decimal: ",",
		magnitudes: "milhões=6, bilhões=9, mil milhões=9, trilhões=12",
		link: " de ",
		units: "euros=EUR, por cento=%, %=%, quilômetros=km, toneladas=t, reais=BRL",
		signs: "R$_=BRL, US$_=USD",
		noun: "votantes",
		to: [" a ", "–"],
		between: ["entre ", " e "],
		hedges: "cerca de, pelo menos, no máximo, mais de, menos de",
		carriers: [
			"O relatório menciona # no norte.",
			"A agência anunciou # na segunda-feira.",
			"Eram # (ver abaixo).",
			"No total, # segundo o município.",
		],
	},
	nl: {
		group: [".", "\u00a0", ""],
		decimal: ",",
		magnitudes: "miljoen=6, miljard=9, biljoen=12, mln.=6",
		link: " ",
		units: "euro=EUR, procent=%, %=%, kilometer=km, ton=t, hectare=har",
		signs: "€_=EUR",
		noun: "kiezers",
		to: [" tot ", "–"],
		between: ["tussen ", " en "],
		hedges: "ongeveer, minstens, hoogstens, meer dan, minder dan",
		carriers: [
			"Het rapport telt # in het noorden.",
			"De dienst sprak maandag van #.",
			"Het waren er # (zie onder).",
			"In totaal #, aldus de gemeente.",
		],
	},
};
