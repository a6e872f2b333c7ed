import { because, type Reason } from '../../case';
import { Decimal, readDecimal } from '../../money';
import type { Profile } from '../../profile';
import { priceListOf } from './priceList';
import type { WantedLine } from './pricedEstimate';

/**
 * What an estimate of a service holds by what the intake knows: a start for the person who decides.
 *
 * @param record the intake's values by field
 */
export function proposedLines(service: string | undefined, record: Readonly<Record<string, unknown>>, profile: Pick<Profile, 'services' | 'intake'>): { lines: WantedLine[]; open: Reason[] } {
	const open: Reason[] = [];
	const lines = priceListOf(profile)
		.filter((price) => price.service === service)
		.flatMap(({ key, name, quantity, quantityFrom, optional }): WantedLine[] => {
			const counted = quantityFrom === undefined ? undefined : countOf(record[quantityFrom]);
			if (quantityFrom !== undefined && counted === undefined) {
				const label = profile.intake.find((field) => field.name === quantityFrom)?.label ?? quantityFrom;
				open.push(because('quantity-unknown', '{name}: the intake does not know {field}; {quantity} stands in for it', { name, field: label, quantity }));
			}
			const wanted = counted ?? quantity;
			return new Decimal(wanted).isZero() ? [] : [{ price: key, quantity: wanted, ...(optional && { optional }) }];
		});
	return { lines, open };
}

/** A number as the intake keeps it; anything else is none. */
export function countOf(value: unknown): string | undefined {
	try {
		const count = readDecimal(value, '');
		return count.gte(0) ? count.toFixed() : undefined;
	} catch {
		return undefined;
	}
}
