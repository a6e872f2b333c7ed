import type { Instant } from '../case';
import type { Profile } from '../profile';
import { serviceCalled } from './caseLine';
import { priorityCalled } from './called';
import { textIn } from './read';
import { sayTo } from './when';
import type { DeskCase, DeskEvent } from './types';

/** What a person just changed on a case, and what it was before. */
export interface TakeBack {
	what: 'owner' | 'snooze' | 'close' | 'correction' | 'visit' | 'call' | 'reply' | 'note' | 'writeOff' | 'takenOn';
	from?: string;
	/** Of a correction, what was corrected. */
	service?: string;
	priority?: string;
	/** Of the entry that is taken back. */
	key?: string;
	/** Of a visit: which, and the stage that the case was at before its work was done. */
	appointment?: string;
	stage?: string;
	text: string;
}

const TAKEN_BACK_WITHIN_MS = 5 * 60_000;

/**
 * The last thing that a person did, where it can be put back as it was. What has gone out (a question, a reply by mail) stays;
 * what was only noted (a call, a reply, that somebody took it on, that an invoice is given up) did not.
 */
export function takeBackOf(record: DeskCase, events: DeskEvent[], profile: Profile, now: Instant): TakeBack | undefined {
	const last = events.filter(({ by }) => by === 'human').at(-1);
	if (!last || now - last.at > TAKEN_BACK_WITHIN_MS) return undefined;
	const say = sayTo(profile);
	const from = textIn(last.data, 'from');
	switch (last.type) {
		case 'case.handedOver':
			return from !== undefined && from !== record.owner?.id && profile.team.some(({ id, active }) => id === from && active)
				? { what: 'owner', from, text: say('It was handed over; before, {who} owned it.', { who: profile.team.find(({ id }) => id === from)?.name ?? from }) }
				: undefined;
		case 'case.snoozed':
			return textIn(record.data, 'snooze', 'until') === undefined ? undefined : { what: 'snooze', text: say('It was put off.') };
		case 'handoff.completed':
			if (record.stage === 'closed' && textIn(last.data, 'to') === 'closed') return { what: 'close', text: say('It was closed.') };
			return record.stage === 'delivered' ? visitBack(events, last, profile) : undefined;
		case 'appointment.completed':
			return visitBack(events, last, profile);
		case 'classification.corrected':
		case 'priority.corrected':
			return correctionBack(events.filter(({ type, by, at }) => by === 'human' && at === last.at && CORRECTIONS.includes(type)), profile);
		case 'call.made':
			return { what: 'call', key: last.key, text: say('A call was noted: the clock of the first answer stopped by it.') };
		case 'reply.sent':
			return textIn(last.data, 'via') === 'hand' ? { what: 'reply', key: last.key, text: say('A reply was noted: the clock of the first answer stopped by it.') } : undefined;
		case 'note.added':
			return { what: 'note', key: last.key, text: say('A note was kept.') };
		case 'invoice.writtenOff':
			return { what: 'writeOff', key: last.key, text: say('What is unpaid was given up: nobody is reminded any more.') };
		case 'escalation.acknowledged':
			return { what: 'takenOn', key: last.key, text: say('It was taken on: no more reminders go out for it.') };
		default:
			return undefined;
	}
}

const CORRECTIONS = ['classification.corrected', 'priority.corrected'];

/** Service and priority that were corrected together are put back together. */
function correctionBack(events: DeskEvent[], profile: Profile): TakeBack | undefined {
	const say = sayTo(profile);
	const [service, priority] = CORRECTIONS.map((name) => events.find(({ type }) => type === name));
	const from = textIn(service?.data, 'from');
	const known = from !== undefined && profile.services.some(({ id }) => id === from) ? from : undefined;
	const before = priority && (textIn(priority.data, 'from') ?? 'normal');
	if (known === undefined && before === undefined) return undefined;
	return {
		what: 'correction',
		...(known !== undefined && { service: known }),
		...(before !== undefined && { priority: before }),
		text: [
			known !== undefined && say('The service was changed; before, it was {service}.', { service: serviceCalled(known, profile) ?? known }),
			before !== undefined && say('The priority was changed; before, it was {priority}.', { priority: priorityCalled(before, say) }),
		].filter((part) => part !== false).join(' '),
	};
}

/** That a visit took place, and with it perhaps that the work is done; until something came of it, such as a draft of the invoice. */
function visitBack(events: DeskEvent[], last: DeskEvent, profile: Profile): TakeBack | undefined {
	if (events.some(({ sequence }) => sequence > last.sequence)) return undefined;
	const say = sayTo(profile);
	const noted = events.findLast(({ type, by, at }) => type === 'appointment.completed' && by === 'human' && at === last.at);
	const appointment = textIn(noted?.data, 'appointment');
	const stage = last.type === 'handoff.completed' ? textIn(last.data, 'from') : undefined;
	if (noted && appointment !== undefined) {
		return { what: 'visit', key: noted.key, appointment, ...(stage !== undefined && { stage }), text: say(stage === undefined ? 'It was noted that the visit took place.' : 'It was noted that the visit took place, and that the work is done.') };
	}
	return stage === undefined ? undefined : { what: 'visit', stage, text: say('It was noted that the work is done.') };
}
