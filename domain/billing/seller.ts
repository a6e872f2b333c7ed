import { readAddress } from './read/address';
import type { BillingSettings } from './settings';
import type { Seller } from './types';
import { withoutAbsent } from './withoutAbsent';

/** The profile's seller; what it does not say, the business says. */
export function sellerOf({ business, billing: { seller } }: BillingSettings): Seller {
	const address = seller.address === undefined ? undefined : readAddress(seller.address);
	const country = address?.country ?? business.country;
	return withoutAbsent({
		...seller,
		name: seller.name ?? business.name,
		email: seller.email ?? business.email,
		phone: seller.phone ?? business.phone,
		address: address || country ? { lines: [], ...address, ...(country === undefined ? {} : { country }) } : undefined,
	});
}
