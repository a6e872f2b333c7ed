import type { Inquiry } from '../../../domain/case';
import { receive, senderOf, type Sender } from '../../../domain/process';
import { reachOf } from '../../../domain/process/reach';
import { fileWith, inquiryWith, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf, type FileParts } from './world';

const message = (text: string, more: Partial<Inquiry> = {}) => inquiryWith({ channel: 'email', subject: 'Re: Kitchen drain', text, source: { messageId: `<${text.length}@example.org>` }, ...more });
const CUSTOMER: Sender = { kind: 'customer' };
const ANN: Sender = { kind: 'staff', id: 'ann', name: 'Ann' };
const hear = (text: string, sender: Sender = CUSTOMER, parts: FileParts = {}, more: Partial<Inquiry> = {}) => receive(situationWith(parts), message(text, more), sender, 'token');

describe('whose words they are', () => {
	test.each<[string, string, boolean, Sender['kind']]>([
		['the customer', 'dana@example.org', false, 'customer'],
		['a member, however written', ' ANN@Example.com ', false, 'staff'],
		['the business itself', 'hello@example.com', false, 'staff'],
		['software at a member\'s address', 'ann@example.com', true, 'software'],
		['an address that only looks like a member\'s', 'ann@example.com.evil.example', false, 'customer'],
	])('%s', (_what, email, isAutomatic, kind) => {
		expect(senderOf(message('Hello', { contact: { email } }), profileWith(), isAutomatic).kind).toBe(kind);
	});

	test('of somebody without an address: the customer\'s', () => {
		expect(senderOf(message('Hello', { contact: { phone: '312-555-0142' } }), profileWith(), false)).toEqual({ kind: 'customer' });
	});
});

describe('words of the customer', () => {
	test('go on record, wake the intake, and are told nobody while details are taken down', () => {
		expect(hear('address: 1 Main St')).toMatchObject({ code: 'replied', messages: [], due: { intake: NOW }, events: [{ type: 'customer.replied', by: 'customer', data: { text: 'address: 1 Main St' } }] });
	});

	test.each(['scheduled', 'delivered', 'invoiced'] as const)('at %s the owner reads them', (stage) => {
		expect(toTeamOf(hear('Can you come an hour later?', CUSTOMER, { stage }))).toMatchObject([{ to: 'ann@example.com', text: expect.stringContaining('> Can you come an hour later?') as string }]);
	});

	test.each(['STOP', ' stop. ', 'Unsubscribe', 'Baja', 'ARRÊT', 'stop all'])('"%s" alone is an opt-out', (text) => {
		const step = hear(text);
		expect(typesOf(step)).toEqual(['customer.replied', 'customer.optedOut']);
		expect(toTeamOf(step)).toHaveLength(1);
	});

	test.each(['Please stop by on Tuesday', 'The drain does not stop running', 'Can I cancel?', 'In the end it works', ''])('"%s" is none', (text) => {
		expect(typesOf(hear(text))).toEqual(['customer.replied']);
	});

	test('what is quoted below is not theirs: a STOP in our own footer opts nobody out', () => {
		expect(typesOf(hear('Yes, Tuesday is fine.\n\nOn Mon, 2 Mar 2026 at 10:00 Lakeside Plumbing <hello@example.com> wrote:\n> Answer STOP to opt out.\n> stop'))).toEqual(['customer.replied']);
	});

	test('the same message again has the same keys', () => {
		expect(hear('Yes').events.map(({ key }) => key)).toEqual(hear('Yes').events.map(({ key }) => key));
	});
});

describe('words of the team', () => {
	test('go to the customer, and stop the clock once they are out', () => {
		const step = hear('I will be there at nine.', ANN);
		expect(step).toMatchObject({ code: 'staffReplied', events: [] });
		expect(toCustomers(step)).toMatchObject([{ to: 'dana@example.org', text: 'I will be there at nine.', automatic: false, subject: 'Re: Kitchen drain', events: [{ type: 'reply.sent', by: 'human', data: { id: 'ann' } }] }]);
	});

	test('go without what they answer below', () => {
		const [{ text }] = toCustomers(hear('At nine.\n\nOn Mon, 2 Mar 2026 at 10:00 Lakeside Plumbing <hello@example.com> wrote:\n> Draft reply, for you to check:\n> secret', ANN));
		expect(text).toBe('At nine.');
	});

	test.each<[string, string, FileParts]>([
		['nobody has an address for', 'At nine.', { inquiry: { contact: { name: 'Dana' } } }],
		['somebody who opted out', 'At nine.', { events: [{ type: 'customer.optedOut' }] }],
		['no words of their own', '> quoted', {}],
	])('are not sent on to %s: the writer is told at once', (_what, text, parts) => {
		const step = hear(text, ANN, parts);
		expect(step.code).toBe('notForwarded');
		expect(toCustomers(step)).toEqual([]);
		expect(toTeamOf(step)).toMatchObject([{ to: 'ann@example.com', urgency: 0 }]);
	});

	test.each([
		['only the mail that they answer', '\n\nOn Mon, 2 Mar 2026 at 10:00 Lakeside Plumbing <hello@example.com> wrote:\n> Draft reply, for you to check:\n> secret'],
		['a bare forward', '-----Original Message-----\nFrom: Lakeside\nSent: Monday\nTo: Ann\nSubject: x\n\nsecret'],
		['only a signature', '\n-- \nAnn, secret'],
	])('%s has none of their words: nothing of it goes to the customer', (_what, text) => {
		const step = hear(text, ANN);
		expect(step.code).toBe('notForwarded');
		expect(JSON.stringify(step)).not.toContain('secret');
	});

	test('a STOP of theirs opts the customer out of nothing', () => {
		expect(typesOf(hear('stop', ANN))).toEqual([]);
	});
});

test('what software sent ends no wait and wakes nothing', () => {
	const step = hear('I am out of office', { kind: 'software' }, { events: [{ type: 'waiting.customer' }] });
	expect(typesOf(step)).toEqual(['customer.autoReplied']);
	expect(step).toMatchObject({ messages: [] });
	expect(step.due).not.toHaveProperty('intake');
});

test('words that came by a list are the customer\'s, and nothing answers them by itself', () => {
	const listed = hear('address: 1 Main St', CUSTOMER, {}, { source: { headers: { 'list-id': '<neighbours.example.org>' } } });
	expect(listed).toMatchObject({ code: 'replied', due: { intake: NOW }, events: [{ type: 'customer.replied', data: { noAnswer: true } }] });
	expect(reachOf(fileWith({ events: [{ type: 'customer.replied', data: { noAnswer: true } }] }), profileWith())).toMatchObject({ reason: { code: 'no-answer-wanted' } });
	expect(reachOf(fileWith({ events: [{ type: 'customer.replied', data: { noAnswer: true } }, { type: 'customer.replied', data: {} }] }), profileWith())).toMatchObject({ to: 'dana@example.org' });
});
