import type { Inquiry } from '../../../../domain/case';
import { localEngine } from '../../../../domain/classify';
import { parseProfile } from '../../../../domain/profile';
import type { Profile, ProfileInput } from '../../../../domain/profile';

/** A small business of its own, so that these rules do not hang on a preset's wording. */
export function profileOf(changes: Partial<ProfileInput> = {}): Profile {
	return parseProfile({
		business: { name: 'Harbor Workshop', timezone: 'Europe/Lisbon', phone: '555 0100', signature: 'Front Desk' },
		services: [
			{ id: 'roofing', name: 'Roof repair', description: 'Repair of roofs, gutters and chimneys', keywords: ['roof', 'gutter', 'shingles'], examples: ['Water drips through the attic after rain'] },
			{ id: 'painting', name: 'Painting', description: 'Interior and exterior painting', keywords: ['paint', 'wallpaper'], examples: ['The walls of our living room need a fresh color'] },
			{ id: 'plumbing', name: 'Plumbing', description: 'Pipes, taps and drains', keywords: ['pipe', 'faucet', 'clogged drain'], examples: ['The sink does not empty'], priority: 'high' },
		],
		...changes,
	});
}

export function inquiryOf(text: string, changes: Partial<Inquiry> = {}): Inquiry {
	return {
		id: 'message-1',
		channel: 'email',
		receivedAt: '2026-03-02T09:00:00+00:00',
		text,
		contact: { name: 'Ada Brown', email: 'ada@example.org' },
		fields: {},
		source: {},
		...changes,
	};
}

const NOW = Date.UTC(2026, 2, 2, 9);

export function classify(text: string, changes: Partial<Inquiry> = {}, profile: Profile = DEFAULT_PROFILE, reviewBelow = 0.6) {
	return localEngine(profile).classify(inquiryOf(text, changes), { reviewBelow, now: NOW });
}

const DEFAULT_PROFILE = profileOf();
