import { buildCalendar, everyDay, type BusinessCalendar } from '../calendar';
import type { Instant } from '../case';
import type { Profile } from '../profile';
import { addDays } from './dates';
import { dateAt as localDateAt, startOfDate } from './localDays';
import type { CollectionSettings, LocalDate } from './types';

/** When a message may go out: outside the customer's quiet hours, and on a business day of the business's zone where asked for. */
export interface Sending {
	zone: string;
	dateAt(at: Instant): LocalDate;
	/** The first instant of a date. */
	startOf(date: LocalDate): Instant;
	isSendable(at: Instant): boolean;
	/** The earliest instant at or after `at` at which something may go out; null where that never comes. */
	next(at: Instant): Instant | null;
	isBusinessDay(date: LocalDate): boolean;
	nextBusinessDay(date: LocalDate): LocalDate;
}

const DAYS_LOOKED_AT = 400;
const KEPT_FOR_EACH = 32;
const kept = new WeakMap<object, Map<string, Sending>>();

/** The same for the same settings and zone; what it found out about days is kept with it. */
export function sendingIn(settings: CollectionSettings, customerZone: string): Sending {
	let zones = kept.get(settings.reminders);
	if (!zones) kept.set(settings.reminders, (zones = new Map()));
	const key = `${settings.business.timezone} ${customerZone}`;
	const known = zones.get(key);
	if (known) return known;
	if (zones.size >= KEPT_FOR_EACH) zones.clear();
	const made = makeSending(settings, customerZone);
	zones.set(key, made);
	return made;
}

function makeSending({ business, hours, holidays, reminders }: CollectionSettings, customerZone: string): Sending {
	const zone = business.timezone;
	const calendar = buildCalendar({ timezone: zone, hours, holidays });
	const awake = awakeIn(customerZone, reminders.quietHours);
	const days = new Map<LocalDate, { start: Instant; end: Instant; isBusinessDay: boolean }>();

	const dayAt = (date: LocalDate) => {
		let day = days.get(date);
		if (!day) {
			const start = startOfDate(date, zone);
			const end = startOfDate(addDays(date, 1), zone);
			days.set(date, (day = { start, end, isBusinessDay: calendar.windowsOn(date).length > 0 }));
		}
		return day;
	};
	const dateAt = (at: Instant) => localDateAt(at, zone);
	const isOnDay = (at: Instant) => !reminders.businessDaysOnly || dayAt(dateAt(at)).isBusinessDay;
	return {
		zone,
		dateAt,
		startOf: (date) => dayAt(date).start,
		isSendable: (at) => isOnDay(at) && (awake === undefined || awake.isOpen(at)),
		next(at) {
			let found = at;
			for (let turn = 0; turn < DAYS_LOOKED_AT; turn += 1) {
				if (!isOnDay(found)) {
					found = dayAt(dateAt(found)).end;
					continue;
				}
				const open = awake === undefined ? found : awake.nextOpening(found);
				if (open === null) return null;
				if (open === found) return found;
				found = open;
			}
			return null;
		},
		isBusinessDay: (date) => dayAt(date).isBusinessDay,
		nextBusinessDay(date) {
			let found = date;
			for (let turn = 0; turn < DAYS_LOOKED_AT; turn += 1) {
				if (dayAt(found).isBusinessDay) return found;
				found = addDays(found, 1);
			}
			return date;
		},
	};
}

/** The hours that are not quiet, as a calendar; undefined where none are. */
function awakeIn(zone: string, [from, to]: Profile['reminders']['quietHours']): BusinessCalendar | undefined {
	const [start, end] = [from === '24:00' ? '00:00' : from, to === '24:00' ? '00:00' : to];
	return start === end ? undefined : buildCalendar({ timezone: zone, hours: everyDay([[end, start]]) });
}
