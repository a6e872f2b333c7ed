import type { MessageRecord } from '../../../domain/case';
import { caseView, type DeskCase, type DeskEvent } from '../../../domain/desk';
import { decide, settlement, unfinished } from '../../../domain/process';
import { toCustomer } from '../../../domain/process/messages';
import { DAY, fileWith, HOUR, inquiryWith, NOW, profileWith, situationWith, toTeamOf } from './world';

const german = profileWith({ scheduling: { teamLanguage: 'de' } });
const given = { profile: german, now: NOW + HOUR };

test('an escalation tells the team in its language, with the time as it is written there', () => {
	const [{ subject, text }] = toTeamOf(decide('escalation', situationWith({}, given)));
	expect(subject).toMatch(/^Überfällig: /);
	expect(text).toMatch(/war am \p{Lu}\p{Ll}\., \d+\. .+, \d\d:\d\d fällig, und noch hat niemand geantwortet\./u);
	expect(text).toContain('Übernehmen: https://desk.example.com/escalation/');
	expect(text).toContain('Der Vorgang: https://desk.example.com/case/');
	expect(text).not.toMatch(/Take it on|The case|Answer this message|Owner:|From:/);
});

test('the same in English, where the profile says nothing', () => {
	const [{ subject, text }] = toTeamOf(decide('escalation', situationWith({}, { ...given, profile: profileWith() })));
	expect(subject).toMatch(/^Overdue: /);
	expect(text).toContain('Take it on: https://desk.example.com/escalation/');
});

test('work that was tried in vain is told of in the language of the team, and its reason as it came', () => {
	const [{ subject, text }] = unfinished(situationWith({}, given), 'billing', 5, 'ECONNREFUSED').messages;
	expect(subject).toMatch(/^Nicht erledigt: die Abrechnung \[/);
	expect(text).toContain('wurde 5-mal versucht und nicht abgeschlossen: ECONNREFUSED');
});

test('a message that was not sent is told of in the language of the team, and its reason as it came', () => {
	const message: MessageRecord = { key: 'm1', caseId: 'c_1', channel: 'email', to: 'dana@example.org', text: 'Hello', events: [], audience: 'customer', automatic: true, urgency: 2, state: 'sending', attempts: 1, createdAt: NOW, stateAt: NOW };
	const [{ subject, text }] = settlement(message, { ok: false, reason: '550 User unknown' }, { profile: german, links: (page, id) => `https://desk.example.com/${page}/${id}`, now: NOW }).messages;
	expect(subject).toBe('Nicht versendet: eine Nachricht [c_1]');
	expect(text).toBe('Eine Nachricht an dana@example.org wurde nicht versendet: 550 User unknown\n\nSie wartet im Ausgang auf den Seiten des Teams, wo sie erneut versendet oder verworfen werden kann.\n\nDer Vorgang: https://desk.example.com/case/c_1');
});

test('why a message did not go by WhatsApp as it was written is said in the language of the team, word for word on the page of the case', () => {
	const whatsApp = profileWith({ scheduling: { teamLanguage: 'de' }, channels: ['email', 'sms', 'whatsapp'], whatsAppTemplates: [{ name: 'visit_ahead', language: 'en', body: 'Your visit: {link}' }] });
	const file = fileWith({ sections: { inquiry: inquiryWith({ channel: 'whatsapp', receivedAt: '2026-03-02T10:00:00-06:00', contact: { name: 'Dana Whitfield', phone: '+13125550147' } }), classification: { language: 'en' } } });
	const { channel, events } = toCustomer({ ...situationWith(), profile: whatsApp, now: NOW + 2 * DAY, file }, { channel: 'whatsapp', to: '+13125550147' }, { key: 'k', subject: 'Your visit', text: 'When does it suit you?', events: [{ type: 'reply.sent' }] });
	const because = 'Der Kunde hat vor mehr als 24 Stunden zuletzt per WhatsApp geschrieben, und freier Text darf nicht mehr dorthin: die Vorlage visit_ahead enthält {link}, und dafür ist nichts da';
	expect({ channel, because: events[0].data?.because }).toEqual({ channel: 'sms', because });
	const record: DeskCase = { caseId: 'c_1', stage: 'inquiry', priority: 'normal', openedAt: NOW, updatedAt: NOW, version: 1, data: { inquiry: inquiryWith() } };
	const told: DeskEvent = { sequence: 1, type: 'reply.sent', at: NOW, by: 'bot', key: 'k', data: events[0].data };
	const { story } = caseView({ record, events: [told], messages: [], reviews: [] }, whatsApp, NOW + 2 * DAY);
	expect(JSON.stringify(story)).toContain(JSON.stringify({ label: 'Grund', value: because }));
});
