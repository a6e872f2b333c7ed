import { formatInstant } from '../../calendar';
import type { Instant } from '../../case';
import { draftInvoice } from '../draftInvoice';
import type { BillingSettings } from '../settings';
import type { Invoice, InvoiceLine } from '../types';

/** A line that the customer chooses. */
export interface EstimateOption {
	id: string;
	/** As it would be billed; with what it adds to the total. */
	line: InvoiceLine;
	chosen: boolean;
}

/**
 * What an estimate comes to: as the invoice for all of it would, with the options that are chosen.
 *
 * @param chosen ids of lines; others that are optional are left out
 */
export function estimateDocument(estimate: Record<string, unknown>, chosen: ReadonlySet<string>, settings: BillingSettings, now: Instant): Invoice {
	return draftInvoice({ estimate: withChoice(estimate, chosen) }, settings, now);
}

/** What is asked for on acceptance, with tax; undefined where no deposit is agreed. */
export function depositOf(estimate: Record<string, unknown>, chosen: ReadonlySet<string>, settings: BillingSettings, now: Instant): string | undefined {
	return estimate.deposit === undefined ? undefined : draftInvoice({ estimate: withChoice(estimate, chosen), billing: 'deposit' }, settings, now).totals.due;
}

/** Every line that can be chosen, priced. */
export function optionsOf(estimate: Record<string, unknown>, chosen: ReadonlySet<string>, settings: BillingSettings, now: Instant): EstimateOption[] {
	const optional = linesOf(estimate).filter((line) => line.optional === true);
	if (optional.length === 0) return [];
	const whole = estimateDocument(estimate, new Set(optional.map(({ id }) => String(id))), settings, now);
	return optional.flatMap(({ id }) => {
		const line = whole.lines.find((one) => one.id === id);
		return line ? [{ id: line.id, line, chosen: chosen.has(line.id) }] : [];
	});
}

/** As the customer agreed to it, with the moment. */
export function acceptedEstimate(estimate: Record<string, unknown>, chosen: ReadonlySet<string>, at: Instant, { business }: BillingSettings): Record<string, unknown> {
	return { ...withChoice(estimate, chosen), approvedAt: formatInstant(at, business.timezone) };
}

function withChoice(estimate: Record<string, unknown>, chosen: ReadonlySet<string>): Record<string, unknown> {
	return { ...estimate, lines: linesOf(estimate).map((line) => (line.optional === true ? { ...line, accepted: chosen.has(String(line.id)) } : line)) };
}

function linesOf({ lines }: Record<string, unknown>): Array<Record<string, unknown>> {
	return Array.isArray(lines) ? (lines as Array<Record<string, unknown>>) : [];
}
