import { ublInvoice } from '../../../documents/ubl';
import { checkInvoice } from '../../../domain/billing';
import { draft, estimate } from './samples';

const agreed = { servicePeriod: { from: '2026-11-02', to: '2026-11-20' }, orderReference: 'PO-77' };

test('the invoice and the e-invoice name the buyer\'s order and the days of the service', () => {
	const invoice = draft({ estimate: estimate(agreed) });
	expect(invoice).toMatchObject(agreed);
	expect(checkInvoice(JSON.parse(JSON.stringify(invoice)))).toEqual(invoice);
	const { xml } = ublInvoice(invoice);
	expect(xml.replace(/>\s+</g, '><')).toContain(
		'<cac:InvoicePeriod><cbc:StartDate>2026-11-02</cbc:StartDate><cbc:EndDate>2026-11-20</cbc:EndDate></cac:InvoicePeriod><cac:OrderReference><cbc:ID>PO-77</cbc:ID></cac:OrderReference>',
	);
	expect(ublInvoice(draft()).xml).not.toMatch(/InvoicePeriod|OrderReference/);
});

test('a deposit is for no days yet, and the number of an order alone stays the buyer\'s reference', () => {
	expect(draft({ estimate: estimate(agreed), billing: 'deposit', share: { percent: 10 } })).not.toHaveProperty('servicePeriod');
	expect(draft({ estimate: estimate({ poNumber: 'PO-1' }) }).customer.reference).toBe('PO-1');
});

test.each([
	[{ servicePeriod: { from: '2026-11-20', to: '2026-11-02' } }, 'estimate.servicePeriod.to'],
	[{ servicePeriod: { from: 'soon', to: '2026-11-02' } }, 'estimate.servicePeriod.from'],
])('%j is refused by its name', (parts, field) => {
	expect(() => draft({ estimate: estimate(parts) })).toThrow(expect.objectContaining({ field }));
});
