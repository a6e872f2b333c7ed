import { buildCalendar, dueDateBy, type EarlyDiscount, type PaymentTerms, readPaymentTerms } from '../calendar';
import { Decimal, formatAmount, roundTo } from '../money';
import type { Estimate } from './read/estimate';
import type { BillingSettings } from './settings';
import type { Terms } from './terms';
import type { EarlyPayment, Totals } from './types';

/** As the estimate agrees it, else as the profile says. */
export function agreedTerms({ terms, termsDays, earlyPaymentDiscount }: Pick<Estimate, 'terms' | 'termsDays' | 'earlyPaymentDiscount'>, { billing }: BillingSettings): { terms: PaymentTerms; discounts: EarlyDiscount[] } {
	const own = terms ?? (termsDays === undefined ? undefined : { terms: { days: termsDays }, discounts: [] });
	const ofProfile = typeof billing.terms === 'string' ? readPaymentTerms(billing.terms) : billing.terms && { terms: billing.terms, discounts: [] };
	const said = own ?? ofProfile;
	const discounts = earlyPaymentDiscount ?? (own?.discounts.length ? own.discounts : undefined) ?? billing.earlyPaymentDiscount ?? ofProfile?.discounts ?? [];
	return { terms: said?.terms ?? { days: billing.termsDays }, discounts: discounts.filter(({ percent }) => new Decimal(percent).gt(0)) };
}

export function dueDateOf(terms: PaymentTerms, issueDate: string, { business: { timezone }, hours, holidays }: BillingSettings): string {
	if (hours === undefined || !terms.businessDays) return dueDateBy(terms, issueDate);
	const calendar = buildCalendar({ timezone, hours, holidays });
	return dueDateBy(terms, issueDate, (date) => calendar.windowsOn(date).length > 0);
}

/** What is taken off what is due, earliest day first; nothing where nothing is due. */
export function earlyPaymentsOf(discounts: readonly EarlyDiscount[], issueDate: string, { due }: Pick<Totals, 'due'>, { digits, roundingMode }: Pick<Terms, 'digits' | 'roundingMode'>): EarlyPayment[] {
	const whole = new Decimal(due);
	if (whole.lte(0)) return [];
	return discounts
		.map(({ percent, days }) => {
			const amount = roundTo(whole.times(percent).div(100), digits, roundingMode);
			return { percent, days, until: dueDateBy({ days }, issueDate), amount: formatAmount(amount, digits), payable: formatAmount(whole.minus(amount), digits) };
		})
		.sort((a, b) => a.days - b.days);
}

/** Terms that days alone do not say: these are kept on the invoice, to be counted again from the day it is issued. */
export function isMoreThanDays({ days: _, ...rest }: PaymentTerms): boolean {
	return Object.values(rest).some(Boolean);
}
