// Portuguese abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."aprox. máx. mín. seg. min. hrs. tel. cx.".split(" "),
	// numbers, places in texts
	..."n.º n. núm. art. arts. cap. caps. pág. págs. p. pp. fig. figs. vol. vols. ed. eds. cf. ibid. op. cit. ex. cód. al.".split(" "),
	// titles and names
	..."Sr. Sra. Srs. Srta. D. Dr. Dra. Drs. Prof. Profa. Eng. Arq. Gen. Cel. Cap. Ten. Sto. Sta. S. Mons. Exmo. V. Av. R. Pç. Dep. Sen. Min. Gov. Cia. Ltda. Lda. Inc. Ltd. Corp. Co. S.A. EUA. E.U.A. Univ.".split(" "),
	// the calendar
	..."jan. fev. mar. abr. jun. jul. ago. set. out. nov. dez. seg. ter. qua. qui. sex. sáb. dom.".split(" "),
	// small words
	..."etc. a.C. d.C. a.m. p.m. vs. p.ex. i.e. incl. excl.".split(" "),
	"p. ex.",
	"a. C.",
	"d. C.",
];
