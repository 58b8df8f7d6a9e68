// English abbreviations with the dots they are written with; a dot of theirs ends no sentence by itself.
// Single letters ("U.S.", "e.g.", "J. F.") need no entry of their own, but the usual ones stand here to be seen.
export const abbreviations: readonly string[] = [
	// magnitudes, amounts, units
	..."approx. bn. mn. mln. bln. tn. tln. mill. thsd. avg. est. max. sq. cu. ft. oz. lb. lbs. yd. mi. hr. hrs. min. sec. yr. yrs. mo. mos. wk. wks. doz. ca. c. vol. vols.".split(" "),
	// numbers, places in texts
	..."No. Nos. nos. Art. Ch. ch. Sec. Fig. Figs. fig. figs. Tab. p. pp. para. paras. ed. eds. cf. ibid. al. App. Ex. Ref. Refs. Eq. Eqs. cl.".split(" "),
	// titles and names
	..."Dr. Prof. Mr. Mrs. Ms. Mx. Messrs. St. Ste. Sr. Jr. Esq. Hon. Rev. Fr. Gov. Sen. Rep. Pres. Gen. Lt. Col. Maj. Capt. Cmdr. Cpl. Sgt. Adm. Brig. Pvt. Amb. Supt. Insp. Inc. Ltd. Co. Corp. Bros. Dept. Univ. Assn. Ave. Blvd. Rd. Mt. Ft.".split(" "),
	// the calendar
	..."Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.".split(" "),
	// small words
	..."etc. vs. v. viz. esp. incl. excl. resp. i.e. e.g. a.m. p.m. U.S. U.K. U.N. U.S.A. D.C. E.U. Ph.D. M.D. B.A. M.A.".split(" "),
];
