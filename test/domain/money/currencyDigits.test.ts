import { DomainError } from '../../../domain/errors';
import { currencyDigits } from '../../../domain/money';
import { currencyOf } from '../../../domain/profile/currency';

describe('the digits of a currency', () => {
	it.each([
		['JPY', 0],
		['KRW', 0],
		['ISK', 0],
		['USD', 2],
		['EUR', 2],
		// ISO 4217, not what people commonly write.
		['HUF', 2],
		['TWD', 2],
		['IDR', 2],
		['RSD', 2],
		['KWD', 3],
		['BHD', 3],
		['IQD', 3],
		['CLF', 4],
	])('%s: %p', (currency, digits) => {
		expect(currencyDigits(currency)).toBe(digits);
	});

	it('knows the currency of every country that a profile can name', () => {
		const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
		const currencies = new Set(letters.flatMap((a) => letters.flatMap((b) => currencyOf(a + b) ?? [])));
		expect(currencies.size).toBeGreaterThan(50);
		for (const currency of currencies) expect(currencyDigits(currency)).toBeGreaterThanOrEqual(0);
	});

	it.each(['usd', 'US', 'XXX', 'XAU', 'BTC', '€', 'EUR ', 'constructor'])('refuses %p', (currency) => {
		const read = () => currencyDigits(currency);
		expect(read).toThrow(DomainError);
		expect(read).toThrow(expect.objectContaining({ code: 'unknown-currency', field: 'currency' }));
	});

	it('says what is no currency, cut to a line', () => {
		expect(() => currencyDigits('x'.repeat(100_000))).toThrow(/^currency is "x{40}", which is no ISO 4217 currency$/);
	});

	it('says that it is missing, by the caller’s field', () => {
		expect(() => currencyDigits('', 'estimate.currency')).toThrow('estimate.currency is missing');
	});
});
