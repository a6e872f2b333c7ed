import { parseProfile } from '../../../domain/profile';

const numbering = (country: string | undefined, own: object = {}) => parseProfile({ business: { name: 'Field Co', timezone: 'UTC', country }, billing: { numbering: own } }).billing.numbering;

test.each(['ES', 'PT', 'es'])('in %s credit notes have a series of their own', (country) => {
	expect(numbering(country).creditNotes?.prefix).toMatch(/^\w+-$/);
	expect(numbering(country, { prefix: 'R-' }).creditNotes?.prefix).not.toBe('R-');
});

test('what a profile says itself holds', () => {
	expect(numbering('ES', { creditNotes: { prefix: 'ABONO-' } }).creditNotes).toEqual({ prefix: 'ABONO-' });
	expect(numbering('IN', { fiscalYearStart: 1 }).fiscalYearStart).toBe(1);
});

test('in India the fiscal year begins in April', () => {
	expect(numbering('IN').fiscalYearStart).toBe(4);
});

test.each(['US', 'CA', 'GB', 'IE', 'AU', 'DE', 'AT', 'CH', 'FR', 'IT', 'NL', undefined])('in %s numbers are as they were', (country) => {
	expect(numbering(country)).toEqual({ prefix: 'INV-', digits: 5, yearly: true, yearDigits: 4, fiscalYearStart: 1, series: [] });
});

test('a profile that was read is read again the same', () => {
	const once = parseProfile({ business: { name: 'Field Co', timezone: 'UTC', country: 'ES' } });
	expect(parseProfile(once)).toEqual(once);
});
