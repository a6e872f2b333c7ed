import type { SchedulingWords } from './types';

export const en: SchedulingWords = {
	greeting: 'Hi {firstName},',
	greetingWithoutName: 'Hello,',
	closing: '{signature}',
	visit: 'Appointment',
	labels: { when: 'When', arrival: 'Arrival', where: 'Where', who: 'Who comes', phone: 'Phone' },
	between: 'between {from} and {to}',
	booked: { subject: 'Your appointment on {when}', line: 'your appointment with {business} is booked.' },
	moved: { subject: 'Your appointment is now on {when}', line: 'your appointment with {business} has moved. It was on {previous}.' },
	cancelled: { subject: 'Your appointment on {when} is cancelled', line: 'your appointment with {business} on {when} is cancelled.' },
	change: 'To change it, answer this message or call {phone}.',
	reminder: {
		subject: 'Reminder: {title} on {when}',
		line: 'a short reminder of your appointment with {business}.',
		sms: '{business}: {title} on {when}. Reply C to confirm, R to change.',
		confirm: 'Answer C to confirm, or R to change the time.',
		link: 'Choose another time here: {link}',
	},
	prep: {
		heading: 'Prep notes',
		asked: 'Asked for',
		known: 'Known',
		hazards: 'Hazards',
		bring: 'Bring',
		access: 'Access',
		open: 'Still open',
		customer: 'Customer',
		nothing: 'nothing noted',
	},
};
