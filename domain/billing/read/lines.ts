import { z } from 'zod';

import { DomainError } from '../../errors';
import type { Adjustment } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { adjustment, adjustmentsOf } from './adjustments';
import { isPicture } from '../names';
import { type NamedTaxes, lineTaxes, taxesOf, type TaxTable } from './taxes';
import { decimal, flag, list, longText, maybe, percent, positive, text } from './values';

/** Of a description; the rest is left out, and flagged. */
const LONGEST_DESCRIPTION = 2000;
const LONGEST_NOTE = 1000;

/** What a cut leaves of a character of two code units. */
const HALF_A_CHARACTER = /[\ud800-\udbff]$/;

/** Characters of all pictures together. */
const MOST_OF_PICTURES = 1_000_000;

/** First come, first shown: the places of lines whose picture finds no room. */
export function picturesBeyond(lines: ReadonlyArray<Pick<EstimateLine, 'picture'>>): number[] {
	let room = MOST_OF_PICTURES;
	return lines.flatMap(({ picture = '' }, place) => {
		if (picture.length > room) return [place];
		room -= picture.length;
		return [];
	});
}

/** One line of the work, as it was estimated or changed. */
export interface EstimateLine extends NamedTaxes {
	id: string;
	sku?: string;
	description: string;
	/** For the customer, below the description. */
	customerNote?: string;
	/** A `data:` URL. */
	picture?: string;
	quantity: string;
	unit?: string;
	unitPrice: string;
	baseQuantity?: string;
	discounts: Adjustment[];
	charges: Adjustment[];
	retainagePercent?: string;
	/** Whether nothing was said about its taxes. */
	untaxed?: boolean;
	optional?: boolean;
	accepted?: boolean;
	/** Whether the description was cut. */
	cut?: boolean;
	/** What the line says that it comes to. */
	saidTotal?: string;
	/** Numbers of the change orders that added or changed it. */
	changedBy?: string[];
	/** The first of them, where the estimate does not have the line. */
	addedBy?: string;
	/** Where it was read, e.g. `estimate.lines[2]`. */
	field: string;
}

/** What is said of a line: of a new one all that it has, of another only what changes. */
export const lineSchema = z.object({
	sku: maybe(text),
	description: maybe(longText),
	customerNote: maybe(longText.refine((note) => note.length <= LONGEST_NOTE, `must have at most ${LONGEST_NOTE} characters`)),
	picture: maybe(z.custom<string>(isPicture, 'must be a PNG or JPEG as a data: URL')),
	quantity: maybe(decimal),
	unit: maybe(text),
	unitPrice: maybe(decimal),
	baseQuantity: maybe(positive),
	/** What of it is kept back until completion; 0: nothing. */
	retainagePercent: maybe(percent),
	discountPercent: maybe(percent),
	discountAmount: maybe(decimal),
	discounts: maybe(list(adjustment)),
	charges: maybe(list(adjustment)),
	optional: maybe(flag),
	accepted: maybe(flag),
	/** Compared, never billed; what is no number says nothing. */
	total: z.unknown().optional().transform((value) => decimal.safeParse(value).data),
	...lineTaxes,
});

const NEW_LINE = { description: '', quantity: '1', discounts: [], charges: [] };

/** A new line, or `before` with what is said of it. */
export function lineOf(read: z.output<typeof lineSchema>, before: { id: string } & Partial<EstimateLine>, field: string, table: TaxTable): EstimateLine {
	const { discountPercent, discountAmount, discounts, charges, taxCodes, taxes, description, total, ...others } = read;
	const plain = withoutAbsent(others);
	const unitPrice = plain.unitPrice ?? before.unitPrice;
	if (unitPrice === undefined) throw noPrice(`${field}.unitPrice`);
	const saysDiscount = discountPercent !== undefined || discountAmount !== undefined || discounts !== undefined;
	const saysTaxes = taxCodes !== undefined || taxes !== undefined;
	return {
		...NEW_LINE,
		...before,
		...plain,
		unitPrice,
		saidTotal: total,
		...(description === undefined ? {} : { description: description.slice(0, LONGEST_DESCRIPTION).replace(HALF_A_CHARACTER, ''), cut: description.length > LONGEST_DESCRIPTION }),
		...(saysDiscount ? { discounts: adjustmentsOf([{ percent: discountPercent, amount: discountAmount }, ...(discounts ?? [])]) } : {}),
		...(charges === undefined ? {} : { charges: adjustmentsOf(charges) }),
		...(saysTaxes ? { unknownTaxCodes: undefined, ...taxesOf({ taxCodes, taxes }, table) } : {}),
		field,
	};
}

function noPrice(field: string): DomainError {
	return new DomainError('price-missing', `${field} is missing`, 'Give every line its price for one unit; 0 is a price.', field);
}
