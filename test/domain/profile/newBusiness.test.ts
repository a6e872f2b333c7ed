import { draftInvoice } from '../../../domain/billing';
import { billingGaps, parseProfile, profileFromForm, PRESETS } from '../../../domain/profile';

const COUNTRIES = ['US', 'CA', 'GB', 'IE', 'AU', 'DE', 'AT', 'CH', 'FR', 'ES', 'PT', 'IT', 'NL'];
const form = (country: string | undefined, more: object = {}) => parseProfile(profileFromForm({ businessName: 'Field Co', timezone: 'UTC', country, ...more }));

test.each([
	['US', 'USD', undefined, 30, 'INV-', 'EST-'],
	['CA', 'CAD', '5', 30, 'INV-', 'EST-'],
	['GB', 'GBP', '20', 30, 'INV-', 'EST-'],
	['IE', 'EUR', '23', 30, 'INV-', 'EST-'],
	['AU', 'AUD', '10', 14, 'INV-', 'EST-'],
	['DE', 'EUR', '19', 14, 'RE-', 'ANG-'],
	['AT', 'EUR', '20', 14, 'RE-', 'ANG-'],
	['CH', 'CHF', '8.1', 30, 'RE-', 'OFF-'],
	['FR', 'EUR', '20', 30, 'FA-', 'DEV-'],
	['ES', 'EUR', '21', 30, 'F-', 'PRE-'],
	['PT', 'EUR', '23', 30, 'FT-', 'ORC-'],
	['IT', 'EUR', '22', 30, 'FT-', 'PREV-'],
	['NL', 'EUR', '21', 30, 'F-', 'OFF-'],
])('a new business in %s bills in %s, with %s per cent, in %s days', (country, currency, rate, days, invoices, estimates) => {
	const { business, billing } = form(country);
	expect({ currency: business.currency, rate: billing.taxes[0]?.rate, days: billing.termsDays, invoices: billing.numbering.prefix, estimates: billing.estimates.prefix }).toEqual({ currency, rate, days, invoices, estimates });
});

test.each([
	['ON', ['HST']],
	['ns', ['HST']],
	['QC', ['GST', 'QST']],
	['CA-BC', ['GST']],
	[undefined, ['GST']],
])('in the Canadian province %s: %j', (region, names) => {
	expect(form('CA', { region }).billing.taxes.map(({ name }) => name)).toEqual(names);
});

test('what the form, the preset or an override says holds', () => {
	const own = form('DE', { overrides: { billing: { taxes: [], termsDays: 7, numbering: { prefix: 'X-' }, estimates: { validDays: 10 }, eInvoice: 'ubl' } } }).billing;
	expect(own).toMatchObject({ taxes: [], termsDays: 7, numbering: { prefix: 'X-' }, estimates: { prefix: 'ANG-', validDays: 10 }, eInvoice: 'ubl' });
	expect(form('DE', { preset: 'autoRepair' }).billing).toMatchObject({ termsDays: 0, numbering: { prefix: 'RO-' }, taxes: [{ rate: '19' }] });
	expect(form('DE', { overrides: { billing: { terms: '30 days EOM' } } }).billing.termsDays).toBe(14);
	expect(form(undefined).billing.taxes).toEqual([]);
	expect(form('JP').billing.taxes).toEqual([]);
});

test('a profile that is there keeps its numbers, its days and its taxes', () => {
	for (const country of COUNTRIES) expect(parseProfile({ business: { name: 'Field Co', timezone: 'UTC', country } }).billing).toMatchObject({ taxes: [], termsDays: 14, numbering: { prefix: 'INV-' } });
});

test.each(Object.keys(PRESETS))('%s is sound in every country, and its first invoice waits until who charges tax says by what number', (preset) => {
	for (const country of COUNTRIES) {
		const profile = form(country, { preset });
		const paths = billingGaps(profile).map(({ path }) => path);
		expect(paths).toContain(country === 'US' ? 'billing.taxes' : 'billing.seller.taxId');
		const code = profile.billing.taxes[0]?.code;
		const { totals } = draftInvoice({ estimate: { number: 'E-1', approvedAt: '2026-01-05', customer: 'C', lines: [{ description: 'Work', unitPrice: '100.00', taxCodes: code ? [code] : [] }] } }, profile, 0);
		expect(totals.gross).toBe((100 + Number(profile.billing.taxes[0]?.rate ?? 0)).toFixed(2));
	}
});

test('several taxes: each price says which is charged', () => {
	const two = { taxes: [{ code: 'A', rate: '19' }, { code: 'B', rate: '7' }] };
	const withPrice = (price: object) => parseProfile({ business: { name: 'F', timezone: 'UTC' }, billing: two, services: [{ id: 's', name: 'S', prices: [{ id: 'p', name: 'P', unitPrice: '1', ...price }] }] });
	expect(() => withPrice({})).toThrow(/services\[0\]\.prices\[0\]\.taxCodes/);
	expect(() => withPrice({ taxCodes: ['C'] })).toThrow(/services\[0\]\.prices\[0\]\.taxCodes\[0\]/);
	expect(() => withPrice({ taxCodes: ['B'], quantityFrom: 'none' })).toThrow(/quantityFrom/);
	expect(withPrice({ taxCodes: ['B'] }).services[0].prices?.[0]).toMatchObject({ quantity: '1', optional: false });
});
