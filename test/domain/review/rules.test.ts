import fc from 'fast-check';

import { REVIEW_SUBJECTS, type ReviewInput } from '../../../domain/review';
import { codes, decide, matches, profileWith, WEDNESDAY_10, WEDNESDAY_20 } from './gate';

type Known = Partial<ReviewInput>;

describe('a condition', () => {
	it.each<[object, Known, boolean]>([
		[{}, {}, true],
		[{ confidenceAtLeast: 0.9 }, { confidence: 0.9 }, true],
		[{ confidenceAtLeast: 0.9 }, { confidence: 0.8999999 }, false],
		[{ confidenceAtLeast: 0 }, { confidence: 0 }, true],
		[{ confidenceBelow: 0.6 }, { confidence: 0.5999999 }, true],
		[{ confidenceBelow: 0.6 }, { confidence: 0.6 }, false],
		[{ service: 'heating' }, { service: 'heating' }, true],
		[{ service: ['drains', 'heating'] }, { service: 'heating' }, true],
		[{ service: 'drains' }, { service: 'heating' }, false],
		[{ service: [] }, { service: 'heating' }, false],
		[{ priority: ['normal', 'low'] }, { priority: 'low' }, true],
		[{ priority: 'low' }, { priority: 'emergency' }, false],
		[{ intent: 'quote' }, { intent: 'quote' }, true],
		[{ intent: 'quote' }, { intent: 'complaint' }, false],
		[{ channel: ['email', 'form'] }, { channel: 'form' }, true],
		[{ channel: 'email' }, { channel: 'sms' }, false],
		[{ knownContact: true }, { knownContact: true }, true],
		[{ knownContact: true }, { knownContact: false }, false],
		[{ knownContact: false }, { knownContact: false }, true],
		[{ knownContact: false }, { knownContact: true }, false],
		[{ degraded: true }, { degraded: true }, true],
		[{ degraded: true }, { degraded: false }, false],
		[{ degraded: false }, { degraded: false }, true],
		[{ flags: 'variance' }, { flags: ['late', 'variance'] }, true],
		[{ flags: ['variance', 'late'] }, { flags: ['late'] }, true],
		[{ flags: 'variance' }, { flags: ['late'] }, false],
		[{ flags: 'variance' }, { flags: [] }, false],
		[{ flags: '*' }, { flags: ['late'] }, true],
		[{ flags: '*' }, { flags: [] }, false],
		[{ flags: [] }, { flags: ['late'] }, false],
		[{ afterHours: false }, { now: WEDNESDAY_10 }, true],
		[{ afterHours: true }, { now: WEDNESDAY_10 }, false],
		[{ afterHours: true }, { now: WEDNESDAY_20 }, true],
		[{ afterHours: false }, { now: Date.parse('2026-03-04T16:59:59-06:00') }, true],
		[{ afterHours: true }, { now: Date.parse('2026-03-04T17:00:00-06:00') }, true],
		[{ between: [['10:00', '11:00']] }, { now: WEDNESDAY_10 }, true],
		[{ between: [['09:00', '10:00']] }, { now: WEDNESDAY_10 }, false],
		[{ between: [['06:00', '07:00'], ['19:00', '06:00']] }, { now: WEDNESDAY_20 }, true],
		[{ between: [['19:00', '06:00']] }, { now: Date.parse('2026-03-08T05:59:00-05:00') }, true],
		[{ between: [] }, {}, false],
		[{ samplePercent: 100 }, {}, true],
		[{ samplePercent: 0 }, {}, false],
		[{ priority: 'low', confidenceAtLeast: 0.5 }, { priority: 'low', confidence: 0.7 }, true],
		[{ priority: 'low', confidenceAtLeast: 0.5 }, { priority: 'low', confidence: 0.4 }, false],
		[{ priority: 'low', confidenceAtLeast: 0.5 }, { priority: 'high', confidence: 0.7 }, false],
	])('%j about %j: %p', (when, known, expected) => {
		expect(matches(when, known)).toBe(expected);
	});

	it('about the hours asks the calendar of the business, holidays included', () => {
		const profile = profileWith([{ on: 'reply', when: { afterHours: false }, action: 'auto' }], {}, { holidays: { dates: ['2026-03-04'] } });
		expect(decide(profile, { now: WEDNESDAY_10 }).decision).toBe('review');
		expect(decide(profile, { now: WEDNESDAY_10 + 86_400_000 }).decision).toBe('auto');
	});
});

describe('what is not known satisfies nothing, whichever way it is asked', () => {
	it.each<[object]>([
		[{ confidenceAtLeast: 0 }],
		[{ confidenceBelow: 1 }],
		[{ service: ['heating', 'drains'] }],
		[{ priority: ['emergency', 'high', 'normal', 'low'] }],
		[{ intent: ['quote', 'other'] }],
		[{ channel: ['form', 'email', 'phone', 'chat', 'sms', 'other'] }],
		[{ amountAtLeast: '0' }],
		[{ amountBelow: '999999999' }],
		[{ knownContact: true }],
		[{ knownContact: false }],
		[{ degraded: true }],
		[{ degraded: false }],
		[{ samplePercent: 100 }],
	])('%j', (when) => {
		const review = decide(profileWith([{ on: 'reply', when, action: 'auto' }]), { caseId: undefined, service: null });
		expect(review).toMatchObject({ decision: 'review', rule: 'review.default' });
		expect(codes(review)).toEqual(['default', 'rule-fact-unknown']);
		expect(review.reasons[1].message).toMatch(/^Review rule 1 was passed over: .* not known$/);
	});

	it('an empty case ID is none', () => {
		expect(matches({ samplePercent: 100 }, { caseId: '' })).toBe(false);
	});

	it('is told only of rules that nothing else keeps from matching', () => {
		const rules = [
			{ on: 'reply', when: { amountBelow: '100', priority: 'low' }, action: 'auto' },
			{ on: 'reply', when: { amountBelow: '100', priority: 'high' }, action: 'auto' },
			{ on: 'invoice', when: { amountBelow: '100' }, action: 'auto' },
			{ on: 'reply', when: {}, action: 'auto' },
		];
		expect(decide(profileWith(rules), { priority: 'high' })).toMatchObject({
			decision: 'auto',
			rule: 'review.rules[3]',
			reasons: [
				{ code: 'rule', message: 'Review rule 4 lets it go by itself: it is for every reply' },
				{ code: 'rule-fact-unknown', message: 'Review rule 2 was passed over: the amount is not known' },
			],
		});
	});
});

describe('amounts are compared exactly', () => {
	it.each<[object, string, boolean]>([
		[{ amountBelow: '250' }, '249.99', true],
		[{ amountBelow: '250' }, '249.999999999999999999999999', true],
		[{ amountBelow: '250' }, '250', false],
		[{ amountBelow: '250' }, '250.00', false],
		[{ amountAtLeast: '250' }, '250.00', true],
		[{ amountAtLeast: '250' }, ' 0250 ', true],
		[{ amountAtLeast: '250' }, '249.99', false],
		[{ amountAtLeast: 0.1 }, '0.1', true],
		[{ amountAtLeast: '0.3' }, '0.30000000000000000000', true],
		[{ amountBelow: '0.30000000000000000001' }, '0.3', true],
		[{ amountAtLeast: '90071992547409.93' }, '90071992547409.92', false],
		[{ amountAtLeast: '9007199254740993' }, '9007199254740992', false],
		[{ amountAtLeast: '0', amountBelow: '100' }, '-5.00', false],
		[{ amountAtLeast: '0', amountBelow: '100' }, '-0.00', true],
	])('%j about %p: %p', (when, amount, expected) => {
		expect(matches(when, { amount })).toBe(expected);
	});

	it('to the cent, whatever the limit', () => {
		const cents = fc.integer({ min: 0, max: 100_000_000 });
		const text = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
		fc.assert(
			fc.property(cents, cents, (limit, amount) => {
				expect(matches({ amountAtLeast: text(limit) }, { amount: text(amount) })).toBe(amount >= limit);
				expect(matches({ amountBelow: text(limit) }, { amount: text(amount) })).toBe(amount < limit);
			}),
		);
	});

	it.each(['1,250.00', '$100', '1e2', 'a lot', '', 'NaN', '-', '1'.repeat(1000)])('%p is no amount, and satisfies neither way', (amount) => {
		for (const when of [{ amountAtLeast: '0' }, { amountBelow: '999999' }]) {
			const review = decide(profileWith([{ on: 'reply', when, action: 'auto' }]), { amount });
			expect(codes(review)).toEqual(['default', 'rule-fact-unknown']);
			if (amount !== '' && amount !== '-') expect(JSON.stringify(review)).not.toContain(amount);
		}
	});
});

describe('rules', () => {
	const RULES = [
		{ on: 'reply', when: { priority: 'emergency' }, action: 'review' },
		{ on: 'invoice', when: { amountBelow: '500', flags: ['variance'] }, action: 'review' },
		{ on: 'reply', when: { confidenceAtLeast: 0.9, knownContact: true }, action: 'auto' },
		{ on: 'invoice', when: { amountBelow: '500' }, action: 'auto' },
		{ on: 'reply', when: { confidenceAtLeast: 0.9 }, action: 'review' },
	];

	it.each<[string, Known, string, string]>([
		['the first that matches decides', { priority: 'emergency', confidence: 0.95, knownContact: true }, 'review', 'review.rules[0]'],
		['the next, where it does not', { priority: 'low', confidence: 0.95, knownContact: true }, 'auto', 'review.rules[2]'],
		['the one after', { priority: 'low', confidence: 0.95, knownContact: false }, 'review', 'review.rules[4]'],
		['the default, where none does', { priority: 'low', confidence: 0.8 }, 'review', 'review.default'],
		['those of another subject are not asked', { subject: 'invoice', priority: 'emergency', amount: '499.99' }, 'auto', 'review.rules[3]'],
		['a flag first', { subject: 'invoice', amount: '499.99', flags: ['variance'] }, 'review', 'review.rules[1]'],
		['none of the subject', { subject: 'appointment', priority: 'emergency' }, 'review', 'review.default'],
	])('%s', (_what, known, decision, rule) => {
		expect(decide(profileWith(RULES), known)).toMatchObject({ decision, rule });
	});

	it('say which and why, in words', () => {
		const [reason] = decide(profileWith(RULES), { priority: 'low', confidence: 0.95, knownContact: true }).reasons;
		expect(reason).toMatchObject({ code: 'rule', message: 'Review rule 3 lets it go by itself: confidence 0.95 is at least 0.9, the contact is known' });
	});

	it('name every condition that they ask for', () => {
		const when = {
			confidenceAtLeast: 0.5,
			confidenceBelow: 0.9,
			service: 'drains',
			priority: 'low',
			intent: 'quote',
			channel: 'form',
			amountAtLeast: '1',
			amountBelow: '20',
			knownContact: false,
			flags: ['late', 'odd'],
			between: [['09:00', '12:00'], ['13:00', '15:00']],
			afterHours: false,
			degraded: true,
			samplePercent: 100,
		};
		const review = decide(profileWith([{ on: 'reply', when, action: 'auto' }]), {
			confidence: 0.7,
			service: 'drains',
			priority: 'low',
			intent: 'quote',
			channel: 'form',
			amount: '12.50',
			knownContact: false,
			flags: ['odd'],
			degraded: true,
		});
		expect(review.reasons[0].message.split(': ')[1].split(', ')).toEqual([
			'confidence 0.7 is below 0.9',
			'confidence 0.7 is at least 0.5',
			'service is drains',
			'priority is low',
			'intent is quote',
			'channel is form',
			'the amount 12.50 is at least 1',
			'the amount 12.50 is below 20',
			'the contact is new',
			'the flag odd is set',
			'it is between 09:00 and 12:00 or 13:00 and 15:00',
			'the business is open',
			'the local result stands in for a model\'s',
			'the case is in the sample of 100 %',
		]);
	});

	it.each(REVIEW_SUBJECTS)('are none for %s in a profile without a word about review: a person looks', (subject) => {
		const review = decide(profileWith([]), { subject });
		expect(review).toMatchObject({ decision: 'review', rule: 'review.default' });
		expect(review.reasons).toMatchObject([{ code: 'default', message: `There is no review rule for ${subject}; without one, a person decides` }]);
	});

	it('may be none where the default is auto', () => {
		expect(decide(profileWith([], { default: 'auto' }))).toMatchObject({
			decision: 'auto',
			rule: 'review.default',
			reasons: [{ code: 'default', message: 'There is no review rule for reply; without one, it goes by itself' }],
		});
	});
});

describe('a review ends', () => {
	it.each<[object, string, string]>([
		[{}, '2026-03-04T10:00:00-06:00', '2026-03-05T10:00:00-06:00'],
		[{ timeoutHours: 2 }, '2026-03-04T10:00:00-06:00', '2026-03-04T12:00:00-06:00'],
		[{ timeoutHours: 0.25 }, '2026-03-04T10:00:00-06:00', '2026-03-04T10:15:00-06:00'],
		// All hours count, over the start of daylight saving time too.
		[{ timeoutHours: 24 }, '2026-03-07T10:00:00-06:00', '2026-03-08T11:00:00-05:00'],
	])('%j from %s: %s', (parts, now, dueAt) => {
		expect(decide(profileWith([], parts), { now: Date.parse(now) }).dueAt).toBe(dueAt);
	});

	it('where there is none, nothing does', () => {
		expect(decide(profileWith([], { default: 'auto' }))).not.toHaveProperty('dueAt');
	});
});
