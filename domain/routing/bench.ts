import { createHash } from 'node:crypto';

import type { Instant } from '../case';
import { buildCalendar, everyDay, formatInstant, isLocalDate, parseInstant, type BusinessCalendar } from '../calendar';
import type { Member, Profile } from '../profile';

/** A member with what is costly to derive. */
export interface Seat {
	member: Member;
	calendar: BusinessCalendar;
	/** Half-open, in the order of the profile. */
	absences: Array<{ start: Instant; end: Instant }>;
	/** 64 bits of the id, for the spread. */
	seed: [number, number];
}

/** The team of one profile, ready to be asked about any case. */
export interface Bench {
	seats: Seat[];
	byId: Map<string, Seat>;
	business: BusinessCalendar;
	/** For each rule its `between` windows, on every day of the week. */
	between: Array<BusinessCalendar | undefined>;
	/** ISO 8601 with the business's offset. */
	format(at: Instant): string;
}

const benches = new WeakMap<Profile, Bench>();

/** Made once per profile object, which must not change afterwards. */
export function benchOf(profile: Profile): Bench {
	let bench = benches.get(profile);
	if (!bench) benches.set(profile, (bench = makeBench(profile)));
	return bench;
}

function makeBench(profile: Profile): Bench {
	const { holidays, business } = profile;
	const seats = profile.team.map((member): Seat => {
		const timezone = member.timezone ?? business.timezone;
		return {
			member,
			calendar: buildCalendar({ timezone, hours: member.hours ?? profile.hours, holidays }),
			absences: member.absences.map(({ from, to }) => ({
				start: parseInstant(from, 'from', timezone),
				end: isLocalDate(to) ? parseInstant(dayAfter(to), 'to', timezone) : parseInstant(to, 'to', timezone),
			})),
			seed: seedOf(member.id),
		};
	});
	return {
		seats,
		byId: new Map(seats.map((seat) => [seat.member.id, seat])),
		business: buildCalendar({ timezone: business.timezone, hours: profile.hours, holidays }),
		between: profile.routing.rules.map(({ when }) =>
			when.between && buildCalendar({ timezone: business.timezone, hours: everyDay(when.between) }),
		),
		format: remembering((at) => formatInstant(at, business.timezone)),
	};
}

/** 64 bits that are spread evenly whatever the text is. */
export function seedOf(text: string): [number, number] {
	const digest = createHash('sha256').update(text).digest();
	return [digest.readUInt32BE(0), digest.readUInt32BE(4)];
}

/** Inclusive last dates end with the day after. */
function dayAfter(date: string): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Openings recur all over a team and a batch, and writing a time costs more than finding it. */
function remembering(format: (at: Instant) => string): (at: Instant) => string {
	const known = new Map<Instant, string>();
	return (at) => {
		let text = known.get(at);
		if (text === undefined) {
			if (known.size >= 1000) known.clear();
			known.set(at, (text = format(at)));
		}
		return text;
	};
}
