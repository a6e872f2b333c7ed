import type { Profile } from './schema';

/** What a preset leaves to the business and an invoice needs. */
export interface BillingGap {
	/** For people. */
	what: string;
	/** In the profile. */
	path: string;
}

export function billingGaps({ billing: { checkSetUp, taxes, seller }, business: { country } }: Pick<Profile, 'billing' | 'business'>): BillingGap[] {
	if (!checkSetUp) return [];
	return [
		...(taxes.length > 0 ? [] : [{ what: 'taxes (one of 0 % where none are charged)', path: 'billing.taxes' }]),
		// Whoever charges tax has a number to write beside it; who has none, and left the country's usual rate standing, owes what was charged.
		...(country === 'US' || seller.taxId || !taxes.some(({ rate, withheld }) => Number(rate) > 0 && !withheld) ? [] : [{ what: 'your tax number, or a tax of 0 % if you charge none', path: 'billing.seller.taxId' }]),
		...(hasStreet(seller.address) ? [] : [{ what: 'your address', path: 'billing.seller.address' }]),
		...(seller.iban || seller.accountNumber || seller.paymentLink || seller.chequePayableTo ? [] : [{ what: 'the account to pay to', path: 'billing.seller.iban' }]),
	];
}

function hasStreet(address: Profile['billing']['seller']['address']): boolean {
	return typeof address === 'string' ? address !== '' : Object.keys(address ?? {}).some((name) => name !== 'country');
}
