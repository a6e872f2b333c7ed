import { parseInstant } from '../../../domain/calendar';
import { reminderFor, type CollectionInput, type Reminder } from '../../../domain/collection';
import { parseProfile } from '../../../domain/profile';

export const ZONE = 'America/Chicago';

export function settings(reminders: object = {}, more: object = {}) {
	return parseProfile({ business: { name: 'Lakeside Plumbing', timezone: ZONE, currency: 'USD' }, reminders, ...more });
}

/** Every day is fine and nothing is quiet, so that days can be counted. */
export const PLAIN = { quietHours: ['00:00', '00:00'], businessDaysOnly: false, cooldownDays: 0, minimumAmount: '0' };

export const steps = (...offsets: number[]) => offsets.map((offsetDays, index) => ({ id: `s${index + 1}`, offsetDays }));

export const at = (text: string) => parseInstant(text, 'now', ZONE);

export function decide(input: Partial<CollectionInput> & { invoice: object }, now: string, reminders: object = {}, more: object = {}): Reminder {
	return reminderFor(input, settings(reminders, more), at(now));
}

export const codes = ({ reasons }: Reminder) => reasons.map(({ code }) => code);
