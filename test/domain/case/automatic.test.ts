import { isAutomatic, wantsNoAnswer, type Inquiry } from '../../../domain/case';

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
		['Precedence', 'bulk'],
		['precedence', 'junk'],
		['precedence', ' List'],
		['return-path', '<>'],
		['X-Autoreply-From', 'desk@example.org'],
		['x-failed-recipients', 'dana@example.org'],
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

	test.each(['first-class', 'normal', 'special-delivery'])('the precedence %s', (value) => {
		expect(isAutomatic(mail({ source: { headers: { precedence: value } } }))).toBe(false);
	});

	test('a sender of its own in the envelope', () => {
		expect(isAutomatic(mail({ source: { headers: { 'return-path': '<dana@example.org>' } } }))).toBe(false);
	});

	test('a form\'s own mailer says nothing of who filled it in', () => {
		expect(isAutomatic(mail({ source: { relay: 'wordpress.com', headers: { precedence: 'bulk', 'return-path': '<>' } } }))).toBe(false);
	});
});

describe('who wants no automatic answer', () => {
	test.each<[string, string]>([
		['List-Id', '<neighbours.example.org>'],
		['list-unsubscribe', '<mailto:off@example.org>'],
		['list-post', '<mailto:all@example.org>'],
		['Feedback-ID', '1:campaign:example'],
		['X-Auto-Response-Suppress', 'All'],
		['x-auto-response-suppress', 'DR, OOF, AutoReply'],
		['x-loop', 'desk@example.org'],
	])('%s: %s', (name, value) => {
		const one = mail({ source: { headers: { [name]: value } } });
		expect([wantsNoAnswer(one), isAutomatic(one)]).toEqual([true, false]);
	});

	test.each<[string, string]>([
		['x-auto-response-suppress', 'DR, RN, NRN'],
		['list-id', ''],
		['importance', 'high'],
		['x-spam-status', 'No'],
	])('not: %s: %s', (name, value) => {
		expect(wantsNoAnswer(mail({ source: { headers: { [name]: value } } }))).toBe(false);
	});

	test('not a customer whose request a portal mailed', () => {
		expect(wantsNoAnswer(mail({ source: { relay: 'angi.com', headers: { 'list-unsubscribe': '<x>', 'feedback-id': '1' } } }))).toBe(false);
	});
});
