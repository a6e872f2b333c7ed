import { Decimal, ZERO } from '../../money';
import type { CaseFacts } from '../facts';

/**
 * What is left of each invoice. Money pays the one that it names, else the oldest first; a credit note lowers the one that it
 * is of. Nothing is owed of one that was written off or called off.
 */
export function leftOf({ invoices, payments }: Pick<CaseFacts, 'invoices' | 'payments'>, currency: string): Array<{ invoice: CaseFacts['invoices'][number]; left: Decimal }> {
	const ours = (one: { currency?: string }) => one.currency === undefined || one.currency === currency;
	const own = invoices.filter(ours);
	const claims = own.filter(({ amount }) => !amount.startsWith('-')).map((invoice) => ({ invoice, left: new Decimal(invoice.amount) }));
	const money = [...own.filter(({ amount }) => amount.startsWith('-')).map(({ amount, of }) => ({ amount: new Decimal(amount).negated(), invoice: of })), ...payments.filter(ours).map(({ amount, invoice }) => ({ amount: new Decimal(amount), invoice }))];
	let free = ZERO;
	for (const { amount, invoice } of money) {
		const named = invoice === undefined ? undefined : claims.find((one) => one.invoice.number === invoice);
		const taken = named ? Decimal.min(named.left, amount) : ZERO;
		if (named) named.left = named.left.minus(taken);
		free = free.plus(amount).minus(taken);
	}
	for (const claim of claims) {
		const taken = Decimal.max(ZERO, Decimal.min(claim.left, free));
		claim.left = claim.left.minus(taken);
		free = free.minus(taken);
	}
	return claims.filter(({ invoice: { endedAt }, left }) => endedAt === undefined && left.gt(0));
}
