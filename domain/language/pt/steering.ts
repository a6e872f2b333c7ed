import type { SteeringWords } from '../sections/steering';

export const steering: SteeringWords = {
	voidRules: [
		['nao leve em conta, nao leves em conta, nao tenha em conta, nao tenhas em conta, ja nao vale, ja nao valem, nao vale mais, nao conta mais, nao siga, ignor*, esquec*, descart*, desconsider*, anul*, revogad*, canceladas, sem efeito, obsolet*, ultrapassad*, nao obedeca*, nao cumpra*, apague', 'regra*, instruc*, norma*, diretriz*, ordem, ordens, orientac*, pediram antes, disseram antes, prompt', 'recebeu, recebeste, lhe deram, lhe pediram, te pediram, anterior*, antes, suas, tuas, todas as, acima, ate agora'],
	],
	newRole: [['voce age como, age como, aja como, comporta te, comporte se, faca de conta que, faz de conta que, finja*, finge*, agora voce e, agora es, a partir de agora voce e, imagine que voce, representa o papel, de agora em diante e, a partir de agora e, voce ja nao e, es livre, voce e livre, e um assistente', 'robo, robos, robot*, bot, chatbot*, ia, assistente*, modelo de linguagem, sem regras, sem nenhum limite, sem limites, sem restricoes']],
	addressed: [
		['para o assistente automatico, ao assistente automatico, para a maquina, a maquina que, para o robo, ao robo, para a ia, a ia que, para o computador, ao computador, para o programa, ao programa, ao sistema automatico, para o sistema automatico, para o bot, para o software, ao software, para o modelo, ao modelo', 'processa, le este, le esta, le o, classifica, analisa, responde, avalia, leia'],
	],
	decide: [['coloque, coloca, classifique, classifica, ponha, poe, marque, marca, atribua, etiquete, trate, passe', 'este pedido, o pedido, esta solicitacao, a solicitacao, esta mensagem, a mensagem, este caso, o caso, este ticket, meu pedido, minha solicitacao, meu caso', 'categoria, critico, critica, maxima urgencia, maxima prioridade, inicio da fila, primeiro da fila, spam, aprovad*, pag*']],
	answer: [
		['responda, responde, diga, diz, escreva, escreve, informe', 'ao cliente, aos clientes, a cliente', 'apenas, somente, so, estas palavras, exatamente, que'],
		['sua resposta, tua resposta, suas respostas', 'senha*, palavra passe, pin, numero do cartao, numero da conta, dados bancarios, credenciais, codigo de seguranca'],
	],
	giveAway: [['mostre, mostra, revele, revela, imprima, repita, repete, de me, da me, escreva, divulgue, diga me, diz me, liste, resuma', 'suas instruc*, tuas instruc*, instrucoes internas, instrucoes ocultas, suas regras, suas ~ regras, regras secretas, regras internas, sua configuracao, prompt']],
	nobodyLooks: [['aprovad*, autorizad*, validad*, enviar, envie, envia', 'sem controlo humano, sem controle humano, sem revisao humana, sem que ninguem, revisao humana, controlo humano, controle humano, nenhum humano, nenhuma pessoa, ninguem precisa']],
};
