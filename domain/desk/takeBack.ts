import type { Instant } from '../case';
import type { Profile } from '../profile';
import { serviceCalled } from './caseLine';
import { priorityCalled } from './called';
import { textIn } from './read';
import { sayTo } from './when';
import type { DeskCase, DeskEvent } from './types';

/** What a person just changed on a case, and what it was before. */
export interface TakeBack {
	what: 'owner' | 'snooze' | 'close' | 'service' | 'priority' | 'call' | 'reply' | 'note' | 'writeOff' | 'takenOn';
	from?: string;
	/** Of the entry that is taken back. */
	key?: string;
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
			return record.stage === 'closed' && textIn(last.data, 'to') === 'closed' ? { what: 'close', text: say('It was closed.') } : undefined;
		case 'classification.corrected':
			return from !== undefined && profile.services.some(({ id }) => id === from) ? { what: 'service', from, text: say('The service was changed; before, it was {service}.', { service: serviceCalled(from, profile) ?? from }) } : undefined;
		case 'priority.corrected':
			return { what: 'priority', from: from ?? 'normal', text: say('The priority was changed; before, it was {priority}.', { priority: priorityCalled(from ?? 'normal', say) }) };
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
