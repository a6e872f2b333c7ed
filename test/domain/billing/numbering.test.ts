import { invoiceNumber, numberSeries } from '../../../domain/billing';
import { settings } from './samples';

const numbering = (parts: object = {}) => settings({ numbering: parts }).billing.numbering;

it.each([
	[{}, 1, 'INV-2026-00001'],
	[{}, 99_999, 'INV-2026-99999'],
	[{}, 100_000, 'INV-2026-100000'],
	[{ yearly: false }, 42, 'INV-00042'],
	[{ prefix: '', digits: 1, yearly: false }, 7, '7'],
	[{ prefix: 'RE/', digits: 3 }, 7, 'RE/2026-007'],
])('with %j, %d is %s', (parts, sequence, number) => {
	expect(invoiceNumber(numbering(parts), sequence, 2026)).toBe(number);
});

it('counts every year from 1 where the number has the year, else on and on', () => {
	expect(numberSeries(numbering(), 2026)).not.toBe(numberSeries(numbering(), 2027));
	expect(numberSeries(numbering({ yearly: false }), 2026)).toBe(numberSeries(numbering({ yearly: false }), 2027));
});

it('counts each prefix by itself', () => {
	expect(numberSeries(numbering({ prefix: 'A' }), 2026)).not.toBe(numberSeries(numbering({ prefix: 'B' }), 2026));
});
