// Portuguese words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block; words that Spanish has too ("de", "para", "como") count for both.
export const functionWords: ReadonlySet<string> = new Set(
	`o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas deste desta destes destas
	desse dessa neste nesta nesse nessa dele dela deles delas este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo
	eu tu ele ela eles elas nós vós você vocês me te se lhe lhes nos meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas
	que quem qual quais cujo cuja cujos cujas alguém algo ninguém nada algum alguma alguns algumas nenhum nenhuma todo toda todos todas tudo outro outra
	outros outras mesmo mesma ambos ambas cada
	ante após até com contra de desde durante em entre para perante por sem sob sobre segundo conforme através
	e ou mas nem porém se porque pois enquanto quando onde como embora assim
	é são era eram foi foram ser sido sendo seja sejam será serão seria seriam está estão estava estavam esteve estar estado
	tem têm tinha tinham teve tiveram ter tido há houve havia haver haverá pode podem podia poderá poderia deve devem deveria vai vão
	não sim já ainda também só apenas mais menos muito muita muitos muitas pouco poucos tão tanto quase depois antes então agora hoje ontem aqui ali
	sempre nunca além`.split(/\s+/),
);
