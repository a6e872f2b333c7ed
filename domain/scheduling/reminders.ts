import { DateTime, Duration } from 'luxon';

import { formatInstant, parseInstant } from '../calendar';
import type { Instant, Reason } from '../case';
import { firstNameOf } from '../text';
import type { Profile } from '../profile';
import type { Appointment, PlannedReminder, ReminderPlan } from './types';
import { fillWords, timeText, wordsIn } from './wording';

const MINUTE = 60_000;
/** A reminder that quiet hours put off still leaves the customer so much time. */
const LEAST_AHEAD = 30 * MINUTE;

/**
 * What reminds the customer of a visit, each step once at its time: days are counted on the customer's calendar, hours on
 * the clock. A time in quiet hours waits for their end, or comes before they begin where that would be too late. What had
 * its time before `since`, which is when the visit was booked or moved there, is left out: a late booking is never followed by all of its reminders at once.
 */
export function planReminders(appointment: Appointment, { since = settledAt(appointment), link }: { since?: Instant; link?: string }, profile: Profile): ReminderPlan {
	const plan: ReminderPlan = { reminders: [], skipped: [] };
	if (appointment.status !== 'booked') return plan;
	const start = parseInstant(appointment.start, 'start', 'UTC');
	const { timezone } = appointment.customer;
	for (const reminder of profile.scheduling.reminders) {
		const step = stepOf(reminder);
		const wanted = DateTime.fromMillis(start, { zone: timezone }).minus(Duration.fromISO(reminder.before)).toMillis();
		const skip = (reason: Reason) => void plan.skipped.push({ step, before: reminder.before, reason });
		if (wanted <= since) {
			skip({ code: 'already-past', message: 'Its time had passed when the appointment was made' });
			continue;
		}
		const at = outsideQuietHours(wanted, start, timezone, profile.scheduling.quietHours);
		if (at === undefined || at <= since) {
			skip({ code: 'quiet-hours', message: 'Quiet hours leave no time for it' });
			continue;
		}
		plan.reminders.push(written(appointment, reminder, step, at, link, profile));
	}
	plan.reminders.sort((a, b) => parseInstant(a.at, 'at', 'UTC') - parseInstant(b.at, 'at', 'UTC'));
	return withoutTwins(plan);
}

function settledAt({ movedAt, bookedAt }: Appointment): Instant {
	return parseInstant(movedAt ?? bookedAt, 'bookedAt', 'UTC');
}

/** The one that is due at `now`, and when to look again. `done` are the keys of those that went out. */
export function dueReminder(plan: ReminderPlan, done: ReadonlySet<string>, now: Instant): { due?: PlannedReminder; next?: Instant } {
	// Behind one that went out, those before it are of no use any more.
	const last = plan.reminders.findLastIndex(({ key }) => done.has(key));
	const open = plan.reminders.slice(last + 1).map((reminder) => ({ reminder, at: parseInstant(reminder.at, 'at', 'UTC') }));
	const reached = open.filter(({ at }) => at <= now);
	// After an outage the last one says it all.
	const due = reached.at(-1)?.reminder;
	const next = open.find(({ at }) => at > now)?.at;
	return { ...(due && { due }), ...(next !== undefined && { next }) };
}

/** Of all steps, whether or not they were planned: what must not go out once the visit is elsewhere. */
export function reminderKeys(appointment: Pick<Appointment, 'id' | 'sequence'>, profile: Profile): string[] {
	return profile.scheduling.reminders.map((reminder) => keyOfStep(appointment, stepOf(reminder)));
}

function keyOfStep({ id, sequence }: Pick<Appointment, 'id' | 'sequence'>, step: string): string {
	return `appointment.reminded:${id}:${sequence}:${step}`;
}

type Step = Profile['scheduling']['reminders'][number];

function stepOf({ id, before, channel }: Step): string {
	return id ?? `${before}-${channel}`;
}

function outsideQuietHours(at: Instant, start: Instant, zone: string, [from, to]: readonly [string, string]): Instant | undefined {
	const quiet = quietSpan(at, zone, from, to);
	if (!quiet) return at;
	if (quiet.end <= start - LEAST_AHEAD) return quiet.end;
	return quiet.start - MINUTE;
}

/** When the quiet hours that hold `at` end; undefined outside of them. */
export function quietUntil(at: Instant, zone: string, [from, to]: readonly [string, string]): Instant | undefined {
	return quietSpan(at, zone, from, to)?.end;
}

/** The quiet hours that hold `at`, half-open; the same time twice means none. */
function quietSpan(at: Instant, zone: string, from: string, to: string): { start: Instant; end: Instant } | undefined {
	if (from === to) return undefined;
	const local = DateTime.fromMillis(at, { zone });
	for (const day of [local.minus({ days: 1 }), local]) {
		const date = day.toISODate() ?? '';
		const begin = parseInstant(`${date}T${from === '24:00' ? '23:59:59' : from}`, 'quietHours', zone);
		const endDate = (to > from ? day : day.plus({ days: 1 })).toISODate() ?? '';
		const end = to === '24:00' ? parseInstant(`${day.plus({ days: 1 }).toISODate() ?? ''}T00:00`, 'quietHours', zone) : parseInstant(`${endDate}T${to}`, 'quietHours', zone);
		if (begin <= at && at < end) return { start: begin, end };
	}
	return undefined;
}

/** Two that quiet hours put to one time by one channel are one: the step that is nearer to the visit. */
function withoutTwins(plan: ReminderPlan): ReminderPlan {
	const kept: PlannedReminder[] = [];
	for (const reminder of plan.reminders) {
		const twin = kept.findIndex(({ at, channel }) => at === reminder.at && channel === reminder.channel);
		if (twin < 0) {
			kept.push(reminder);
			continue;
		}
		const [nearer, other] = Duration.fromISO(reminder.before).toMillis() < Duration.fromISO(kept[twin].before).toMillis() ? [reminder, kept[twin]] : [kept[twin], reminder];
		kept[twin] = nearer;
		plan.skipped.push({ step: other.step, before: other.before, reason: { code: 'same-time', message: `It would come with ${nearer.step}` } });
	}
	return { reminders: kept, skipped: plan.skipped };
}

function written(appointment: Appointment, { before, channel }: Step, step: string, at: Instant, link: string | undefined, profile: Profile): PlannedReminder {
	const { customer } = appointment;
	const words = wordsIn(customer.language);
	const values = {
		business: profile.business.name,
		title: appointment.title,
		when: timeText(appointment.start, customer.timezone, customer.language, profile.business.country),
		link,
	};
	const firstName = firstNameOf(customer.name);
	const greeting = firstName ? fillWords(words.greeting, { firstName }) : words.greetingWithoutName;
	const text =
		channel === 'sms'
			? [fillWords(words.reminder.sms, values), ...(link ? [link] : [])].join(' ')
			: [
					greeting,
					`${fillWords(words.reminder.line, values)}\n${values.when}${appointment.location ? `\n${appointment.location}` : ''}`,
					words.reminder.confirm,
					...(link ? [fillWords(words.reminder.link, values)] : []),
					profile.business.signature ?? profile.business.name,
				].join('\n\n');
	const to = channel === 'email' ? customer.email : customer.phone;
	return {
		key: keyOfStep(appointment, step),
		step,
		before,
		at: formatInstant(at, customer.timezone),
		channel,
		...(to !== undefined && { to }),
		subject: fillWords(words.reminder.subject, values),
		text,
	};
}
