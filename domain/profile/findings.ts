import type { z } from 'zod';

/** One thing to correct: where, and what is asked for there (`must be a time such as 08:30`). */
export interface Finding {
	path: string;
	message: string;
}

type Path = readonly PropertyKey[];

/** `['team', 2, 'skills', 0]` as `team[2].skills[0]`. */
export function pathOf(path: Path): string {
	return path.reduce<string>((text, part) => {
		if (typeof part === 'number') return `${text}[${part}]`;
		return text === '' ? String(part) : `${text}.${String(part)}`;
	}, '');
}

/** The schema's findings in the profile's words, in the order in which the schema reads. */
export function findingsOf(issues: readonly z.core.$ZodIssue[]): Finding[] {
	return issues.flatMap((issue) => unfold(issue)).map((issue) => ({ path: pathOf(issue.path), message: wording(issue) }));
}

/** Of the alternatives that were tried, the one that came closest: the one that was refused deepest inside, of a key it does not know last; else the first. */
function unfold(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(0, ...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
	const branches = [...issue.errors].sort((a, b) => depth(b) - depth(a));
	if (branches.length === 0) return [issue];
	return branches[0].flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

const KINDS: Record<string, string> = {
	string: 'must be text',
	number: 'must be a number',
	int: 'must be a whole number',
	boolean: 'must be true or false',
	array: 'must be a list',
	tuple: 'must be a pair of times such as ["08:00","12:00"]',
	object: 'must be an object',
	record: 'must be an object',
};

function wording(issue: z.core.$ZodIssue): string {
	if (issue.message.startsWith('must ')) return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			if (issue.message.endsWith('received undefined')) return 'is required';
			return KINDS[issue.expected] ?? `must be of type ${issue.expected}`;
		case 'invalid_value':
			return `must be one of ${issue.values.map(String).join(', ')}`;
		case 'too_small':
			if (issue.origin === 'string') return 'must not be empty';
			if (issue.origin === 'array') return issue.minimum === 2 ? KINDS.tuple : `must have at least ${issue.minimum}`;
			return issue.inclusive ? `must be at least ${issue.minimum}` : `must be more than ${issue.minimum}`;
		case 'too_big':
			if (issue.origin === 'string') return `must have at most ${issue.maximum} characters`;
			if (issue.origin === 'array') return KINDS.tuple;
			return issue.inclusive ? `must be at most ${issue.maximum}` : `must be less than ${issue.maximum}`;
		case 'invalid_format':
			return /country$/.test(pathOf(issue.path)) ? 'must be a two-letter country code such as US' : 'is not written as expected';
		case 'unrecognized_keys':
			return `must not have ${issue.keys.join(', ')}, which nothing reads`;
		default:
			return 'cannot be read';
	}
}
