import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Hi {name},',
	greetingWithoutName: 'Hello,',
	subject: 'A few details for {business}',
	one: 'Thank you for your message. To go on, we need one more detail:',
	several: 'Thank you for your message. To go on, we need a few more details:',
	within: 'So that we can go on, please tell us:',
	closing: 'You can simply reply to this message.',
	closingWithLink: 'You can simply reply to this message, or answer here: {link}',
	ask: 'Could you tell us: {label}?',
	question: { name: 'What is your name?', phone: 'What is the best phone number to reach you?', email: 'What is your email address?', address: 'Which address is it about, with postcode?' },
	unreadValue: 'We could not read “{value}” as {kind}.',
	unread: 'We could not read what we have as {kind}.',
	kinds: { name: 'a name', phone: 'a complete phone number', email: 'an email address', address: 'an address', date: 'a date of the calendar', dateTime: 'a date or time', money: 'an amount of money', number: 'a number', boolean: 'yes or no' },
	oneOf: 'one of: {choices}',
	unnamed: 'New request',
};
