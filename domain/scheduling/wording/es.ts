import type { SchedulingWords } from './types';

export const es: SchedulingWords = {
	greeting: 'Hola {firstName}:',
	greetingWithoutName: 'Hola:',
	closing: '{signature}',
	visit: 'Cita',
	labels: { when: 'Cuándo', arrival: 'Llegada', where: 'Dónde', who: 'Quién va', phone: 'Teléfono' },
	between: 'entre las {from} y las {to}',
	booked: { subject: 'Su cita del {when}', line: 'Su cita con {business} está reservada.' },
	moved: { subject: 'Su cita es ahora el {when}', line: 'Su cita con {business} ha cambiado. Antes era el {previous}.' },
	cancelled: { subject: 'Su cita del {when} está cancelada', line: 'Su cita con {business} del {when} está cancelada.' },
	change: 'Para cambiarla, responda a este mensaje o llame al {phone}.',
	reminder: {
		subject: 'Recordatorio: {title}, {when}',
		line: 'Le recordamos su cita con {business}.',
		sms: '{business}: {title}, {when}. Responda C para confirmar, R para cambiar.',
		confirm: 'Responda C para confirmar o R para cambiar la hora.',
		link: 'Elija otra hora aquí: {link}',
	},
	prep: {
		heading: 'Notas de preparación',
		asked: 'Solicitado',
		known: 'Conocido',
		hazards: 'Riesgos',
		bring: 'Llevar',
		access: 'Acceso',
		open: 'Pendiente',
		customer: 'Cliente',
		nothing: 'nada anotado',
	},
};
