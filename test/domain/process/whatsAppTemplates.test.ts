import type { Inquiry, MessageRecord, ReviewRecord } from '../../../domain/case';
import type { DeskCase } from '../../../domain/desk';
import { settlement, whatsAppBody, type Situation } from '../../../domain/process';
import { decideReview, messageOutcome } from '../../../domain/process/byHand';
import { toCustomer } from '../../../domain/process/messages';
import type { ProfileInput } from '../../../domain/profile';
import { DAY, fileWith, HOUR, inquiryWith, NOW, profileWith, situationWith } from './world';

const PHONE = '+13125550147';
const WAY = { channel: 'whatsapp', to: PHONE };
const RECEIVED = '2026-03-02T10:00:00-06:00';
const LATE = NOW + 2 * DAY;
const UPDATE = { name: 'update_on_request', language: 'en_US', body: 'Hello {firstName}, news from {business}: {text}' };
const REMINDER = { name: 'visit_ahead', on: 'appointmentReminder' as const, language: 'en', body: 'Your visit is near. All of it: {link}' };

const situation = (whatsAppTemplates: ProfileInput['whatsAppTemplates'], { contact = {}, channels = ['email', 'sms', 'whatsapp'], now = LATE, events = [], language = 'en' }: { contact?: Inquiry['contact']; channels?: string[]; now?: number; events?: Situation['file']['events']; language?: string } = {}): Situation => ({
	...situationWith(),
	profile: profileWith({ channels, whatsAppTemplates }),
	now,
	file: fileWith({ events, sections: { inquiry: inquiryWith({ channel: 'whatsapp', receivedAt: RECEIVED, contact: { name: 'Mara Ayala', phone: PHONE, ...contact } }), classification: { language } } }),
});
const asked = { key: 'k', subject: 'Your drain', text: 'One question:\n\n- Which floor is it on?\n- Who lets us in?', events: [{ type: 'waiting.customer', data: { subject: 'intake' } }] };
const reminded = { key: 'k', subject: 'Your visit', text: 'See you on Tuesday.\nMove it: https://desk.example.com/c/appointment?t=1.', events: [{ type: 'appointment.reminded' }] };

test('a day after the customer\'s last message, an approved template goes, filled in line by line', () => {
	const message = toCustomer(situation([REMINDER, UPDATE]), WAY, asked);
	expect(message).toMatchObject({
		...WAY,
		text: 'Hello Mara, news from Lakeside Plumbing: One question: - Which floor is it on? - Who lets us in?',
		template: { name: 'update_on_request', language: 'en_US', parameters: ['Mara', 'Lakeside Plumbing', 'One question: - Which floor is it on? - Who lets us in?'], inPlaceOf: asked.text },
		events: [{ type: 'waiting.customer', data: { subject: 'intake', because: expect.stringContaining('24 hours') as string } }],
	});
});

test.each<[string, ProfileInput['whatsAppTemplates'], typeof asked | typeof reminded, string | undefined]>([
	['the first that is for its kind', [REMINDER, UPDATE], reminded, 'visit_ahead'],
	['the first of all in the profile\'s order', [UPDATE, REMINDER], reminded, 'update_on_request'],
	['none that is for another kind', [REMINDER], asked, undefined],
	['none in another language', [{ ...UPDATE, language: 'es_MX' }], asked, undefined],
	['the next where the first lacks what stands in it', [{ ...REMINDER, on: undefined }, UPDATE], asked, 'update_on_request'],
])('%s', (_what, templates, written, name) => expect(toCustomer(situation(templates), WAY, written).template?.name).toBe(name));

test('an address in a message ends before the stop behind it', () => expect(toCustomer(situation([REMINDER]), WAY, reminded).template?.parameters).toEqual(['https://desk.example.com/c/appointment?t=1']));

test.each<[string, Parameters<typeof situation>, string, RegExp]>([
	['no template is named', [[]], asked.text, /no approved template is named/],
	['the name is not known', [[UPDATE], { contact: { name: undefined } }], asked.text, /update_on_request has \{firstName\}/],
	['the message does not fit whole', [[UPDATE]], 'Which floor is it on? '.repeat(60), /too long for the template update_on_request/],
])('where %s, another channel takes it, and says why', (_what, [templates, options], text, why) => {
	const written = { ...asked, text };
	expect(toCustomer(situation(templates, options), WAY, written)).toMatchObject({ channel: 'sms', text, events: [{ data: { because: expect.stringMatching(why) as string } }] });
	const byMail = toCustomer(situation(templates, { ...options, channels: ['email', 'whatsapp'], contact: { ...options?.contact, email: 'mara@example.org' } }), WAY, written);
	expect(byMail).toMatchObject({ channel: 'email', to: 'mara@example.org', from: 'hello@example.com', text });
	expect(byMail.template).toBeUndefined();
});

describe('the window', () => {
	const said = (at: number, channel: string) => [{ type: 'customer.replied', at, by: 'customer' as const, data: { via: 'message', channel, text: 'Hi' }, key: `r${at}` }];

	test.each<[string, Situation, boolean]>([
		['is open for 24 hours', situation([UPDATE], { now: NOW + DAY - 1 }), false],
		['is over then', situation([UPDATE], { now: NOW + DAY }), true],
		['opens again with each message', situation([UPDATE], { now: NOW + 2 * DAY, events: said(NOW + DAY + HOUR, 'whatsapp') }), false],
		['does not open by mail', situation([UPDATE], { now: NOW + 2 * DAY, events: said(NOW + DAY + HOUR, 'email') }), true],
	])('%s', (_what, given, isOver) => expect(toCustomer(given, WAY, { ...asked, automatic: false }).template !== undefined).toBe(isOver));

	test('counts when the message is to go out, not when it was written', () => {
		// Written at nine in the evening, out at eight in the morning: the window has been over for some hours.
		const evening = Date.parse('2026-03-02T21:00:00-06:00');
		const given = situation([UPDATE], { now: evening });
		const morning = { ...given, file: { ...given.file, sections: { ...given.file.sections, inquiry: inquiryWith({ channel: 'whatsapp', receivedAt: '2026-03-02T06:00:00-06:00', contact: { name: 'Mara', phone: PHONE } }) } } };
		expect(toCustomer(morning, WAY, asked)).toMatchObject({ dueAt: Date.parse('2026-03-03T08:00:00-06:00'), template: { name: 'update_on_request' } });
	});
});

const message = toCustomer(situation([UPDATE]), WAY, asked);
const record: MessageRecord = { ...message, state: 'refused', urgency: 2, attempts: 1, createdAt: LATE, stateAt: LATE };

describe('what a person let go', () => {
	const review = { reviewId: 'r1', caseId: 'c_1', subject: 'reply', draft: { ...WAY, subject: 'Your drain', body: asked.text }, state: 'waiting', createdAt: NOW } as unknown as ReviewRecord;
	const decided = (templates: ProfileInput['whatsAppTemplates']) => {
		const { file, profile } = situation(templates);
		const desk = { caseId: 'c_1', stage: 'inquiry', openedAt: NOW, data: file.sections } as unknown as DeskCase;
		const outcome = decideReview({ record: desk, review, others: [], events: [], post: { decision: 'approve' }, who: { name: 'Ann' }, now: LATE, sendDelayMs: 0, form: 'f' } as unknown as Parameters<typeof decideReview>[0], profile);
		if (!outcome.ok) throw new Error(outcome.message);
		return outcome.step.messages;
	};

	test('goes by a template too', () => expect(decided([UPDATE])).toMatchObject([{ ...WAY, template: { name: 'update_on_request', inPlaceOf: asked.text } }]));
	test('and another way where there is none', () => expect(decided([])).toMatchObject([{ channel: 'sms', to: PHONE, text: asked.text }]));
});

test('by mail the message goes as it was written, by itself and by hand', () => {
	const refused = { ok: false as const, reason: '400 - "132001: Template name does not exist in the translation"' };
	const { messages } = settlement({ ...record, state: 'sending' }, refused, { profile: profileWith({ channels: ['email', 'whatsapp'] }), email: 'mara@example.org', now: LATE });
	expect(messages).toMatchObject([{ channel: 'email', text: asked.text }]);
	expect(messages[0].template).toBeUndefined();
	const desk = { caseId: 'c_1', data: { inquiry: inquiryWith({ contact: { email: 'mara@example.org', phone: PHONE } }) } } as unknown as DeskCase;
	const outcome = messageOutcome({ message: { ...record, state: 'queued', reason: 'no sender is set up for this channel' }, record: desk, who: {}, now: LATE, form: 'f' } as unknown as Parameters<typeof messageOutcome>[0], 'mail', profileWith());
	expect(outcome).toMatchObject({ ok: true, instead: { channel: 'email', text: asked.text } });
	expect('instead' in outcome && outcome.instead?.template).toBeUndefined();
});

describe('as WhatsApp Cloud is posted it', () => {
	test('free words', () => expect(whatsAppBody({ to: PHONE, text: 'On our way' })).toEqual({ messaging_product: 'whatsapp', recipient_type: 'individual', to: '13125550147', type: 'text', text: { preview_url: false, body: 'On our way' } }));

	test('a template', () =>
		expect(whatsAppBody({ to: PHONE, text: 'Hello Mara', template: { name: 'hello', language: 'en_US', parameters: ['Mara'], inPlaceOf: 'x' } })).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '13125550147',
			type: 'template',
			template: { name: 'hello', language: { code: 'en_US' }, components: [{ type: 'body', parameters: [{ type: 'text', text: 'Mara' }] }] },
		}));

	test('a template without variables has no components', () => expect(whatsAppBody({ to: PHONE, text: 'Hello', template: { name: 'hello', language: 'en', parameters: [], inPlaceOf: 'x' } }).template).toEqual({ name: 'hello', language: { code: 'en' } }));
});

test.each<[object, RegExp]>([
	[{ ...UPDATE, body: 'Hello {{1}}' }, /has \{1\}, and knows \{firstName\}/],
	[{ ...UPDATE, name: 'Update on request' }, /small letters/],
	[{ ...UPDATE, language: 'English' }, /en_US/],
])('a template that cannot be one is not taken into the profile', (template, message) => expect(() => profileWith({ whatsAppTemplates: [template] })).toThrow(expect.objectContaining({ message: expect.stringMatching(message) as string })));
