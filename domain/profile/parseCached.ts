import { DomainError } from '../errors';
import { parseProfile } from './parse';
import type { Profile } from './schema';

type Outcome = { profile: Profile } | { refused: unknown };

/** Profiles in use at one time; the one not asked for longest makes room. */
const KEPT = 16;

const byObject = new WeakMap<object, Outcome>();
const byText = new Map<string, Outcome>();

/**
 * As `parseProfile`, once per profile: the same object, or an equal text or object, gives the same frozen `Profile`, so
 * that what others derive from it can be kept by its identity. An object must not be changed after it was given here.
 */
export function parseProfileCached(input: unknown): Profile {
	const outcome = outcomeOf(input);
	if ('profile' in outcome) return outcome.profile;
	const { refused } = outcome;
	if (!(refused instanceof DomainError)) throw refused;
	// A new one each time: whoever catches it may add to it.
	throw new DomainError(refused.code, refused.message, refused.description, refused.field);
}

function outcomeOf(input: unknown): Outcome {
	if (typeof input === 'string') return outcomeOfText(input);
	if (typeof input !== 'object' || input === null) return attempt(input);
	const known = byObject.get(input);
	if (known) return known;
	const text = textOf(input);
	const outcome = text === undefined ? attempt(input) : outcomeOfText(text);
	byObject.set(input, outcome);
	return outcome;
}

function outcomeOfText(text: string): Outcome {
	const known = byText.get(text);
	const outcome = known ?? attempt(text);
	byText.delete(text);
	byText.set(text, outcome);
	for (const oldest of byText.keys()) {
		if (byText.size <= KEPT) break;
		byText.delete(oldest);
	}
	return outcome;
}

/** Undefined for what has no JSON text, such as an object that holds itself. */
function textOf(input: object): string | undefined {
	try {
		const text: unknown = JSON.stringify(input);
		return typeof text === 'string' ? text : undefined;
	} catch {
		return undefined;
	}
}

function attempt(input: unknown): Outcome {
	try {
		return { profile: freeze(parseProfile(input)) };
	} catch (refused) {
		return { refused };
	}
}

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(freeze);
	}
	return value;
}
