// German words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block, so a word of another language's everyday is left out ("am", "also", "war" stay: they are German first).
export const functionWords: ReadonlySet<string> = new Set(
	`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
	dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manchen
	solche solcher solchen welche welcher welches welchen welchem derselbe dieselbe dasselbe derjenige diejenige diejenigen
	ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand etwas nichts wer wen wem
	wessen mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere
	unseren unserem unserer euer eure deren dessen denen
	in im an am auf aus bei beim bis durch für gegen hinter ins mit nach neben ohne seit über um unter von vom vor während
	wegen zu zum zur zwischen trotz statt anstatt innerhalb außerhalb ausserhalb gegenüber entlang ab gemäß bezüglich
	und oder aber denn sondern sowie sowohl weder noch dass daß ob weil da wenn als wie obwohl bevor nachdem damit
	sobald solange während falls indem jedoch doch dennoch deshalb daher darum also allerdings hingegen somit zudem außerdem
	ist sind war waren bin bist sei seien wäre wären gewesen wird werden wurde wurden worden würde würden geworden hat haben
	hatte hatten habe hätte hätten gehabt kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll
	sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte lässt
	nicht auch nur noch schon sehr so dann dort hier heute jetzt nun immer wieder mehr weniger viel viele vielen wenig
	wenige alle allen aller alles andere anderen anderer anderem anderes einige einigen bereits bisher bislang davon dabei
	je jede jeder jedes dazu dafür dagegen daran darauf daraus darin darüber darunter dadurch danach davor hierzu hin her mal ja nein zwar
	etwa rund knapp fast kaum eher wohl selbst sogar erst wo wann warum was weshalb wobei womit wodurch woran worauf`.split(/\s+/),
);
