import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Olá, {name},',
	greetingWithoutName: 'Olá,',
	subject: 'Alguns dados para {business}',
	one: 'Obrigado pela sua mensagem. Para continuar, precisamos de mais um dado:',
	several: 'Obrigado pela sua mensagem. Para continuar, precisamos de mais alguns dados:',
	within: 'Para podermos continuar, indique-nos por favor:',
	closing: 'Basta responder a esta mensagem.',
	closingWithLink: 'Basta responder a esta mensagem, ou responder aqui: {link}',
	ask: 'Pode indicar-nos o seguinte: {label}?',
	question: { name: 'Qual é o seu nome?', phone: 'Qual é o melhor número de telefone para falarmos consigo?', email: 'Qual é o seu e-mail?', address: 'De que morada se trata, com código postal?' },
	unreadValue: 'Não conseguimos ler «{value}» como {kind}.',
	unread: 'Não conseguimos ler o dado que temos como {kind}.',
	kinds: { name: 'nome', phone: 'número de telefone completo', email: 'endereço de e-mail', address: 'morada', date: 'data do calendário', dateTime: 'data ou hora', money: 'valor em dinheiro', number: 'número', boolean: 'sim ou não' },
	oneOf: 'uma destas opções: {choices}',
	unnamed: 'Novo pedido',
};
