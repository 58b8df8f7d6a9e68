// Spanish abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."mill. aprox. máx. mín. prom. seg. min. hrs. kms. ptas. c/u.".split(" "),
	// numbers, places in texts
	..."núm. núms. nro. n.º art. arts. cap. caps. pág. págs. p. pp. fig. figs. vol. vols. párr. secc. ed. eds. cf. ibíd. op. cit. ej. cód.".split(" "),
	// titles and names
	..."Sr. Sra. Sres. Srta. D. Dña. Dr. Dra. Dres. Prof. Profa. Ing. Lic. Arq. Gral. Cnel. Tte. Cap. Sto. Sta. S. Mons. Excmo. Ud. Uds. Vd. Avda. Av. Pza. Dpto. Cía. Inc. Ltd. Corp. Co. S.A. S.L. EE.UU. EE. UU. FF.AA. Hnos. Univ. Tel.".split(" "),
	// the calendar
	..."ene. feb. mar. abr. may. jun. jul. ago. sep. sept. set. oct. nov. dic. lun. mié. jue. vie. sáb. dom.".split(" "),
	// small words
	..."etc. a.C. d.C. a.m. p.m. vs. p.ej. i.e. atte. dcha. izda. excl. incl. tfno. gob.".split(" "),
	"p. ej.", "a. C.", "d. C.", "a. m.", "p. m.",
];
