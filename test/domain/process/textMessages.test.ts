import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { normaliseInquiry } from '../../../domain/message';
import type { Inquiry, MessageRecord } from '../../../domain/case';
import { contactKeyOf } from '../../../domain/case';
import { decide, outgoing, receive, settlement, type Situation } from '../../../domain/process';
import { toCustomer } from '../../../domain/process/messages';
import { openSqliteLedger } from '../../../ledger';
import { readCaseFile } from '../../../nodes/shared/step/caseFile';
import { opening } from '../../ledger/inquiries';
import { classificationWith, DAY, fileWith, HOUR, inquiryWith, intakeOfFile, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf } from './world';

const PHONE = '+13125550147';
const TEXTS = profileWith({ channels: ['email', 'sms'] });
const ALL = profileWith({ channels: ['email', 'sms', 'whatsapp'] });
const inquiryOf = (body: object): Inquiry => normaliseInquiry(body, { now: NOW, zone: 'America/Chicago' }).inquiry;

describe('a missed call is answered by text', () => {
	const twilio = (CallStatus: string) => inquiryOf({ CallSid: 'CA1', From: PHONE, To: '+13125550100', CallStatus });
	const callRail = inquiryOf({ id: 'CAL1', customer_phone_number: PHONE, tracking_phone_number: '+13125550199', direction: 'inbound', answered: false });
	const openPhone = inquiryOf({ type: 'call.completed', data: { object: { id: 'C1', from: PHONE, to: '+13125550100', direction: 'incoming', status: 'missed' } } });
	const follow = (inquiry: Inquiry, profile = TEXTS, now = NOW) =>
		decide('followUp', { ...situationWith(), profile, now, file: fileWith({ sections: { inquiry, classification: classificationWith({ needsReview: true }) } }) });

	test.each<[string, Inquiry]>([
		['Twilio, no answer', twilio('no-answer')],
		['Twilio, busy', twilio('busy')],
		['CallRail', callRail],
		['OpenPhone', openPhone],
	])('%s', (_what, inquiry) => {
		const step = follow(inquiry);
		expect(step.code).toBe('acknowledged');
		expect(toCustomers(step)).toMatchObject([{ channel: 'sms', to: PHONE, urgency: 0, text: expect.stringMatching(/missed your call to Lakeside Plumbing/) as string, events: [{ type: 'acknowledgement.sent' }] }]);
		expect(toCustomers(step)[0].dueAt).toBeUndefined();
	});

	test('in the business\'s own words, where the profile has some', () => {
		const own = profileWith({ channels: ['sms'], messages: [{ on: 'missedCall', language: 'en', subject: 'Call', body: 'We are under a sink. What is up? {business}' }] });
		expect(toCustomers(follow(callRail, own))[0].text).toBe('We are under a sink. What is up? Lakeside Plumbing');
	});

	test('once per caller and hour, whoever else calls', () => {
		const [message] = toCustomers(follow(callRail));
		const limit = message.limits?.find(({ most, since }) => most === 1 && since === NOW - HOUR);
		expect(limit).toBeDefined();
		expect(message.counts).toContain(limit?.name);
		expect(toCustomers(follow({ ...callRail, contact: { phone: '+13125550148' } }))[0].counts).not.toContain(limit?.name);
	});

	test('is asked for no details before the caller has answered', () => {
		const asks = (events: Situation['file']['events']) => {
			const file = fileWith({ events, sections: { inquiry: callRail, classification: classificationWith({ needsReview: true }) } });
			const read = { ...file, sections: { ...file.sections, intake: intakeOfFile(file) } };
			return decide('intake', { ...situationWith(), profile: TEXTS, file: read });
		};
		expect(asks([])).toMatchObject({ code: 'waiting', messages: [], due: { intake: null } });
		const replied = [{ type: 'customer.replied', at: NOW, by: 'customer' as const, data: { via: 'message', channel: 'sms', text: 'My drain is clogged' }, key: 'r' }];
		expect(toCustomers(asks(replied))).toMatchObject([{ channel: 'sms', to: PHONE, events: [{ type: 'waiting.customer' }] }]);
	});

	test.each<[string, Inquiry, ReturnType<typeof profileWith>]>([
		['somebody answered', twilio('completed'), TEXTS],
		['the caller left words', { ...callRail, text: 'My drain is clogged' }, TEXTS],
		['texts are not set up', callRail, profileWith()],
		['the number was withheld', inquiryOf({ CallSid: 'CA1', From: 'anonymous', CallStatus: 'no-answer' }), TEXTS],
	])('not where %s', (_what, inquiry, profile) => expect(toCustomers(follow(inquiry, profile))).toEqual([]));
});

describe('words that carriers ask for', () => {
	const text = (body: string, parts: Partial<Situation> = {}) =>
		receive({ ...situationWith(), profile: TEXTS, ...parts }, inquiryWith({ channel: 'sms', text: body, contact: { phone: PHONE }, source: { messageId: body } }), { kind: 'customer' }, 'sender');

	test.each(['HELP', ' help. ', 'Hilfe', 'INFO'])('%s is answered with who we are and how to stop', (body) => {
		const step = text(body);
		expect(toCustomers(step)).toMatchObject([{ channel: 'sms', to: PHONE, text: expect.stringMatching(/Lakeside Plumbing.*STOP/) as string }]);
		expect([step.events, toTeamOf(step)]).toEqual([[], []]);
	});

	test('a request for help is none', () => expect(typesOf(text('Help, the drain is clogged'))).toEqual(['customer.replied']));

	test.each(['START', 'unstop'])('%s takes a STOP back, and is no answer to a question', (body) => expect(typesOf(text(body))).toEqual(['customer.optedIn']));

	test.each(['STOP', 'Revoke', 'OPTOUT', 'opt out', 'end'])('%s is an opt-out', (body) => expect(typesOf(text(body))).toContain('customer.optedOut'));

	test('the contact\'s last word holds in all of their cases', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'opt-out-'));
		const ledger = await openSqliteLedger({ path: path.join(folder, 'ledger.sqlite') });
		try {
			const contact = { phone: PHONE };
			const [one, other] = [await ledger.openCase(opening({ contact, text: 'Drain' })), await ledger.openCase(opening({ contact, text: 'Heater', id: 'msg-2' }))].map((opened) => opened.case);
			expect(contactKeyOf(contact)).toBeDefined();
			const stopped = async () => await Promise.all([one, other].map(async (record) => (await readCaseFile(ledger, record)).optedOut));
			const say = async (caseId: string, type: string, at: number) => await ledger.recordEvent({ caseId, type, at, now: at, by: 'customer', key: `${type} ${at}` });
			const goesOut = async (key: string, at: number) => {
				await ledger.queueMessage({ message: { key, caseId: other.caseId, channel: 'sms', to: PHONE, text: 'Hi', events: [], audience: 'customer', automatic: true, voidedBy: { events: ['customer.optedOut'], known: 0 } }, now: at });
				await ledger.leaseMessages({ token: key, limit: 5, runs: 1, leaseMs: 60_000, now: at });
				return (await ledger.takeMessage({ token: key, now: at }))?.message.key;
			};
			expect(await stopped()).toEqual([undefined, undefined]);
			await say(one.caseId, 'customer.optedOut', NOW);
			expect(await stopped()).toEqual([true, true]);
			expect(await goesOut('m1', NOW)).toBeUndefined();
			await say(one.caseId, 'customer.optedIn', NOW + 1);
			expect(await stopped()).toEqual([undefined, undefined]);
			expect(await goesOut('m2', NOW + 2)).toBe('m2');
			await say(one.caseId, 'customer.optedOut', NOW + 3);
			expect(await stopped()).toEqual([true, true]);
			expect(await goesOut('m3', NOW + 4)).toBeUndefined();
		} finally {
			await ledger.close();
			rmSync(folder, { recursive: true, force: true });
		}
	});
});

describe('when and where a text may go', () => {
	const written = { key: 'k', subject: 'Your visit', text: 'See you soon.', events: [{ type: 'appointment.reminded' }] };
	const at = (now: number, receivedAt: string, channel: Inquiry['channel'] = 'sms', profile = ALL, more: Partial<Inquiry> = {}): Situation => ({
		...situationWith(),
		profile,
		now,
		file: fileWith({ sections: { inquiry: inquiryWith({ channel, receivedAt, contact: { phone: PHONE }, ...more }) } }),
	});
	const night = Date.parse('2026-03-02T22:30:00-06:00');

	test('in quiet hours a text waits for the morning', () => {
		const message = toCustomer(at(night, '2026-03-02T10:00:00-06:00'), { channel: 'sms', to: PHONE }, written);
		expect(new Date(message.dueAt ?? 0).toISOString()).toBe('2026-03-03T14:00:00.000Z');
	});

	test.each<[string, Situation, string, Partial<typeof written & { urgency: number; automatic: boolean }>]>([
		['an answer to what was written just now', at(night, '2026-03-02T22:20:00-06:00'), 'sms', {}],
		['an emergency', at(night, '2026-03-02T10:00:00-06:00'), 'sms', { urgency: 0 }],
		['what a person wrote', at(night, '2026-03-02T10:00:00-06:00'), 'sms', { automatic: false }],
		['a mail', at(night, '2026-03-02T10:00:00-06:00'), 'email', {}],
		['by day', at(NOW + 4 * HOUR, '2026-03-02T10:00:00-06:00'), 'sms', {}],
	])('%s does not wait', (_what, situation, channel, more) => expect(toCustomer(situation, { channel, to: PHONE }, { ...written, ...more }).dueAt).toBeUndefined());

	test('WhatsApp takes free words for 24 hours after the customer\'s last', () => {
		const way = { channel: 'whatsapp', to: PHONE };
		const received = '2026-03-02T10:00:00-06:00';
		expect(toCustomer(at(NOW + DAY - 1, received, 'whatsapp'), way, written)).toMatchObject({ channel: 'whatsapp' });
		expect(toCustomer(at(NOW + DAY, received, 'whatsapp'), way, written)).toMatchObject({ channel: 'sms', to: PHONE, events: [{ data: { because: expect.stringContaining('24 hours') as string } }] });
		const mail = { contact: { phone: PHONE, email: 'dana@example.org' } };
		expect(toCustomer(at(NOW + DAY, received, 'whatsapp', profileWith({ channels: ['email', 'whatsapp'] }), mail), way, written)).toMatchObject({ channel: 'email', to: 'dana@example.org', from: 'hello@example.com' });
		expect(toCustomer(at(NOW + DAY, received, 'whatsapp', profileWith({ channels: ['whatsapp'] })), way, written)).toMatchObject({ channel: 'whatsapp' });
	});
});

describe('on its way', () => {
	const message = (more: Partial<MessageRecord> = {}): MessageRecord => ({ key: 'm1', caseId: 'c_1', channel: 'sms', to: PHONE, text: 'We are on our way.', events: [{ type: 'reply.sent', by: 'bot' }], audience: 'customer', automatic: true, urgency: 2, state: 'sending', attempts: 1, createdAt: NOW, stateAt: NOW, ...more });

	test.each([
		['sms', 1_600],
		['whatsapp', 4_096],
	])('a long text by %s is cut behind a whole sentence', (channel, limit) => {
		const { text } = outgoing(message({ channel, text: 'The drain is clear again. '.repeat(400) }), []);
		expect(text.length).toBeLessThanOrEqual(limit);
		expect(text).toMatch(/^(The drain is clear again\. ?)+$/);
		expect(text.endsWith('again.')).toBe(true);
	});

	test('a mail is not, and one word without an end is cut where it must be', () => {
		expect(outgoing(message({ channel: 'email', text: 'a. '.repeat(4_000) }), []).text).toHaveLength(12_000);
		expect(outgoing(message({ text: 'a'.repeat(4_000) }), []).text).toHaveLength(1_600);
	});

	test('a text that its channel refuses goes by mail, and the case says why', () => {
		const refused = { ok: false as const, reason: '400 - "21614: not a mobile number"' };
		const { verdict, events, messages } = settlement(message(), refused, { profile: TEXTS, email: 'dana@example.org', now: NOW });
		expect(verdict.state).toBe('refused');
		expect(events).toMatchObject([{ type: 'message.refused', data: { reason: refused.reason, instead: 'email' } }]);
		expect(messages).toMatchObject([{ channel: 'email', to: 'dana@example.org', from: 'hello@example.com', text: 'We are on our way.', events: [{ type: 'reply.sent', data: { because: refused.reason } }], audience: 'customer' }]);
		expect(settlement(message(), refused, { profile: TEXTS, email: 'dana@example.org', now: NOW + HOUR }).messages[0].key).toBe(messages[0].key);
	});

	test.each<[string, Partial<MessageRecord>, string, string | undefined]>([
		['who has no address', {}, '400 - "21614: not a mobile number"', undefined],
		['who told the carrier to stop', {}, '400 - "21610: unsubscribed recipient"', 'dana@example.org'],
		['what is for the team', { audience: 'team' }, '400 - "21614"', 'dana@example.org'],
	])('not of %s: a person is asked', (_what, more, reason, email) => {
		const { events, messages } = settlement(message(more), { ok: false, reason }, { profile: TEXTS, email, now: NOW });
		expect(events.map(({ type }) => type)).toEqual(['message.refused', 'review.requested']);
		expect(messages).toMatchObject([{ audience: 'team' }]);
	});
});
