import type { Reason } from '../../case';
import type { Earlier } from '../earlier/earlier';
import type { Delivery } from '../read/deliveries';
import type { EarlierInvoice } from '../read/invoices';
import type { Estimate } from '../read/estimate';
import type { Wanted } from '../read/request';
import type { Tally } from '../tally/tally';
import type { Terms } from '../terms';
import type { InvoiceChange, InvoiceLine, AppliedAdjustment } from '../types';
import type { PricedWork } from '../work/priceWork';
import type { Step } from '../changes/steps';
import type { Words } from '../words/words';

/** What a way of billing goes by. */
export interface Job {
	estimate: Estimate;
	/** The approved work with its change orders. */
	whole: PricedWork;
	deliveries: Delivery[];
	wanted: Wanted;
	/** But for the releases of what was kept back. */
	earlier: Earlier;
	/** Invoices that asked for what was kept back. */
	released: EarlierInvoice[];
	terms: Terms;
	words: Words;
}

/** What is billed of the work, and what became of the rest. */
export interface Bill {
	lines: InvoiceLine[];
	allowances: AppliedAdjustment[];
	charges: AppliedAdjustment[];
	tally: Tally;
	/** The work that lines are billed of: less than the whole where not all of it is billed by lines. */
	work: PricedWork;
	/** By line: what limited it. */
	limits: Map<string, Step[]>;
	/** What concerns the document as a whole. */
	changes: InvoiceChange[];
	flags: Reason[];
}
