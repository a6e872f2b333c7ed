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
	})
	.transform(
		({ name, company, contactName, address, language, ...rest }): Customer =>
			withoutAbsent({
				...rest,
				name: company ?? name,
				contactName: contactName ?? (company === undefined ? undefined : name),
				address: address === undefined ? undefined : readAddress(address),
				language: language?.slice(0, 2).toLowerCase(),
			}),
	);

/** An object, or a name alone. With a company, the person is the contact. */
export const customer = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), object);
