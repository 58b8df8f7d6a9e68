// Portuguese words around numbers that are no figures, and around the noun that a figure counts.
import type { CueWords } from "../figure-words.ts";

export const cues: CueWords = {
	references: [
		[
			"list",
			"página, páginas, pág., págs., p., pp., capítulo, capítulos, cap., secção, seção, artigo, artigos, art., arts., §, §§, parágrafo, alínea, inciso, figura, fig., tabela, quadro, gráfico, anexo, apêndice, volume, vol., tomo, linha, nota, versículo, ponto, passo, lição, pergunta, slide",
		],
		[
			"ordinal",
			"número, n.º, nº, no., núm., lugar, posição, nível, classe, categoria, grau, grupo, rodada, ronda, etapa, fase, jornada, temporada, episódio, minuto, semana, sala, quarto, plataforma, via, porta, andar, liga, divisão, século, posto",
		],
		["version", "versão, tipo, v., v, ver., edição, release"],
		["phone", "tel, tel., telefone, fax, telemóvel, celular, whatsapp, ligue"],
		["id", "id, isbn, issn, iban, cpf, cnpj, nif, processo, cep, código postal, doi, conta"],
		[
			"name",
			"rodovia, autoestrada, estrada, saída, rota, voo, linha, ônibus, autocarro, canal, estúdio, apolo, modelo, lei, decreto, resolução, reator, bloco, zona, setor, terminal, quilômetro, quilómetro, emenda, distrito, portaria",
		],
	],
	names:
		"boeing, airbus, windows, android, iphone, ipad, ios, galaxy, playstation, xbox, fórmula, agenda, opus, sinfonia, falcon, expo, gta, covid, leopard, rádio, rtp, porsche, peugeot, mazda, toyota, audi, bmw, fiat, ibovespa, psi, top, euro, grupo",
	scores:
		"venceu, venceram, vence, ganhou, ganharam, vencer, derrotou, derrotaram, perdeu, perderam, derrota, vitória, triunfo, empate, empatou, empataram, placar, resultado, jogo, partida, final, semifinal, set, sets, goleou, votação",
	nounsCapital: false,
	pluralEndings: "s",
	notPlural: "ss",
	verbalEndings: "a, e, i, o, u, á, é, ó, ã, m, r, l, z",
	adjectives:
		"novos, novas, grandes, pequenos, pequenas, primeiros, primeiras, últimos, últimas, próximos, próximas, seguintes, diferentes, distintos, distintas, supostos, supostas, outros, outras, importantes, antigos, antigas, melhores, piores, diversos, diversas, possíveis, principais, anteriores, graves, simples",
	nouns: "gente, pessoal, gado, polícia, público, população, fãs, bebês, bebés, ônibus, efetivos, jovens, homens, crianças, imagens",
	definite: "o, a, os, as, ambos, ambas",
	partitives: "de, do, da, dos, das, todos, todas, os, as, seus, suas, estes, estas, esses, essas, nossos, nossas",
	stops:
		"deles, delas, dele, dela, destes, destas, desses, dessas, o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, seu, sua, seus, suas, meu, minha, nosso, nossa, e, ou, nem, mas, porém, embora, se, como, que, qual, quais, quem, cujo, cuja, onde, quando, porque, pois, enquanto, segundo, conforme, ao, aos, à, às, ante, após, até, com, contra, de, do, da, dos, das, desde, durante, em, no, na, nos, nas, num, numa, entre, para, pelo, pela, pelos, pelas, perante, por, sem, sob, sobre, trás, via, é, são, era, eram, foi, foram, ser, seja, sejam, será, serão, está, estão, estava, estavam, esteve, há, houve, haverá, havia, haviam, tem, têm, tinha, tinham, teve, tiveram, pode, podem, poderia, deve, devem, não, sim, já, ainda, também, só, mais, menos, muito, tão, tanto, bem, mal, assim, agora, hoje, ontem, amanhã, depois, antes, então, ali, aqui, lá, sempre, nunca, jamais, quase, além, atrás, cada, todo, toda, todos, todas, ambos, eu, ele, ela, eles, elas, nós, lhe, lhes, me, te, disse, dizem, diz, disseram, afirmou, morreu, morreram, morrem, vivem, vive, viviam, trabalham, trabalha, perdeu, perderam, perdem, ganhou, ganharam, ficou, ficaram, chegou, chegaram, chegam, caiu, caíram, subiu, subiram, fugiram, receberam, recebeu, pagou, pagaram, custa, custam, custou, fez, fizeram, faz, vai, vão, deu, deram, anual, anuais, mensais, diários, diárias, aproximadamente, respectivamente, juntos, total, devido, através, incluindo, incluídos, exceto, salvo, versus, altura, largura, comprimento, profundidade, maior, maiores, menor, menores, igual, iguais, superior, superiores, inferior, inferiores, melhor, pior, votaram, participaram, precisam, esperam, seguem, continuam, apenas, mesmos, vezes",
};
