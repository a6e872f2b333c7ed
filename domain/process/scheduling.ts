import type { Instant, NewReview, Reason } from '../case';
import { because, CHANNEL_NAMES, keyOf, nameIn, reasonIn, reviewIdOf } from '../case';
import { parseInstant } from '../calendar';
import { inWords, sayTo } from '../desk';
import type { Review } from '../review';
import { isInForce, offerOf, type Appointment, type Slot } from '../scheduling';
import { classificationOf, hasEvent, inquiryOf, isOver, lastEvent, openWait, recordOf, textOf } from './facts';
import { asSentence, customerLines, linkLine, ownerOf, quoted, toCustomer, toTeam } from './messages';
import { daysAfter } from './questions';
import { reachOf, waitsForSetUp, type Way } from './reach';
import { reviewOfDraft } from './reviewOfDraft';
import { eventOf, nothingToDo, unchanged, withClocks } from './step';
import type { CaseFile, FiledEvent, Situation, Step, StepMessage } from './types';
import { appointmentOf, visitLink, visitOfCase } from './visit';
import { visitsTold } from './visitTold';

export const SCHEDULING_CODES = ['offered', 'booked', 'changed', 'handedOver', 'waiting', 'nothingToDo'] as const;

const CHANGES = ['appointment.booked', 'appointment.moved', 'appointment.cancelled', 'appointment.completed'];
/** What does not end in a visit by itself. */
const NO_VISIT = ['complaint', 'billing', 'vendor', 'jobApplication', 'spam'];
/** Behind so many days the customer has helped themselves elsewhere, or wonders: a person looks first. */
const FRESH_DAYS = 14;
const JUST_MS = 300_000;

/**
 * A case on its way to a visit. Without one, the customer is asked once for a time, with the page to choose it on; with one,
 * customer and team are told of it as it stands now, with what their calendars take in. What may not go out by itself, and
 * what nobody answers, goes to the owner. All of it has keys of the visit and its sequence: told once, in whatever order
 * things came to be known.
 */
export function scheduling(situation: Situation): Step {
	const { file, now } = situation;
	const told = visitsTold(situation);
	if (file.stage === 'paid' && told) return ending(situation, told);
	if (isOver(file)) return nothingToDo('scheduling', { code: 'case-over', message: `The case is ${file.stage}` });
	const appointment = appointmentOf(file, now);
	const wish = wishOf(file);
	if (wish) return ending(situation, withTold(wished(situation, wish), told));
	// Who has cancelled may want another time by now.
	if (told && (appointment?.status === 'booked' || !occasionOf(file, appointment))) return ending(situation, told);
	return ending(situation, withTold(timeToChoose(situation, appointment), told));
}

/** Words of a wish for a time, since the visit last changed: a person reads them. */
function wishOf(file: CaseFile): FiledEvent | undefined {
	const wish = lastEvent(file, 'appointment.requested', ({ data }) => textOf(data?.text) !== undefined || textOf(data?.start) !== undefined);
	return wish && isLast(file, wish) ? wish : undefined;
}

function wished(situation: Situation, { key, data }: FiledEvent): Step {
	const words = [textOf(data?.start), textOf(data?.text)].filter((part) => part !== undefined).join('\n');
	return handOver(situation, key, { code: 'wish', message: 'The customer wishes for a time in their own words' }, { paragraphs: [`${sayTo(situation.profile)("In the customer's words:")}\n${quoted(words)}`] });
}

/** A time is wanted for a reason, once for each. */
interface Occasion {
	once: string;
	at: Instant;
	missed?: Appointment;
}

function occasionOf(file: CaseFile, appointment: Appointment | undefined): Occasion | undefined {
	const missed = appointment?.status === 'noShow' ? lastEvent(file, 'appointment.noShow', ({ data }) => data?.appointment === undefined || data.appointment === appointment.id) : undefined;
	if (missed) return { once: `missed:${appointment?.id}:${appointment?.sequence}`, at: missed.at, missed: appointment };
	const requested = lastEvent(file, 'appointment.requested');
	if (requested && isLast(file, requested)) return { once: requested.key, at: requested.at };
	const complete = lastEvent(file, 'intake.completed');
	// Details that change afterwards do not ask for another visit.
	if (complete && !CHANGES.some((type) => hasEvent(file, type))) return { once: 'intake', at: complete.at };
	return undefined;
}

function timeToChoose(situation: Situation, appointment: Appointment | undefined): Step {
	const { file, profile, now } = situation;
	if (appointment?.status === 'held' && isInForce(appointment, now)) {
		const until = appointment.heldUntil === undefined ? null : parseInstant(appointment.heldUntil, 'heldUntil', 'UTC') + 1;
		return waiting('held', 'A time is kept for the customer, who makes up their mind', until);
	}
	if (appointment?.status === 'booked') return nothingToDo('scheduling', { code: 'visit-begun', message: 'The visit has begun' });
	const occasion = occasionOf(file, appointment);
	if (!occasion) return nothingToDo('scheduling', { code: 'nothing-wanted', message: 'Nobody asks for a time' });
	const { once, at, missed } = occasion;
	const classification = classificationOf(file);
	if (once === 'intake' && NO_VISIT.includes(classification?.intent ?? '')) {
		return nothingToDo('scheduling', { code: 'no-visit', message: `An inquiry of the kind ${classification?.intent} asks for no visit` });
	}
	const failed = file.events.find(({ type, data }) => (type === 'message.withheld' || type === 'message.refused') && data?.key === offerKey(file, once));
	if (failed) return handOver(situation, once, { code: 'not-sent', message: 'The message that asks the customer for a time did not go out' });
	const asked = askedAt(file, once);
	if (asked !== undefined) {
		const end = daysAfter(asked, profile.clarification.handOverAfterDays);
		if (end > now) return waiting('offered', 'The customer has the page to choose a time', end);
		return handOver(situation, once, { code: 'not-chosen', message: 'The customer was asked for a time and has chosen none' }, { endsWait: true });
	}
	if (daysAfter(at, FRESH_DAYS) <= now) return handOver(situation, once, { code: 'long-ago', message: 'A time was wanted long ago, and nobody asked for one' });
	if (classification?.priority === 'emergency') return handOver(situation, once, { code: 'emergency', message: 'In an emergency a person calls' });
	const reach = reachOf(file, profile);
	if ('reason' in reach) return handOver(situation, once, reach.reason);
	if (waitsForSetUp(reach, profile)) return handOver(situation, once, because('channel-not-set-up', 'No sender for {channel} is connected', { channel: { message: nameIn(CHANNEL_NAMES, reach.channel) } }));
	const found = slotsFound(situation);
	if (found?.slots.length === 0) return handOver(situation, once, { code: 'no-slot', message: 'No time is free' }, { paragraphs: found.why });
	const link = missed ? visitLink(situation, missed) : situation.links?.('appointment', file.caseId);
	if (!found && link === undefined) return handOver(situation, once, { code: 'nothing-to-offer', message: 'Neither free times nor the page to choose one are known' });
	return offer(situation, occasion, reach, { slots: found?.slots ?? [], link });
}

function offer(situation: Situation, { once, missed }: Occasion, reach: Way, { slots, link }: { slots: Slot[]; link?: string }): Step {
	const { file, profile, now } = situation;
	const { customer } = visitOfCase(situation, missed);
	const written = offerOf({ customer, slots, ...(link !== undefined && { link }), ...(missed && { missed }) }, profile);
	const events: StepMessage['events'] = [
		{ type: 'appointment.offered', by: 'bot', data: { once, slots: slots.slice(0, 3).map(({ start }) => start) } },
		{ type: 'waiting.customer', by: 'bot', data: { subject: 'appointment', once } },
	];
	const review = reviewOfDraft(situation, { subject: 'appointment', draft: written });
	if (review.decision === 'review') {
		const draft = { ...written, ...reach, events };
		return handOver(situation, once, { code: 'needs-review', message: 'A person has to agree before the customer is asked for a time' }, { review, draft });
	}
	return {
		process: 'scheduling',
		code: 'offered',
		reasons: [{ code: missed ? 'offered-again' : 'offered', message: 'The customer is asked to choose a time' }, ...review.reasons],
		events: [],
		messages: [toCustomer(situation, reach, { key: offerKey(file, once), subject: written.subject, text: written.body, events })],
		due: { scheduling: daysAfter(now, profile.clarification.handOverAfterDays) },
	};
}

function offerKey({ caseId }: CaseFile, once: string): string {
	return keyOf('appointment-offer', caseId, once);
}

interface ByPerson {
	paragraphs?: string[];
	endsWait?: boolean;
	review?: Review;
	draft?: Record<string, unknown>;
}

/** Once for an occasion and a reason; nothing of it repeats by itself. */
function handOver(situation: Situation, once: string, reason: Reason, { paragraphs = [], endsWait = false, review, draft }: ByPerson = {}): Step {
	const { file, profile, links } = situation;
	if (file.events.some(({ type, data }) => type === 'review.requested' && data?.subject === 'appointment' && data.once === once && data.reason === reason.code)) {
		return waiting('handed-over', 'A person takes care of the time', null);
	}
	const owner = ownerOf(situation);
	const reviewId = reviewIdOf('appointment', file.caseId, once);
	const asked: NewReview | undefined = draft && {
		reviewId,
		subject: 'appointment',
		draft,
		reasons: review?.reasons ?? [],
		...(owner?.id !== undefined && { ownerId: owner.id }),
		...(review?.dueAt !== undefined && { expiresAt: parseInstant(review.dueAt, 'dueAt', profile.business.timezone) }),
		process: 'scheduling',
	};
	return {
		process: 'scheduling',
		code: 'handedOver',
		reasons: [reason, ...(review?.reasons ?? [])],
		events: [
			eventOf(situation, 'review.requested', ['appointment', once, reason.code], { data: { subject: 'appointment', once, reason: reason.code, ...(asked && { reviewId }) } }),
			...(endsWait ? endOfWait(situation, reason.code) : []),
		],
		// Whoever was told of an emergency calls, and whoever was just told of the lead has the way to a time: a second message says nothing new.
		messages: reason.code === 'emergency' || (!asked && wasJustTold(situation)) ? [] : toTeam(situation, {
			about: 'appointment',
			once: [once, reason.code],
			to: owner,
			subject: sayTo(situation.profile)(asked ? 'To check: a time for {who}' : 'To arrange: a time for {who}', { who: inquiryOf(file).contact.name ?? sayTo(situation.profile)('a customer') }),
			paragraphs: [
				asSentence(inWords(reason, sayTo(profile)).text),
				...paragraphs,
				typeof draft?.body === 'string' ? `${sayTo(situation.profile)('What would go out:')}\n${quoted(draft.body)}` : undefined,
				customerLines(situation),
				asked ? linkLine(sayTo(situation.profile)('Check it, and send it'), links?.('review', reviewId)) : linkLine(sayTo(situation.profile)('Choose the time with the customer'), links?.('appointment', file.caseId)),
				linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
			],
		}),
		...(asked && { review: asked }),
		due: { scheduling: null },
	};
}

function waiting(code: string, message: string, until: Instant | null): Step {
	return unchanged('scheduling', 'waiting', { code, message }, until);
}

/** When the customer was asked, for this occasion: by itself, or by a person who agreed to it. */
function askedAt(file: CaseFile, once: string): Instant | undefined {
	return lastEvent(file, 'appointment.offered', ({ data }) => data?.once === once)?.at;
}

/** Nothing of the visit has changed since. */
function isLast({ events }: CaseFile, event: FiledEvent): boolean {
	return events.findLastIndex(({ type }) => CHANGES.includes(type)) < events.lastIndexOf(event);
}

/** As the Appointment Planner has found them; undefined where it has not looked. */
function slotsFound({ file: { sections }, profile }: Situation): { slots: Slot[]; why: string[] } | undefined {
	const found = recordOf(sections.appointment);
	if (!Array.isArray(found?.slots)) return undefined;
	const slots = (found.slots as unknown[]).flatMap((slot) => (textOf(recordOf(slot)?.start) === undefined ? [] : [slot as Slot]));
	const say = sayTo(profile);
	const excluded = Array.isArray(found.excluded) ? (found.excluded as unknown[]).flatMap((one) => reasonIn({ code: 'excluded', ...recordOf(one) }) ?? []) : [];
	const next = textOf(found.nextStart);
	return { slots, why: [excluded.map((one) => `- ${inWords(one, say).text}`).join('\n'), next === undefined ? '' : say('The next time that would work: {when}', { when: next })] };
}

function endOfWait(situation: Situation, reason: string): FiledEvent[] {
	const wait = openWait(situation.file);
	return wait?.data?.subject === 'appointment' ? [eventOf(situation, 'waiting.ended', wait.key, { data: { subject: 'appointment', reason } })] : [];
}

function withTold(step: Step, told: Step | undefined): Step {
	if (!told) return step;
	return { ...step, events: [...told.events, ...step.events], messages: [...told.messages, ...step.messages], ...(told.handoff && { handoff: told.handoff }) };
}

/** With a visit that moves the case on, nobody waits for the customer any more. */
function ending(situation: Situation, step: Step): Step {
	return withClocks(situation, step.handoff ? { ...step, events: [...step.events, ...endOfWait(situation, step.code)] } : step);
}

/** The follow-up has told the owner of the lead, all details and the way to a time a moment ago. */
function wasJustTold({ file, now }: Situation): boolean {
	const followed = lastEvent(file, 'followup.completed');
	const complete = lastEvent(file, 'intake.completed');
	return followed !== undefined && complete !== undefined && complete.at === followed.at && now - followed.at < JUST_MS;
}
