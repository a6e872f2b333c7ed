import { Decimal } from '../../money';
import type { EarlierInvoice } from '../read/invoices';
import { shareOf } from '../tally/shareOf';
import { grossOf, plus, type Tally, tallyOf } from '../tally/tally';
import type { Terms } from '../terms';

/** Its own lines and taxes where they make up its gross amount, else that amount as a share of the work. */
export function tallyOfEarlier(invoice: EarlierInvoice, whole: Tally, terms: Terms): Tally {
	const own = tallyOf(invoice);
	const gross = new Decimal(invoice.totals.gross);
	if (grossOf(own).eq(gross)) return own;
	const share = shareOf(gross, whole, terms);
	const rest = gross.minus(grossOf(share));
	return rest.isZero() ? share : plus(share, { nets: new Map([['', { taxes: [], net: rest }]]), taxes: new Map() });
}
