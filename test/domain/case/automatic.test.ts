import { isAutomatic } from '../../../domain/case';

const message = (subject: string, more: object = {}) => ({ id: 'i', channel: 'email' as const, receivedAt: '2026-03-03T10:00:00Z', subject, text: '', contact: { email: 'a@example.com' }, fields: {}, source: {}, ...more });

test.each([
	'Automatic reply: Leak', 'Auto: Leak', 'Out of office', 'Out-of-office: Leak', 'Automatische Antwort: Leck', 'Abwesenheitsnotiz', 'Abwesenheit: Leck', 'Réponse automatique : fuite', "Absence du bureau", 'Respuesta automática: fuga',
	'Fuera de la oficina', 'Resposta automática: fuga', 'Risposta automatica: perdita', 'Fuori sede', 'Automatisch antwoord: lek', 'Afwezig: lek', 'Autosvar: läcka', 'Automatiskt svar: läcka', 'Automatisk svar: lekkasje', 'Automaattinen vastaus: vuoto',
	'Odpowiedź automatyczna: wyciek', 'Automatická odpověď: únik', 'Automatikus válasz: szivárgás', 'Răspuns automat', 'Otomatik Yanıt: sızıntı', 'Αυτόματη απάντηση: διαρροή', 'Автоответ: протечка', '自动回复：漏水', '自動返信: 水漏れ', '자동 회신: 누수',
	'Undeliverable: Leak', 'Delivery Failure', 'Failure notice', 'Mail delivery failed: returning message', 'Zustellung fehlgeschlagen',
])('%s', (subject) => {
	expect(isAutomatic(message(subject))).toBe(true);
});

test.each(['Re: Leak', 'Automatic gate does not open', 'Autos und Garage', 'Absence of hot water', 'My office is out of heat', 'Fuera de servicio: caldera', 'Fuori uso: caldaia', 'Svar: läcka', 'Autoversicherung', 'Holiday home heating'])('not %s', (subject) => {
	expect(isAutomatic(message(subject))).toBe(false);
});

test.each([{ 'auto-submitted': 'auto-replied' }, { 'x-autoreply': 'yes' }, { precedence: 'auto_reply' }])('by its headers: %j', (headers) => {
	expect(isAutomatic(message('Re: Leak', { source: { headers } }))).toBe(true);
});
