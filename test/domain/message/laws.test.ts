import fc from 'fast-check';

import { CHANNELS, contentKeyOf } from '../../../domain/case';
import { normaliseInquiry } from '../../../domain/message';

const context = { now: Date.parse('2026-03-06T16:50:00Z'), zone: 'America/Chicago' };
const read = (raw: unknown) => normaliseInquiry(raw, context);

const word = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('cafÃ©', 'Ã', '©', '\u200b', ' image/png', 'data:image/png;base64,A', 'jane@x.org', '312 555 0123', '2026-03-01', '<p>x</p>', '__proto__'),
);
const name = fc.oneof(word, fc.constantFrom('text', 'contact', 'channel', 'fields', 'source', 'inquiry', 'data', 'body', 'headers', 'query', 'name', 'email', 'phone', 'message', 'raw', 'value', 'label', 'type', 'mimetype', 'from', 'id', 'kind', 'attachments', 'submittedAt', 'formMode', 'chatInput', 'textPlain'));
const { item } = fc.letrec<{ item: unknown }>((tie) => ({
	item: fc.oneof({ maxDepth: 5 }, word, fc.double(), fc.boolean(), fc.constant(null), fc.array(tie('item'), { maxLength: 4 }), fc.dictionary(name, tie('item'), { maxKeys: 6 })),
}));
const inquiryLike = fc.record(
	{ id: word, channel: fc.constantFrom(...CHANNELS), receivedAt: word, subject: word, text: word, contact: fc.dictionary(name, word), fields: fc.dictionary(name, item), source: fc.dictionary(name, item) },
	{ requiredKeys: ['channel', 'text', 'contact'] },
);
const anything = fc.oneof(item, inquiryLike, fc.record({ inquiry: inquiryLike }), fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true, withSparseArray: true }));

it('anything becomes an inquiry that JSON can carry', () => {
	fc.assert(
		fc.property(anything, (raw) => {
			const result = read(raw);
			expect(JSON.parse(JSON.stringify(result))).toEqual(result);
			const { inquiry } = result;
			expect(CHANNELS).toContain(inquiry.channel);
			expect(inquiry.id).not.toBe('');
			for (const value of [inquiry.subject, ...Object.values(inquiry.contact)]) expect(value).not.toBe('');
		}),
		{ numRuns: 500 },
	);
});

it('an inquiry that was normalised comes back as it is', () => {
	fc.assert(
		fc.property(anything, (raw) => {
			const { inquiry } = read(raw);
			expect(read(inquiry).inquiry).toEqual(inquiry);
			expect(read(JSON.stringify({ inquiry })).inquiry).toEqual(inquiry);
		}),
		{ numRuns: 1_000 },
	);
});

it('the same words have the same key whenever they were delivered', () => {
	const answers = fc.record({ name: fc.string(), email: fc.emailAddress(), message: fc.string(), Service: fc.string() });
	const delivery = fc.record({
		submitted_at: fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-05T11:00:00Z', 'yesterday'),
		submission_id: fc.uuid(),
		user_agent: fc.string(),
		'g-recaptcha-response': fc.string(),
	});
	const envelope = (body: object, at: string) => ({ headers: { date: at, 'user-agent': at }, params: {}, query: {}, body, webhookUrl: at, executionMode: 'production' });
	fc.assert(
		fc.property(answers, delivery, delivery, (body, first, second) => {
			const keys = [
				{ ...body, ...first },
				{ ...second, ...body },
				envelope({ ...body, ...second }, 'a'),
				{ ...body, submittedAt: '2026-03-01T10:00:00.000-06:00', formMode: 'test' },
			].map((raw) => contentKeyOf(read(raw).inquiry));
			expect(new Set(keys).size).toBe(1);
		}),
	);
});

it('other words have another key', () => {
	const key = (message: string) => contentKeyOf(read({ email: 'j@x.org', message }).inquiry);
	expect(key('leak in the kitchen')).not.toBe(key('leak in the bath'));
});
