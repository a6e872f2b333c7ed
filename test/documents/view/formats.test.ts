import { formats } from '../../../documents/view/formats';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
const of = (locale: string, currency = 'EUR', digits = 2) => formats(new Intl.Locale(locale), currency, digits);

test.each([
	['en-US', 'USD', '1234567.80', '$1,234,567.80'],
	['en-US', 'EUR', '-11.30', '-€11.30'],
	['de-DE', 'EUR', '1234567.80', '1.234.567,80 €'],
	['fr-FR', 'EUR', '1234567.80', '1 234 567,80 €'],
	['es-MX', 'MXN', '1234.50', '$1,234.50'],
	['pt-BR', 'BRL', '1234.50', 'R$ 1.234,50'],
	['en-US', 'JPY', '1234', '¥1,234'],
	['en-US', 'BHD', '1234.500', 'BHD 1,234.500'],
])('%s writes %s %s as %s', (locale, currency, value, expected) => {
	expect(plain(of(locale, currency).money(value))).toBe(expected);
});

test('no digit is lost, however large the amount', () => {
	expect(of('en-US').amount('123456789012345678.91')).toBe('123,456,789,012,345,678.91');
});

test.each([
	['96', '96.00'],
	['12.3456', '12.3456'],
	['0.000001', '0.000001'],
])('a price of %s has at least the digits of the currency: %s', (value, expected) => {
	expect(of('en-US').price(value)).toBe(expected);
});

test.each([
	['2.500', '2,5'],
	['40', '40'],
	['-1.25', '-1,25'],
])('a quantity of %s has no zeros at its end: %s', (value, expected) => {
	expect(of('de-DE').quantity(value)).toBe(expected);
});

test.each([
	['en-US', '8.2500', '8.25%'],
	['de-DE', '19.00', '19 %'],
	['fr-FR', '0', '0 %'],
])('%s writes %s per cent as %s', (locale, value, expected) => {
	expect(plain(of(locale).percent(value))).toBe(expected);
});

test.each([
	['en-US', 'Jul 4, 2026'],
	['en-GB', '4 Jul 2026'],
	['de-DE', '04.07.2026'],
	['es-ES', '4 jul 2026'],
])('%s writes 2026-07-04 as %s, in whatever zone it runs', (locale, expected) => {
	expect(of(locale).date('2026-07-04')).toBe(expected);
});

test('what is no date stays as it is', () => {
	expect(of('en-US').date('soon')).toBe('soon');
});

test.each([
	['DE', 'Deutschland'],
	['at', 'Österreich'],
	['Germany', 'Germany'],
	['', ''],
])('the country %s is %s in German', (code, expected) => {
	expect(of('de-DE').country(code)).toBe(expected);
});
