import fc from 'fast-check';

import { contentKeyOf } from '../../../domain/case';
import { normaliseInquiry } from '../../../domain/message';

const context = { now: Date.parse('2026-03-02T16:00:00Z'), zone: 'America/Chicago' };
const keyOf = (body: Record<string, unknown>) => contentKeyOf(normaliseInquiry(body, context).inquiry);

const lead = { name: "Dana O'Neil", phone: '312-555-0147', message: 'The tub won\'t drain - "again".', 'Callback number': '312-555-0148' };

describe('one submission is one case', () => {
	test.each([
		['authenticity_token'],
		['form_build_id'],
		['form_token'],
		['_wpnonce'],
		['hs_context'],
		['__RequestVerificationToken'],
		['__VIEWSTATE'],
		['csrfmiddlewaretoken'],
		['_csrf'],
		['g-recaptcha-response'],
		['cf-turnstile-response'],
		['_gotcha'],
		['timeToSubmit'],
		['session_id'],
	])('whatever %s the page adds', (name) => {
		expect(keyOf({ ...lead, [name]: 'a1b2c3' })).toBe(keyOf({ ...lead, [name]: 'd4e5f6' }));
		expect(keyOf({ ...lead, [name]: 'a1b2c3' })).toBe(keyOf(lead));
	});

	test.each(['(312) 555-0147', '+1 312 555 0147', '312.555.0147', '3125550147', '1-312-555-0147'])('however the number is spelled: %s', (phone) => {
		expect(keyOf({ ...lead, phone })).toBe(keyOf(lead));
		expect(keyOf({ ...lead, 'Callback number': phone.replace('0147', '0148') })).toBe(keyOf(lead));
	});

	test('with typographic quotes and dashes', () => {
		expect(keyOf({ ...lead, name: 'Dana O’Neil', message: 'The tub won’t drain – “again”.' })).toBe(keyOf(lead));
	});

	test('another number, answer or word is another one', () => {
		for (const change of [{ phone: '312-555-0149' }, { 'Callback number': '312-555-0149' }, { message: 'The tub drains.' }, { floor: '2' }]) {
			expect(keyOf({ ...lead, ...change })).not.toBe(keyOf(lead));
		}
	});

	test('whatever is typed between the digits', () => {
		const between = fc.constantFrom('', ' ', '-', '.', '/');
		fc.assert(
			fc.property(fc.stringMatching(/^[2-9]\d{9}$/), between, between, fc.constantFrom('', '+1 ', '1-'), (digits, a, b, code) => {
				const spelled = `${code}${digits.slice(0, 3)}${a}${digits.slice(3, 6)}${b}${digits.slice(6)}`;
				expect(keyOf({ message: 'Drip', callback: spelled })).toBe(keyOf({ message: 'Drip', callback: digits }));
			}),
			{ numRuns: 50 },
		);
	});
});
