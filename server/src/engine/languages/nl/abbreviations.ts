// Dutch abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."mln. mld. mrd. ca. gem. max. min. sec. pct. u. st. dz. resp. bijv. bv. excl. incl. ong.".split(" "),
	// numbers, places in texts
	..."nr. nrs. no. art. par. hfst. blz. p. pp. fig. tab. afb. dl. vgl. zgn. jg. red. vert. ed. ev. e.v. o.c. noot.".split(" "),
	// titles and names
	..."dr. drs. prof. mr. ir. ing. dhr. mevr. mw. ds. st. jhr. sr. jr. gen. kol. kap. lt. min. tel. vz. vice-vz. fa. Ltd. Inc. Co. Corp. Sint.".split(" "),
	// the calendar
	..."jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. ma. di. wo. do. vr. za. zo.".split(" "),
	// small words
	..."enz. etc. o.a. d.w.z. m.b.t. i.v.m. t.o.v. t.a.v. n.a.v. a.g.v. i.p.v. m.a.w. m.n. o.l.v. t.e.m. z.g. n.v. b.v. v.z.w. n.Chr. v.Chr. afd. a.d. a.h.v. zgn. dgl. evt. ca.".split(" "),
];
