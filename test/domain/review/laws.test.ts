import fc from 'fast-check';

import { CHANNELS, INTENTS, PRIORITIES } from '../../../domain/case';
import { REVIEW_SUBJECTS, type ReviewInput } from '../../../domain/review';
import { decide, profileWith, WEDNESDAY_10 } from './gate';

const subject = fc.constantFrom(...REVIEW_SUBJECTS);
const action = fc.constantFrom('auto', 'review');
const amount = fc.integer({ min: 0, max: 1000 }).map((cents) => (cents / 100).toFixed(2));

const condition = fc.record(
	{
		confidenceBelow: fc.constantFrom(0.3, 0.6, 1),
		confidenceAtLeast: fc.constantFrom(0, 0.6, 0.9),
		service: fc.constantFrom('heating', 'drains'),
		priority: fc.subarray([...PRIORITIES], { minLength: 1 }),
		intent: fc.subarray([...INTENTS], { minLength: 1 }),
		channel: fc.subarray([...CHANNELS], { minLength: 1 }),
		amountAtLeast: amount,
		amountBelow: amount,
		knownContact: fc.boolean(),
		flags: fc.constantFrom('variance', '*'),
		between: fc.constantFrom([['08:00', '12:00']], [['20:00', '06:00']]),
		afterHours: fc.boolean(),
		degraded: fc.boolean(),
		samplePercent: fc.constantFrom(0, 25, 50, 100),
	},
	{ requiredKeys: [] },
);
const rule = fc.record({ on: subject, when: condition, action });
const rules = fc.array(rule, { maxLength: 8 });

const facts = fc.record<Partial<ReviewInput>>(
	{
		subject,
		caseId: fc.string({ minLength: 1 }),
		confidence: fc.double({ min: 0, max: 1, noNaN: true }),
		service: fc.constantFrom('heating', 'drains', null),
		priority: fc.constantFrom(...PRIORITIES),
		intent: fc.constantFrom(...INTENTS),
		channel: fc.constantFrom(...CHANNELS),
		amount,
		knownContact: fc.boolean(),
		flags: fc.subarray(['variance', 'late']),
		degraded: fc.boolean(),
		now: fc.integer({ min: 0, max: 7 * 24 }).map((hours) => WEDNESDAY_10 + hours * 3_600_000),
	},
	{ requiredKeys: [] },
);

const RUNS = { numRuns: 300 };

test('the same case and profile give the same decision', () => {
	fc.assert(
		fc.property(rules, facts, (given, known) => {
			expect(decide(profileWith(given), known)).toEqual(decide(profileWith(given), known));
		}),
		RUNS,
	);
});

test('a rule that is added below never changes what an earlier one decides', () => {
	fc.assert(
		fc.property(rules, rule, facts, (given, added, known) => {
			const before = decide(profileWith(given), known);
			const after = decide(profileWith([...given, added]), known);
			if (before.rule === 'review.default') expect(['review.default', `review.rules[${given.length}]`]).toContain(after.rule);
			else expect(after).toEqual(before);
		}),
		RUNS,
	);
});

test('a decision is that of the rule it names, or the default\'s', () => {
	fc.assert(
		fc.property(rules, action, facts, (given, fallback, known) => {
			const { decision, rule: named, reasons, dueAt } = decide(profileWith(given, { default: fallback }), known);
			const index = /^review\.rules\[(\d+)\]$/.exec(named ?? '')?.[1];
			expect(decision).toBe(index === undefined ? fallback : given[Number(index)].action);
			if (index === undefined) expect(named).toBe('review.default');
			else expect(given[Number(index)].on).toBe(known.subject ?? 'reply');
			expect(reasons[0].message).toContain(index === undefined ? 'without one, ' : `Review rule ${Number(index) + 1} `);
			expect(dueAt === undefined).toBe(decision === 'auto');
		}),
		RUNS,
	);
});

test('to know less never lets a rule match that did not', () => {
	const optional = ['confidence', 'service', 'priority', 'intent', 'channel', 'amount', 'knownContact', 'degraded'] as const;
	fc.assert(
		fc.property(condition, facts, fc.constantFrom(...optional), (when, known, forgotten) => {
			const profile = profileWith([{ on: known.subject ?? 'reply', when, action: 'auto' }]);
			if (decide(profile, known).decision === 'review') expect(decide(profile, { ...known, [forgotten]: undefined }).decision).toBe('review');
		}),
		RUNS,
	);
});
