import type { z } from 'zod';

import { DomainError } from '../../errors';

/** The value as the schema gives it; what it refuses is named by its place below `field`. */
export function readAs<T extends z.ZodType>(schema: T, value: unknown, field: string): z.output<T> {
	const read = schema.safeParse(value);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const path = issue.path.reduce<string>((parent, part) => (typeof part === 'number' ? `${parent}[${part}]` : `${parent}.${String(part)}`), field);
	throw new DomainError(
		'invalid-billing-data',
		`${path} ${issueText(issue)}`,
		'Correct it where it comes from, or map the field in the node. Nothing was drafted.',
		path,
	);
}

export function issueText(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type' && issue.expected === 'object') return 'must be an object';
	if (issue.code === 'invalid_type' && issue.expected === 'nonoptional') return 'is missing';
	if (issue.code === 'unrecognized_keys') return `must not have ${issue.keys.join(', ')}, which nothing reads`;
	if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
	return issue.message;
}
