import { DomainError } from '../errors';
import { withoutBlanks } from './blanks';
import { withCountryDefaults } from './countryDefaults';
import { crossChecks } from './crossChecks';
import { currencyOf } from './currency';
import { findingAt, findingsOf, type Finding } from './findings';
import { isObject } from './merge';
import { readProfile } from './readProfile';
import { profileSchema, type Member, type Profile, type SlaPolicy } from './schema';

/** So many are named; the others once these are corrected. */
export const SHOWN = 5;

/** A whole profile from an object or JSON text: every default filled in, every reference checked. */
export function parseProfile(input: unknown): Profile {
	const written = withCountryDefaults(withoutBlanks(readProfile(input)));
	const read = profileSchema.safeParse(written);
	if (!read.success) throw invalid(findingsOf(read.error.issues));
	const currency = read.data.business.currency ?? currencyOf(read.data.business.country);
	if (currency === undefined) throw invalid([currencyMissing(read.data.business.country)]);
	const profile = withDefaults(read.data, currency, isObject(written) && written.sla !== undefined);
	const findings = crossChecks(profile);
	if (findings.length > 0) throw invalid(findings);
	return profile;
}

/** The defaults that need the whole object. */
function withDefaults(
	read: Omit<Profile, 'business'> & { business: Omit<Profile['business'], 'currency'> & { currency?: string } },
	currency: string,
	hasOwnClocks: boolean,
): Profile {
	const business = { ...read.business, currency };
	const team = read.team.length > 0 ? read.team : [ownerOf(business)];
	const fallback = read.routing.fallback ?? defaultFallback(team)?.id;
	const sla = hasOwnClocks ? read.sla : read.sla.map((policy) => ({ ...policy, hours: usualHours(team) }));
	return { ...read, business, team, sla, routing: fallback === undefined ? read.routing : { ...read.routing, fallback } };
}

/** Where somebody is on call, an emergency does not wait for the opening. Where nobody is, its alerts would be spent on the night. */
function usualHours(team: Member[]): SlaPolicy['hours'] {
	const isAnyoneOnCall = team.some(({ active, onCall }) => active && onCall);
	return isAnyoneOnCall ? { emergency: 'always', high: 'business', normal: 'business', low: 'business' } : 'business';
}

function currencyMissing(country: string | undefined): Finding {
	return findingAt('business.currency', 'is missing, and {country} is no country whose currency is known; write its three letters, e.g. USD', { country: String(country) });
}

function ownerOf({ name, email, phone }: Profile['business']): Member {
	return {
		id: 'owner',
		name,
		...(email === undefined ? {} : { email }),
		...(phone === undefined ? {} : { phone }),
		role: 'owner',
		skills: [],
		territories: [],
		weight: 1,
		absences: [],
		onCall: true,
		digestMinutes: 0,
		active: true,
	};
}

function defaultFallback(team: Member[]): Member | undefined {
	const active = team.filter((member) => member.active);
	return active.find(({ role }) => role === 'manager') ?? active.find(({ role }) => role === 'owner');
}

function invalid(findings: Finding[]): ProfileError {
	const shown = findings.slice(0, SHOWN).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
	const more = findings.length > SHOWN ? `; and ${findings.length - SHOWN} more` : '';
	return new ProfileError(findings, `The business profile needs a correction: ${shown.join('; ')}${more}`);
}

/** What does not fit, one by one, for whoever shows it beside the fields. */
export class ProfileError extends DomainError {
	readonly findings: readonly Finding[];

	constructor(findings: readonly Finding[], message: string) {
		super(
			'profile-invalid',
			message,
			'Open the Business Profile node, or the profile that was pasted, correct what is named, and run it again. Parts that are left ' +
				'out have working defaults.',
			findings[0].path === '' ? 'profile' : findings[0].path,
		);
		this.findings = findings;
	}
}
