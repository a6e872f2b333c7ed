import { z } from 'zod';

import type { Customer } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { readAddress } from './address';
import { longText, maybe, text } from './values';

const object = z
	.object({
		name: maybe(text),
		company: maybe(text),
		contactName: maybe(text),
		email: maybe(text),
		phone: maybe(text),
		taxId: maybe(text),
		registrationId: maybe(text),
		address: maybe(z.union([longText, z.record(z.string(), z.unknown())], 'must be text or an object')),
		endpoint: maybe(z.object({ scheme: text, id: text })),
		reference: maybe(text),
		language: maybe(text),
		timezone: z.unknown().optional(),
		group: z.unknown().optional(),
		tags: z.unknown().optional(),
	})
	.transform(
		({ name, company, contactName, address, language, timezone, group, tags, ...rest }): Customer =>
			withoutAbsent({
				...rest,
				name: company ?? name,
				contactName: contactName ?? (company === undefined ? undefined : name),
				address: address === undefined ? undefined : readAddress(address),
				language: language?.slice(0, 2).toLowerCase(),
				timezone: wordsIn(timezone)[0],
				group: wordsIn(group)[0],
				tags: someOf(wordsIn(typeof tags === 'string' ? tags.split(/[,;]/) : tags)),
			}),
	);

/** An object, or a name alone. With a company, the person is the contact. */
export const customer = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), object);

/** Other systems keep records where we keep words; what is neither is left out, as nothing is billed by it. */
function wordsIn(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
		const word = text.safeParse(typeof one === 'object' && one !== null && 'name' in one ? one.name : one);
		return word.success && word.data !== '' ? [word.data] : [];
	});
}

function someOf(words: string[]): string[] | undefined {
	return words.length > 0 ? words : undefined;
}
