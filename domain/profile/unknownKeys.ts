import { z } from 'zod';

import { pathOf } from './findings';
import { readProfile } from './readProfile';
import { profileSchema } from './schema';

/**
 * Paths that the profile does not know and therefore ignores, most often typing slips; of a whole profile or of some of
 * its parts, as an object or JSON text. In the order of the input. What cannot be read has none: that is for
 * `parseProfile` to say.
 */
export function unknownKeys(input: unknown): string[] {
	return walk(profileSchema, readable(input), []);
}

function readable(input: unknown): Record<string, unknown> {
	try {
		return readProfile(input);
	} catch {
		return {};
	}
}

function walk(schema: z.core.$ZodType, value: unknown, path: PropertyKey[]): string[] {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodUnion) {
		const branch = inner.options.find((option) => fits(unwrap(option), value));
		return branch ? walk(branch, value, path) : [];
	}
	if (inner instanceof z.ZodArray) {
		return Array.isArray(value) ? value.flatMap((item, index) => walk(inner.element, item, [...path, index])) : [];
	}
	if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	const shape: Record<string, z.core.$ZodType> = inner.shape;
	return Object.entries(value).flatMap(([name, item]) =>
		Object.hasOwn(shape, name) ? walk(shape[name], item, [...path, name]) : [pathOf([...path, name])],
	);
}

/** The schema of what is written, without what makes it optional or turns it into something else. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
	if (schema instanceof z.ZodPipe) return unwrap(schema.in);
	return schema;
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
	if (Array.isArray(value)) return schema instanceof z.ZodArray;
	return typeof value === 'object' && value !== null ? schema instanceof z.ZodObject : false;
}
