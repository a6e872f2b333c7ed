import { z } from 'zod';

import { Decimal } from '../../money';
import type { Tax } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { readAs } from './readAs';
import { decimal, flag, list, maybe, text } from './values';

const MOST_ON_A_LINE = 20;
/** BR-Z-05, BR-E-05, BR-AE-05, BR-IC-08, BR-G-05 and BR-O-05: their rate is 0. */
const UNTAXED = ['Z', 'E', 'AE', 'K', 'G', 'O'];

export const tax = z
	.object({
		code: text,
		name: maybe(text),
		/** Below 0: what the customer keeps back, as other systems write it. */
		rate: decimal.refine((value) => new Decimal(value).abs().lte(100), 'must be a percentage from 0 to 100, or below 0 for a tax that is withheld'),
		category: maybe(text),
		compound: maybe(flag),
		withheld: maybe(flag),
		retained: maybe(flag),
		onTop: maybe(flag),
		exemptionReason: maybe(text),
		exemptionCode: maybe(text),
	})
	.transform(
		({ category, compound, withheld, retained, onTop, rate, ...rest }): Tax => {
			const isWithheld = withheld || new Decimal(rate).lt(0);
			return withoutAbsent({
				...rest,
				rate: new Decimal(rate).lt(0) ? new Decimal(rate).abs().toFixed() : rate,
				category: category?.toUpperCase() ?? 'S',
				compound: compound || undefined,
				withheld: isWithheld || undefined,
				retained: (isWithheld && (retained ?? isRetainage(rest.name))) || undefined,
				onTop: onTop || undefined,
			});
		},
	)
	.refine(({ category, rate }) => !UNTAXED.includes(category) || new Decimal(rate).isZero(), {
		path: ['rate'],
		message: `must be 0 in the categories ${UNTAXED.join(', ')}`,
	});

/** How builders call what a customer keeps back until completion, where it is written among the taxes. */
const RETAINAGE = /\b(?:retainage|hold ?back|retention money|(?:sicherheits|gew(?:ä|ae)hrleistungs|garantie)-?(?:einbehalt|r(?:ü|ue)ckbehalt)|retenue de garantie|retenci[oó]n (?:de|por|en) garant[ií]a|reten[cç][aã]o de garantia|ritenuta (?:a|di) garanzia|garantie-?inhouding)\b|^retention$/i;

function isRetainage(name: string | undefined): boolean {
	return name !== undefined && RETAINAGE.test(name.normalize('NFKC').trim());
}

/** What was charged of one tax, as an invoice lists it. */
export const breakdownRow = z
	.object({
		code: text,
		name: maybe(text),
		category: text,
		rate: decimal,
		base: decimal,
		tax: decimal,
		withheld: maybe(flag),
		retained: maybe(flag),
		exemptionReason: maybe(text),
		exemptionCode: maybe(text),
	})
	.transform(withoutAbsent);

/** What a line says about its taxes: codes of the profile, or the taxes themselves. */
export const lineTaxes = {
	taxCodes: maybe(
		z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), list(text).max(MOST_ON_A_LINE, `must have at most ${MOST_ON_A_LINE}`)),
	),
	taxes: maybe(list(tax).max(MOST_ON_A_LINE, `must have at most ${MOST_ON_A_LINE}`)),
};

const taxList = list(tax);

export type TaxTable = ReadonlyMap<string, Tax>;

/** The profile's taxes by their code, of which the letters' case does not count. */
export function taxTable(taxes: unknown): TaxTable {
	return new Map(readAs(taxList, taxes, 'billing.taxes').map((one) => [one.code.toLowerCase(), one]));
}

export interface NamedTaxes {
	/** Absent where nothing was said; empty where it was said that there is none. */
	taxes?: Tax[];
	/** Codes that the profile does not have. */
	unknownTaxCodes?: string[];
}

export function taxesOf({ taxCodes, taxes }: { taxCodes?: string[]; taxes?: Tax[] }, table: TaxTable): NamedTaxes {
	if (taxes) return { taxes };
	if (!taxCodes) return {};
	const codes = [...new Set(taxCodes.filter((code) => code !== '').map((code) => code.toLowerCase()))];
	const unknown = taxCodes.filter((code) => code !== '' && !table.has(code.toLowerCase()));
	const known = codes.flatMap((code) => table.get(code) ?? []);
	return { taxes: known, ...(unknown.length > 0 ? { unknownTaxCodes: unknown } : {}) };
}
