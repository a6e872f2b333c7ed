import type { Instant } from '../case';
import { parseInstant } from '../calendar';
import { priorityCalled, sayTo } from '../desk';
import { classificationOf, isOver, recordOf } from './facts';
import { customerLines, linkLine, ownerOf, toTeam, taskCalled } from './messages';
import { clocksAfter, nextLook, nothingToDo, unchanged } from './step';
import type { Situation, Step } from './types';

export const QUEUE_CODES = ['assigned', 'stillQueued', 'nothingToDo'] as const;

const MINUTE_MS = 60_000;
const LOOK_MS = 10 * MINUTE_MS;
/** However far off somebody's next hours are, others may have room before. */
const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/** A case that waited for an owner, after the Lead Router has looked at it again. */
export function queue(situation: Situation): Step {
	const { file, links, now } = situation;
	if (isOver(file)) return nothingToDo('queue', { code: 'case-over', message: `The case is ${file.stage}` });
	const owner = ownerOf(situation);
	if (!owner) return unchanged('queue', 'stillQueued', { code: 'nobody-free', message: 'Nobody can take the case yet' }, nextTry(situation));
	const classification = classificationOf(file);
	const clocks = clocksAfter(situation);
	return {
		process: 'queue',
		code: 'assigned',
		reasons: [{ code: 'owner-found', message: `${owner.name ?? owner.id} takes the case` }],
		events: [],
		messages: toTeam(situation, {
			about: 'new-lead',
			once: owner.id,
			to: owner,
			urgent: classification?.priority === 'emergency',
			subject: `[${priorityCalled(classification?.priority ?? 'normal', sayTo(situation.profile))}] ${classification ? taskCalled(classification, sayTo(situation.profile)) : sayTo(situation.profile)('A case that waited')}`,
			paragraphs: [sayTo(situation.profile)('This case waited for somebody who can take it. It is yours now.'), classification?.summary, customerLines(situation), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		}),
		due: { queue: null, escalation: nextLook(clocks, now) },
	};
}

/** When it is looked again for who can take a case that waits. */
export function nextTry({ file, profile, now }: Situation): Instant {
	const availableAt = recordOf(file.sections.assignment)?.availableAt;
	const at = typeof availableAt === 'string' ? parseInstant(availableAt, 'availableAt', profile.business.timezone) : now;
	return at > now ? Math.min(at, now + LONGEST_WAIT_MS) : now + LOOK_MS;
}
