import { checkInvoice, issueInvoice } from '../../../../domain/billing';
import { draft, estimate, NOW, settings } from '../samples';

const DAY = 86_400_000;
const DRAFT = draft();

test('the draft gets its number and its status, and nothing else on the same day', () => {
	expect(issueInvoice(DRAFT, { sequence: 42 }, settings(), NOW)).toEqual({ ...DRAFT, number: 'INV-2026-00042', status: 'issued' });
	expect(issueInvoice(DRAFT, { number: 'A/7' }, settings(), NOW).number).toBe('A/7');
});

test('the terms count from the issue, in the notes too', () => {
	const issued = issueInvoice(DRAFT, { sequence: 1 }, settings(), NOW + 3 * DAY);
	expect(DRAFT).toMatchObject({ issueDate: '2026-11-21', dueDate: '2026-12-05', instalments: [{ dueDate: '2026-12-05' }] });
	expect(issued).toMatchObject({ issueDate: '2026-11-24', dueDate: '2026-12-08', instalments: [{ dueDate: '2026-12-08' }] });
	expect(DRAFT.notes).toContain('December 5, 2026');
	expect(issued.notes).toContain('December 8, 2026');
	expect(issued.notes).not.toContain('December 5, 2026');
});

test('an agreed date stays', () => {
	const schedule = [{ id: 'half', percent: '50', dueDate: '2026-12-01' }, { id: 'rest', percent: '50' }];
	const { instalments } = issueInvoice(draft({ estimate: estimate({ schedule }) }), { sequence: 1 }, settings(), NOW + 3 * DAY);
	expect(instalments.map(({ dueDate }) => dueDate)).toEqual(['2026-12-01', '2026-12-08']);
});

test('the year of the number is that of the business\'s own date', () => {
	const newYearInLondon = Date.parse('2027-01-01T03:00:00Z');
	expect(issueInvoice(DRAFT, { sequence: 1 }, settings(), newYearInLondon)).toMatchObject({ number: 'INV-2026-00001', issueDate: '2026-12-31' });
});

test('one that was issued stays as it is, a void one is refused', () => {
	const issued = issueInvoice(DRAFT, { sequence: 1 }, settings(), NOW);
	expect(issueInvoice(issued, { sequence: 2 }, settings(), NOW + 9 * DAY)).toBe(issued);
	expect(() => issueInvoice({ ...DRAFT, status: 'void' }, { sequence: 2 }, settings(), NOW)).toThrow(expect.objectContaining({ code: 'invoice-void' }));
});

describe('an invoice that is given back', () => {
	test('is read as it was written, through JSON too', () => {
		expect(checkInvoice(JSON.parse(JSON.stringify(DRAFT)))).toEqual(DRAFT);
	});

	test.each([
		['a total', { totals: { ...DRAFT.totals, gross: '1.00' } }, 'invoice.totals.gross'],
		['what is due', { totals: { ...DRAFT.totals, due: '1.00' } }, 'invoice.totals.due'],
		['a line', { lines: DRAFT.lines.slice(1) }, 'invoice.totals.lines'],
		['a tax', { taxBreakdown: [] }, 'invoice.totals.tax'],
		['a discount', { allowances: [{ amount: '5.00', net: '5.00', taxes: [] }] }, 'invoice.totals.allowances'],
	])('with %s changed is refused', (_, change, field) => {
		expect(() => checkInvoice({ ...DRAFT, ...change })).toThrow(expect.objectContaining({ code: 'invoice-altered', field }));
	});

	test.each([
		[null, 'invoice'],
		[{}, 'invoice.kind'],
		[{ ...DRAFT, currency: 'XXY' }, 'invoice.currency'],
		[{ ...DRAFT, issueDate: 'soon' }, 'invoice.issueDate'],
		[{ ...DRAFT, totals: { ...DRAFT.totals, net: 'NaN' } }, 'invoice.totals.net'],
	])('and not whole is refused by its field', (value, field) => {
		expect(() => checkInvoice(value)).toThrow(expect.objectContaining({ field }));
	});
});
