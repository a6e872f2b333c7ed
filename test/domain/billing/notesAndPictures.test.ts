import { checkInvoice, draftInvoice, issueInvoice } from '../../../domain/billing';
import { dataUrl, jpeg, png } from '../../support/pictures';
import { codes, estimate, NOW, settings } from './samples';

const PICTURE = dataUrl('png', png());
const line = (parts: object) => ({ id: 'a', description: 'Pump', unitPrice: '10', taxCodes: ['VAT'], ...parts });
const drafted = (...lines: object[]) => draftInvoice({ estimate: estimate({ lines }) }, settings(), NOW);

test('a note and a picture of a line go with it into the draft and the issued invoice', () => {
	const draft = drafted(line({ customerNote: 'Five years of warranty', picture: PICTURE }));
	expect(codes(draft)).toEqual([]);
	const issued = issueInvoice(checkInvoice(JSON.parse(JSON.stringify(draft))), { number: 'I-1' }, settings(), NOW);
	expect(issued.lines[0]).toMatchObject({ customerNote: 'Five years of warranty', picture: PICTURE });
});

test('neither changes which invoice it is', () => {
	expect(drafted(line({ customerNote: 'x', picture: PICTURE })).key).toBe(drafted(line({})).key);
});

test('a note of the team alone is not read, and a change order gives a note to a line', () => {
	expect(drafted(line({ note: 'grumpy', internalNote: 'beware' })).lines[0]).not.toHaveProperty('customerNote');
	const changed = draftInvoice({ estimate: estimate({ lines: [line({})] }), changeOrders: [{ approved: true, lines: [{ op: 'change', id: 'a', customerNote: 'Now in blue' }] }] }, settings(), NOW);
	expect(changed.lines[0].customerNote).toBe('Now in blue');
});

test('a note of more than 1,000 characters is refused by its name', () => {
	expect(() => drafted(line({ customerNote: 'x'.repeat(1001) }))).toThrow(expect.objectContaining({ field: 'estimate.lines[0].customerNote' }));
	expect(drafted(line({ customerNote: 'x'.repeat(1000) })).lines[0].customerNote).toHaveLength(1000);
});

test.each([
	['an address', 'https://example.com/pump.png'],
	['a file', 'file:///etc/passwd'],
	['a drawing, which could run', 'data:image/svg+xml;base64,PHN2Zz4='],
	['a page', 'data:text/html;base64,PGI+'],
	['words after the picture', `${PICTURE}" onload="x`],
	['more than one may have', `data:image/png;base64,${'A'.repeat(200_000)}`],
	['an object', { url: PICTURE }],
])('%s is no picture: it is left out, and somebody looks', (_, picture) => {
	const draft = drafted(line({ picture }));
	expect(draft.lines[0]).not.toHaveProperty('picture');
	expect(codes(draft)).toEqual(['field-not-read']);
});

test('all pictures together have a bound: those beyond are left out, and named', () => {
	const large = `data:image/jpeg;base64,${'A'.repeat(180_000)}`;
	const draft = drafted(...Array.from({ length: 7 }, (_, index) => line({ id: String(index), picture: large })), line({ id: 'small', picture: dataUrl('jpeg', jpeg()) }));
	expect(draft.lines.map(({ picture }) => picture !== undefined)).toEqual([true, true, true, true, true, false, false, true]);
	expect(draft.review.flags[0].message).toContain('estimate.lines[5].picture');
});

test('an invoice whose picture was replaced by something else is refused', () => {
	const draft = drafted(line({ picture: PICTURE }));
	const altered = { ...draft, lines: [{ ...draft.lines[0], picture: 'javascript:1' }] };
	expect(() => checkInvoice(altered)).toThrow(expect.objectContaining({ field: 'invoice.lines[0].picture' }));
});
