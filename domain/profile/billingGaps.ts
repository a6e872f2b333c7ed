import type { TeamPhrase } from '../language';
import type { Profile } from './schema';

/** What a preset leaves to the business and an invoice needs. */
export interface BillingGap {
	/** For people. */
	what: TeamPhrase;
	/** In the profile. */
	path: string;
}

export function billingGaps({ billing: { checkSetUp, taxes, seller }, business: { country } }: Pick<Profile, 'billing' | 'business'>): BillingGap[] {
	if (!checkSetUp) return [];
	return [
		...(taxes.length > 0 ? [] : [gap('taxes (one of 0 % where none are charged)', 'billing.taxes')]),
		// Whoever charges tax has a number to write beside it; who has none, and left the country's usual rate standing, owes what was charged.
		...(country === 'US' || seller.taxId || !taxes.some(({ rate, withheld }) => Number(rate) > 0 && !withheld) ? [] : [gap('your tax number, or a tax of 0 % if you charge none', 'billing.seller.taxId')]),
		...(hasStreet(seller.address) ? [] : [gap('your address', 'billing.seller.address')]),
		...(seller.iban || seller.accountNumber || seller.paymentLink || seller.chequePayableTo ? [] : [gap('the account to pay to', 'billing.seller.iban')]),
	];
}

function gap(what: TeamPhrase, path: string): BillingGap {
	return { what, path };
}

function hasStreet(address: Profile['billing']['seller']['address']): boolean {
	return typeof address === 'string' ? address !== '' : Object.keys(address ?? {}).some((name) => name !== 'country');
}
