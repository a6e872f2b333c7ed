import fc from 'fast-check';

import { invoiceView } from '../../../documents/view';
import { draftInvoice } from '../../../domain/billing';
import { LANGUAGES } from '../../../domain/language';
import { parseProfile } from '../../../domain/profile';

const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'BE', 'LU', 'ES', 'MX', 'AR', 'PT', 'BR', 'IT', 'NL', 'GB', 'IE', 'US', 'CA', 'AU', 'IN', 'SE', 'DK', 'NO', 'PL', 'JP', 'ZA'];

function drafted(language: string | undefined, customerCountry: string | undefined, country: string | undefined, price: string, parts: object = {}) {
	const settings = parseProfile({ business: { name: 'Seller', timezone: 'UTC', country, currency: 'EUR' }, billing: { taxes: [{ code: 'V', name: 'V', rate: '8.25' }, { code: 'W', name: 'W', rate: '5.5' }] } });
	const address = customerCountry === undefined ? undefined : { city: 'Town', country: customerCountry };
	const lines = [{ id: 'a', description: 'Work', unitPrice: price, taxCodes: ['V'] }, { id: 'b', description: 'Goods', unitPrice: price, taxCodes: ['W'] }];
	return draftInvoice({ estimate: { number: 'E', approvedAt: '2026-01-05', customer: { name: 'C', email: 'c@example.com', language, address }, lines }, ...parts }, settings, Date.parse('2026-01-06T10:00:00Z'));
}

const language = fc.constantFrom(undefined, 'sv', ...LANGUAGES);
const country = fc.constantFrom(undefined, ...COUNTRIES);
const price = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => (cents / 100).toFixed(2));

test('law: the notes write what is due as the totals do, in every language and country', () => {
	fc.assert(
		fc.property(language, country, country, price, (spoken, customer, seller, each) => {
			const invoice = drafted(spoken, customer, seller, each);
			const due = invoiceView(invoice).totals.find(({ weight }) => weight === 'due');
			expect(invoice.notes).toContain(due?.value);
		}),
		{ numRuns: 200 },
	);
});

test('law: a line names its tax as the table of taxes does', () => {
	fc.assert(
		fc.property(language, country, country, (spoken, customer, seller) => {
			const invoice = drafted(spoken, customer, seller, '100', { billing: 'deposit', share: { percent: 30 } });
			const { lines, taxes } = invoiceView(invoice);
			lines.forEach(({ description }, index) => expect(description).toContain(taxes?.rows[index].rate));
		}),
		{ numRuns: 100 },
	);
});

test('law: the document asks for the money once', () => {
	fc.assert(
		fc.property(language, country, price, (spoken, customer, each) => {
			const invoice = drafted(spoken, customer, 'DE', each);
			const { payment, notes, totals } = invoiceView(invoice);
			const due = totals.find(({ weight }) => weight === 'due')?.value ?? '';
			expect(payment?.text).toContain(due);
			expect(notes?.text).not.toContain(due);
			expect(notes?.text).not.toBe('');
		}),
		{ numRuns: 60 },
	);
});

test.each([
	['de', '2', 'day', '2 Tage'],
	['de', '1', 'day', '1 Tag'],
	['de', '2.5', 'hours', '2,5 h'],
	['fr', '3', 'piece', '3 pièces'],
	['es', '1', 'month', '1 mes'],
	['it', '4', 'm2', '4 m²'],
	['nl', '6', 'uur', '6 uur'],
	['pl', '1', 'day', '1 dzień'],
	['pl', '3', 'day', '3 dni'],
	['pl', '2', 'page', '2 strony'],
	['pl', '5', 'page', '5 stron'],
	['pl', '1.5', 'day', '1,5 dnia'],
	['en', '2', 'day', '2 day'],
	['de', '2', 'Fuder', '2 Fuder'],
])('in %s, %s of %s is %s', (spoken, quantity, unit, shown) => {
	const invoice = drafted(spoken, undefined, undefined, '10');
	expect(invoiceView({ ...invoice, lines: [{ ...invoice.lines[0], quantity, unit }] }).lines[0].quantity).toBe(shown);
});

test('the day of the work is shown where the estimate or a delivery says it', () => {
	const facts = (parts: object, billing = 'full') =>
		invoiceView(draftInvoice({ billing, estimate: { approvedAt: '2026-01-05', customer: 'C', lines: [{ id: 'a', unitPrice: 1 }], ...parts } }, parseProfile({ business: { name: 'S', timezone: 'UTC', country: 'GB' } }), 0)).facts;
	expect(facts({ completedAt: '2026-01-04T10:00:00Z' })).toContainEqual({ label: 'Work done on', value: '4 Jan 2026' });
	expect(facts({}).map(({ label }) => label)).not.toContain('Work done on');
});
