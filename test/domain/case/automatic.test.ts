import { isAutomatic, type Inquiry } from '../../../domain/case';

function mail(changes: Partial<Inquiry>): Inquiry {
	return { id: 'm', channel: 'email', receivedAt: '2026-03-02T10:00:00-06:00', text: 'Hello', contact: { email: 'ann@example.com' }, fields: {}, source: { kind: 'imap' }, ...changes };
}

describe('what software answers by itself', () => {
	test.each([
		'Automatic reply: Your visit',
		'Out of office',
		'Out of Office: back Monday',
		'Ann is out of the office',
		'Automatische Antwort: Ihr Termin',
		'Abwesenheitsnotiz',
		'Abwesend: Ihre Anfrage',
		'Respuesta automática: Su cita',
		'Fuera de la oficina',
		'Réponse automatique : votre demande',
		'Absence du bureau : devis',
		'Resposta automática: orçamento',
		'Risposta automatica: preventivo',
		'Automatisch antwoord: afspraak',
		'Automatyczna odpowiedź: wizyta',
		'Autosvar: läcka',
		'Automatiskt svar: läcka',
		'Automatisk svar: lekkasje',
		'Automaattinen vastaus: vuoto',
		'Automatická odpověď: únik',
		'Automatikus válasz: szivárgás',
		'Răspuns automat',
		'Otomatik Yanıt: sızıntı',
		'Αυτόματη απάντηση: διαρροή',
		'Автоответ: протечка',
		'自动回复：漏水',
		'自動返信: 水漏れ',
		'자동 회신: 누수',
		'Undeliverable: Your visit',
		'Nicht zustellbar: Ihr Termin',
		'Échec de la remise : rendez-vous',
		'Falha na entrega: orçamento',
	])('by its subject: %s', (subject) => {
		expect(isAutomatic(mail({ subject }))).toBe(true);
	});

	test.each([
		'I am out of the office until March 9 with limited access to email.',
		'Ich bin bis zum 9. März nicht im Büro.',
		'Estaré fuera de la oficina hasta el lunes.',
		'Je serai absent jusqu’au 9 mars.',
		'Estarei ausente do escritório até dia 9.',
		'This is an automated response, we will reply within a day.',
		'Dies ist eine automatische Antwort auf Ihre Nachricht.',
		'Ceci est une réponse automatique.',
		'Dit is een automatisch antwoord.',
	])('by its text: %s', (text) => {
		expect(isAutomatic(mail({ subject: 'Re: Your visit', text }))).toBe(true);
	});

	test.each<[string, string]>([
		['auto-submitted', 'auto-replied'],
		['content-type', 'multipart/report; report-type=delivery-status'],
		['x-autorespond', '1'],
		['X-Autoreply', 'yes'],
		['precedence', 'auto_reply'],
	])('by the header %s: %s', (name, value) => {
		expect(isAutomatic(mail({ source: { headers: { [name]: value } } }))).toBe(true);
	});

	test('a telephone that tells of its notifications', () => {
		expect(isAutomatic(mail({ channel: 'sms', text: '(I’m driving with Do Not Disturb While Driving turned on.)' }))).toBe(true);
	});
});

describe('what a person writes', () => {
	test.each<[string, string]>([
		['Out of office chairs to fix', 'Two chairs squeak.'],
		['Re: Automatic reply: Your visit', 'I am back, Thursday works for me.'],
		['Re: Your visit', 'I will be out of the office until Friday, can you come on Monday?'],
		['Re: Your visit', 'I am on vacation until the 9th, please come on the 10th.'],
		['Auto repair', 'The brakes squeal.'],
		['Absence of hot water', 'Since this morning.'],
		['Reading lamp', 'It flickers.'],
		['Re: Ihr Termin', 'Ich bin bis Freitag im Urlaub, danach passt es.'],
	])('%s: %s', (subject, text) => {
		expect(isAutomatic(mail({ subject, text }))).toBe(false);
	});

	test('a header that says no', () => {
		expect(isAutomatic(mail({ source: { headers: { 'auto-submitted': 'no' } } }))).toBe(false);
	});
});
