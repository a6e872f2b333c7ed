import type { EstimateOption, Invoice } from '../../domain/billing';
import { excerpt } from './excerpt';
import { invoiceView, NOTE_CHARACTERS, NOTE_LINES } from './invoiceView';
import { lineView } from './lineView';
import type { InvoiceView, Row } from './types';
import { wordingOf } from './wording';

/** What an estimate says beside what it comes to. */
export interface EstimateFacts {
	number: string;
	/** 1 for the first that the customer gets. */
	revision: number;
	/** A local date, inclusive. */
	validUntil?: string;
	options: readonly EstimateOption[];
	/** With tax. */
	deposit?: string;
	note?: string;
}

/** @param invoice the one that would be written for all of it, see `estimateDocument` */
export function estimateView(invoice: Invoice, { number, revision, validUntil, options, deposit, note }: EstimateFacts): InvoiceView {
	const wording = wordingOf(invoice);
	const { labels, format } = wording;
	const view = invoiceView(invoice);
	const facts: Array<[label: string, value: string | undefined]> = [
		[labels.number, revision > 1 ? `${number}\u00a0/\u00a0${revision}` : number],
		[labels.issueDate, format.date(invoice.issueDate)],
		[labels.validUntil, validUntil && format.date(validUntil)],
	];
	const open = options.filter(({ chosen }) => !chosen);
	return {
		...view,
		name: `${labels.estimate} ${number}`,
		title: labels.estimate,
		mark: undefined,
		facts: facts.flatMap(([label, value]): Row[] => (value ? [{ label, value: excerpt(value, 120) }] : [])),
		customer: { ...view.customer, heading: labels.estimateFor },
		lines: [
			...view.lines,
			...open.map(({ line }, index) => {
				const shown = lineView(line, invoice.lines.length + index, wording);
				return { ...shown, details: [labels.optional, ...shown.details] };
			}),
		],
		totals: [...view.totals.filter(({ weight }) => weight !== 'due'), ...(deposit === undefined ? [] : [{ label: labels.depositOnAcceptance, value: format.money(deposit), weight: 'plain' as const }])],
		instalments: undefined,
		payment: undefined,
		notes: note === undefined || note.trim() === '' ? undefined : { heading: labels.notes, text: excerpt(note, NOTE_CHARACTERS, NOTE_LINES) },
	};
}
