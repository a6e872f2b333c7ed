import { buyerIdentifiers, sellerIdentifiers } from '../../../documents/ubl/identifiers';
import type { Party } from '../../../domain/billing/types';

const from = (country: string | undefined, taxId?: string, more: Partial<Party> = {}): Party => ({ taxId, address: { lines: [], country }, ...more });

describe('a tax identifier', () => {
	it.each([
		['with its prefix', 'DE', 'DE123456789', 'DE123456789'],
		['as people write it', 'DE', 'de 123.456-789', 'DE123456789'],
		['without a prefix', 'DE', '123456789', 'DE123456789'],
		['of Greece, which is EL', 'GR', '094259216', 'EL094259216'],
		['of Greece with its prefix', 'GR', 'EL094259216', 'EL094259216'],
		['of Spain, which begins with a letter', 'ES', 'B12345678', 'ESB12345678'],
		['of Austria', 'AT', 'U12345678', 'ATU12345678'],
		['of Switzerland', 'CH', 'CHE-123.456.788 MWST', 'CHE123456788MWST'],
		['of Norway', 'NO', '974 760 673 MVA', 'NO974760673MVA'],
		['of Northern Ireland', 'GB', 'XI123456789', 'XI123456789'],
		['of another member state than the address', 'US', 'IE6388047V', 'IE6388047V'],
		['of no address', undefined, 'FR40303265045', 'FR40303265045'],
		['of elsewhere, with its country', 'AU', 'AU53004085616', 'AU53004085616'],
	])('%s is one for VAT', (_, country, taxId, vat) => {
		expect(sellerIdentifiers(from(country, taxId), false)).toMatchObject({ vat, tax: undefined, own: undefined });
		expect(buyerIdentifiers(from(country, taxId), false)).toMatchObject({ vat });
	});

	it.each([
		['of the United States', 'US', '12-3456789'],
		['of India', 'IN', '29AAACI1681G1ZK'],
		['of no address', undefined, '123456789'],
	])('%s is a tax registration of the seller, who is known by it (BR-CO-09, BR-CO-26)', (_, country, taxId) => {
		expect(sellerIdentifiers(from(country, taxId), false)).toEqual({ vat: undefined, tax: taxId, legal: undefined, own: taxId });
		expect(sellerIdentifiers(from(country, taxId, { registrationId: 'R1' }), false)).toEqual({ vat: undefined, tax: taxId, legal: { id: 'R1' }, own: undefined });
	});

	it('of elsewhere is an official registration of the buyer, unless there is another (BR-AE-02)', () => {
		expect(buyerIdentifiers(from('US', '12-3456789'), false)).toEqual({ vat: undefined, legal: { id: '12-3456789' } });
		expect(buyerIdentifiers(from('US', '12-3456789', { registrationId: 'R1' }), false)).toEqual({ vat: undefined, legal: { id: 'R1' } });
	});

	it('is not one for VAT outside its scope (BR-O-02)', () => {
		expect(sellerIdentifiers(from('DE', 'DE123456789'), true)).toEqual({ vat: undefined, tax: undefined, legal: undefined, own: 'DE123456789' });
		expect(buyerIdentifiers(from('DE', 'DE123456789'), true)).toEqual({ vat: undefined, legal: undefined });
	});

	it.each([undefined, '', ' ', '-'])('is none: %s', (taxId) => {
		expect(sellerIdentifiers(from('DE', taxId), false)).toEqual({ vat: undefined, tax: undefined, legal: undefined, own: undefined });
	});

	it('may be missing where there is an electronic address', () => {
		expect(sellerIdentifiers(from('DE', undefined, { endpoint: { scheme: '9930', id: 'DE1' } }), false).own).toBe('DE1');
	});
});

it.each([
	['NL', '12345678', { id: '12345678', scheme: '0106' }],
	['NL', '00000001003214345000', { id: '00000001003214345000', scheme: '0190' }],
	['NL', '1234', { id: '1234' }],
	['DK', '13 58 56 28', { id: 'DK13585628', scheme: '0184' }],
	['IS', '5501032290', { id: '5501032290', scheme: '0196' }],
	['DE', 'HRB 12345678', { id: 'HRB 12345678' }],
])('a registration in %s, %s, names its register', (country, registrationId, legal) => {
	expect(sellerIdentifiers(from(country, undefined, { registrationId }), false).legal).toEqual(legal);
});
