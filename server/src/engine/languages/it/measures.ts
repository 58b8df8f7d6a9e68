// What Italian news counts and measures: ideas with all their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "ucciso, uccisi, uccisa, uccise, morto, morti, morta, morte, decessi, decesso, deceduti, vittime, caduti, hanno perso la vita, perso la vita, costato la vita, decedute, vittima, vittime mortali, muoiono, muore, morirono, morì, perdono la vita, ha perso la vita, tolto la vita, deceduto, perirono, periti, mortale, mortali, uccide, uccidono",
	wounded: "ferito, feriti, ferita, ferite, lesioni, ferisce, feriscono, rimasti feriti, rimaste ferite, contusi",
	casualties: "morti e feriti, morti o feriti, uccisi o feriti",
	missing: "disperso, dispersi, disperse, scomparsi",
	captured: "catturato, catturati, fatti prigionieri, prigionieri di guerra",
	displaced: "sfollato, sfollati, sfollate, fuggiti, senzatetto, sfollata, senza tetto, lasciare la propria casa, lasciare le proprie case, lasciato le proprie case, lasciato la propria casa, abbandonare le proprie case, sfollamento, fuggite, evacuati dalle case",
	infected: "contagiato, contagiati, contagi, infettati, infezioni, positivi, casi di contagio, contagiata, contagiate, infettate, infetti",
	recovered: "guariti, guarite, guarigioni",
	hospitalised: "ricoverato, ricoverati, ricoverate, ricoveri, terapia intensiva, ricovero, ricoverata",
	evacuated: "evacuato, evacuati, evacuate, evacuazioni, evacuata, evacuazione",
	rescued: "soccorsi, salvati, tratti in salvo, salvataggi, soccorse, salvate, salvato, tratte in salvo",
	arrested: "arrestato, arrestati, arrestate, arresti, fermati, in custodia, arrestata, fermate, arresto",
	convicted: "condannato, condannati, condanne, riconosciuti colpevoli, condannata, condannate, condanna",
	charged: "incriminati, indagati, imputati",
	sent: "inviato, inviati, inviate, invia, invio, schierato, schierati, dispiegati, spediti, consegnato, consegnati, consegnate, consegna, consegne, fornito, forniti, fornite, forniture, combattono al fianco, inviano, spedito, spedite, schierate, fornisce, forniscono, consegnano",
	withdrawn: "ritirato, ritirati, ritiro, rimpatriati",
	trained: "addestrato, addestrati, addestramento, formati",
	employed: "impiega, occupa, dipendenti, organico, lavorano per, danno lavoro, impiegano, impiegati, occupano, occupati, lavorano, lavora, lavorano in, lavorano nei, lavorano alla",
	hired: "assunto, assunti, assunzioni, assume, reclutati, assunta, assunte, assumono, assunzione",
	dismissed: "licenziato, licenziati, licenziamenti, esuberi, tagli di posti, licenziata, licenziate, licenzia, licenziamento",
	born: "nascite, nati, neonati, nate, nascita, venuti al mondo, venuti alla luce",
	vaccinated: "vaccinato, vaccinati, vaccinate, vaccinazioni, vaccinata, vaccinazione, dosi somministrate",
	evicted: "sfrattati, sfratti",
	registered: "iscritto, iscritti, iscritte, iscrizioni, registrati, registrate, immatricolati, immatricolate, immatricolazioni",
	attended: "partecipato, partecipano, preso parte, prendono parte, assistito, aderito",
};

/** Who is counted. */
const who = {
	soldiers: "soldato, soldati, militari, truppe, combattenti, fanti, uomini",
	civilians: "civile, civili",
	police: "poliziotto, poliziotti, agenti, carabinieri",
	children: "bambino, bambini, minori, neonati, bimbi, fanciulli",
	girls: "ragazza, ragazze, bambina, bambine, bimbe",
	boys: "ragazzo, ragazzi",
	women: "donna, donne",
	men: "uomini",
	pupils: "alunno, alunni, scolari, allievi",
	students: "studente, studenti, studentesse",
	teachers: "insegnante, insegnanti, docenti, maestri",
	nurses: "infermiere, infermieri, infermiera",
	midwives: "ostetrica, ostetriche",
	doctors: "medico, medici, chirurghi",
	patients: "paziente, pazienti, malati, malato, malate, degenti",
	participants: "partecipante, partecipanti",
	volunteers: "volontario, volontari, volontarie",
	residents: "abitante, abitanti, residenti, cittadini, popolazione residente",
	tenants: "inquilino, inquilini, affittuari, inquiline, affittuario",
	refugees: "rifugiato, rifugiati, profughi, richiedenti asilo, rifugiate, migranti, profughe",
	employees: "dipendente, dipendenti, impiegati, lavoratori, collaboratori, addetti, lavoratrici, lavoratore, addetto, addette, personale, organico, maestranze",
	voters: "elettore, elettori, votanti, elettrici, elettorato, aventi diritto",
	members: "membro, membri, iscritti, soci",
	visitors: "visitatore, visitatori, affluenza di pubblico, visitatrici, turisti",
	spectators: "spettatore, spettatori, tifosi",
	passengers: "passeggero, passeggeri, viaggiatori, pendolari",
	prisoners: "prigioniero, prigionieri, detenuti, detenute",
	farmers: "agricoltore, agricoltori, contadini, allevatori, coltivatori, viticoltori, agricoltrici",
	households: "nucleo familiare, nuclei familiari, economie domestiche",
	families: "famiglia, famiglie",
	companies: "impresa, imprese, aziende, società, pmi",
	engineers: "ingegnere, ingegneri, genieri, sminatori",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "ricavi, fatturato, entrate, incassi, vendite, giro d'affari, ricavo, incasso, incassa, incassato, guadagnato, guadagna, guadagnano, introiti",
	profit: "utile, utili, utile netto, profitto, profitti, avanzo",
	loss: "perdita, perdite, perso, perde, disavanzo, deficit, perdono, persi, persa, perse, ammanco",
	debt: "debito, debiti, indebitamento, arretrati, indebitato",
	budget: "bilancio, budget, stanziamento, preventivo",
	cost: "prezzo, pagato, paga, pagano, costa, costato, costo, costi, speso, spesa, spese, fattura, costano, costava, costavano, costata, costati, costerà, pagati, pagata, pagate, spendono, spende, spesi, esborso",
	invested: "investito, investe, investimento, investimenti, investono, investiti, investite",
	donated: "donato, donazione, donazioni, donati, dona, donano, beneficenza",
	fine: "multa, multe, sanzione, sanzioni, ammenda",
	wages: "salario, salari, stipendio, stipendi, monte salari, paga, retribuzione, retribuzioni, guadagna, guadagnano",
	price: "prezzo, prezzi, tariffa, tariffe, affitto, affitti, canone, costa, pagato, biglietto, costano, costava, costavano, canoni, pagano",
	subsidy: "sussidio, sussidi, sovvenzione, sovvenzioni, aiuti, finanziamento, contributo, contributi, contribuito, finanziamenti, fondi pubblici, sovvenzionato",
	compensation: "compenso, compensi, compensazione, risarcimento, risarcimenti, indennizzo, in cambio, contropartita, ricevuto da, ricompensa",
	damage: "danni, danno, danneggiamenti",
	transfer: "cartellino, trasferimento",
};

/** What happened to a thing. */
const act = {
	dry: "prosciugati, in secca, a secco",
	drilled: "trivellati, perforati, scavati, trivellazioni",
	harvest: "raccolto, raccolti, resa, vendemmia, raccolta, raccolte, raccogliere, vendemmiato, produzione agricola",
	built: "costruito, costruiti, costruita, costruite, costruzione, completati, realizzati, realizzate, realizzato, edificati, edificate",
	damaged: "danneggiato, danneggiati, danneggiate",
	destroyed: "distrutto, distrutti, distrutta, distrutte, rasi al suolo, raso al suolo, distrugge, devastato, devastati, devastate, bruciato, bruciati, bruciate, in cenere",
	closed: "chiuso, chiusi, chiusa, chiuse, chiusura, chiusure, chiude, chiudono",
	opened: "aperto, aperti, apertura, inaugurato, aperta, aperte, apre, aprono, inaugurati",
	sold: "venduto, venduti, venduta, vendute, vendita, vendono, vende, vendite",
	bought: "comprato, comprati, acquistato, acquistati, acquisto, comprate, acquistate, acquista, acquisti",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "persona, persone, gente",
	arms: "arma, armi, armamenti, munizioni, materiale bellico, proiettili, missili",
	homes: "appartamento, appartamenti, alloggio, alloggi, abitazioni, case, casa, abitazione, residenze",
	houses: "casa, case, edifici, palazzi, edificio, palazzo, fabbricati",
	jobs: "posto di lavoro, posti di lavoro, impieghi, posti, posto, impiego, occupazione",
	votes: "voto, voti, schede, suffragi, votato, preferenze",
	turnout: "affluenza, partecipazione al voto, hanno votato, alle urne, votanti, partecipazione",
	cases: "caso, casi",
	beds: "letto, letti, posti letto",
	wells: "pozzo, pozzi",
	meals: "pasto, pasti",
	emissions: "emissioni, gas serra, emette, emettono, emesse, anidride carbonica, co2",
	area: "superficie, area, si estende, ettari, superfici",
	population: "popolazione, abitanti in totale",
	temperature: "temperatura, temperature, riscaldamento, caldo, gradi in più",
	energy: "energia, elettricità, consumo di energia",
	speed: "velocità, viaggiava",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perso, perde, perdono, perdite, perdita" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
