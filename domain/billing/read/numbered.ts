import { z } from 'zod';

import { BILLINGS, type Invoice } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { readAs } from './readAs';
import { maybe, text } from './values';

const numbered = maybe(z.object({ kind: maybe(z.enum(['invoice', 'creditNote'])), billing: maybe(z.enum(BILLINGS)), businessUnit: maybe(text) }));

/** What of a document decides its series; nothing is an invoice for all of the work. */
export function readNumbered(value: unknown): Pick<Invoice, 'kind' | 'billing' | 'businessUnit'> {
	const { kind = 'invoice', billing = 'full', businessUnit } = readAs(numbered, value, 'invoice') ?? {};
	return withoutAbsent({ kind, billing, businessUnit });
}
