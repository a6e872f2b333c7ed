import type { SchedulingWords } from './types';

export const de: SchedulingWords = {
	greeting: 'Guten Tag {firstName},',
	greetingWithoutName: 'Guten Tag,',
	closing: '{signature}',
	visit: 'Termin',
	labels: { when: 'Wann', arrival: 'Ankunft', where: 'Wo', who: 'Es kommt', phone: 'Telefon' },
	between: 'zwischen {from} und {to}',
	booked: { subject: 'Ihr Termin am {when}', line: 'Ihr Termin bei {business} ist gebucht.' },
	moved: { subject: 'Ihr Termin ist jetzt am {when}', line: 'Ihr Termin bei {business} wurde verschoben. Er war am {previous}.' },
	cancelled: { subject: 'Ihr Termin am {when} ist abgesagt', line: 'Ihr Termin bei {business} am {when} ist abgesagt.' },
	change: 'Für eine Änderung antworten Sie auf diese Nachricht oder rufen Sie {phone} an.',
	reminder: {
		subject: 'Erinnerung: {title} am {when}',
		line: 'eine kurze Erinnerung an Ihren Termin bei {business}.',
		sms: '{business}: {title} am {when}. Antworten Sie C zum Bestätigen, R zum Ändern.',
		confirm: 'Antworten Sie C zum Bestätigen oder R für eine andere Zeit.',
		link: 'Wählen Sie hier eine andere Zeit: {link}',
	},
	prep: {
		heading: 'Vorbereitung',
		asked: 'Gewünscht',
		known: 'Bekannt',
		hazards: 'Gefahren',
		bring: 'Mitbringen',
		access: 'Zugang',
		open: 'Noch offen',
		customer: 'Kunde',
		nothing: 'nichts vermerkt',
	},
};
