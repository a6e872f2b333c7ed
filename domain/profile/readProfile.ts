import { DomainError } from '../errors';
import { whereJsonBreaks } from './json';

/** The object that was given as such or as JSON text; anything else is refused with the way on. */
export function readProfile(input: unknown): Record<string, unknown> {
	const value = typeof input === 'string' && input.trim() !== '' ? fromText(input) : input;
	if (value === undefined || value === null || value === '' || (typeof value === 'string' && value.trim() === '')) {
		throw new DomainError('profile-missing', 'No business profile was given', HOW_TO_GIVE_ONE, 'profile');
	}
	if (typeof value !== 'object' || Array.isArray(value)) {
		const found = Array.isArray(value) ? 'a list' : typeof value;
		throw new DomainError('profile-missing', `The business profile must be an object, and ${found} was given`, HOW_TO_GIVE_ONE, 'profile');
	}
	return Object.fromEntries(Object.entries(value));
}

const HOW_TO_GIVE_ONE =
	'Connect a Business Profile node before this one, or name one "Business Profile" so that the default expression finds it, or paste ' +
	'a profile. A name and a time zone are enough: {"business":{"name":"Example Company","timezone":"America/Chicago"}}';

function fromText(text: string): unknown {
	const broken = whereJsonBreaks(text);
	if (!broken) return JSON.parse(text);
	throw new DomainError(
		'profile-not-json',
		`The business profile is not valid JSON: ${broken.found} in line ${broken.line}, column ${broken.column}, does not belong there`,
		'Correct the text there: names and texts stand in double quotes, entries are parted by commas, and none follows the last entry.',
		'profile',
	);
}
