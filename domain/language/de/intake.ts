import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Guten Tag {name},',
	greetingWithoutName: 'Guten Tag,',
	subject: 'Noch einige Angaben für {business}',
	one: 'vielen Dank für Ihre Nachricht. Damit wir weitermachen können, fehlt uns noch eine Angabe:',
	several: 'vielen Dank für Ihre Nachricht. Damit wir weitermachen können, fehlen uns noch einige Angaben:',
	within: 'Damit wir weitermachen können, teilen Sie uns bitte noch mit:',
	closing: 'Antworten Sie einfach auf diese Nachricht.',
	closingWithLink: 'Antworten Sie einfach auf diese Nachricht, oder hier: {link}',
	ask: 'Können Sie uns das noch mitteilen: {label}?',
	question: { name: 'Wie ist Ihr Name?', phone: 'Unter welcher Telefonnummer erreichen wir Sie am besten?', email: 'Wie lautet Ihre E-Mail-Adresse?', address: 'Um welche Adresse geht es (mit Postleitzahl)?' },
	unreadValue: '„{value}“ konnten wir nicht als {kind} lesen.',
	unread: 'Die Angabe, die wir haben, konnten wir nicht als {kind} lesen.',
	kinds: { name: 'Namen', phone: 'vollständige Telefonnummer', email: 'E-Mail-Adresse', address: 'Adresse', date: 'Datum des Kalenders', dateTime: 'Datum oder Uhrzeit', money: 'Betrag', number: 'Zahl', boolean: 'Ja oder Nein' },
	oneOf: 'eine dieser Möglichkeiten: {choices}',
	unnamed: 'Neue Anfrage',
};
