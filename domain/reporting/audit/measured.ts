import { Decimal, formatAmount, readDecimal, sum, currencyDigits } from '../../money';
import type { CaseFacts } from '../facts';
import { isIn, type Span } from '../period';
import { isWon } from '../performance/leads';
import { ENOUGH_TO_CONCLUDE } from '../statistics';

/** What the record says of the leak; a share that too few cases stand for is not measured. */
export interface Measured {
	leadsPerMonth?: string;
	lostShare?: string;
	value?: string;
	closeRate?: string;
	/** Leads that these stand for. */
	n: number;
}

/** A lead that nobody answered within this time counts as lost. */
export const LOST_AFTER_DAYS = 2;
const DAYS_A_MONTH = 365.25 / 12;
const DAY = 86_400_000;

export function measure(cases: Iterable<CaseFacts>, period: Span, currency: string): Measured {
	const leads = [...cases].filter((facts) => facts.aside === undefined && isIn(period, facts.receivedAt));
	const answered = leads.filter(({ firstHumanAt, receivedAt }) => firstHumanAt !== undefined && firstHumanAt - receivedAt <= LOST_AFTER_DAYS * DAY);
	const invoiced = leads.filter(({ invoices }) => invoices.some((one) => one.currency === undefined || one.currency === currency));
	if (leads.length < ENOUGH_TO_CONCLUDE) return { n: leads.length };
	const amounts = invoiced.map(({ invoices }) => sum(invoices.filter((one) => one.currency === undefined || one.currency === currency).map(({ amount }) => readDecimal(amount, 'invoice'))));
	const share = (count: number, of: number) => new Decimal(count).div(of).toDecimalPlaces(4).toFixed();
	return {
		n: leads.length,
		leadsPerMonth: new Decimal(leads.length).div((period.before - period.since) / DAY).times(DAYS_A_MONTH).toDecimalPlaces(1).toFixed(),
		lostShare: share(leads.length - answered.length, leads.length),
		...(answered.length >= ENOUGH_TO_CONCLUDE && { closeRate: share(answered.filter(isWon).length, answered.length) }),
		...(amounts.length >= ENOUGH_TO_CONCLUDE && { value: formatAmount(sum(amounts).div(amounts.length).toDecimalPlaces(currencyDigits(currency)), currencyDigits(currency)) }),
	};
}
