import fc from 'fast-check';

import { draftInvoice } from '../../../domain/billing';
import { readOr } from '../../../domain/errors';
import { billingRequested, billingWork, decide, DEFINITIONS, paymentIn, paymentReceived, type DecidedProcess, type FiledEvent } from '../../../domain/process';
import { fileWith, NOW, profileWith, situationWith } from './world';

/** Whatever a machine posts is taken, or refused by a name; nothing it says ends who reads it. */
const ESTIMATE = { number: 'E-1', currency: 'USD', approvedAt: '2026-02-20T10:00:00-06:00', lines: [{ id: 'drain', description: 'Clear the drain', quantity: '1', unitPrice: '180.00' }] };
const issued = { ...draftInvoice({ estimate: { ...ESTIMATE, customer: { name: 'Dana Wells', email: 'dana@example.org' } } }, profileWith(), NOW), status: 'issued', number: 'INV-2026-00001' };
const INVOICED: FiledEvent[] = [{ type: 'invoice.issued', at: NOW, by: 'bot', key: 'i', data: { invoice: issued, number: issued.number } }];

const EVERY_OBJECTS = ['toString', 'valueOf', '__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toJSON', 'then', 'length'];
const odd = fc.constantFrom<unknown>(
	...['', ' ', '0', '-0', '1e400', '-1e400', '0x10', '1,5', '١٢٠', 'NaN', 'Infinity', '120.00', '999999999999999', '0.001', '9999-99-99', '2026-02-30', 'constructor', '__proto__', 'toString', '\u0000', '\ud800', '\u202e', 'x'.repeat(600), 'USD', 'XXX', 'paid', 'INV-2026-00001'],
	...[0, -0, 1e21, -5, 120.005, true, false, null, [], {}, [[]], [null], { a: 1 }],
);
const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('amount', 'currency', 'paidOn', 'reference', 'invoice', 'status', 'method', 'type', 'billing', 'event', 'estimate', 'changeOrders', 'delivered', 'payments', 'share', 'milestones', 'lines', 'id', 'line', 'quantity', 'unitPrice', 'number', 'approvedAt', 'customer', 'email', 'taxCodes', 'percent', 'description', 'discount') }, { weight: 1, arbitrary: fc.constantFrom(...EVERY_OBJECTS) });
const { value } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
	value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, odd, fc.string(), fc.array(tie('value'), { maxLength: 3 }), tie('object')),
	object: fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map(asJson),
}));

/** As a parser makes it: `__proto__` is a name like any other. */
function asJson(entries: Array<[string, unknown]>): Record<string, unknown> {
	const object: Record<string, unknown> = {};
	for (const [key, inner] of entries) Object.defineProperty(object, key, { value: inner, enumerable: true, configurable: true, writable: true });
	return object;
}

const body = fc.array(fc.tuple(name, value), { maxLength: 8 }).map(asJson);

test('as a payment', () => {
	fc.assert(
		fc.property(body, fc.boolean(), (posted, hasAmount) => {
			const given = hasAmount ? asJson([['amount', '120.00'], ...Object.entries(posted)]) : posted;
			const read = readOr(() => paymentIn(given, 'c_1'));
			if ('error' in read) return;
			const step = paymentReceived(situationWith({ stage: 'invoiced', events: INVOICED }), read.value.payment, read.value.key);
			expect(() => JSON.stringify(step)).not.toThrow();
			expect(step.events[0].type).toBe('payment.received');
		}),
		{ numRuns: 1_000 },
	);
});

test('as work to bill, up to the invoice', () => {
	fc.assert(
		fc.property(body, fc.boolean(), (posted, hasEstimate) => {
			const given = hasEstimate ? asJson([...Object.entries(posted), ['estimate', { ...ESTIMATE, ...(posted.estimate as object) }]]) : posted;
			const read = readOr(() => billingRequested(situationWith({}), given));
			if ('error' in read) return;
			const work = billingWork(fileWith({ stage: 'delivered', events: read.value.events }));
			expect(work.billing.task).toBe('draft');
			// What cannot be drafted says why.
			readOr(() => draftInvoice({ ...work, estimate: work.estimate, billing: work.billing.kind }, profileWith(), NOW));
		}),
		{ numRuns: 1_000 },
	);
});

test.each(Object.keys(DEFINITIONS) as DecidedProcess[])('a case whose inquiry and review a workflow has put objects into: %s goes on without them', (process) => {
	const inquiry = { channel: {}, subject: { a: 1 }, text: ['x'], contact: { name: { first: 'Dana' }, email: 'dana@example.org', phone: { tel: 1 } }, fields: 'none', source: [] };
	const review = { decision: 'review', reasons: [{}, null, { code: 'first-contact', message: 'The contact is new' }] };
	const { messages } = decide(process, situationWith({ sections: { inquiry, review } }));
	expect(JSON.stringify(messages)).not.toMatch(/\[object Object\]|undefined/);
});
