import { decideReview } from '../../../domain/review';
import { parseProfile } from '../../../domain/profile';

const check = (code: string) => ({ code, message: code });
const decide = (checks: string[], review: object = {}) =>
	decideReview({ subject: 'invoice', draft: { status: 'draft', lines: [{}] }, flags: [], amount: '10', checks: checks.map(check), now: 0 }, parseProfile({ business: { name: 'Lakeside', timezone: 'America/Chicago' }, review: { rules: [{ on: 'invoice', action: 'auto' }], ...review } }));

test.each([['first-invoice'], ['other-recipient']])('%s goes to a person, though a rule says auto', (code) => {
	expect(decide([code])).toMatchObject({ decision: 'review', rule: code, reasons: [check(code)] });
});

test('a business may leave first invoices to its rules, and never invoices to somebody else', () => {
	expect(decide(['first-invoice'], { firstInvoice: 'auto' }).decision).toBe('auto');
	expect(decide(['other-recipient', 'first-invoice'], { firstInvoice: 'auto' })).toMatchObject({ decision: 'review', rule: 'other-recipient' });
	expect(decide([]).decision).toBe('auto');
});
