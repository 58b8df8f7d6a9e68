// Italian words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block, so words of another language's everyday are left out ("a", "i", "in", "come", "so",
// "me", "e", "o", "un", "uno").
export const functionWords: ReadonlySet<string> = new Set(
	`il lo la l gli una del dello della dell dei degli delle al allo alla ai agli alle dal dallo dalla dall dai dagli dalle nel nello
	nella nell nei negli nelle sul sullo sulla sull sui sugli sulle di da con per tra fra su
	questo questa questi queste quello quella quelli quelle quei quegli suo sua suoi sue loro nostro nostra nostri nostre
	egli lui lei noi voi essi esse ci vi ne chi che cui quale quali quanto quanti quanta quante qualcuno qualcosa nessuno niente nulla
	ed oppure ma però anzi quindi dunque poiché perché mentre quando dove se benché affinché finché sebbene inoltre invece
	infatti tuttavia cioè ossia ovvero così
	è sono era erano sarà saranno sarebbe sarebbero fu furono stato stata stati state essere sia siano fosse ha hanno aveva avevano
	avrà avranno avrebbe avrebbero avere abbia abbiano può possono poteva potrebbe deve devono dovrebbe viene vengono fa fanno
	non anche ancora già sempre solo soltanto molto molti molte poco troppo tutto tutta tutti tutte ogni qualche alcuni alcune
	altro altra altri altre stesso stessa più meno dopo prima durante contro verso presso senza entro oltre fino sino sopra sotto
	insieme qui lì là oggi ieri domani ora adesso poi ormai quasi almeno appena secondo`.split(/\s+/),
);
