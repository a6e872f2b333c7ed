import { createHash } from 'node:crypto';

import type { Classification, Inquiry, Instant } from '../../case';
import type { Profile } from '../../profile';
import { classifyInquiry } from './classifyInquiry';
import { sortCorrections } from './corrections';
import type { Correction, SortedCorrections } from './corrections';
import { trainServices } from './service';

export interface LocalEngine {
	classify(inquiry: Inquiry, options: { reviewBelow: number; now: Instant }): Classification;
	/** What the engine learned from, and what it passed over and why. */
	corrections: SortedCorrections;
}

/** Engines kept; a server with more profiles than this trains again, which takes some tens of milliseconds. */
const KEPT = 16;

const byContent = new Map<string, LocalEngine>();
const byObject = new WeakMap<Profile, { corrections: readonly Correction[] | undefined; engine: LocalEngine }>();

/** Trained once for the same content; without corrections it knows the profile only. A profile object is taken as it was when first seen: change a copy, not the object. */
export function localEngine(profile: Profile, corrections?: readonly Correction[]): LocalEngine {
	const seen = byObject.get(profile);
	if (seen && seen.corrections === corrections) return seen.engine;

	const key = createHash('sha256').update(JSON.stringify([profile, corrections ?? []])).digest('hex');
	const engine = byContent.get(key) ?? buildEngine(profile, corrections ?? []);
	byContent.delete(key);
	byContent.set(key, engine);
	const oldest = byContent.keys().next();
	if (byContent.size > KEPT && !oldest.done) byContent.delete(oldest.value);
	byObject.set(profile, { corrections, engine });
	return engine;
}

function buildEngine(profile: Profile, corrections: readonly Correction[]): LocalEngine {
	const sorted = sortCorrections(corrections, new Set(profile.services.map(({ id }) => id)));
	const services = trainServices(profile, sorted.used);
	return { classify: (inquiry, { reviewBelow }) => classifyInquiry(inquiry, profile, services, reviewBelow), corrections: sorted };
}
