import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Contact, RepliedCase } from '../../../domain/case';
import { contactKeyOf, matchReply } from '../../../domain/case';
import { normaliseInquiry, ownContactsOf } from '../../../domain/message';
import { parseProfile } from '../../../domain/profile';

interface Sample {
	id: string;
	heldOut: boolean;
	item: unknown;
	expect: { contact: Contact; text?: string; relay: boolean };
}

const samples = JSON.parse(readFileSync(path.resolve('test/fixtures/leads/relays.json'), 'utf8')) as Sample[];
const own = ownContactsOf(parseProfile({ business: { name: 'Harbor Workshop', timezone: 'America/Chicago', email: 'hello@harbor.example', phone: '+1 312 555 0199' }, team: [{ id: 'ann', name: 'Ann', email: 'ann@harbor.example' }] }));
const read = (item: unknown) => normaliseInquiry(item, { now: Date.parse('2026-03-02T16:00:00Z'), zone: 'America/Chicago', own }).inquiry;

describe('a relay is nobody\'s contact, its labelled lines name the customer', () => {
	test.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, { item, expect: { contact, text, relay } }) => {
		const inquiry = read(item);
		expect(inquiry.contact).toEqual(contact);
		expect(inquiry.source.relay !== undefined).toBe(relay);
		if (text !== undefined) expect(inquiry.text).toBe(text);
	});

	test('without labels it has no key by which cases are joined', () => {
		const { contact } = read(samples.find(({ id }) => id === 'nothing-known')?.item);
		expect(contactKeyOf(contact)).toBeUndefined();
	});

	test('what a relay brings is no reply, even of a customer who was asked', () => {
		const lead = read(samples[0].item);
		const earlier: RepliedCase = { caseId: 'c_1', stage: 'intake', inquiry: lead, events: [{ type: 'waiting.customer' }] };
		expect(matchReply(lead, [], [earlier])).toBeUndefined();
		expect(matchReply({ ...lead, source: {} }, [], [earlier])).toEqual({ caseId: 'c_1', by: 'sender' });
	});
});

describe('a service that nobody knows yet', () => {
	const mail = (from: string, subject: string, textPlain: string, replyTo?: string) => ({ textPlain, from, to: 'x@y.example', subject, metadata: replyTo === undefined ? {} : { 'reply-to': replyTo }, attributes: {} });
	const labelled = 'Tenant: Ed Fry\nPhone: 312-555-0103\nProblem: Leak';

	test.each([
		['a desk that names somebody and their number', mail('Orders <workorders@keys.example>', 'Work order 7', labelled), { name: 'Ed Fry', phone: '312-555-0103' }],
		['a firm by its domain, with an alias to answer to', mail('KeyDesk <ring@keydesk.example>', 'Work order 7', labelled, 'case-7@in.keydesk.example'), { name: 'Ed Fry', phone: '312-555-0103' }],
		['a sentence in a notice', mail('KeyDesk <hello@keydesk.example>', 'New message', 'Ed Fry (ed@fry.example) has sent you a message:\n\n"It leaks."'), { name: 'Ed Fry', email: 'ed@fry.example' }],
	])('is nobody: %s', (_, item, contact) => {
		const inquiry = read(item);
		expect(inquiry.source.relay).toBeDefined();
		expect(inquiry.contact).toMatchObject(contact);
		expect(inquiry.contact.email).toBe('email' in contact ? contact.email : undefined);
	});

	test.each([
		['a person who writes of a tenant', mail('Rita Sorel <rita@keys.example>', 'Leak', labelled), 'rita@keys.example'],
		['a private mailbox', mail('House <sunny@gmail.com>', 'Leak', labelled), 'sunny@gmail.com'],
		['a firm that signs', mail('Sorel Bakery <info@sorel.example>', 'New request', 'Our drain is clogged.\n\nRita Sorel\n312-555-0133'), 'info@sorel.example'],
		['a surname for a domain', mail('Gail Rowan <gr@rowan.example>', 'New request', 'A quote, please.\n\nGail Rowan\n312-555-0135'), 'gr@rowan.example'],
	])('is the customer: %s', (_, item, email) => {
		const inquiry = read(item);
		expect(inquiry.source.relay).toBeUndefined();
		expect(inquiry.contact.email).toBe(email);
	});

	test('a text message that comes by mail goes on with what was said', () => {
		const text = read(mail('TextDesk <notifications@textdesk.example>', 'Text message from (312) 555-0142', 'Tuesday is fine'));
		const earlier: RepliedCase = { caseId: 'c_1', stage: 'intake', inquiry: text, events: [{ type: 'waiting.customer' }] };
		expect(text.channel).toBe('sms');
		expect(matchReply(text, [], [earlier])).toEqual({ caseId: 'c_1', by: 'sender' });
	});
});

describe('the business\'s own', () => {
	const mail = { textPlain: 'See below', to: 'x@y.example', subject: 'Lead', metadata: {}, attributes: {} };

	test.each(['hello@harbor.example', 'Ann <ANN@harbor.example>'])('address %s is no customer\'s', (from) => {
		expect(read({ ...mail, from }).contact.email).toBeUndefined();
	});

	test.each([[{ phone: '(312) 555-0199', message: 'Drip' }], [{ name: 'Harbor Workshop', email: 'hello@harbor.example', message: 'Drip' }]])('number, address and name are none: %j', (body) => {
		expect(read(body).contact).toEqual({});
	});
});

describe('a mailbox at the domain of the business', () => {
	const own = ownContactsOf(parseProfile({ business: { name: 'Kestrel Plumbing', email: 'office@kestrel.example', timezone: 'America/Chicago', country: 'US' } }));
	const mailOf = (textPlain: string) => normaliseInquiry({ from: 'Rosa Lind <rosa@kestrel.example>', to: 'office@kestrel.example', subject: 'Furnace', textPlain, metadata: { 'message-id': '<1@kestrel.example>' } }, { now: Date.UTC(2026, 2, 2, 16), zone: 'America/Chicago', own }).inquiry;

	test('is a customer\'s: neighbours share a domain', () => {
		expect(mailOf('Our furnace does not start.')).toMatchObject({ contact: { name: 'Rosa Lind', email: 'rosa@kestrel.example' }, text: 'Our furnace does not start.' });
	});

	test('is the house\'s where it passes on what somebody outside of it wrote', () => {
		const forwarded = ['---------- Forwarded message ---------', 'From: Ben Okoro <ben@okoro.example>', 'Date: Mon, Mar 2, 2026 at 9:12 AM', 'Subject: Furnace', 'To: <rosa@kestrel.example>', '', 'Our furnace does not start. Ben Okoro'].join('\n');
		expect(mailOf(`Yours?\n\n${forwarded}`).contact).toMatchObject({ email: 'ben@okoro.example' });
	});
});
