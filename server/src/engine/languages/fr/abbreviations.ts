// French abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
// Single letters ("J. C.") need no entry of their own.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."mio. mrd. mia. env. max. min. moy. ca. fr. frs. ct. cts. h. sec. dz. qqs.".split(" "),
	// numbers, places in texts
	..."no. nos. art. al. let. ch. chap. fig. tab. p. pp. par. vol. t. éd. ibid. cf. réf. ann. suppl. coll. trad. ss.".split(" "),
	// titles and names
	..."Dr. Prof. Me. Mgr. St. Ste. Sté. Cie. Ets. Inc. Ltd. Sr. Jr. M. MM. Gén. Col. Cap. Lt. Av. Bd. Bld. Pl. Rte. Ch. tél.".split(" "),
	// the calendar
	..."janv. févr. fév. avr. juil. sept. oct. nov. déc. lun. mar. mer. jeu. ven. sam. dim.".split(" "),
	// small words
	..."etc. ex. p.ex. c.-à-d. av. apr. J.-C. env. resp. incl. excl. abr. adj. anc. ang. fr. all. it. esp. vs. sq. suiv. N.B. P.-S.".split(" "),
	"p. ex.", "c. à d.", "av. J.-C.", "ap. J.-C.", "p. cent",
];
