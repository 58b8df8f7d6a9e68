// English words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block; a word that German has too ("in", "so", "was", "will") counts for both.
export const functionWords: ReadonlySet<string> = new Set(
	`the a an this that these those each every either neither some any no none all both half such other another
	i you he she it we they me him us them my your his her hers its our ours their theirs mine yours myself yourself himself
	herself itself ourselves themselves one who whom whose which what whoever whatever someone somebody something anyone
	anybody anything everyone everybody everything nobody nothing there here
	about above across after against along amid among around as at before behind below beneath beside besides between beyond
	by despite down during except for from in inside into like near of off on onto out outside over past per since through
	throughout till to toward towards under until unto up upon via with within without according
	and but or nor so yet if because although though while whereas unless when whenever where wherever than whether once
	however therefore thus moreover meanwhile nevertheless also hence
	am is are was were be been being isn aren wasn weren have has had having do does did doing done don doesn didn will
	would shall should can could may might must cannot ought
	not only just even still already again ever never always often sometimes then now too very much many more most less least
	few fewer little several own same rather quite almost nearly well back away else how why yes instead together`.split(/\s+/),
);
