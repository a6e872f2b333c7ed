import { OPENING_EVENTS, type Instant } from '../case';
import { parseInstant } from '../calendar';
import { sayTo } from '../desk';
import { stepsToTell, type SlaClock, type SlaEscalation } from '../sla';
import { classificationOf, isOver, lastEvent, textOf } from './facts';
import { answerLine, customerLines, linkLine, toTeam, type Alert } from './messages';
import { matterOf, emergencyMark } from './matter';
import { clocksAfter, nothingToDo, unchanged, voidedByMore } from './step';
import type { Situation, Step, StepMessage } from './types';

export const ESCALATION_CODES = ['escalated', 'onTrack', 'nothingToDo'] as const;

/** What the clocks have to tell by now, each once, to whom the ladder names; after a gap where they have come to, gathered. */
export function escalation(situation: Situation): Step {
	const { file, now } = situation;
	if (isOver(file)) return nothingToDo('escalation', { code: 'case-over', message: `The case is ${file.stage}` });
	const snoozedUntil = snooze(situation);
	if (snoozedUntil !== undefined) return unchanged('escalation', 'onTrack', { code: 'snoozed', message: 'A person put the case off' }, snoozedUntil);
	const sla = clocksAfter(situation);
	const isEmergency = file.priority === 'emergency';
	const { steps, afterGap } = stepsToTell(sla, now, isEmergency);
	return {
		process: 'escalation',
		code: steps.length > 0 ? 'escalated' : 'onTrack',
		reasons: sla.reasons,
		events: [],
		messages: steps.flatMap((step) => escalationMessage(situation, step, sla.clocks, { isEmergency, gathered: afterGap && !isEmergency })),
		sections: { sla },
		due: { escalation: sla.nextCheckAt === undefined ? null : parseInstant(sla.nextCheckAt, 'nextCheckAt', situation.profile.business.timezone) },
	};

	function snooze({ profile }: Situation): Instant | undefined {
		const until = textOf(lastEvent(file, 'case.snoozed')?.data?.until);
		if (until === undefined) return undefined;
		const at = parseInstant(until, 'until', profile.business.timezone);
		return at > now ? at : undefined;
	}
}

function escalationMessage(situation: Situation, step: SlaEscalation, clocks: SlaClock[], alert: Alert): StepMessage[] {
	const { file, profile, links } = situation;
	const clock = clocks.find(({ id }) => id === step.clock);
	const policy = profile.sla.find(({ id }) => id === step.clock);
	const name = policy?.name ?? step.clock;
	const breached = clock?.status === 'breached';
	const { recipient } = step;
	const say = sayTo(profile);
	const isAnswer = policy === undefined || OPENING_EVENTS.includes(policy.start);
	const given = { name, when: clock?.dueAt ?? '' };
	const state = breached
		? say(isAnswer ? '{name} was due {when}, and nobody has answered yet' : '{name} was due {when}, and it is not done yet', given)
		: say(isAnswer ? '{name} is due {when}, and nobody has answered yet' : '{name} is due {when}, and it is not done yet', given);
	return toTeam(situation, {
		about: 'escalation',
		once: step.key,
		key: step.key,
		to: recipient,
		urgent: true,
		alert,
		// An alert that has to wait for its turn is not sent once the clock was stopped.
		...(policy && { voidedBy: voidedByMore(file, policy.stop, 'escalation', policy.stopBy === 'human' ? 'human' : undefined) }),
		subject: `${emergencyMark(situation)}${say(breached ? 'Overdue: {what}' : 'Soon due: {what}', { what: `${name}, ${matterOf(situation)}` })}`,
		paragraphs: [
			`${state}${step.repetition === undefined ? '' : ` (${say('reminder {number}', { number: step.repetition })})`}.`,
			classificationOf(file)?.summary,
			customerLines(situation),
			file.owner ? say('Owner: {who}', { who: file.owner.name ?? file.owner.id }) : say('The case has no owner.'),
			recipient === null ? say('The team has no active member for this step of the ladder.') : undefined,
			linkLine(sayTo(situation.profile)('Take it on'), links?.('escalation', step.key)),
			linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
			answerLine(situation, { stopsClock: true }),
		],
		events: [
			{
				type: 'escalation.sent',
				by: 'bot',
				key: step.key,
				data: {
					key: step.key,
					clock: step.clock,
					at: step.at,
					...(step.repetition !== undefined && { repetition: step.repetition }),
					to: step.to,
					...(recipient && { recipient: recipient.id, name: recipient.name }),
				},
			},
		],
	});
}
