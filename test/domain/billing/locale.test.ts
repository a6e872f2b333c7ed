import { localeOf } from '../../../domain/billing';
import { germanInvoice } from '../../support/invoiceSamples';

const CASES: Array<[asked: string | undefined, language: string | undefined, customer: string | undefined, seller: string | undefined, expected: string]> = [
	[undefined, 'de', 'AT', 'DE', 'de-AT'],
	[undefined, 'de', undefined, 'CH', 'de-CH'],
	[undefined, undefined, 'US', 'US', 'en-US'],
	[undefined, undefined, undefined, undefined, 'en'],
	['fr', 'de', 'BE', 'DE', 'fr-BE'],
	['pt-BR', 'de', 'DE', 'DE', 'pt-BR'],
	// Not one of ours.
	[undefined, 'it', 'IT', 'DE', 'it-IT'],
	[undefined, 'sv', 'SE', 'DE', 'en-SE'],
	['not a locale', 'es', 'MX', 'US', 'es-MX'],
	[undefined, '!', 'MX', 'US', 'en-MX'],
	[undefined, 'de', 'not a country!', undefined, 'de'],
];

test.each(CASES)('asked %s, customer speaks %s in %s, seller in %s: %s', (asked, language, customerCountry, sellerCountry, expected) => {
	const { customer, seller } = germanInvoice();
	const invoice = germanInvoice({
		customer: { ...customer, language, address: { lines: [], country: customerCountry } },
		seller: { ...seller, address: { lines: [], country: sellerCountry } },
	});
	expect(localeOf(invoice, asked).baseName).toBe(expected);
});
