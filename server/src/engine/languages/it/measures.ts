// What Italian news counts and measures: ideas with all their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "ucciso, uccisi, uccisa, uccise, morto, morti, morta, morte, decessi, decesso, deceduti, vittime, caduti, hanno perso la vita, perso la vita, costato la vita",
	wounded: "ferito, feriti, ferita, ferite, lesioni",
	casualties: "morti e feriti, morti o feriti, uccisi o feriti",
	missing: "disperso, dispersi, disperse, scomparsi",
	captured: "catturato, catturati, fatti prigionieri, prigionieri di guerra",
	displaced: "sfollato, sfollati, sfollate, fuggiti, senzatetto",
	infected: "contagiato, contagiati, contagi, infettati, infezioni, positivi, casi di contagio",
	recovered: "guariti, guarite, guarigioni",
	hospitalised: "ricoverato, ricoverati, ricoverate, ricoveri, terapia intensiva",
	evacuated: "evacuato, evacuati, evacuate, evacuazioni",
	rescued: "soccorsi, salvati, tratti in salvo, salvataggi",
	arrested: "arrestato, arrestati, arrestate, arresti, fermati, in custodia",
	convicted: "condannato, condannati, condanne, riconosciuti colpevoli",
	charged: "incriminati, indagati, imputati",
	sent: "inviato, inviati, inviate, invia, invio, schierato, schierati, dispiegati, spediti, consegnato, consegnati, consegnate, consegna, consegne, fornito, forniti, fornite, forniture, combattono al fianco",
	withdrawn: "ritirato, ritirati, ritiro, rimpatriati",
	trained: "addestrato, addestrati, addestramento, formati",
	employed: "impiega, occupa, dipendenti, organico, lavorano per, danno lavoro",
	hired: "assunto, assunti, assunzioni, assume, reclutati",
	dismissed: "licenziato, licenziati, licenziamenti, esuberi, tagli di posti",
	born: "nascite, nati, neonati",
	vaccinated: "vaccinato, vaccinati, vaccinate, vaccinazioni",
	evicted: "sfrattati, sfratti",
	registered: "iscritto, iscritti, iscritte, iscrizioni, registrati",
};

/** Who is counted. */
const who = {
	soldiers: "soldato, soldati, militari, truppe, combattenti, fanti, uomini",
	civilians: "civile, civili",
	police: "poliziotto, poliziotti, agenti, carabinieri",
	children: "bambino, bambini, bambine, minori, ragazzi, ragazze, neonati",
	women: "donna, donne",
	men: "uomini",
	pupils: "alunno, alunni, scolari, allievi",
	students: "studente, studenti, studentesse",
	teachers: "insegnante, insegnanti, docenti, maestri",
	nurses: "infermiere, infermieri, infermiera",
	doctors: "medico, medici, chirurghi",
	patients: "paziente, pazienti, malati",
	participants: "partecipante, partecipanti",
	volunteers: "volontario, volontari, volontarie",
	residents: "abitante, abitanti, residenti",
	tenants: "inquilino, inquilini, affittuari",
	refugees: "rifugiato, rifugiati, profughi, richiedenti asilo",
	employees: "dipendente, dipendenti, impiegati, lavoratori, collaboratori, addetti",
	voters: "elettore, elettori, votanti",
	members: "membro, membri, iscritti, soci",
	visitors: "visitatore, visitatori, affluenza di pubblico",
	spectators: "spettatore, spettatori, tifosi",
	passengers: "passeggero, passeggeri, viaggiatori, pendolari",
	prisoners: "prigioniero, prigionieri, detenuti, detenute",
	farmers: "agricoltore, agricoltori, contadini, allevatori",
	households: "nucleo familiare, nuclei familiari, economie domestiche",
	families: "famiglia, famiglie",
	companies: "impresa, imprese, aziende, società, pmi",
	engineers: "ingegnere, ingegneri, genieri, sminatori",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "ricavi, fatturato, entrate, incassi, vendite, giro d'affari",
	profit: "utile, utili, utile netto, profitto, profitti, avanzo",
	loss: "perdita, perdite, perso, perde, disavanzo, deficit",
	debt: "debito, debiti, indebitamento, deve, arretrati",
	budget: "bilancio, budget, stanziamento, preventivo",
	cost: "prezzo, pagato, paga, pagano, costa, costato, costo, costi, speso, spesa, spese, fattura",
	invested: "investito, investe, investimento, investimenti",
	donated: "donato, donazione, donazioni",
	fine: "multa, multe, sanzione, sanzioni, ammenda",
	wages: "salario, salari, stipendio, stipendi, monte salari",
	price: "prezzo, prezzi, tariffa, tariffe, affitto, affitti, canone, costa, pagato, biglietto",
	subsidy: "sussidio, sussidi, sovvenzione, sovvenzioni, aiuti, finanziamento, contributo, contributi",
	compensation: "compenso, compensi, compensazione, risarcimento, risarcimenti, indennizzo, in cambio, contropartita, ricevuto da, ricompensa",
	damage: "danni, danno",
	transfer: "cartellino, trasferimento",
};

/** What happened to a thing. */
const act = {
	dry: "prosciugati, in secca, a secco",
	drilled: "trivellati, perforati, scavati, trivellazioni",
	harvest: "raccolto, raccolti, resa, vendemmia",
	built: "costruito, costruiti, costruita, costruite, costruzione, completati",
	damaged: "danneggiato, danneggiati, danneggiate",
	destroyed: "distrutto, distrutti, distrutta, distrutte, rasi al suolo",
	closed: "chiuso, chiusi, chiusa, chiuse, chiusura, chiusure",
	opened: "aperto, aperti, apertura, inaugurato",
	sold: "venduto, venduti, venduta, vendute, vendita",
	bought: "comprato, comprati, acquistato, acquistati, acquisto",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "persona, persone, gente",
	arms: "arma, armi, armamenti, munizioni, materiale bellico, proiettili, missili",
	homes: "appartamento, appartamenti, alloggio, alloggi, abitazioni",
	houses: "casa, case, edifici, palazzi",
	jobs: "posto di lavoro, posti di lavoro, impieghi, posti",
	votes: "voto, voti, schede, suffragi",
	turnout: "affluenza, partecipazione al voto, hanno votato, alle urne",
	cases: "caso, casi",
	beds: "letto, letti, posti letto",
	wells: "pozzo, pozzi",
	meals: "pasto, pasti",
	emissions: "emissioni, gas serra",
	area: "superficie, area, si estende",
	population: "popolazione",
	temperature: "temperatura, temperature, riscaldamento",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perso, perde, perdono, perdite, perdita" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
