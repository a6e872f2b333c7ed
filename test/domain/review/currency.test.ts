import fc from 'fast-check';

import type { ReviewInput } from '../../../domain/review';
import { decide, profileWith } from './gate';

const invoice = (amount: string, currency?: string): Partial<ReviewInput> => ({ subject: 'invoice', draft: { kind: 'invoice' }, amount, currency });
const small = (more: object = {}) => ({ on: 'invoice', when: { amountBelow: '500', ...more }, action: 'auto' });
const large = (more: object = {}) => ({ on: 'invoice', when: { amountAtLeast: '500', ...more }, action: 'review' });
const decision = (rules: object[], known: Partial<ReviewInput>, review: object = {}) =>
	decide(profileWith(rules, review, { business: { name: 'B', timezone: 'UTC', currency: 'EUR' } }), known).decision;

describe('a limit is in the currency of the business', () => {
	it.each<[string, string | undefined, string]>([
		['499.99', 'EUR', 'auto'],
		['499.99', 'eur', 'auto'],
		['499.99', undefined, 'auto'],
		['499.000', 'KWD', 'review'],
		['300.000', 'BHD', 'review'],
		['1', 'JPY', 'review'],
	])('%s %s: %s', (amount, currency, expected) => {
		expect(decision([small()], invoice(amount, currency))).toBe(expected);
		// Whatever would come behind it, too.
		expect(decision([large()], invoice(amount, currency), { default: 'auto' })).toBe(expected);
	});

	it.each<[string, string, string | string[], string]>([
		['499.00', 'USD', 'USD', 'auto'],
		['500.00', 'USD', 'USD', 'review'],
		['499.00', 'USD', ['CHF', 'USD'], 'auto'],
		['499.00', 'EUR', 'USD', 'review'],
		['499.00', 'KWD', 'USD', 'review'],
	])('unless the rule names it: %s %s for a rule in %s: %s', (amount, currency, named, expected) => {
		expect(decision([small({ currency: named })], invoice(amount, currency))).toBe(expected);
	});

	it('and a rule that comes before decides as ever', () => {
		expect(decision([{ on: 'invoice', when: { knownContact: true }, action: 'auto' }, small()], { ...invoice('9', 'KWD'), knownContact: true })).toBe('auto');
		expect(decision([small({ currency: 'KWD', amountBelow: '100' }), small()], invoice('9', 'KWD'))).toBe('auto');
		expect(decision([{ on: 'invoice', when: { amountBelow: '500', knownContact: true }, action: 'auto' }, { on: 'invoice', when: {}, action: 'auto' }], { ...invoice('9', 'KWD'), knownContact: false })).toBe('auto');
	});

	it('law: an amount in another currency never goes on by a limit that names none', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom('USD', 'KWD', 'JPY', 'GBP'), fc.array(fc.constantFrom(small(), large({}), small({ currency: 'EUR' }), large({ currency: 'EUR' })), { minLength: 1, maxLength: 4 }), (cents, currency, rules) => {
				const known = invoice((cents / 100).toFixed(2), currency);
				if (rules.some(({ when }) => !('currency' in when))) expect(decision(rules, known, { default: 'auto' })).toBe('review');
			}),
		);
	});
});

it('an invoice that was not made never passes a rule', () => {
	expect(decision([{ on: 'invoice', when: {}, action: 'auto' }], { ...invoice('1', 'EUR'), draft: { status: 'notMade', review: { required: true } } }, { default: 'auto' })).toBe('review');
});
