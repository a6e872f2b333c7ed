import type { Profile } from './schema';

/** What a preset leaves to the business and an invoice needs. */
export interface BillingGap {
	/** For people. */
	what: string;
	/** In the profile. */
	path: string;
}

export function billingGaps({ billing: { checkSetUp, taxes, seller } }: Pick<Profile, 'billing'>): BillingGap[] {
	if (!checkSetUp) return [];
	return [
		...(taxes.length > 0 ? [] : [{ what: 'taxes (one of 0 % where none are charged)', path: 'billing.taxes' }]),
		...(hasStreet(seller.address) ? [] : [{ what: 'your address', path: 'billing.seller.address' }]),
		...(seller.iban || seller.accountNumber || seller.paymentLink || seller.chequePayableTo ? [] : [{ what: 'the account to pay to', path: 'billing.seller.iban' }]),
	];
}

function hasStreet(address: Profile['billing']['seller']['address']): boolean {
	return typeof address === 'string' ? address !== '' : Object.keys(address ?? {}).some((name) => name !== 'country');
}
