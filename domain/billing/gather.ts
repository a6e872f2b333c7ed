import type { Instant } from '../case';
import { type ChangeOrder, readChangeOrders } from './read/changeOrders';
import { type Delivery, readDeliveries } from './read/deliveries';
import { type Estimate, readEstimate } from './read/estimate';
import { type EarlierInvoice, readInvoices } from './read/invoices';
import { localDateAt } from './read/localDate';
import { type Payments, readPayments } from './read/payments';
import { readWanted, type Wanted } from './read/request';
import { type TaxTable, taxTable } from './read/taxes';
import type { BillingSettings } from './settings';
import { type Terms, termsOf } from './terms';

/** What an invoice is made of, as it comes from outside; only the estimate is needed. */
export interface InvoiceRequest {
	estimate: unknown;
	/** Whose work it is; two cases never share an invoice. */
	caseId?: string;
	changeOrders?: unknown;
	delivered?: unknown;
	payments?: unknown;
	/** Invoices and credit notes for the same estimate. */
	priorInvoices?: unknown;
	/** `full` where it is absent. */
	billing?: unknown;
	share?: unknown;
	milestones?: unknown;
	lines?: unknown;
}

export interface Facts {
	caseId?: string;
	estimate: Estimate;
	orders: ChangeOrder[];
	deliveries: Delivery[];
	payments: Payments;
	invoices: EarlierInvoice[];
	wanted: Wanted;
	terms: Terms;
	table: TaxTable;
	/** The business's date. */
	today: string;
}

export function gather(request: InvoiceRequest, settings: BillingSettings, now: Instant): Facts {
	const { timezone } = settings.business;
	const table = taxTable(settings.billing.taxes);
	const estimate = readEstimate(request.estimate, table, timezone);
	const wanted = readWanted(request);
	const terms = termsOf(estimate, settings);
	return {
		...(request.caseId === undefined ? {} : { caseId: request.caseId }),
		estimate,
		orders: readChangeOrders(request.changeOrders, table, timezone),
		deliveries: readDeliveries(request.delivered, timezone),
		payments: readPayments(request.payments, terms.currency, timezone),
		invoices: readInvoices(request.priorInvoices, 'priorInvoices', timezone),
		wanted: wanted.billing === 'deposit' ? { share: estimate.deposit ?? settings.billing.deposit, ...wanted } : wanted,
		terms,
		table,
		today: localDateAt(now, timezone),
	};
}
