import { ublInvoice } from '../../../documents/ubl';
import { at, readXml, textAt, violations } from '../../support/en16931';
import { germanCustomer, invoiceOf, peppol } from './invoices';

const nameWritten = (description: string) => textAt(readXml(ublInvoice(invoiceOf({ lines: [{ description }] })).xml), 'cac:InvoiceLine/cac:Item/cbc:Name');

describe('text is text', () => {
	it.each([
		['markup', '<script>alert("1")</script>', '<script>alert("1")</script>'],
		['the end of an element', '</cbc:Name><cbc:Name>x', '</cbc:Name><cbc:Name>x'],
		['an entity', '&amp; &lt; &#x41; &bogus;', '&amp; &lt; &#x41; &bogus;'],
		['a CDATA section', '<![CDATA[x]]>', '<![CDATA[x]]>'],
		['a comment', 'a <!-- b --> c', 'a <!-- b --> c'],
		['a processing instruction', '<?xml version="1.1"?>', '<?xml version="1.1"?>'],
		['quotes', `'single' "double"`, `'single' "double"`],
		['control characters', 'a\u0000b\u0008c\u000bd\u001fe\u007f', 'abcde\u007f'],
		['half a character', 'a\ud800b\udc00c', 'abc'],
		['no characters', 'a\uffffb\ufffec', 'abc'],
		['other planes', '🔧 𝔘', '🔧 𝔘'],
		['other scripts', 'Ελληνικά Кириллица עברית', 'Ελληνικά Кириллица עברית'],
	])('%s', (_, description, name) => expect(nameWritten(description)).toBe(name));

	it('nothing but control characters is the line’s id', () => expect(nameWritten('\u0001\u0002')).toBe('1'));

	it('is escaped in attributes too', () => {
		const { xml } = ublInvoice(invoiceOf({ with: { ...peppol, seller: { ...peppol.seller, endpoint: { scheme: '9930" x="', id: '<&>' } } } }));
		expect(xml).not.toContain('x="');
		expect(violations(xml)).toEqual([]);
	});

	it('names of parts of an object are text as well', () => {
		const customer = { ...germanCustomer, name: '__proto__', reference: '#text' };
		expect(textAt(readXml(ublInvoice(invoiceOf({ with: { customer } })).xml), 'cbc:BuyerReference')).toBe('#text');
	});
});

it('lines of text end in one way', () => {
	const root = readXml(ublInvoice(invoiceOf({ lines: [{ description: 'One\r\nTwo\rThree\nFour' }] })).xml);
	expect(textAt(root, 'cac:InvoiceLine/cac:Item/cbc:Name')).toBe('One');
	expect(textAt(root, 'cac:InvoiceLine/cac:Item/cbc:Description')).toBe('Two\nThree\nFour');
});

it.each(['#abc# at the start', 'Order #12#', 'Case #a b# of #1#'])('a note is no code of UNTDID 4451: %s (BR-CL-08)', (notes) => {
	expect(violations(ublInvoice(invoiceOf({ with: { ...peppol, notes } })).xml)).toEqual([]);
});

it('a description of 100 kB stays whole', () => {
	const description = 'Very long. '.repeat(10_000);
	expect(nameWritten(description)).toBe(description.trim());
});

it('10,000 lines are 10,000 lines', () => {
	const { xml, findings } = ublInvoice(invoiceOf({ lines: Array.from({ length: 10_000 }, (_, index) => ({ quantity: '1.5', unitPrice: `${index}.99` })), with: peppol }));
	expect(findings).toEqual([]);
	expect(at(readXml(xml), 'cac:InvoiceLine')).toHaveLength(10_000);
});
