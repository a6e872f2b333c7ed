import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Beste {name},',
	greetingWithoutName: 'Goedendag,',
	subject: 'Nog enkele gegevens voor {business}',
	one: 'Bedankt voor uw bericht. Om verder te kunnen hebben wij nog één gegeven nodig:',
	several: 'Bedankt voor uw bericht. Om verder te kunnen hebben wij nog enkele gegevens nodig:',
	within: 'Laat ons, zodat wij verder kunnen, nog het volgende weten:',
	closing: 'U kunt gewoon op dit bericht antwoorden.',
	closingWithLink: 'U kunt gewoon op dit bericht antwoorden, of hier: {link}',
	ask: 'Kunt u ons het volgende laten weten: {label}?',
	question: { name: 'Wat is uw naam?', phone: 'Op welk telefoonnummer kunnen wij u het best bereiken?', email: 'Wat is uw e-mailadres?', address: 'Om welk adres gaat het, met postcode?' },
	unreadValue: 'Wij konden “{value}” niet lezen als {kind}.',
	unread: 'Wij konden het gegeven dat wij hebben niet lezen als {kind}.',
	kinds: { name: 'naam', phone: 'volledig telefoonnummer', email: 'e-mailadres', address: 'adres', date: 'datum op de kalender', dateTime: 'datum of tijd', money: 'bedrag', number: 'getal', boolean: 'ja of nee' },
	oneOf: 'een van deze keuzes: {choices}',
	unnamed: 'Nieuwe aanvraag',
};
