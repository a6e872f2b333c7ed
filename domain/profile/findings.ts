import type { z } from 'zod';

import { type TeamPhrase, type Told, told } from '../language';

/** One thing to correct: where, and what is asked for there (`must be a time such as 08:30`). */
export interface Finding extends Told {
	path: string;
}

export function findingAt<Phrase extends TeamPhrase>(path: string, ...said: Parameters<typeof told<Phrase>>): Finding {
	return { path, ...told(...said) };
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
	return issues.flatMap((issue) => unfold(issue)).map((issue) => ({ path: pathOf(issue.path), ...wording(issue) }));
}

/** Of the alternatives that were tried, the one that came closest: the one that was refused deepest inside, of a key it does not know last; else the first. */
function unfold(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(0, ...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
	const branches = [...issue.errors].sort((a, b) => depth(b) - depth(a));
	if (branches.length === 0) return [issue];
	return branches[0].flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

const KINDS = {
	string: 'must be text',
	number: 'must be a number',
	int: 'must be a whole number',
	boolean: 'must be true or false',
	array: 'must be a list',
	tuple: 'must be a pair of times such as ["08:00","12:00"]',
	object: 'must be an object',
	record: 'must be an object',
} as const;

function wording(issue: z.core.$ZodIssue): Told {
	if (issue.message.startsWith('must ')) return { message: issue.message };
	switch (issue.code) {
		case 'invalid_type':
			if (issue.message.endsWith('received undefined')) return told('is required');
			return Object.hasOwn(KINDS, issue.expected) ? told(KINDS[issue.expected as keyof typeof KINDS]) : told('must be of type {type}', { type: issue.expected });
		case 'invalid_value':
			return told('must be one of {values}', { values: issue.values.map(String).join(', ') });
		case 'too_small':
			if (issue.origin === 'string') return told('must not be empty');
			if (issue.origin === 'array') return issue.minimum === 2 ? told(KINDS.tuple) : told('must have at least {count}', { count: Number(issue.minimum) });
			return issue.inclusive ? told('must be at least {limit}', { limit: Number(issue.minimum) }) : told('must be more than {limit}', { limit: Number(issue.minimum) });
		case 'too_big':
			if (issue.origin === 'string') return told('must have at most {count} characters', { count: Number(issue.maximum) });
			if (issue.origin === 'array') return told(KINDS.tuple);
			return issue.inclusive ? told('must be at most {limit}', { limit: Number(issue.maximum) }) : told('must be less than {limit}', { limit: Number(issue.maximum) });
		case 'invalid_format':
			return told(/country$/.test(pathOf(issue.path)) ? 'must be a two-letter country code such as US' : 'is not written as expected');
		case 'unrecognized_keys':
			return told('must not have {keys}, which nothing reads', { keys: issue.keys.join(', ') });
		default:
			return told('cannot be read');
	}
}
