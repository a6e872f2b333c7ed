import { computeDocument } from '../../../../domain/billing/document';
import type { DocumentInput } from '../../../../domain/billing/types';
import { DomainError } from '../../../../domain/errors';
import { document, line, tax } from './documents';

const good = line('1', '100');
const fourth = (bad: Partial<DocumentInput['lines'][number]>) => document([good, good, good, { ...good, ...bad }]);

describe('what cannot be worked out is refused by its field', () => {
	it.each<[string, string, DocumentInput]>([
		['lines[3].unitPrice', 'invalid-number', fourth({ unitPrice: 'NaN' })],
		['lines[3].unitPrice', 'invalid-number', fourth({ unitPrice: '1e21' })],
		['lines[3].unitPrice', 'invalid-number', fourth({ unitPrice: '1,000' })],
		['lines[3].quantity', 'invalid-number', fourth({ quantity: '' })],
		['lines[3].quantity', 'invalid-number', fourth({ quantity: 'Infinity' })],
		['lines[3].baseQuantity', 'invalid-number', fourth({ baseQuantity: 'x' })],
		['lines[3].baseQuantity', 'invalid-base-quantity', fourth({ baseQuantity: '0' })],
		['lines[3].baseQuantity', 'invalid-base-quantity', fourth({ baseQuantity: '-100' })],
		['lines[3].discounts[1].percent', 'invalid-percentage', fourth({ discounts: [{ amount: '1' }, { percent: '100.01' }] })],
		['lines[3].discounts[0].percent', 'invalid-percentage', fourth({ discounts: [{ percent: '-5' }] })],
		['lines[3].discounts[0].percent', 'invalid-number', fourth({ discounts: [{ percent: '5 %' }] })],
		['lines[3].charges[0].percent', 'invalid-percentage', fourth({ charges: [{ percent: '825' }] })],
		['lines[3].discounts[0]', 'invalid-adjustment', fourth({ discounts: [{}] })],
		['lines[3].discounts[0]', 'invalid-adjustment', fourth({ discounts: [{ percent: '5', amount: '5' }] })],
		['lines[3].discounts[0].amount', 'discount-over-line', fourth({ discounts: [{ amount: '100.01' }] })],
		['lines[3].discounts[1].amount', 'discount-over-line', fourth({ discounts: [{ amount: '60' }, { amount: '41' }] })],
		['lines[3].discounts[1].percent', 'discount-over-line', fourth({ discounts: [{ percent: '60' }, { percent: '41' }] })],
		['lines[3].discounts[0].amount', 'discount-over-line', fourth({ quantity: '0', discounts: [{ amount: '1' }] })],
		['lines[3].discounts[0].amount', 'discount-over-line', fourth({ quantity: '-1', discounts: [{ amount: '1' }] })],
		['lines[3].discounts[0].amount', 'discount-over-line', fourth({ quantity: '-1', discounts: [{ amount: '-101' }] })],
		['lines[3].discounts[0].amount', 'negative-adjustment', fourth({ discounts: [{ amount: '-1' }] })],
		['lines[3].charges[0].amount', 'negative-adjustment', fourth({ charges: [{ amount: '-1' }] })],
		['lines[3].taxes[1].rate', 'invalid-tax', fourth({ taxes: [tax('19'), tax('100.01')] })],
		['lines[3].taxes[0].rate', 'invalid-tax', fourth({ taxes: [tax('-1')] })],
		['lines[3].taxes[0].rate', 'invalid-number', fourth({ taxes: [tax('19%')] })],
		...['Z', 'E', 'AE', 'K', 'G', 'O'].map((category): [string, string, DocumentInput] => ['lines[3].taxes[0].rate', 'invalid-tax', fourth({ taxes: [tax('19', { category })] })]),
		['lines[3].taxes[1]', 'invalid-tax', fourth({ taxes: [tax('19'), tax('19.0')] })],
		['lines[3].taxes', 'invalid-tax', fourth({ taxes: Array.from({ length: 21 }, (_, index) => tax(String(index))) })],
		['allowances[1].percent', 'invalid-percentage', document([good], { allowances: [{ amount: '1' }, { percent: '101' }] })],
		['allowances[0].amount', 'negative-adjustment', document([good], { allowances: [{ amount: '-1' }] })],
		['allowances[0].taxes[0].rate', 'invalid-tax', document([good], { allowances: [{ amount: '1', taxes: [tax('101')] }] })],
		['allowances[0]', 'no-lines', document([], { allowances: [{ percent: '5' }] })],
		['charges[0]', 'no-lines', document([], { charges: [{ amount: '5' }] })],
		['charges[0].amount', 'invalid-number', document([good], { charges: [{ amount: '5 EUR' }] })],
		['prepaid', 'invalid-number', document([good], { prepaid: '' })],
		['cashRounding', 'invalid-cash-rounding', document([good], { cashRounding: '-0.05' })],
		['cashRounding', 'invalid-cash-rounding', document([good], { cashRounding: '0.005' })],
		['cashRounding', 'invalid-cash-rounding', document([good], { currency: 'JPY', cashRounding: '0.5' })],
		['currency', 'unknown-currency', document([good], { currency: '' })],
		['currency', 'unknown-currency', document([good], { currency: 'XYZ' })],
	])('%s: %s', (field, code, input) => {
		const compute = () => computeDocument(input);
		expect(compute).toThrow(DomainError);
		expect(compute).toThrow(expect.objectContaining({ field, code, message: expect.stringContaining(field) as string, description: expect.stringMatching(/\.$/) as string }));
	});

	it('says how much a discount can take', () => {
		expect(() => computeDocument(fourth({ discounts: [{ amount: '60' }, { amount: '41' }] }))).toThrow(
			'lines[3].discounts[1].amount takes off 41, where a discount can take from 0 to 40',
		);
	});
});
