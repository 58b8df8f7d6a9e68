// What Portuguese news counts and measures: ideas with their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "morto, mortos, morta, mortas, morreu, morreram, morrem, mortes, morte, falecidos, faleceu, faleceram, perderam a vida, perdeu a vida, assassinados, vítimas mortais, caídos, matou, mataram, morre, mata, matam, matado, vítima mortal, perdem a vida, óbito, óbitos, falecimentos, falecido, falecida, assassinado, mortais, vitimou, tirou a vida",
	wounded: "ferido, feridos, ferida, feridas, feriram, lesionados, lesões, feriu, machucados, machucadas, ficaram feridos, ficou ferido",
	casualties: "baixas, vítimas, mortos e feridos, mortos ou feridos",
	missing: "desaparecido, desaparecidos, desaparecidas",
	captured: "capturado, capturados, prisioneiros de guerra, feitos prisioneiros",
	displaced: "deslocado, deslocados, deslocadas, fugiram, sem-abrigo, desabrigados, desalojados, deslocada, desabrigadas, desalojadas, fogem, obrigados a deixar, tiveram de deixar, tiveram que deixar, sem teto",
	infected: "infectados, infetados, infecções, contaminados, testaram positivo, infetado, infectadas, infetadas, contágios, infeções",
	recovered: "recuperados, recuperadas, curados",
	hospitalised: "hospitalizados, internados, internadas, internamentos, internações, internado, internada, hospitalizado, internação, internamento, cuidados intensivos",
	evacuated: "evacuados, evacuadas, retirados de casa, evacuado, evacuação, retiradas de casa",
	rescued: "resgatados, resgatadas, resgates, salvos, resgatado, resgatou, salvas, resgataram",
	arrested: "detido, detidos, detidas, detenções, presos pela polícia, prisões, presos, deteve, detenção, presas",
	convicted: "condenados, condenadas, condenações, condenado, condenada, condenou, condenação",
	charged: "acusados, acusadas, indiciados, arguidos",
	sent: "enviado, enviados, enviadas, enviou, enviaram, envia, envio, destacados, destacamento, entregou, entregaram, entregues, entregas, forneceu, fornecidos, exportou, destacou, destacadas, enviam, fornecidas, fornecem, fornece, entregue",
	withdrawn: "retirou, retirados, retirada, regressaram",
	trained: "treinados, formados",
	employed: "emprega, empregam, contratados por, trabalham em, trabalham para, empregou, empregava, dá emprego, dão emprego, trabalham, trabalha, trabalham no, trabalham na",
	hired: "contratou, contratadas, contratações, admitidos, contratado, contratada, contratados, contrataram, contrata, admitiu",
	dismissed: "demitidos, demitiu, despedidos, despedimentos, demissões, demitido, demitidas, despedido, despedidas, despediu, demitiram",
	born: "nascimentos, nascidos, nasceram, nasceu, nascimento, nascidas, partos",
	vaccinated: "vacinados, vacinadas, vacinações, imunizados, vacinado, vacinada, vacinação, doses aplicadas",
	evicted: "despejos, despejados",
	registered: "registados, registrados, registradas, inscritos, inscritas, matriculados, registado, registrado, registadas, inscrito, inscrições, matrículas",
	attended: "participaram, participou, participam, aderiram, aderiu, compareceram, assistiram",
};

/** Who is counted. */
const who = {
	soldiers: "soldado, soldados, militares, tropas, efetivos, combatentes",
	civilians: "civil, civis",
	police: "polícia, polícias, policiais, agentes",
	children: "criança, crianças, menores, bebês, bebés",
	girls: "menina, meninas, raparigas",
	boys: "menino, meninos, rapazes",
	women: "mulher, mulheres",
	men: "homem, homens",
	pupils: "aluno, alunos, alunas",
	students: "estudante, estudantes, universitários",
	teachers: "professor, professores, docentes, professoras",
	nurses: "enfermeiro, enfermeiros, enfermeiras",
	midwives: "parteira, parteiras",
	doctors: "médico, médicos, médicas",
	patients: "paciente, pacientes, doentes, utentes, doente, utente",
	participants: "participante, participantes",
	volunteers: "voluntário, voluntários, voluntárias",
	residents: "habitante, habitantes, moradores, residentes, morador, moradora, moradoras, cidadãos, munícipes",
	tenants: "inquilino, inquilinos",
	refugees: "refugiado, refugiados, requerentes de asilo",
	employees: "empregado, empregados, funcionário, funcionários, trabalhador, trabalhadores, pessoal, funcionária, funcionárias, trabalhadora, trabalhadoras, operários, colaboradores",
	voters: "eleitor, eleitores, eleitorado, votantes, eleitora, eleitoras",
	members: "membro, membros, sócios, associados",
	visitors: "visitante, visitantes, turistas, turista",
	spectators: "espectador, espectadores, espetadores, torcedores, adeptos",
	passengers: "passageiro, passageiros",
	prisoners: "preso, presos, reclusos, detentos",
	farmers: "agricultor, agricultores, produtores rurais, agricultoras, produtores, lavradores",
	households: "domicílios, agregados familiares, lares",
	families: "família, famílias",
	companies: "empresa, empresas, companhias, firmas",
	engineers: "engenheiro, engenheiros, sapadores",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "receita, receitas, faturamento, faturação, vendas, arrecadação, arrecadou, ganhou, ganharam, faturou, ganha, ganham, arrecadaram, rendeu",
	profit: "lucro, lucros, lucrou, superávit, excedente, lucraram, ganhos",
	loss: "prejuízo, prejuízos, perda, perdas, défice, déficit, perdeu, perderam, perde, perdem, perdido, perdidos",
	debt: "dívida, dívidas, passivos, endividamento",
	budget: "orçamento, orçamentado, verba",
	cost: "custo, custos, custa, custou, custaram, gasto, gastos, gastou, gastaram, despesa, despesas, pagou, pagaram, pago, custam, custava, custará, paga, pagam, pagava, gastou-se, desembolsou",
	invested: "investiu, investiram, investimento, investimentos, investidos, investe, investem, investido",
	donated: "doou, doaram, doação, doações, doados, doa, doam, doado",
	fine: "multa, multas, multado, coima, coimas",
	wages: "salário, salários, ordenado, vencimento, ganha, ganham, recebe, recebem, remuneração",
	price: "preço, preços, custa, custou, vale, aluguel, renda, tarifa, custam, custava, bilhete, preço médio, aluguéis, rendas, tarifas",
	subsidy: "subsídio, subsídios, ajuda, apoio, apoios, subsidiado, financiamento, verbas",
	compensation: "indenização, indemnização, indemnizações, compensação, em troca, contrapartida, indenizações, indenizou, indemnizou, ressarcimento",
	damage: "danos, estragos, dano, prejuízos materiais",
	transfer: "transferência",
};

/** What happened to a thing. */
const act = {
	dry: "seco, secos, secou, secaram",
	drilled: "perfurado, perfurados, perfurações",
	harvest: "colheita, safra, colhido, colheitas, safras, colheram, colheu, vindima, apanha",
	built: "construído, construídos, construídas, construiu, construção, construíram, erguidos, erguidas, edificados, obras concluídas",
	damaged: "danificado, danificados, danificadas, danificou, danificaram",
	destroyed: "destruído, destruídos, destruídas, arrasados, destruiu, destruíram, arrasou, arrasadas, queimado, queimados, queimadas, queimou, ardeu, arderam",
	closed: "fechado, fechados, fechadas, encerrado, encerramento, fechamento, fechou, fecharam, encerrou, encerraram, encerrados, encerradas",
	opened: "aberto, abertos, abertura, inaugurados, abriu, abriram, inaugurou, aberta, abertas",
	sold: "vendido, vendidos, vendidas, venda, vendeu, venderam, vendem, vende, vendas",
	bought: "comprado, comprados, compra, comprou, adquiriu, compraram, comprada, compradas, adquiridos, aquisição",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "pessoa, pessoas, gente",
	arms: "arma, armas, armamento, munições, mísseis, projéteis",
	homes: "habitação, habitações, apartamentos, moradias, casa, casas, moradia, habitação social",
	houses: "casa, casas, edifícios, prédios, edifício, prédio, imóveis",
	jobs: "emprego, empregos, postos de trabalho, vagas, posto de trabalho, vaga",
	votes: "voto, votos, votaram, votou, boletins",
	turnout: "participação, afluência, comparecimento, votaram, foram às urnas, afluência às urnas",
	cases: "caso, casos",
	beds: "cama, camas, leitos",
	wells: "poço, poços",
	meals: "refeição, refeições",
	emissions: "emissão, emissões, gases com efeito de estufa, gases de efeito estufa, emite, emitem, emitiu, dióxido de carbono, gás carbónico, co2",
	area: "área, superfície, extensão, hectares, ocupa, abrange",
	population: "população",
	temperature: "temperatura, temperaturas, aquecimento, calor, graus a mais",
	energy: "energia, eletricidade, elétrica, consumo de energia",
	speed: "velocidade, circulava",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perdeu, perderam, perdas, perdido" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
