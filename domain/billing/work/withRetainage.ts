import { Decimal } from '../../money';
import type { Offer } from '../read/estimate';
import type { Retainage } from '../read/retainage';
import type { Tax } from '../types';

const CODE = 'RETAINAGE';

/**
 * What is kept back stands on each line as a tax that the customer withholds: so it is shared, credited and settled to the
 * cent like one. A line's own percentage takes the place of the offer's. A line of no known taxes stays marked as such.
 *
 * @param name in the document's language
 */
export function withRetainage(offer: Offer, agreed: Retainage | undefined, name: string): Offer {
	const taxOf = (percent: string | undefined): Tax[] => {
		if (percent === undefined || new Decimal(percent).isZero()) return [];
		return [{ code: CODE, name, rate: percent, category: 'S', withheld: true, retained: true, ...(agreed?.of === 'net' ? {} : { compound: true }) }];
	};
	const kept = taxOf(agreed?.percent);
	if (kept.length === 0 && offer.lines.every(({ retainagePercent }) => retainagePercent === undefined)) return offer;
	const ofWhole = <T extends { taxes?: Tax[] }>(one: T): T => (one.taxes ? { ...one, taxes: [...one.taxes, ...kept] } : one);
	return {
		lines: offer.lines.map((line) => {
			const own = line.retainagePercent === undefined ? kept : taxOf(line.retainagePercent);
			return own.length === 0 ? line : { ...line, taxes: [...(line.taxes ?? []), ...own], ...(line.taxes === undefined && { untaxed: true }) };
		}),
		discounts: offer.discounts.map(ofWhole),
		charges: offer.charges.map(ofWhole),
	};
}
