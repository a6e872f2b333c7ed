import { z } from 'zod';

import type { EarlyDiscount, ReadTerms } from '../../calendar';
import { DomainError } from '../../errors';
import { estimateByName } from '../names';
import type { Customer } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { type DocumentAdjustment, documentAdjustment, documentAdjustmentsOf } from './adjustments';
import { type Approval, approvalFields, approvalOf } from './approval';
import { customer } from './customer';
import { type EstimateLine, lineOf, lineSchema, picturesBeyond } from './lines';
import { readLocalDate } from './localDate';
import { readAs } from './readAs';
import { type Retainage, retainageField } from './retainage';
import { supportingDocuments, taxCurrency } from './taxCurrency';
import { type Share, share, shareFields } from './share';
import { earlyDiscounts, termsField, termsSaid } from './paymentTerms';
import { lineTaxes, taxesOf, type TaxTable } from './taxes';
import { currency, flag, list, maybe, text, wholeDays } from './values';

/** What was offered: lines, and what is taken off or added for the whole. */
export interface Offer {
	lines: EstimateLine[];
	discounts: DocumentAdjustment[];
	charges: DocumentAdjustment[];
}

export interface Milestone extends Share {
	id: string;
	label?: string;
	dueDate?: string;
	/** Days from the invoice's own date, where no `dueDate` is said. */
	termsDays?: number;
}

export interface Estimate extends Approval, Offer {
	number?: string;
	businessUnit?: string;
	currency?: string;
	pricesIncludeTax?: boolean;
	customer: Customer;
	validUntil?: string;
	termsDays?: number;
	/** In place of `termsDays`. */
	terms?: ReadTerms;
	/** An empty list: none, whatever the profile says. */
	earlyPaymentDiscount?: EarlyDiscount[];
	/** When the work was done, where no delivery says it. */
	serviceDate?: string;
	servicePeriod?: { from: string; to: string };
	/** The buyer's order. */
	orderReference?: string;
	taxCurrency?: { currency: string; rate: string };
	supportingDocuments?: Array<{ name: string; url: string }>;
	deposit?: Share;
	retainage?: Retainage;
	schedule: Milestone[];
	/** Fields that nothing is known of, e.g. `estimate.lines[0].markup`. */
	unread: string[];
	/** What was approved, where it was kept apart from what the estimate says now. */
	snapshot?: Offer;
}

const estimateLine = lineSchema.extend({ id: maybe(text) });
const documentAdjustments = { discount: maybe(documentAdjustment), discounts: maybe(list(documentAdjustment)), charges: maybe(list(documentAdjustment)) };
const offerSchema = z.object({ lines: list(estimateLine), ...documentAdjustments, taxCodes: lineTaxes.taxCodes });

/** Whatever says a day; it has to be there. */
const day = z.unknown().refine((value) => value !== undefined && value !== null && value !== '', 'is missing');

const estimateSchema = offerSchema.extend({
	...approvalFields,
	number: maybe(text),
	id: maybe(text),
	businessUnit: maybe(text),
	currency: maybe(currency),
	pricesIncludeTax: maybe(flag),
	customer: maybe(customer),
	validUntil: maybe(z.unknown()),
	termsDays: maybe(wholeDays),
	terms: maybe(termsField),
	earlyPaymentDiscount: maybe(earlyDiscounts),
	serviceDate: maybe(z.unknown()),
	servicePeriod: maybe(z.object({ from: day, to: day })),
	orderReference: maybe(text),
	taxCurrency: maybe(taxCurrency),
	supportingDocuments: maybe(supportingDocuments),
	reference: maybe(text),
	deposit: maybe(share),
	retainage: maybe(retainageField),
	schedule: maybe(list(z.object({ ...shareFields, id: maybe(text), label: maybe(text), description: maybe(text), dueDate: maybe(z.unknown()), termsDays: maybe(wholeDays) }))),
});

/** @throws DomainError naming the field, e.g. `estimate.lines[2].unitPrice` */
export function readEstimate(value: unknown, table: TaxTable, zone: string): Estimate {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw noEstimate(value);
	const unread: string[] = [];
	const read = readAs(estimateSchema, estimateByName(value, 'estimate', unread), 'estimate');
	const { number, id, reference, deposit, schedule = [], validUntil, approved } = read;
	return withoutAbsent({
		...approvalOf(isOffer(approved) ? { ...read, approved: true } : read, 'estimate', zone),
		...withRoom(offerOf(read, 'estimate', table), unread),
		number: number ?? id,
		businessUnit: read.businessUnit,
		currency: read.currency,
		pricesIncludeTax: read.pricesIncludeTax,
		customer: withoutAbsent({ reference, ...read.customer }),
		validUntil: validUntil === undefined ? undefined : readLocalDate(validUntil, 'estimate.validUntil', zone),
		termsDays: read.termsDays,
		terms: termsSaid(read.terms, unread),
		earlyPaymentDiscount: read.earlyPaymentDiscount,
		serviceDate: read.serviceDate === undefined ? undefined : readLocalDate(read.serviceDate, 'estimate.serviceDate', zone),
		servicePeriod: read.servicePeriod && periodOf(read.servicePeriod, zone),
		orderReference: read.orderReference,
		taxCurrency: read.taxCurrency,
		supportingDocuments: read.supportingDocuments,
		deposit,
		retainage: read.retainage,
		unread,
		schedule: schedule.map(({ id: own, label, description, dueDate, ...part }, index) =>
			withoutAbsent({
				...part,
				id: own ?? String(index + 1),
				label: label ?? description,
				dueDate: dueDate === undefined ? undefined : readLocalDate(dueDate, `estimate.schedule[${index}].dueDate`, zone),
			}),
		),
		snapshot: isOffer(approved) ? withRoom(offerOf(readAs(offerSchema, approved, 'estimate.approved'), 'estimate.approved', table), unread) : undefined,
	});
}

/** BR-29: the end is not before the start. */
function periodOf({ from, to }: { from: unknown; to: unknown }, zone: string): { from: string; to: string } {
	const period = { from: readLocalDate(from, 'estimate.servicePeriod.from', zone), to: readLocalDate(to, 'estimate.servicePeriod.to', zone) };
	if (period.to >= period.from) return period;
	throw new DomainError('period-backwards', `estimate.servicePeriod.to is ${period.to}, before ${period.from}`, 'Give the first and the last day of the service.', 'estimate.servicePeriod.to');
}

/** Without the pictures that are too much for a document. */
function withRoom(offer: Offer, unread: string[]): Offer {
	const beyond = new Set(picturesBeyond(offer.lines));
	for (const place of beyond) unread.push(`${offer.lines[place].field}.picture`);
	return { ...offer, lines: offer.lines.map((line, place) => (beyond.has(place) ? withoutAbsent({ ...line, picture: undefined }) : line)) };
}

const isOffer = (approved: unknown): approved is object => typeof approved === 'object' && approved !== null && 'lines' in approved;

function offerOf(read: z.output<typeof offerSchema>, field: string, table: TaxTable): Offer {
	const lines = read.lines.map(({ id, ...said }, index) =>
		lineOf(said, { id: id ?? String(index + 1), ...taxesOf({ taxCodes: read.taxCodes }, table) }, `${field}.lines[${index}]`, table),
	);
	const seen = new Set<string>();
	for (const { id, field: at } of lines) {
		if (seen.has(id)) throw twice(id, `${at}.id`);
		seen.add(id);
	}
	const discounts = [...(read.discount ? [read.discount] : []), ...(read.discounts ?? [])];
	const charges = documentAdjustmentsOf(read.charges ?? [], table);
	const offer = { lines, discounts: documentAdjustmentsOf(discounts, table), charges };
	return lines.length > 0 ? offer : { ...offer, lines: charges.map((charge, index) => lineOfCharge(charge, String(index + 1), `${field}.charges[${index}]`)), charges: [] };
}

/** An invoice has a line (EN 16931 BR-16): of charges alone, each is one. A share of no lines is 0. */
function lineOfCharge({ reason = '', amount = '0', taxes }: DocumentAdjustment, id: string, field: string): EstimateLine {
	return withoutAbsent({ id, description: reason, quantity: '1', unitPrice: amount, discounts: [], charges: [], taxes, field });
}

function twice(id: string, field: string): DomainError {
	return new DomainError('line-id-twice', `${field} is "${id}" a second time`, 'Give every line an id of its own, or none: then its place counts.', field);
}

function noEstimate(value: unknown): DomainError {
	const isNothing = value === undefined || value === null || value === '';
	const found = isNothing ? 'No estimate was given' : `The estimate must be an object, and a ${Array.isArray(value) ? 'list' : typeof value} was given`;
	return new DomainError(
		'estimate-missing',
		found,
		'Give an estimate with its lines, e.g. {"number":"E-1","approvedAt":"2026-03-02","lines":[{"description":"Repair","quantity":1,"unitPrice":"120.00"}]}.',
		'estimate',
	);
}
