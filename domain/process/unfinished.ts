import type { Instant, Process } from '../case';
import { keyOf, MOST_ATTEMPTS } from '../case';
import { inWords, processCalled, sayTo } from '../desk';
import { linkLine, ownerOf, toTeam } from './messages';
import { eventOf } from './step';
import type { Situation, Step } from './types';

const SECOND_MS = 1_000;
/** Behind the first attempt that was not completed, the second, and so on. */
const PAUSES_S = [10, 60, 300, 900];

/** When what was not completed is due again; null: not any more by itself. */
export function retryAt(attempt: number, now: Instant): Instant | null {
	if (attempt >= MOST_ATTEMPTS) return null;
	return now + (PAUSES_S[Math.max(0, attempt - 1)] ?? PAUSES_S[PAUSES_S.length - 1]) * SECOND_MS;
}

/** The step of work that was tried in vain: under review, the business told, and clocks as before. An event makes it due again. */
export function unfinished(situation: Situation, process: Process, attempt: number, reason: string): Step {
	const { file, links } = situation;
	const say = sayTo(situation.profile);
	const once = [process, file.events.length];
	return {
		process,
		code: 'underReview',
		reasons: [{ code: 'unfinished', message: reason }],
		events: [
			eventOf(situation, 'work.unfinished', once, { data: { process, reason, attempt } }),
			eventOf(situation, 'review.requested', ['work', ...once], { data: { subject: 'work', process, reason } }),
		],
		messages: toTeam(situation, {
			about: 'unfinished',
			once: keyOf(...once),
			to: process === 'followUp' ? null : ownerOf(situation),
			urgent: true,
			subject: say('Not done: {what}', { what: processCalled(process, say) }),
			paragraphs: [
				say('A step of this case was tried {attempt} times and not completed: {reason}', { attempt, reason: inWords({ message: reason }, say).text }),
				say('Nothing of it has happened. Mend what the reason names, then take the case up again on the desk.'),
				linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
			],
		}),
		due: { [process]: null },
	};
}
