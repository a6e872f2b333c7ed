import type { SchedulingWords } from './types';

export const pt: SchedulingWords = {
	greeting: 'Olá {firstName},',
	greetingWithoutName: 'Olá,',
	closing: '{signature}',
	visit: 'Agendamento',
	labels: { when: 'Quando', arrival: 'Chegada', where: 'Onde', who: 'Quem vai', phone: 'Telefone' },
	between: 'entre {from} e {to}',
	booked: { subject: 'O seu agendamento de {when}', line: 'o seu agendamento com {business} está confirmado.' },
	moved: { subject: 'O seu agendamento passou para {when}', line: 'o seu agendamento com {business} mudou. Era em {previous}.' },
	cancelled: { subject: 'O agendamento de {when} foi cancelado', line: 'o seu agendamento com {business} de {when} foi cancelado.' },
	change: 'Para alterar, responda a esta mensagem ou ligue para {phone}.',
	reminder: {
		subject: 'Lembrete: {title}, {when}',
		line: 'lembramos o seu agendamento com {business}.',
		sms: '{business}: {title}, {when}. Responda C para confirmar, R para alterar.',
		confirm: 'Responda C para confirmar ou R para mudar o horário.',
		link: 'Escolha outro horário aqui: {link}',
	},
	prep: {
		heading: 'Notas de preparação',
		asked: 'Pedido',
		known: 'Conhecido',
		hazards: 'Riscos',
		bring: 'Levar',
		access: 'Acesso',
		open: 'Em aberto',
		customer: 'Cliente',
		nothing: 'nada anotado',
	},
};
