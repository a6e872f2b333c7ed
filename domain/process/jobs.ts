import { formatInstant } from '../calendar';
import { because, FIELD_SERVICE_NAMES, type Instant, type Reason, whyOf } from '../case';
import { inWords, sayTo } from '../desk';
import type { Profile, Scheduling } from '../profile';
import { prepNotesOf, timeForTeam, type Appointment } from '../scheduling';
import { recordOf, textOf } from './facts';
import { linkLine, ownerOf, toTeam } from './messages';
import { askedAgainAt, awayReason, firstDue, lookedAtAgainAt, reasonText, TOLD_AFTER_TRIES } from './outsideService';
import { eventOf, fileAfter, nothingToDo, unchanged } from './step';
import type { CaseFile, Situation, Step, StepMessage } from './types';
import { addressOfVisit, instantOf, visitOfCase, visitsOf, type VisitAddress } from './visit';

export const JOB_CODES = ['written', 'goesOn', 'withheld', 'later', 'nothingToDo'] as const;

export type FieldService = Exclude<Scheduling['fieldService'], 'none'>;

/** The visit that is to be a job in the field-service tool, or none any more, and how far that is. One request is made at a time. */
export interface JobWork {
	service: FieldService;
	/** The visit's ID. */
	appointment: string;
	want: 'there' | 'gone';
	/** Another one with every change that the tool is to be told. */
	version: string;
	visit: JobVisit;
	/** What the tool has said so far, in the words of who reads its answers. */
	known: Record<string, unknown>;
	/** Beginnings before this one. */
	tries: number;
	/** The job there, once there is one: nothing is created a second time. */
	made?: MadeJob;
}

export interface JobVisit {
	/** What a job of it is found again by, in its notes. */
	mark: string;
	title: string;
	/** ISO 8601 with the offset of the zone. */
	start: string;
	end: string;
	timezone: string;
	notes: string;
	customer: { name?: string; email?: string; phone?: string; company?: string };
	/** Absent: nobody knows. */
	address?: VisitAddress;
}

export interface MadeJob {
	id: string;
	/** As the tool counts it. */
	number?: string;
	url?: string;
	/** Jobber has visits of a job. */
	visit?: string;
}

/** What a tool's answer comes to. */
export type JobAnswer =
	/** It is known now; the next request follows from it. */
	| { state: 'knows'; known: Record<string, unknown>; made?: MadeJob }
	/** The tool is as it is to be; `byHand`: but for what a person has to do there. */
	| { state: 'done'; made?: MadeJob; byHand?: boolean }
	| { state: 'refused'; reason: string }
	/** Later, it may work. */
	| { state: 'away'; reason: string };

/** The turn that an answer belongs to; without an answer, nothing was asked. */
export interface JobTurn {
	key?: string;
	answer?: JobAnswer;
}

/** A visit as the case keeps it in its section `jobs`. */
interface Kept {
	appointment: string;
	service: FieldService;
	/** As it was last written; absent: never. */
	state?: 'there' | 'gone';
	version?: string;
	made?: MadeJob;
	/** Of the write under way: what it is for, and what is known. */
	asking?: string;
	known?: Record<string, unknown>;
	tries?: number;
	dueAt?: string;
}

/** What was due first comes first; undefined where the tool has every visit as the ledger. */
export function jobWork(file: CaseFile, profile: Profile, now: Instant): JobWork | undefined {
	const [next] = openJobs(file, profile, now).sort((a, b) => a.dueAt - b.dueAt);
	return next?.work;
}

export function keyOfJob(work: JobWork): string {
	return JSON.stringify([work.appointment, askingOf(work), work.tries, work.known]);
}

/**
 * One answer of the field-service tool to the case's next request. A job bears the visit's ID in its notes and is looked for
 * before it is made; so it is there once, whatever is asked again. Afterwards it is known by the tool's own ID.
 */
export function jobs(situation: Situation): Step {
	const { file, profile, now } = situation;
	const work = jobWork(file, profile, now);
	if (!work) return nothingToDo('job', { code: 'nothing-to-write', message: profile.scheduling.fieldService === 'none' ? 'The profile names no field-service tool' : 'The tool has every visit as it is' });
	const { key, answer } = turnIn(file);
	if (!answer || key !== keyOfJob(work)) return unchanged('job', 'goesOn', { code: 'not-asked', message: 'The tool is asked next' }, now);
	if (answer.state === 'away') return later(situation, work, answer.reason);
	if (answer.state === 'refused') return withheld(situation, work, answer.reason);
	const made = answer.made ?? work.made;
	if (answer.state === 'done') return written(situation, work, made, answer.byHand);
	return closing(situation, work, { ...begun(file, work), ...(made && { made }), asking: askingOf(work), known: answer.known }, { code: 'goesOn', reasons: [{ code: 'next-request', message: 'The tool is asked for the next part' }] });
}

function written(situation: Situation, work: JobWork, made: MadeJob | undefined, byHand = false): Step {
	const { want, version, service, appointment, visit } = work;
	const { id, number, url } = made ?? {};
	const times = want === 'there' && { start: visit.start, end: visit.end };
	const say = sayTo(situation.profile);
	return closing(situation, work, { state: want, version, ...(made && { made }) }, {
		code: 'written',
		reasons: [{ code: want === 'there' ? 'written' : 'removed', message: `${FIELD_SERVICE_NAMES[service]} has the visit ${want === 'there' ? `at ${visit.start}` : 'no more'}` }],
		// What was never there was not taken out.
		events: made ? [eventOf(situation, 'job.written', [appointment, service, version, want], { data: { appointment, service, state: want, id, ...(number !== undefined && { number }), ...(url !== undefined && { url }), ...times } })] : [],
		messages: byHand ? told(situation, work, [version, want], say('To cancel in {service}: {what}', { service: FIELD_SERVICE_NAMES[service], what: whatOf(situation, visit) }), [say('The visit was cancelled here, and {service} lets nobody cancel a job from outside. Its time was taken off; cancel the job there.', { service: FIELD_SERVICE_NAMES[service] }), ...(number === undefined ? [] : [number])]) : [],
	});
}

function later(situation: Situation, work: JobWork, why: string): Step {
	const reason: Reason = { code: 'away', ...awayReason(FIELD_SERVICE_NAMES[work.service], why) };
	return notWritten(situation, work, 'later', reason, askedAgainAt(work.tries, situation.now), work.tries + 1 === TOLD_AFTER_TRIES);
}

function withheld(situation: Situation, work: JobWork, why: string): Step {
	const reason = because('refused', '{service} did not take the visit: {why}', { service: FIELD_SERVICE_NAMES[work.service], why: reasonText(why) });
	return notWritten(situation, work, 'withheld', reason, lookedAtAgainAt(work.tries, situation.now), true);
}

/** What was done so far is found again by asking, not remembered: an answer that was lost may have been a yes. Each reason is told once. */
function notWritten(situation: Situation, work: JobWork, code: 'later' | 'withheld', reason: Reason, dueAt: Instant, isTold: boolean): Step {
	const { file, profile } = situation;
	const { appointment, service, tries, visit } = work;
	const say = sayTo(profile);
	return closing(situation, work, { ...begun(file, work), asking: askingOf(work), known: {}, tries: tries + 1, dueAt: formatInstant(dueAt, profile.business.timezone) }, {
		code,
		reasons: [reason],
		...(isTold && {
			events: [eventOf(situation, 'job.withheld', [appointment, service, reason.message], { data: { appointment, service, ...whyOf([reason]) } })],
			messages: told(situation, work, reason.message, say('Not in {service}: {what}', { service: FIELD_SERVICE_NAMES[service], what: whatOf(situation, visit) }), [inWords(reason, say).text, say('It is tried again by itself, an hour later at first, then once a day. The visit itself stands as the ledger has it.')]),
		}),
	});
}

/** The step with the job kept, and due when the first of what is open is. */
function closing(situation: Situation, { appointment, service }: JobWork, entry: Partial<Kept>, step: Pick<Step, 'code' | 'reasons'> & Partial<Step>): Step {
	const sections = { jobs: { ...recordOf(situation.file.sections.jobs), [appointment]: { ...entry, appointment, service } } };
	const whole: Step = { process: 'job', events: [], messages: [], ...step, sections, due: {} };
	const open = openJobs(fileAfter(situation.file, whole), situation.profile, situation.now);
	return { ...whole, due: { job: firstDue(open, situation.now) } };
}

function told(situation: Situation, { appointment, service }: JobWork, once: unknown, subject: string, paragraphs: string[]): StepMessage[] {
	return toTeam(situation, {
		about: 'job',
		once: [appointment, service, once],
		to: ownerOf(situation),
		urgent: true,
		subject,
		paragraphs: [...paragraphs, linkLine(sayTo(situation.profile)('The case'), situation.links?.('case', situation.file.caseId))],
	});
}

function whatOf({ profile }: Situation, { title, start, timezone }: JobVisit): string {
	return `${title}, ${timeForTeam({ start, timezone }, profile)}`;
}

/** Visits that the tool does not have as they are to be, with when each is to be looked at. What is over is left as it is. */
function openJobs(file: CaseFile, profile: Profile, now: Instant): Array<{ work: JobWork; dueAt: Instant }> {
	const { fieldService: service } = profile.scheduling;
	if (service === 'none') return [];
	return visitsOf(file).flatMap((visit) => {
		const before = keptJob(file, { appointment: visit.id, service });
		const want = visit.status === 'booked' ? 'there' : 'gone';
		const isMeant = want === 'there' ? instantOf(visit.end) > now : visit.status === 'cancelled' && before !== undefined && before.state !== 'gone';
		const version = `${visit.sequence}`;
		if (!isMeant || (before?.state === want && before.version === version)) return [];
		// What was taken out is not taken up again.
		const made = want === 'there' && before?.state === 'gone' ? undefined : before?.made;
		const isUnderWay = before?.asking === askingOf({ want, version });
		const work: JobWork = { service, appointment: visit.id, want, version, visit: jobVisitOf(visit, file, profile), known: (isUnderWay && before.known) || {}, tries: (isUnderWay && before.tries) || 0, ...(made && { made }) };
		return [{ work, dueAt: isUnderWay && before.dueAt !== undefined ? instantOf(before.dueAt) : 0 }];
	});
}

function jobVisitOf(visit: Appointment, file: CaseFile, profile: Profile): JobVisit {
	const { facts } = visitOfCase({ file, profile, now: file.openedAt }, visit);
	const { name, email, phone, company } = visit.customer;
	const address = addressOfVisit(file, visit, profile);
	const mark = `Visit ${visit.id}`;
	return {
		mark,
		title: visit.title,
		start: visit.start,
		end: visit.end,
		timezone: visit.timezone,
		notes: `${prepNotesOf(visit, facts, profile).text}\n\n${mark}`,
		customer: { ...(name !== undefined && { name }), ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), ...(company !== undefined && { company }) },
		...(address && { address }),
	};
}

function askingOf({ want, version }: Pick<JobWork, 'want' | 'version'>): string {
	return `${want}:${version}`;
}

/** What is kept beside a write under way. A visit that takes place after all is another job than the one that was taken out. */
function begun(file: CaseFile, work: JobWork): Partial<Kept> {
	const kept = keptJob(file, work);
	return kept?.state === 'gone' && work.want === 'there' ? {} : { ...kept };
}

/** What the tool of another service was told is not this one's. */
function keptJob({ sections }: Pick<CaseFile, 'sections'>, { appointment, service }: Pick<JobWork, 'appointment' | 'service'>): Kept | undefined {
	const entry = recordOf(recordOf(sections.jobs)?.[appointment]);
	return entry && textOf(entry.service) === service ? (entry as unknown as Kept) : undefined;
}

function turnIn({ sections }: CaseFile): JobTurn {
	return (recordOf(sections.jobTurn) as JobTurn | undefined) ?? {};
}
