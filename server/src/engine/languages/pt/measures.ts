// What Portuguese news counts and measures: ideas with their words.
// Ids are shared by all languages; of two ideas of one family only one can be meant of the same figure.
import { type Measure, measuresOf } from "../language.ts";

/** What happened to somebody. */
const fate = {
	killed: "morto, mortos, morta, mortas, morreu, morreram, morrem, mortes, morte, falecidos, faleceu, faleceram, perderam a vida, perdeu a vida, assassinados, vítimas mortais, caídos, matou, mataram",
	wounded: "ferido, feridos, ferida, feridas, feriram, lesionados, lesões",
	casualties: "baixas, vítimas, mortos e feridos, mortos ou feridos",
	missing: "desaparecido, desaparecidos, desaparecidas",
	captured: "capturado, capturados, prisioneiros de guerra, feitos prisioneiros",
	displaced: "deslocado, deslocados, deslocadas, fugiram, sem-abrigo, desabrigados, desalojados",
	infected: "infectados, infetados, infecções, contaminados, testaram positivo",
	recovered: "recuperados, recuperadas, curados",
	hospitalised: "hospitalizados, internados, internadas, internamentos, internações",
	evacuated: "evacuados, evacuadas, retirados de casa",
	rescued: "resgatados, resgatadas, resgates, salvos",
	arrested: "detido, detidos, detidas, detenções, presos pela polícia, prisões",
	convicted: "condenados, condenadas, condenações, condenado",
	charged: "acusados, acusadas, indiciados, arguidos",
	sent: "enviado, enviados, enviadas, enviou, enviaram, envia, envio, destacados, destacamento, entregou, entregaram, entregues, entregas, forneceu, fornecidos, exportou",
	withdrawn: "retirou, retirados, retirada, regressaram",
	trained: "treinados, formados",
	employed: "emprega, empregam, contratados por, trabalham em, trabalham para",
	hired: "contratou, contratadas, contratações, admitidos",
	dismissed: "demitidos, demitiu, despedidos, despedimentos, demissões",
	born: "nascimentos, nascidos, nasceram",
	vaccinated: "vacinados, vacinadas, vacinações, imunizados",
	evicted: "despejos, despejados",
	registered: "registados, registrados, registradas, inscritos, inscritas, matriculados",
};

/** Who is counted. */
const who = {
	soldiers: "soldado, soldados, militares, tropas, efetivos, combatentes",
	civilians: "civil, civis",
	police: "polícia, polícias, policiais, agentes",
	children: "criança, crianças, menores, bebês, bebés",
	women: "mulher, mulheres",
	men: "homem, homens",
	pupils: "aluno, alunos, alunas",
	students: "estudante, estudantes, universitários",
	teachers: "professor, professores, docentes, professoras",
	nurses: "enfermeiro, enfermeiros, enfermeiras",
	doctors: "médico, médicos, médicas",
	patients: "paciente, pacientes, doentes, utentes",
	participants: "participante, participantes",
	volunteers: "voluntário, voluntários, voluntárias",
	residents: "habitante, habitantes, moradores, residentes",
	tenants: "inquilino, inquilinos",
	refugees: "refugiado, refugiados, requerentes de asilo",
	employees: "empregado, empregados, funcionário, funcionários, trabalhador, trabalhadores, pessoal",
	voters: "eleitor, eleitores, eleitorado, votantes",
	members: "membro, membros, sócios, associados",
	visitors: "visitante, visitantes, turistas",
	spectators: "espectador, espectadores, espetadores, torcedores, adeptos",
	passengers: "passageiro, passageiros",
	prisoners: "preso, presos, reclusos, detentos",
	farmers: "agricultor, agricultores, produtores rurais",
	households: "domicílios, agregados familiares, lares",
	families: "família, famílias",
	companies: "empresa, empresas, companhias, firmas",
	engineers: "engenheiro, engenheiros, sapadores",
};

/** Which part a sum of money plays. */
const money = {
	revenue: "receita, receitas, faturamento, faturação, vendas, arrecadação, arrecadou, ganhou, ganharam",
	profit: "lucro, lucros, lucrou, superávit, excedente",
	loss: "prejuízo, prejuízos, perda, perdas, défice, déficit, perdeu, perderam",
	debt: "dívida, dívidas, deve, passivos",
	budget: "orçamento, orçamentado, verba",
	cost: "custo, custos, custa, custou, custaram, gasto, gastos, gastou, gastaram, despesa, despesas, pagou, pagaram, pago",
	invested: "investiu, investiram, investimento, investimentos, investidos",
	donated: "doou, doaram, doação, doações, doados",
	fine: "multa, multas, multado, coima, coimas",
	wages: "salário, salários, ordenado, vencimento",
	price: "preço, preços, custa, custou, vale, aluguel, renda, tarifa",
	subsidy: "subsídio, subsídios, ajuda, apoio, apoios",
	compensation: "indenização, indemnização, indemnizações, compensação, em troca, contrapartida",
	damage: "danos, estragos",
	transfer: "transferência",
};

/** What happened to a thing. */
const act = {
	dry: "seco, secos, secou, secaram",
	drilled: "perfurado, perfurados, perfurações",
	harvest: "colheita, safra, colhido",
	built: "construído, construídos, construídas, construiu, construção",
	damaged: "danificado, danificados, danificadas",
	destroyed: "destruído, destruídos, destruídas, arrasados",
	closed: "fechado, fechados, fechadas, encerrado, encerramento, fechamento",
	opened: "aberto, abertos, abertura, inaugurados",
	sold: "vendido, vendidos, vendidas, venda, vendeu",
	bought: "comprado, comprados, compra, comprou, adquiriu",
};

/** What else is counted and done; these do not exclude each other. */
const things = {
	people: "pessoa, pessoas, gente",
	arms: "arma, armas, armamento, munições, mísseis, projéteis",
	homes: "habitação, habitações, apartamentos, moradias",
	houses: "casa, casas, edifícios, prédios",
	jobs: "emprego, empregos, postos de trabalho, vagas",
	votes: "voto, votos",
	turnout: "participação, afluência, comparecimento",
	cases: "caso, casos",
	beds: "cama, camas, leitos",
	wells: "poço, poços",
	meals: "refeição, refeições",
	emissions: "emissão, emissões, gases com efeito de estufa, gases de efeito estufa",
	area: "área, superfície, extensão",
	population: "população",
	temperature: "temperatura, temperaturas, aquecimento",
};

export const measures: readonly Measure[] = [
	...measuresOf("fate", fate),
	...measuresOf("fate", { killed: "perdeu, perderam, perdas, perdido" }, "soldiers"),
	...measuresOf("who", who),
	...measuresOf("money", money),
	...measuresOf("act", act),
	...measuresOf(null, things),
];
