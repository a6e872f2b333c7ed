import { buildCalendar, isLocalDate, parseInstant, type BusinessCalendar } from '../calendar';
import type { Profile, Service } from '../profile';
import type { Person, Span } from './types';

export interface Resource extends Person {
	kind: string;
	timezone: string;
	calendar: BusinessCalendar;
	absences: Span[];
	/** Empty: every service. */
	skills: string[];
	/** Postcode patterns; empty: everywhere. */
	territories: string[];
	dailyMaximum?: number;
	/** Where the calendar is that busy times come from and visits go to; absent where no service is set up. */
	calendarAddress?: string;
}

/** Counts among the people of a visit. */
export const PERSON = 'person';

const rosters = new WeakMap<Profile, Resource[]>();

/** Whose time can be booked, in the profile's order. Made once per profile object, which must not change afterwards. */
export function resourcesOf(profile: Profile): Resource[] {
	let roster = rosters.get(profile);
	if (!roster) rosters.set(profile, (roster = readRoster(profile)));
	return roster;
}

export function serviceOf(profile: Profile, id: string | undefined): Service | undefined {
	return profile.services.find((service) => service.id === id);
}

function readRoster(profile: Profile): Resource[] {
	const { scheduling, team } = profile;
	if (scheduling.resources.length === 0) {
		return team.filter(({ active, weight }) => active && weight > 0).map((member) => resource(profile, { id: member.id, kind: PERSON, member: member.id }));
	}
	return scheduling.resources.filter(({ active }) => active).map((row) => resource(profile, row));
}

type Row = Pick<Profile['scheduling']['resources'][number], 'id' | 'kind'> & Partial<Profile['scheduling']['resources'][number]>;

function resource(profile: Profile, row: Row): Resource {
	const member = profile.team.find(({ id }) => id === row.member);
	const timezone = row.timezone ?? member?.timezone ?? profile.business.timezone;
	const email = row.email ?? member?.email;
	const dailyMaximum = row.dailyMaximum ?? profile.scheduling.dailyMaximum;
	const calendarAddress = profile.scheduling.calendars === 'none' ? undefined : (row.calendarAddress ?? member?.calendarAddress);
	return {
		id: row.id,
		name: row.name ?? member?.name ?? row.id,
		...(email !== undefined && { email }),
		kind: row.kind,
		timezone,
		calendar: buildCalendar({ timezone, hours: row.hours ?? member?.hours ?? profile.hours, holidays: profile.holidays }),
		absences: (row.absences ?? member?.absences ?? []).map(({ from, to }) => ({
			start: parseInstant(from, 'from', timezone),
			end: parseInstant(isLocalDate(to) ? dayAfter(to) : to, 'to', timezone),
		})),
		skills: row.skills ?? member?.skills ?? [],
		territories: member?.territories ?? [],
		...(dailyMaximum !== undefined && { dailyMaximum }),
		...(calendarAddress !== undefined && { calendarAddress }),
	};
}

/** A last date is inclusive: it ends with the day after. */
function dayAfter(date: string): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
