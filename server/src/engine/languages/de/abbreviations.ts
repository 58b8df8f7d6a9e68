// German abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
// Single letters ("z. B.", "d. h.") need no entry of their own, but the usual ones stand here to be seen.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."Mrd. Mia. Mio. Tsd. Bio. Mill. Bill. ca. rd. bzw. Std. Min. Sek. Stk. Dtzd. Pfd. Ztr. Fr. Rp. Kfz. max. min. mind. durchschn.".split(" "),
	// numbers, places in texts
	..."Nr. Nrn. Art. Abs. Ziff. Kap. Bd. Bde. Anm. Abb. Tab. Jg. Jh. Jhdt. Hrsg. Aufl. Ausg. Fn. ebd. vgl. sog. Lfg. Rn. Rdnr. lit. Par. S. f. ff.".split(" "),
	// titles and names
	..."Dr. Prof. Dipl. Ing. Mag. Hr. Frl. Hl. St. Str. Pl. Univ. Inst. Abt. Dir. Präs. Gen. Lt. Hptm. Kdt. Jr. jr. sen. jun. geb. gest. verh. Chr. Tel. Co. Corp. Inc. Ltd.".split(" "),
	// the calendar
	..."Jan. Feb. Febr. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do. Fr. Sa. So.".split(" "),
	// small words
	..."usw. usf. etc. evtl. ggf. inkl. exkl. einschl. bes. insb. insbes. zzgl. abzgl. mtl. jährl. tägl. allg. entspr. gem. lt. zit. resp. vs. gegr. kath. ev. dt. engl. franz. nordkor. südkor. russ. schweiz. österr. amerik. ehem. stv. stellv. al. urspr. vermutl. wahrsch. Red. Verf.".split(" "),
	"z. B.", "d. h.", "u. a.", "u. Ä.", "i. d. R.", "o. ä.", "v. a.", "s. o.", "n. Chr.", "v. Chr.", "i. V.", "m. E.", "u. U.", "a. D.",
];
