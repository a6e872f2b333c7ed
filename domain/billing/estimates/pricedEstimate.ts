import { z } from 'zod';

import { DomainError } from '../../errors';
import type { BillingSettings } from '../settings';
import { readAs } from '../read/readAs';
import { readLocalDate } from '../read/localDate';
import { flag, list, longText, maybe, percent, positive, text } from '../read/values';
import { withoutAbsent } from '../withoutAbsent';
import { priceListOf } from './priceList';
import type { Profile } from '../../profile';

/** One price of the list, and how many. It has no price of its own: that is the list's. */
export interface WantedLine {
	/** `service/price`. */
	price: string;
	quantity: string;
	/** Whether the customer chooses it; absent: it belongs to the work. */
	optional?: boolean;
}

/** An estimate as a person or a model puts it together. */
export interface WantedEstimate {
	lines: WantedLine[];
	discountPercent?: string;
	/** A local date, inclusive. */
	validUntil?: string;
	/** For the customer. */
	note?: string;
}

/** Of an estimate. */
export const MOST_LINES = 60;
const LONGEST_NOTE = 2000;

/** A key that is not known is refused: a price that somebody brought along would be passed over in silence. */
const wantedLine = z.strictObject({ price: text, quantity: positive, optional: maybe(flag) });
const wantedEstimate = z.strictObject({
	lines: list(wantedLine).min(1, 'must have a line at least').max(MOST_LINES, `must have at most ${MOST_LINES} lines`),
	discountPercent: maybe(percent),
	validUntil: maybe(z.unknown()),
	note: maybe(longText.refine((note) => note.length <= LONGEST_NOTE, `must have at most ${LONGEST_NOTE} characters`)),
});

/**
 * The estimate with prices, units and taxes of the list as it is now. It keeps them: a list that changes later changes no
 * estimate.
 *
 * @param today the business's date
 * @throws DomainError naming the field, e.g. `estimate.lines[2].price`
 */
export function pricedEstimate(wanted: unknown, about: { number: string; customer: Record<string, unknown> }, profile: Pick<Profile, 'services'> & BillingSettings, today: string): Record<string, unknown> {
	const { business, billing } = profile;
	const { lines, discountPercent, validUntil, note } = readAs(wantedEstimate, wanted, 'estimate');
	const prices = new Map(priceListOf(profile).map((price) => [price.key, price]));
	const until = validUntil === undefined ? undefined : readLocalDate(validUntil, 'estimate.validUntil', business.timezone);
	if (until !== undefined && until < today) throw new DomainError('valid-until-past', `estimate.validUntil is ${until}, which is over`, 'Give a day on which the customer can accept it still.', 'estimate.validUntil');
	return withoutAbsent({
		...about,
		currency: business.currency,
		pricesIncludeTax: billing.pricesIncludeTax,
		validUntil: until,
		lines: lines.map(({ price: key, quantity, optional }, index) => {
			const price = prices.get(key);
			if (!price) throw notListed(key, `estimate.lines[${index}].price`);
			const { name, customerNote, picture, unit, unitPrice, taxCodes } = price;
			return withoutAbsent({ id: key, description: name, customerNote, picture, quantity, unit, unitPrice, taxCodes: taxCodes ?? billing.taxes.flatMap(({ code, withheld }) => (withheld ? [] : [code])), optional: optional || undefined });
		}),
		discountPercent,
		deposit: billing.deposit,
		note,
	});
}

function notListed(key: string, field: string): DomainError {
	return new DomainError('price-not-listed', `${field} is ${JSON.stringify(key.slice(0, 80))}, which the price list does not have`, 'Take a price of the list, or add it to the prices of a service first.', field);
}
