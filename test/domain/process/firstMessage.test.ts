import { localEngine } from '../../../domain/classify';
import { extractIntake } from '../../../domain/intake';
import { LANGUAGES, packFor } from '../../../domain/language';
import { normaliseInquiry, ownContactsOf } from '../../../domain/message';
import { decide } from '../../../domain/process';
import { parseProfile, PRESETS, type Profile } from '../../../domain/profile';
import { fileWith, NOW, situationWith, toCustomers } from './world';

const AUTO = { rules: [{ on: 'reply' as const, action: 'auto' as const }, { on: 'intake' as const, action: 'auto' as const }], default: 'auto' as const };
const CHECKED = { rules: [{ on: 'reply' as const, action: 'review' as const }, { on: 'intake' as const, action: 'auto' as const }] };

type Trade = keyof typeof PRESETS;
const TRADES = Object.keys(PRESETS) as Trade[];

/** What somebody of the trade wants, in each language, as a booking or a request. */
const WANTED: Record<Trade, Record<string, string>> = {
	homeServices: { en: 'the drain in the kitchen is clogged', es: 'el fregadero de la cocina está tapado', fr: 'l’évier de la cuisine est bouché', de: 'der Abfluss in der Küche ist verstopft', pt: 'o ralo da cozinha está entupido', it: 'lo scarico della cucina è intasato', nl: 'de afvoer in de keuken is verstopt', pl: 'odpływ w kuchni jest zatkany' },
	dentalMedical: { en: 'I would like a check-up', es: 'quisiera una cita para un chequeo', fr: 'je voudrais un rendez-vous pour un contrôle', de: 'ich hätte gern einen Termin zur Kontrolle', pt: 'gostaria de marcar uma consulta de rotina', it: 'vorrei un appuntamento per un controllo', nl: 'ik wil graag een afspraak voor een controle', pl: 'chciałabym umówić się na przegląd' },
	autoRepair: { en: 'my brakes squeal', es: 'los frenos chillan', fr: 'mes freins grincent', de: 'die Bremsen quietschen', pt: 'os travões chiam', it: 'i freni fischiano', nl: 'mijn remmen piepen', pl: 'hamulce piszczą' },
	creativeAgency: { en: 'we need a new website', es: 'necesitamos un sitio web nuevo', fr: 'nous avons besoin d’un nouveau site web', de: 'wir brauchen eine neue Website', pt: 'precisamos de um site novo', it: 'abbiamo bisogno di un sito web nuovo', nl: 'wij hebben een nieuwe website nodig', pl: 'potrzebujemy nowej strony internetowej' },
	professionalServices: { en: 'I need help with my tax return', es: 'necesito ayuda con la declaración de impuestos', fr: 'j’ai besoin d’aide pour ma déclaration de revenus', de: 'ich brauche Hilfe bei der Steuererklärung', pt: 'preciso de ajuda com a declaração de impostos', it: 'ho bisogno di aiuto con la dichiarazione dei redditi', nl: 'ik heb hulp nodig bij mijn belastingaangifte', pl: 'potrzebuję pomocy przy zeznaniu podatkowym' },
};
const HELLO: Record<string, string> = { en: 'Hello,', es: 'Hola, buenos días,', fr: 'Bonjour,', de: 'Guten Tag,', pt: 'Olá, bom dia,', it: 'Buongiorno,', nl: 'Goedendag,', pl: 'Dzień dobry,' };
const DAY: Record<string, string> = { en: 'Could I book an appointment on Thursday?', es: '¿Podría darme una cita el jueves?', fr: 'Pourriez-vous me donner un rendez-vous jeudi ?', de: 'Hätten Sie am Donnerstag einen Termin?', pt: 'Podia marcar uma hora para quinta-feira?', it: 'Potrei avere un appuntamento giovedì?', nl: 'Kan ik donderdag een afspraak maken?', pl: 'Czy mogę umówić się na czwartek?' };
const CALL: Record<string, string> = { en: 'Call me at 312\u2011555\u20110142.', es: 'Mi teléfono es 312-555-0142.', fr: 'Mon numéro : 312-555-0142.', de: 'Meine Nummer: 312-555-0142.', pt: 'O meu telefone é 312-555-0142.', it: 'Il mio numero è 312-555-0142.', nl: 'Mijn nummer is 312-555-0142.', pl: 'Mój numer to 312-555-0142.' };
const PLACE: Record<string, string> = { en: 'It is 120 Oak Street, Springfield, 62701.', es: 'La dirección es 120 Oak Street, Springfield, 62701.', fr: 'C’est au 120 Oak Street, Springfield, 62701.', de: 'Die Adresse ist 120 Oak Street, Springfield, 62701.', pt: 'A morada é 120 Oak Street, Springfield, 62701.', it: 'L’indirizzo è 120 Oak Street, Springfield, 62701.', nl: 'Het adres is 120 Oak Street, Springfield, 62701.', pl: 'Adres to 120 Oak Street, Springfield, 62701.' };

/** Fits only where somebody goes to the customer. */
const OF_A_VISIT_THERE = /where the work is|address of the work|can come|come out|at your (?:home|house|property)|dónde es el trabajo|dirección del trabajo|lieu des travaux|intervenir|Arbeit (?:an)?fällt|onde é o trabalho|morada do trabalho/i;
const ENGLISH = /\b(?:What|Which|When|Where|Please|Thank you|your|you|tell us|reach)\b/;

function heard(profile: Profile, text: string, contact: object): string {
	const { inquiry } = normaliseInquiry({ name: 'Dana Wells', email: 'dana@example.org', ...contact, message: text }, { now: NOW, zone: profile.business.timezone, own: ownContactsOf(profile) });
	const classification = localEngine(profile).classify(inquiry, { reviewBelow: 0, now: NOW });
	const intake = extractIntake({ messages: [{ text: inquiry.text, at: inquiry.receivedAt }], fields: inquiry.fields, contact: inquiry.contact, service: classification.service, language: classification.language }, profile, NOW);
	const file = fileWith({ inquiry, classification, intake });
	const step = decide('followUp', situationWith({ inquiry, classification, sections: { ...file.sections, intake } }, { profile }));
	return [...toCustomers(step).map((message) => message.text ?? ''), String(step.review?.draft.body ?? '')].join('\n\n');
}

const plain = (text: string) => text.replace(/\s+/g, '');
const times = (text: string, part: string) => plain(text).split(plain(part)).length - 1;

describe.each(TRADES)('%s: the first message', (trade) => {
	const bySelf = parseProfile({ ...PRESETS[trade], review: AUTO });
	const byPerson = parseProfile({ ...PRESETS[trade], review: CHECKED });
	const given = [false, true].flatMap((day) => [false, true].flatMap((phone) => [false, true].map((place) => ({ day, phone, place }))));

	test.each(LANGUAGES.flatMap((language) => given.map((one) => [language, one] as const)))('in %s, %j given: asks once for the rest, in that language and for that trade', (language, { day, phone, place }) => {
		const text = [`${HELLO[language]} ${WANTED[trade][language]}.`, day ? DAY[language] : '', phone ? CALL[language] : '', place ? PLACE[language] : ''].filter((part) => part !== '').join(' ');
		const { asks } = packFor(language).firstReply;
		for (const profile of [bySelf, byPerson]) {
			const message = heard(profile, text, {});
			expect(message).not.toBe('');
			expect(times(message, asks.phone)).toBeLessThanOrEqual(phone ? 0 : 1);
			if (day) expect(message).not.toContain(asks.booking);
			if (place) expect(message).not.toMatch(/zip code|código postal|code postal|Postleitzahl/);
			if (trade !== 'homeServices') expect(message).not.toMatch(OF_A_VISIT_THERE);
			if (language !== 'en') expect(message).not.toMatch(ENGLISH);
		}
	});

	test('a number that the form gave is asked for by nobody', () => {
		const message = heard(bySelf, `Hello, ${WANTED[trade].en}.`, { phone: '(312)\u00a0555\u20110142' });
		expect(message).not.toContain(packFor('en').firstReply.asks.phone);
	});

	test('a department is not greeted by its name', () => {
		expect(heard(bySelf, `Hello, ${WANTED[trade].en}.`, { name: 'Procurement' })).toMatch(/^Hello,\n/);
	});
});

test.each(LANGUAGES)('%s: what all trades send fits all trades', (language) => {
	expect(JSON.stringify([packFor(language).firstReply, packFor(language).scheduling])).not.toMatch(OF_A_VISIT_THERE);
});
