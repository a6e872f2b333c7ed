import { z } from 'zod';

import { DomainError } from '../../errors';
import { type Billing, BILLINGS } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { readAs } from './readAs';
import { type Share, share } from './share';
import { list, maybe, notNegative, text } from './values';

/** A line to bill; without a quantity, what is left of it. */
export interface Selected {
	line: string;
	quantity?: string;
}

/** Only what the billing goes by. */
export interface Wanted {
	billing: Billing;
	share?: Share;
	milestones?: string[];
	lines?: Selected[];
}

const selected = z.preprocess(
	(value) => (typeof value === 'object' ? value : { line: value }),
	z.object({ line: text, quantity: maybe(notNegative) }),
);
const oneOrMany = (value: unknown) => (typeof value === 'string' ? value.split(',') : value);

/** A list, or the ids in one text. */
export const selection = maybe(z.preprocess(oneOrMany, list(selected)));
const billingName = maybe(z.enum(BILLINGS));
const milestoneIds = maybe(z.preprocess(oneOrMany, list(text)));
const someShare = maybe(share);

export function readWanted(request: { billing?: unknown; share?: unknown; milestones?: unknown; lines?: unknown }): Wanted {
	const billing = readAs(billingName, request.billing, 'billing') ?? 'full';
	const milestones = readAs(milestoneIds, request.milestones, 'milestones');
	const lines = readAs(selection, request.lines, 'lines');
	if (lines && lines.length > 0 && billing !== 'full' && billing !== 'delivered') throw noLinesHere(billing);
	return withoutAbsent({
		billing,
		share: billing === 'deposit' || billing === 'progress' || billing === 'retainage' ? readAs(someShare, request.share, 'share') : undefined,
		milestones: billing === 'progress' && milestones && milestones.length > 0 ? milestones : undefined,
		lines: lines && lines.length > 0 ? lines : undefined,
	});
}

function noLinesHere(billing: Billing): DomainError {
	return new DomainError('lines-not-selectable', `lines cannot be selected with billing "${billing}"`, 'Bill full or delivered to select lines, or leave lines empty.', 'lines');
}
