// Italian abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
// Single letters ("a. C.") need no entry of their own.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."mln. mld. mio. mrd. ca. max. min. med. fr. frs. ct. sec. kg. km. cm. mq.".split(" "),
	// numbers, places in texts
	..."n. nr. num. art. artt. cpv. lett. cap. capp. fig. tab. p. pag. pagg. pp. par. vol. voll. cfr. rif. ed. cit. ibid. all. seg. segg. ss.".split(" "),
	// titles and names
	..."Dr. Dott. Dott.ssa Prof. Prof.ssa Sig. Sigg. Sig.ra Avv. Ing. Arch. Geom. Rag. On. Sen. Gen. Col. Cap. Ten. Mons. S. SS. Spett. Egr. Gent. S.p.A. S.r.l. Inc. Ltd. V.le P.za C.so tel.".split(" "),
	// the calendar
	..."gen. genn. feb. febbr. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic. lun. mart. merc. giov. ven. sab. dom.".split(" "),
	// small words
	..."ecc. es. p.es. ad es. a.C. d.C. c.a. cd. c.d. resp. incl. escl. abbr. agg. ingl. fr. ted. it. sp. vs. v. N.B. P.S.".split(" "),
	"a. C.", "d. C.", "p. es.", "ad es.",
];
