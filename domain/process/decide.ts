import type { Instant, Process } from '../case';
import type { Profile } from '../profile';
import { attendance, ATTENDANCE_CODES } from './attendance';
import { billing, BILLING_CODES } from './billing';
import { calendar, CALENDAR_CODES, calendarWork } from './calendar';
import { billingWork } from './billingWork';
import { booksWork, collectionByBooks } from './books';
import { COLLECTION_CODES, openInvoiceOf } from './collection';
import { conversationOf } from './conversation';
import { escalation, ESCALATION_CODES } from './escalation';
import { followUp, FOLLOW_UP_CODES } from './followUp';
import { intake, INTAKE_CODES } from './intake';
import { jobs, JOB_CODES, jobWork } from './jobs';
import { LOOK_UP_CODES, lookUp, lookUpWork } from './lookUp';
import { push, PUSH_CODES, pushWork } from './push';
import { queue, QUEUE_CODES } from './queue';
import { scheduling, SCHEDULING_CODES } from './scheduling';
import type { CaseFile, Situation, Step } from './types';

interface Definition {
	/** Every code that its steps bear, in the order of the outputs. */
	codes: readonly string[];
	/** Of these, those whose steps are there to tell somebody something: a person may change their messages on the canvas. */
	tells: readonly string[];
	next(situation: Situation): Step;
	/** What its deciding nodes read from an item beside the case, by their own names. */
	prepare?(file: CaseFile, zone: string, profile: Profile | undefined, now: Instant): Record<string, unknown>;
}

const conversation = (file: CaseFile, zone: string) => ({ messages: conversationOf(file, zone) });

function invoiceWithBooks(file: CaseFile, zone: string, profile?: Profile): Record<string, unknown> {
	const open = openInvoiceOf(file, zone);
	const books = profile && booksWork(file, profile, open.invoice);
	return { ...open, ...(books && { books }) };
}

/** The processes that move cases. `delivery` moves messages and is no part of it. */
export const DEFINITIONS = {
	followUp: { codes: FOLLOW_UP_CODES, tells: ['replied', 'acknowledged', 'notAnswered'], next: followUp, prepare: conversation },
	lookUp: { codes: LOOK_UP_CODES, tells: ['withheld', 'later'], next: lookUp, prepare: (file, _zone, profile, now) => ({ lookUp: profile && lookUpWork(file, profile, now) }) },
	queue: { codes: QUEUE_CODES, tells: ['assigned'], next: queue },
	escalation: { codes: ESCALATION_CODES, tells: ['escalated'], next: escalation },
	intake: { codes: INTAKE_CODES, tells: ['completed', 'asked', 'handedOver'], next: intake, prepare: conversation },
	scheduling: { codes: SCHEDULING_CODES, tells: ['offered', 'booked', 'changed', 'handedOver'], next: scheduling },
	attendance: { codes: ATTENDANCE_CODES, tells: ['reminded', 'asked'], next: attendance },
	billing: { codes: BILLING_CODES, tells: ['issued', 'review', 'notMade'], next: billing, prepare: (file, _zone, profile, now) => billingWork(file, profile, now) },
	collection: { codes: COLLECTION_CODES, tells: ['reminded', 'review', 'escalated'], next: collectionByBooks, prepare: invoiceWithBooks },
	calendar: { codes: CALENDAR_CODES, tells: ['withheld', 'later'], next: calendar, prepare: (file, _zone, profile, now) => ({ calendar: profile && calendarWork(file, profile, now) }) },
	job: { codes: JOB_CODES, tells: ['written', 'withheld', 'later'], next: jobs, prepare: (file, _zone, profile, now) => ({ job: profile && jobWork(file, profile, now) }) },
	push: { codes: PUSH_CODES, tells: ['withheld', 'later'], next: push, prepare: (file, _zone, profile) => ({ push: profile && pushWork(file, profile) }) },
} as const satisfies Partial<Record<Process, Definition>>;

export type DecidedProcess = keyof typeof DEFINITIONS;

export function isDecided(process: unknown): process is DecidedProcess {
	return typeof process === 'string' && Object.hasOwn(DEFINITIONS, process);
}

export function decide(process: DecidedProcess, situation: Situation): Step {
	return DEFINITIONS[process].next(situation);
}

export function prepare(process: Process, file: CaseFile, zone: string, profile?: Profile, now: Instant = file.openedAt): Record<string, unknown> {
	const definition: Definition | undefined = isDecided(process) ? DEFINITIONS[process] : undefined;
	return definition?.prepare?.(file, zone, profile, now) ?? {};
}
