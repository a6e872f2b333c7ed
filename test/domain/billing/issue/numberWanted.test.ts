import fc from 'fast-check';

import { draftInvoice, numberWanted } from '../../../../domain/billing';
import { parseProfile } from '../../../../domain/profile';
import { estimate } from '../samples';

const settings = (timezone: string) => parseProfile({ business: { name: 'Example Company', timezone }, billing: { numbering: { prefix: 'A-' } } });
const DAY = 24 * 60 * 60 * 1000;
const ANY_TIME = fc.integer({ min: Date.parse('2024-01-02T00:00:00Z'), max: Date.parse('2028-12-30T00:00:00Z') });

test('law: whenever a draft is issued again, the series of its first number is among those looked into', () => {
	fc.assert(
		fc.property(ANY_TIME, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.constantFrom('Pacific/Honolulu', 'UTC', 'Pacific/Auckland'), (drafted, first, later, zone) => {
			const own = settings(zone);
			const draft = draftInvoice({ estimate: estimate() }, own, drafted);
			const issuedAt = drafted + first * DAY;
			const { series, key, madeAt } = numberWanted(draft, own, issuedAt);
			const again = numberWanted(draft, own, issuedAt + later * DAY);
			expect([again.series, ...again.earlierSeries]).toContain(series);
			expect([again.key, again.madeAt]).toEqual([key, madeAt]);
		}),
		{ numRuns: 60 },
	);
});

test.each(['deposit', 'progress', 'final'])('a %s is the same document whenever it is drafted again', (billing) => {
	const own = settings('UTC');
	const draft = draftInvoice({ estimate: estimate(), billing, share: { percent: 10 } }, own, Date.parse('2026-03-02T10:00:00Z'));
	expect(numberWanted(draft, own, Date.parse('2026-03-02T10:00:00Z'))).not.toHaveProperty('sameWithinDays');
});
