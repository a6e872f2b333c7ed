import type { Profile } from './schema';

/** What a preset leaves to the business and an invoice needs, in words with the place in the profile. */
export function billingGaps({ billing: { checkSetUp, taxes, seller } }: Pick<Profile, 'billing'>): string[] {
	if (!checkSetUp) return [];
	return [
		...(taxes.length > 0 ? [] : ['taxes (billing.taxes; one of 0 % where none are charged)']),
		...(hasStreet(seller.address) ? [] : ['your address (billing.seller.address)']),
		...(seller.iban || seller.accountNumber || seller.paymentLink || seller.chequePayableTo ? [] : ['the account to pay to (billing.seller.iban)']),
	];
}

function hasStreet(address: Profile['billing']['seller']['address']): boolean {
	return typeof address === 'string' ? address !== '' : Object.keys(address ?? {}).some((name) => name !== 'country');
}
