import { z } from 'zod';

import { type TeamPhrase, type Told, told } from '../language';
import type { Reason } from './types';

export function because<Phrase extends TeamPhrase>(code: string, ...said: Parameters<typeof told<Phrase>>): Reason {
	return { code, ...told(...said) };
}

const filling: z.ZodType<NonNullable<Reason['given']>[string]> = z.lazy(() => z.union([z.string(), z.number(), textTold, z.array(textTold)]));
const textTold = z.object({ message: z.string(), phrase: z.string().optional(), given: z.record(z.string(), filling).optional() });

/** As data has it, whoever wrote that. */
export const reasonSchema = textTold.extend({ code: z.string() });

export function reasonIn(value: unknown): Reason | undefined {
	return reasonSchema.safeParse(value).data;
}

/** Those of a list that are reasons. */
export function reasonsIn(value: unknown): Reason[] {
	return Array.isArray(value) ? value.flatMap((one: unknown) => reasonIn(one) ?? []) : [];
}

/** What an event says of why it is: in one text for who reads the data, and the reasons themselves for who shows it. */
export function whyOf(reasons: readonly Reason[]): { reason: string; reasons?: Reason[] } {
	return { reason: reasons.map(({ message }) => message).join('; '), ...(reasons.length > 0 && { reasons: [...reasons] }) };
}

/** One behind the other. */
export function together(texts: readonly Told[]): Told {
	return texts.map(({ message, phrase, given }): Told => ({ message, ...(phrase !== undefined && { phrase, given }) })).reduce((one, other) => told('{one}; {other}', { one, other }));
}
