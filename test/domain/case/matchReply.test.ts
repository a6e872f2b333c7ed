import type { Inquiry, RepliedCase, Stage } from '../../../domain/case';
import { casesNamedIn, isAutomatic, matchReply } from '../../../domain/case';

const ID = 'c_0123456789abcdef0123';
const OTHER = 'c_fedcba9876543210fedc';

const message = (part: Partial<Inquiry> = {}): Inquiry => ({ id: 'm', channel: 'email', receivedAt: '2026-03-02T10:00:00-06:00', text: 'It is 12 Oak Street.', contact: { email: 'dana@example.com' }, fields: {}, source: {}, ...part });
const kept = (caseId: string, events: RepliedCase['events'] = [], stage: Stage = 'intake', source: Inquiry['source'] = {}): RepliedCase => ({ caseId, stage, inquiry: message({ source }), events });
const asked = { type: 'waiting.customer' };
const replied = { type: 'customer.replied' };

describe('the cases that a message names', () => {
	test.each<[string, Partial<Inquiry>, string[]]>([
		['in its subject', { subject: `Re: Sink [${ID}]` }, [ID]],
		['in what it quotes', { text: `12 Oak Street\n> http://localhost/webhook/intake-answers?case=${ID}&token=1` }, [ID]],
		['twice', { subject: ID, text: ID }, [ID]],
		['two', { text: `${OTHER} and ${ID}` }, [OTHER, ID]],
		['none', { text: 'See you' }, []],
		['something longer', { text: `${ID}4 x${ID} abc_${ID.slice(2)}` }, []],
		['after more than 20,000 characters', { text: `${'x '.repeat(10_000)}${ID}` }, []],
	])('%s', (_what, part, ids) => expect(casesNamedIn(message(part))).toEqual(ids));

	test('are five at most', () => {
		const many = Array.from({ length: 1000 }, (_, place) => `c_${String(place).padStart(20, '0')}`).join(' ');
		expect(casesNamedIn(message({ text: many }))).toHaveLength(5);
	});
});

describe('a message belongs to', () => {
	test('the case of its sender that it names, whichever other of theirs waits', () => {
		expect(matchReply(message(), [kept(ID)], [kept(OTHER, [asked])])).toEqual({ caseId: ID, by: 'token' });
	});

	test('the case that it proves, whoever sends it; to name it proves nothing', () => {
		const stranger = message({ contact: { email: 'eve@example.org' } });
		expect(matchReply(stranger, [kept(OTHER), kept(ID)], [], [ID])).toEqual({ caseId: ID, by: 'token' });
		expect(matchReply(stranger, [kept(ID)], [])).toBeUndefined();
		expect(matchReply(message({ contact: {} }), [kept(ID)], [])).toBeUndefined();
	});

	test.each<[string, Inquiry['source'], RepliedCase]>([
		['a message that was sent', { inReplyTo: '<question@example.com>' }, kept(ID, [{ type: 'message.sent', data: { messageId: 'question@example.com' } }])],
		['a message earlier in the thread', { references: ['<a@example.com>', '<question@example.com>'] }, kept(ID, [{ type: 'message.sent', data: { messageId: '<question@example.com>' } }])],
		['the inquiry itself', { inReplyTo: '<first@example.com>' }, kept(ID, [], 'scheduled', { messageId: '<first@example.com>' })],
		['an earlier reply', { inReplyTo: '<second@example.com>' }, kept(ID, [{ type: 'customer.replied', data: { messageId: '<second@example.com>' } }])],
	])('the case whose thread it goes on: it answers %s', (_what, source, of) => {
		expect(matchReply(message({ source }), [], [of, kept(OTHER, [asked])])).toEqual({ caseId: ID, by: 'thread' });
	});

	test.each<[string, Inquiry['contact'], { caseId: string; by: 'thread' } | undefined]>([
		['nobody in particular', {}, { caseId: ID, by: 'thread' }],
		['the same contact', { email: 'Dana@example.com' }, { caseId: ID, by: 'thread' }],
		['somebody else', { email: 'eve@example.org' }, undefined],
	])("the case of the channel's own conversation, where %s writes", (_what, contact, match) => {
		expect(matchReply(message({ channel: 'portal', contact }), [], [], [], kept(ID))).toEqual(match);
		expect(matchReply(message({ channel: 'portal', contact }), [], [], [], kept(ID, [], 'closed'))).toBeUndefined();
	});

	test('the newest case of its sender that waits for the customer', () => {
		expect(matchReply(message(), [], [kept(OTHER, [asked]), kept(ID, [asked, replied, asked]), kept('c_newest', [asked, replied])])).toEqual({ caseId: ID, by: 'sender' });
	});

	test.each<[string, Partial<Inquiry>]>([
		['Re: in its subject', { subject: 'Re: Sink' }],
		['AW: in its subject', { subject: 'AW: Spüle' }],
		['RE[2]: in its subject', { subject: 'RE[2]: Sink' }],
		['a thread that nobody knows', { source: { inReplyTo: '<x@example.com>' } }],
		['SMS for a channel', { channel: 'sms' }],
	])('the newest open case of its sender, with %s', (_what, part) => {
		expect(matchReply(message(part), [], [kept(OTHER), kept(ID, [asked, replied])])).toEqual({ caseId: ID, by: 'sender' });
	});
});

describe('a message belongs to no case', () => {
	test.each<[string, Partial<Inquiry>, RepliedCase[], RepliedCase[]]>([
		['of a stranger', { subject: 'Re: Sink' }, [], []],
		['that a customer begins anew while none of their cases waits', { subject: 'Another drain' }, [], [kept(ID), kept(OTHER, [asked, replied])]],
		['whose case is closed', { subject: 'Re: Sink' }, [kept(ID, [asked], 'closed')], [kept(ID, [asked], 'closed')]],
		['whose case is paid', { subject: 'Re: Sink' }, [], [kept(ID, [asked], 'paid')]],
		['with "re" as a word of its subject', { subject: 'Regarding: a new drain' }, [], [kept(ID)]],
	])('%s', (_what, part, named, ofSender) => expect(matchReply(message(part), named, ofSender)).toBeUndefined());
});

describe('software wrote it', () => {
	test.each<[string, Partial<Inquiry>, boolean]>([
		['by its header', { source: { headers: { 'auto-submitted': 'auto-replied' } } }, true],
		['not by the header of a person', { source: { headers: { 'auto-submitted': 'no' } } }, false],
		['by its subject', { subject: 'Automatic reply: Sink' }, true],
		['by a German subject', { subject: 'Abwesenheitsnotiz: Spüle' }, true],
		['by a bounce\'s sender', { contact: { email: 'MAILER-DAEMON@example.com' } }, true],
		['not for a word in the text', { text: 'I was out of office, here is the address' }, false],
		['not for headers that are none', { source: { headers: 'auto-submitted: yes' } }, false],
	])('%s', (_what, part, automatic) => expect(isAutomatic(message(part))).toBe(automatic));
});
