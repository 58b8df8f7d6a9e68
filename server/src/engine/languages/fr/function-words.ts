// French words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block, so words of another language's everyday are left out
// ("on", "an", "or", "me", "son", "plus", "car"; "un" is in too many names), and single letters but those of every sentence.
export const functionWords: ReadonlySet<string> = new Set(
	`le la les l une du des qu aux au ce cet cette ces mes ses nos vos leur leurs notre votre
	je il elle nous vous ils elles lui eux moi toi soi celui celle ceux celles ceci cela ça quoi qui que dont où lequel laquelle
	lesquels lesquelles duquel auquel chacun chacune quelque quelques plusieurs aucun aucune certains certaines tout toute tous
	toutes autre autres même mêmes tel telle tels telles rien personne quelqu
	de à dans sur sous par pour avec sans chez vers entre contre depuis dès jusque jusqu avant après pendant malgré selon hors parmi
	envers lors devant derrière
	et ou mais donc ni puis lorsque quand si comme puisque parce alors tandis afin ainsi pourtant cependant toutefois néanmoins
	est sont était étaient sera seront a serait seraient fut furent soit soient être été étant ont avait avaient aura auront aurait
	auraient avoir ayant eu ait fait faire peut peuvent doit doivent va vont
	ne pas moins très trop peu bien aussi encore déjà toujours jamais souvent seulement environ ici là hier aujourd demain
	maintenant désormais beaucoup assez presque surtout notamment`.split(/\s+/),
);
