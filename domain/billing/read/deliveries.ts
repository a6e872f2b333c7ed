import { z } from 'zod';

import { deliveryByName } from '../names';
import { withoutAbsent } from '../withoutAbsent';
import { readLocalDate } from './localDate';
import { readAs } from './readAs';
import { decimal, list, maybe, text } from './values';

/** Work done or goods handed over, of one line; several of a line add up. */
export interface Delivery {
	line: string;
	quantity: string;
	on?: string;
}

const delivery = z
	.object({ line: maybe(text), id: maybe(text), quantity: decimal, date: maybe(z.unknown()) })
	.transform(({ line, id, ...rest }) => ({ ...rest, line: line ?? id ?? '' }))
	.refine(({ line }) => line !== '', { path: ['line'], message: 'must name a line of the estimate' });

const deliveryList = maybe(list(delivery));

export function readDeliveries(value: unknown, zone: string): Delivery[] {
	const named = Array.isArray(value) ? value.map(deliveryByName) : value;
	return (readAs(deliveryList, named, 'delivered') ?? []).map(({ line, quantity, date }, index) =>
		withoutAbsent({ line, quantity, on: date === undefined ? undefined : readLocalDate(date, `delivered[${index}].date`, zone) }),
	);
}
