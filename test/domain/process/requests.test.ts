import { billingRequested, paymentIn } from '../../../domain/process';
import { situationWith } from './world';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
const NESTED = expect.objectContaining({ code: 'body-nested', description: expect.stringMatching(/Handoff Ledger/) as string }) as unknown;
const thrownBy = (work: () => unknown): unknown => {
	try {
		return work();
	} catch (thrown) {
		return thrown;
	}
};

describe.each([31, 1_000, 50_000])('a post that is nested %i deep is refused with how to go on', (depth) => {
	test('as a payment', () => {
		expect(thrownBy(() => paymentIn({ amount: '120.00', reference: 'T1', more: nested(depth) }, 'c_1'))).toEqual(NESTED);
		expect(thrownBy(() => paymentIn({ amount: nested(depth) }, 'c_1'))).toEqual(NESTED);
	});

	test('as work to bill', () => {
		expect(thrownBy(() => billingRequested(situationWith({}), { estimate: nested(depth) }))).toEqual(NESTED);
	});
});

test('one that is as deep as an estimate gets is taken', () => {
	expect(billingRequested(situationWith({}), { estimate: { lines: [{ options: [{ prices: [{ amount: nested(10) }] }] }] } }).code).toBe('requested');
});
