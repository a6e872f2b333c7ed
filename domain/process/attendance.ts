import { SUPERSEDED, type Instant } from '../case';
import { sayTo } from '../desk';
import { dueReminder, OUTCOME_DAYS, planReminders, timeForTeam, type Appointment, type PlannedReminder } from '../scheduling';
import { hasOptedOut, isOver } from './facts';
import { fromLine, linkLine, ownerOf, toCustomer, toTeam } from './messages';
import { orByEmail } from './reach';
import { nothingToDo, unchanged, voidedByMore } from './step';
import type { Situation, Step, StepMessage } from './types';
import { appointmentOf, instantOf, visitLink, visitsOf } from './visit';

export const ATTENDANCE_CODES = ['reminded', 'asked', 'waiting', 'nothingToDo'] as const;

const MINUTE_MS = 60_000;
/** Visits run over; whoever is at one is not asked yet. */
const ASK_AFTER_MS = 30 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * Booked visits on their way, each for itself: the customer is reminded at the times of the profile, and when a visit should be
 * over, the owner is asked what came of it. No reminder is written before its time, so one of a visit that has moved or is
 * cancelled does not exist.
 */
export function attendance(situation: Situation): Step {
	const { file, now } = situation;
	// What is paid is paid for the work that was done; a plan has visits behind it.
	const booked = visitsOf(file).filter(({ status, end, plan }) => status === 'booked' && file.stage !== 'closed' && (file.stage !== 'paid' || plan !== undefined || instantOf(end) > now));
	const steps = booked.map((visit) => ofVisit(situation, visit));
	if (steps.length === 0 && isOver(file)) return nothingToDo('attendance', { code: 'case-over', message: `The case is ${file.stage}` });
	if (steps.length === 0) {
		const visit = appointmentOf(file, now);
		return nothingToDo('attendance', visit ? { code: 'not-booked', message: `The visit is ${visit.status}` } : { code: 'no-visit', message: 'No visit is booked' });
	}
	return together(steps);
}

/** What is to be done says what the step is; the soonest of all is when it is looked at again. */
function together(steps: readonly Step[]): Step {
	const code = ATTENDANCE_CODES.find((known) => steps.some((step) => step.code === known)) ?? 'nothingToDo';
	const times = steps.flatMap(({ due }) => due.attendance ?? []);
	return {
		process: 'attendance',
		code,
		reasons: steps.filter((step) => step.code === code).flatMap(({ reasons }) => reasons),
		events: [],
		messages: steps.flatMap(({ messages }) => messages),
		due: { attendance: times.length === 0 ? null : Math.min(...times) },
	};
}

function ofVisit(situation: Situation, appointment: Appointment): Step {
	const { file, profile, now } = situation;
	const askAt = instantOf(appointment.end) + ASK_AFTER_MS;
	if (now >= askAt + OUTCOME_DAYS * DAY_MS) return nothingToDo('attendance', { code: 'long-ago', message: 'The visit was long ago' });
	if (now >= askAt) return asked(situation, appointment);
	if (now >= instantOf(appointment.start) || hasOptedOut(file)) return waiting(askAt, 'nothing-before-end', 'Nothing is to be done before the visit is over');
	const link = visitLink(situation, appointment);
	const plan = planReminders(appointment, link === undefined ? {} : { link }, profile);
	const done = new Set(file.events.filter(({ type }) => type === 'appointment.reminded').map(({ key }) => key));
	const { due, next = askAt } = dueReminder(plan, done, now);
	if (!due) return waiting(next, 'no-reminder-due', 'No reminder is due');
	return {
		process: 'attendance',
		code: 'reminded',
		reasons: [{ code: 'reminder', message: `The customer is reminded ${due.before} ahead, by ${due.channel}` }],
		events: [],
		messages: reminderMessage(situation, appointment, due),
		due: { attendance: next },
	};
}

/** By the step's channel; by another one where that is not set up, or the customer has no address there; by a person where there is none at all. */
function reminderMessage(situation: Situation, appointment: Appointment, reminder: PlannedReminder): StepMessage[] {
	const { file, links, profile } = situation;
	const { email, phone } = appointment.customer;
	const { key, step, before, channel, subject, text } = reminder;
	const events: StepMessage['events'] = [{ type: 'appointment.reminded', by: 'bot', key, data: { appointment: appointment.id, step, before, channel } }];
	const to = reminder.to ?? email ?? phone;
	if (channel === 'phone' || to === undefined) {
		return toTeam(situation, {
			about: 'reminder-call',
			once: key,
			key,
			to: appointment.resources.find((person) => person.email !== undefined) ?? ownerOf(situation),
			urgent: true,
			subject: sayTo(situation.profile)('Call to remind: {what}', { what: `${appointment.title}, ${timeForTeam(appointment, profile)}` }),
			paragraphs: [fromLine(situation), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
			events,
		});
	}
	const by = reminder.to !== undefined && channel !== 'chat' ? channel : to === email ? 'email' : 'sms';
	return [toCustomer(situation, orByEmail({ channel: by, to }, email, profile), { key: keyOnceMore(situation, key), subject, text, events, urgency: 1, voidedBy: voidedByMore(file, ENDS_REMINDER, 'attendance') })];
}

/** A visit that is another one by now, or over, is not reminded of as it was. */
const ENDS_REMINDER = ['appointment.moved', 'appointment.cancelled', 'appointment.completed', 'appointment.noShow', 'customer.optedOut', 'contact.erased'];

/** Withheld because of another visit of the plan, it is written again. */
function keyOnceMore({ file }: Situation, key: string): string {
	const withheld = file.events.filter(({ type, data }) => type === 'message.withheld' && data?.reason === SUPERSEDED && typeof data.key === 'string' && (data.key === key || data.key.startsWith(`${key}:again`))).length;
	return withheld === 0 ? key : `${key}:again${withheld}`;
}

function asked(situation: Situation, appointment: Appointment): Step {
	const { file, links, profile } = situation;
	const { id, sequence, title, customer, resources } = appointment;
	return {
		process: 'attendance',
		code: 'asked',
		reasons: [{ code: 'visit-over', message: 'The visit should be over, and nobody has said what came of it' }],
		events: [],
		messages: toTeam(situation, {
			about: 'visit-outcome',
			once: [id, sequence],
			to: ownerOf(situation) ?? resources.find(({ email }) => email !== undefined) ?? null,
			subject: sayTo(situation.profile)('Was it done? {what}', { what: `${title}${customer.name === undefined ? '' : `, ${customer.name}`}, ${timeForTeam(appointment, profile)}` }),
			paragraphs: [sayTo(situation.profile)('The visit should be over. Say on the case whether it took place, or that nobody was there: then the customer is offered another time.'), fromLine(situation), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		}),
		due: { attendance: null },
	};
}

function waiting(until: Instant, code: string, message: string): Step {
	return unchanged('attendance', 'waiting', { code, message }, until);
}
