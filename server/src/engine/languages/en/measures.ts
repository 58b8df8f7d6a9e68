// What English news counts and measures: ideas with all their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "killed, kill, kills, killing, killings, dead, died, die, dies, deaths, death, death toll, fatalities, fatality, fallen, perished, lost their lives, lost his life, lost her life, loss of life, cost the lives, claimed the lives, slain, lives lost, lives",
	wounded: "wounded, injured, injuries, injury, hurt, maimed",
	casualties: "casualties, killed or wounded, killed and wounded, dead and wounded, killed or injured, killed and injured, dead or wounded, dead or injured, dead and injured",
	missing: "missing, unaccounted for",
	captured: "captured, taken prisoner, prisoners of war, pows",
	displaced: "displaced, fled, homeless, driven from their homes",
	infected: "infected, infections, infection, tested positive, contracted, caught",
	recovered: "recovered, recoveries, cured",
	hospitalised: "hospitalised, hospitalized, admitted to hospital, in intensive care",
	evacuated: "evacuated, evacuations, evacuees",
	rescued: "rescued, rescues, saved from",
	arrested: "arrested, arrests, detained, detentions, in custody",
	convicted: "convicted, convictions, sentenced, found guilty, jailed, to prison, to jail, behind bars",
	charged: "charged with, indicted, indictments, prosecuted",
	sent: "sent, send, sends, sending, deployed, deploy, deployment, dispatched, posted to, delivered, deliver, delivers, delivering, deliveries, delivery, shipped, ship, ships, shipments, shipment, supplied, supply, supplies, supplying, provided, contributed, committed to the war, fighting alongside, fight alongside, fighting for russia",
	withdrawn: "withdrawn, withdrew, pulled out, returned home, brought home",
	trained: "trained, in training, undergone training",
	employed: "employs, employed, employ, on its payroll, on the payroll, on staff, workforce, works for, work for, work at, work in, works at",
	hired: "hired, hires, hire, hiring, recruited, recruits, taken on, took on",
	dismissed: "dismissed, laid off, redundancies, made redundant, sacked, fired, job cuts, layoffs",
	born: "births, were born, was born, born, newborns, delivered babies",
	vaccinated: "vaccinated, vaccinations, jabs, immunised, immunized",
	evicted: "evicted, evictions, eviction",
	attended: "attended, took part, taken part, take part, participated, participate",
	registered: "registered, registrations, signed up, enrolled, enrolment, enrollment",
};

/** Who is counted. */
const who = {
	soldiers: "men, soldier, soldiers, troops, servicemen, service members, military personnel, combatants, fighters, infantrymen",
	civilians: "civilian, civilians, non-combatants",
	police: "police officer, police officers, policemen, officers",
	children: "child, children, minors, kids, toddlers, infants",
	girls: "girl, girls, schoolgirls",
	boys: "boy, boys, schoolboys",
	women: "woman, women",
	men: "men",
	pupils: "pupil, pupils, schoolchildren",
	students: "student, students, undergraduates",
	teachers: "teacher, teachers",
	nurses: "nurse, nurses, nursing staff",
	midwives: "midwife, midwives",
	doctors: "doctor, doctors, physician, physicians, surgeons, gps",
	patients: "patient, patients",
	participants: "participant, participants, subjects, volunteers enrolled",
	volunteers: "volunteer, volunteers",
	residents: "resident, residents, inhabitant, inhabitants",
	tenants: "tenant, tenants, renters",
	refugees: "refugee, refugees, asylum seeker, asylum seekers",
	employees: "employs, employed, employ, payroll, employee, employees, workers, staff, staff members, workforce",
	voters: "voter, voters, electorate, eligible voters",
	members: "member, members",
	visitors: "visitor, visitors, guests, attendance, museum-goers",
	spectators: "spectator, spectators, fans, crowd",
	passengers: "passenger, passengers, travellers, travelers, riders, commuters",
	prisoners: "prisoner, prisoners, inmate, inmates",
	farmers: "farmer, farmers, growers",
	households: "household, households",
	families: "family, families",
	companies: "company, companies, firms, businesses",
	engineers: "engineer, engineers, sappers",
	lawyers: "lawyer, lawyers, attorney, attorneys, solicitor, solicitors, barrister, barristers, legal counsel",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "take in, takes in, took in, taken in, revenue, revenues, turnover, sales, income, takings, earned, earns, proceeds",
	profit: "profit, profits, net profit, surplus, earnings",
	loss: "lost, lose, loses, loss, losses, deficit, shortfall",
	debt: "debt, debts, liabilities, owes, owed, arrears",
	budget: "budget, budgeted, appropriation",
	cost: "set you back, sets you back, price, prices, priced, pay, pays, paid, paying, fetched, cost, costs, costing, spent, spend, spends, spending, expenditure, outlay, expenses",
	invested: "invest, invests, invested, investment, investments",
	donated: "donated, donations, donation, gave to charity",
	fine: "fine, fined, fines, penalty",
	wages: "wage, wages, salary, salaries, earns, payroll, pay bill",
	price: "set you back, sets you back, cost, costs, costing, priced, pay, pays, paid, paying, price, prices, fee, fees, rent, ticket price",
	subsidy: "subsidy, subsidies, grant, grants, aid, funding",
	compensation: "compensation, compensated, compensate, compensates, compensating, in return, in exchange, recompense, repaid, repay, paid back, return, counter-performance, quid pro quo, reward, rewarded, reciprocated, received from, damages awarded, payout, payouts, payoff, paid out",
	damage: "damage, insured losses, property damage",
	transfer: "transfer fee, transfer fees, transfer proceeds",
};

/** What happened to a thing. */
const act = {
	dry: "dry, dried up, ran dry, fell dry",
	drilled: "drilled, sunk, dug, bored, drilling",
	harvest: "harvest, harvested, yield, crop, picked",
	built: "built, constructed, completed, construction",
	damaged: "damaged",
	destroyed: "destroyed, razed, levelled, flattened",
	closed: "closed, shut, closure, closures",
	opened: "opened, opening, inaugurated",
	sold: "sold, sales, sale of",
	bought: "bought, purchased, acquired",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "people, person, persons",
	arms: "arms, weapon, weapons, weaponry, munitions, ammunition, military equipment, military hardware, materiel, armaments, shells, missiles",
	homes: "flat, flats, apartment, apartments, home, homes, dwelling, dwellings, housing units",
	houses: "house, houses, buildings, building",
	jobs: "job, jobs, posts, positions",
	votes: "vote, votes, ballots",
	turnout: "turnout, voted, went to the polls, cast their vote, cast a ballot, voter participation",
	cases: "case, cases",
	beds: "bed, beds",
	wells: "well, wells, boreholes, borehole",
	meals: "meal, meals, lunches, lunch",
	emissions: "emissions, emitted, emits, greenhouse gases",
	area: "area, covers, spans",
	population: "population",
	temperature: "temperature, temperatures, warming, warmer, warmed",
	waiting: "wait, waits, waited, waiting, waiting time, waiting times, wait time, wait times, queue, queues, queued, queueing, queuing",
	refused: "refuse, refuses, refused, refusing, refusal, refusals, turned down, turn down, turns down, turning down, said no to",
	vacant: "not filled, never filled, not staffed, go unfilled, went unfilled, vacant, unfilled, unoccupied, vacancy, vacancies, standing empty, stand empty, stands empty, stood empty",
};

/** At what time of the day, the week or the year something is so. */
const phase = {
	night: "at night, by night, overnight, nightly, nights",
	daytime: "by day, during the day, in the daytime, daytime",
	morning: "in the morning, in the mornings, mornings",
	evening: "in the evening, in the evenings, evenings",
	weekend: "at weekends, at the weekend, on weekends, on saturdays, on sundays, weekends",
	weekdays: "on weekdays, during the week, on working days, weekdays",
	summer: "in summer, in the summer, summers",
	winter: "in winter, in the winter, winters",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "lost, lose, loses, losing, loss, losses" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("who", { residents: "live, lives, lived, living, reside, resided, call home" }, "people"),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf("phase", phase),
	...measuresOf(null, things),
];
