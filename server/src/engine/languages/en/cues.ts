// English words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"junction, junctions, chapters, sections, articles, verses, page, pages, p., pp., pp, chapter, ch., section, sec., sect., §, §§, article, art., clause, paragraph, para, para., figure, fig., table, tab., appendix, annex, volume, vol., part, line, lines, footnote, note, verse, exhibit, box, schedule, item, question, step, day, lesson, slide, rule",
		],
		[
			"ordinal",
			"number, no., nos., no, #, №, ranked, rank, ranks, ranking, seeded, seed, grade, level, tier, category, stage, phase, class, division, position, place, round, week, season, episode, game, match, race, lane, gate, platform, room, unit",
		],
		["version", "version, type, v, v., ver., release, rev., revision"],
		["phone", "tel, tel., telephone, phone, dial, dialed, dialled, dialing, dialling, fax, hotline, mobile, whatsapp"],
		["id", "id, isbn, issn, iban, ref, ref., docket, zip, postcode, doi, sku, code"],
		[
			"name",
			"measure, initiative, option, scenario, variant, reactor, tower, building, shaft, trench, polysorbate, uranium, plutonium, carbon, caesium, cesium, cobalt, iodine, strontium, form, public law, pub. l., team, channel, highway, route, interstate, proposition, prop, prop., amendment, district, ward, precinct, bus, flight, studio, apollo, model, act, bill, resolution, title, order, h.r., s.b., hb, sb, area, zone, sector, block, runway, exit, pier, car, carriage, coach, seat, cell, apartment, suite, court, terminal, hangar, locker, berth, mile, checkpoint, crossing, locker, booth, pit",
		],
	],
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, formula, agenda, opus, symphony, falcon, expo, euro, version, catch, gta, covid, sars, leopard, himars, patriot, typhoon, terminator, toyota, audi, porsche, peugeot, mazda, ferrari, nasdaq, ftse, cac, dax, fortune, forbes, s&p, g, group",
	scores:
		"win, wins, won, beat, beats, beaten, defeat, defeated, defeats, lost, lose, loses, loss, draw, drew, tie, tied, victory, vote, voted, votes, ruling, ruled, decision, score, scored, majority, lead, leads, led, thrashed, final, match, game, upheld, split",
	nounsCapital: false,
	pluralEndings: "s, men, children",
	notPlural: "ss, us, is, specimen, abdomen, regimen",
	pluralsOnly: true,
	verbalEndings: "ed, ing, ly",
	adjectives: "",
	nouns:
		"people, men, women, children, troops, police, staff, personnel, cattle, sheep, fish, aircraft, spacecraft, crew, teeth, feet, mice, geese, oxen, dead, injured, wounded, missing, homeless, poor, media, data, species, series, headquarters, criteria, phenomena, bacteria, wives, lives, knives, cavalry, infantry, livestock, poultry, deer, salmon, folk, humans, youth, unemployed, displaced, seats, dead, elk, moose, bison, offspring, trout, tuna, squid, shrimp, swine, cod, clergy, alumni, fungi, larvae, stimuli, vertebrae, formulae, strata, referenda, memoranda, curricula, spectra, passersby",
	definite: "the",
	between:
		"more, fewer, further, additional, extra, other, full, whole, entire, consecutive, successive, straight, solid, long, short, calendar, working, business, trading",
	people:
		"people, adults, men, women, children, voters, patients, residents, americans, britons, teenagers, adolescents, girls, boys, students, pupils, workers, persons, citizens, refugees, migrants, users, customers, members, soldiers, troops, civilians, victims, viewers, readers, subscribers, followers, passengers, visitors, tourists, kids, babies, pensioners, immigrants, inhabitants, individuals, males, females, participants, employees, taxpayers, sudanese, chinese, japanese, vietnamese, lebanese, taiwanese, congolese, senegalese, portuguese, burmese, nepalese, swiss, british, irish, french, dutch, roma, rohingya, yazidi, hutu, tutsi, inuit, maori",
	streets: "street, st, avenue, ave, road, rd, boulevard, blvd, lane, drive, court, square, crescent, terrace, plaza, parkway, broadway",
	partitives: "of, the, all, its, their, our, these, those, u.s.",
	stops:
		"a, an, the, this, that, these, those, his, her, its, their, our, my, your, and, or, but, nor, so, yet, if, as, than, because, while, when, where, which, who, whom, whose, what, how, why, though, although, since, until, unless, whether, of, in, on, at, by, for, with, from, to, into, onto, over, under, above, below, about, after, before, between, among, against, during, through, across, along, around, behind, beyond, near, off, out, up, down, per, via, without, within, toward, towards, upon, is, are, was, were, be, been, being, am, has, have, had, do, does, did, will, would, shall, should, can, could, may, might, must, not, no, nor, also, only, just, even, still, already, now, then, there, here, ago, later, earlier, today, yesterday, tomorrow, i, you, he, she, it, we, they, me, him, them, us, said, says, say, died, killed, came, went, made, took, got, became, remain, remained, left, lost, die, live, lived, worked, work, went, told, fell, rose, each, every, all, both, either, neither, apiece, altogether, total, together, annually, daily, monthly, weekly, yearly, respectively, too, again, away, back, ever, never, often, once, very, much, more, less, most, least, like, including, excluding, plus, minus, according, compared, versus, vs, despite, except, instead, such, that's, while, worth, due, alone, combined, above, strong, odd, wide, high, tall, long, deep, old, younger, older, higher, lower, greater, fewer, better, worse, don, doesn, didn, isn, aren, wasn, weren, hasn, haven, hadn, couldn, wouldn, shouldn, sent, spent, paid, given, taken, held, found, born, based, comes, goes, takes, makes, gets, remains, means, needs, wants, shows, seems, becomes, happens, go, get, got, make, take, come, pay, pays, costs, stay, fall, stood, fled, flee, knew, know, feel, felt, agree, disagree, suffer, receive, received, seek, sought, wrote, chose, threw, drove, flew, rode, gave, ate, stole, built, taught, caught, struck, slept, swore, wore, won, lose, loses, ran, grew, met, kept, keep, brought, bought, sold, sat, broke, drew, led, spoke, heard, fought, keeps, gives, lives, looks, works, meant, began, begin, saw, see, think, believe, want, need, voted, watches",
};
