import { draftInvoice } from '../../../domain/billing';
import { billingGaps, parseProfile, profileFromForm, PRESETS } from '../../../domain/profile';
import { estimate } from './samples';

const own = { taxes: [{ code: 'VAT', rate: '19' }, { code: 'RED', rate: '7' }], seller: { address: '1 Main Street\nSpringfield', iban: 'DE89370400440532013000' } };
const profileOf = (preset: string, billing: object = {}) => parseProfile(profileFromForm({ preset, businessName: 'B', timezone: 'UTC', overrides: { billing } }));
const codes = (preset: string, billing: object = {}) => draftInvoice({ estimate: estimate() }, profileOf(preset, billing), 0).review.flags.map(({ code }) => code);

test.each(Object.keys(PRESETS))('%s holds its first invoice until it can bill, and says what is missing', (preset) => {
	expect(billingGaps(profileOf(preset))).toHaveLength(3);
	expect(codes(preset)).toContain('billing-not-set-up');
	expect(codes(preset, own)).toEqual([]);
	expect(codes(preset, { ...own, taxes: [] })).toContain('billing-not-set-up');
	expect(codes(preset, { checkSetUp: false })).not.toContain('billing-not-set-up');
});

test('a profile of no preset is not asked', () => {
	expect(codes('none')).not.toContain('billing-not-set-up');
});
