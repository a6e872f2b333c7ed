import type { SchedulingWords } from './types';

export const fr: SchedulingWords = {
	greeting: 'Bonjour {firstName},',
	greetingWithoutName: 'Bonjour,',
	closing: '{signature}',
	visit: 'Rendez-vous',
	labels: { when: 'Quand', arrival: 'Arrivée', where: 'Où', who: 'Qui vient', phone: 'Téléphone' },
	between: 'entre {from} et {to}',
	booked: { subject: 'Votre rendez-vous du {when}', line: 'votre rendez-vous avec {business} est réservé.' },
	moved: { subject: 'Votre rendez-vous est maintenant le {when}', line: 'votre rendez-vous avec {business} a été déplacé. Il était prévu le {previous}.' },
	cancelled: { subject: 'Votre rendez-vous du {when} est annulé', line: 'votre rendez-vous avec {business} du {when} est annulé.' },
	change: 'Pour le modifier, répondez à ce message ou appelez le {phone}.',
	reminder: {
		subject: 'Rappel : {title}, {when}',
		line: 'nous vous rappelons votre rendez-vous avec {business}.',
		sms: '{business} : {title}, {when}. Répondez C pour confirmer, R pour changer.',
		confirm: 'Répondez C pour confirmer, ou R pour changer l’heure.',
		link: 'Choisissez une autre heure ici : {link}',
	},
	prep: {
		heading: 'Notes de préparation',
		asked: 'Demandé',
		known: 'Connu',
		hazards: 'Dangers',
		bring: 'À apporter',
		access: 'Accès',
		open: 'À éclaircir',
		customer: 'Client',
		nothing: 'rien de noté',
	},
};
