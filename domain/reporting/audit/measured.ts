import { Decimal, formatAmount, readDecimal, sum, currencyDigits, ZERO } from '../../money';
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

/** A lead that nobody answered within this time, and that did not become work without it, counts as lost. */
export const LOST_AFTER_DAYS = 2;
const DAYS_A_MONTH = 365.25 / 12;
const DAY = 86_400_000;

/** Of cases that are added one after the other. */
export function measureTally(period: Span, currency: string): { add(facts: CaseFacts): void; result(): Measured } {
	const counts = { leads: 0, lost: 0, answered: 0, won: 0, invoiced: 0 };
	let amount = ZERO;
	return {
		add(facts) {
			if (facts.aside !== undefined || !isIn(period, facts.receivedAt)) return;
			counts.leads += 1;
			if (facts.firstHumanAt !== undefined && facts.firstHumanAt - facts.receivedAt <= LOST_AFTER_DAYS * DAY) {
				counts.answered += 1;
				if (isWon(facts)) counts.won += 1;
			} else if (!isWon(facts)) counts.lost += 1;
			const own = facts.invoices.filter((one) => one.currency === undefined || one.currency === currency);
			if (own.length === 0) return;
			counts.invoiced += 1;
			amount = amount.plus(sum(own.map((one) => readDecimal(one.amount, 'invoice'))));
		},
		result() {
			const { leads, lost, answered, won, invoiced } = counts;
			if (leads < ENOUGH_TO_CONCLUDE) return { n: leads };
			const share = (count: number, of: number) => new Decimal(count).div(of).toDecimalPlaces(4).toFixed();
			return {
				n: leads,
				leadsPerMonth: new Decimal(leads).div((period.before - period.since) / DAY).times(DAYS_A_MONTH).toDecimalPlaces(1).toFixed(),
				lostShare: share(lost, leads),
				...(answered >= ENOUGH_TO_CONCLUDE && { closeRate: share(won, answered) }),
				...(invoiced >= ENOUGH_TO_CONCLUDE && { value: formatAmount(amount.div(invoiced).toDecimalPlaces(currencyDigits(currency)), currencyDigits(currency)) }),
			};
		},
	};
}
