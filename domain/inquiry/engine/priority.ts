import type { Intent, Priority } from '../../case';
import { isLongPast } from './longPast';
import { isNegated } from '../../text';
import type { Reading } from './reading';
import { withoutSlips } from './slips';
import { coldHouse, frailPeople, patienceWording, urgencyWording } from './wording/emergency';

export interface PriorityAnswer {
	priority: Priority;
	/** Stable code of the rule that decided. */
	rule: string;
	/** The wording that decided, where there was one. */
	wording?: string;
}

interface Facts extends Urgency {
	intent: Intent;
	servicePriority?: Priority;
}

interface Rule {
	code: string;
	applies: (facts: Facts) => boolean;
	priority: (facts: Facts) => Priority;
	wording?: (facts: Facts) => string | undefined;
}

/** First match wins. */
const RULES: readonly Rule[] = [
	{ code: 'emergency-wording', applies: ({ emergency }) => emergency !== undefined, priority: () => 'emergency', wording: ({ emergency }) => emergency },
	{ code: 'not-a-lead', applies: ({ intent }) => intent === 'spam' || intent === 'vendor' || intent === 'jobApplication', priority: () => 'normal' },
	{ code: 'complaint', applies: ({ intent }) => intent === 'complaint', priority: () => 'high' },
	{ code: 'patience-wording', applies: ({ patient }) => patient !== undefined, priority: () => 'low', wording: ({ patient }) => patient },
	{
		code: 'no-emergency-wording',
		applies: ({ calm }) => calm !== undefined,
		priority: ({ servicePriority }) => (servicePriority === 'low' ? 'low' : 'normal'),
		wording: ({ calm }) => calm,
	},
	{
		code: 'urgency-wording',
		applies: ({ urgent, servicePriority }) => urgent !== undefined && servicePriority !== 'emergency',
		priority: () => 'high',
		wording: ({ urgent }) => urgent,
	},
	{ code: 'service-priority', applies: ({ servicePriority }) => servicePriority !== undefined, priority: ({ servicePriority }) => servicePriority ?? 'normal' },
	{ code: 'default-priority', applies: () => true, priority: () => 'normal' },
];

interface Urgency {
	emergency?: string;
	urgent?: string;
	patient?: string;
	calm?: string;
}

export function urgencyOf(reading: Reading): Urgency {
	const answer: Urgency = {};
	for (const { value, start, end } of urgencyWording.find(withoutSlips(reading.words))) {
		if (isNegated(reading.words, start)) continue;
		if (value === 'emergency' && isLongPast(reading.words, start, end)) continue;
		const wording = reading.words.slice(start, end).filter((word) => word.length > 0).join(' ');
		if (value === 'emergency') answer.emergency ??= wording;
		else answer.urgent ??= wording;
	}
	if (reading.emergencyAnswer !== undefined) answer.emergency ??= reading.emergencyAnswer;
	const cold = coldHouse.find(reading.words)[0];
	const frail = frailPeople.find(reading.words)[0];
	if (cold && frail) answer.emergency ??= `${cold.phrase} … ${frail.phrase}`.replace(/ ~ /g, ' … ').replace(/\*/g, '');
	for (const { value, phrase } of patienceWording.find(reading.words)) {
		if (value === 'low') answer.patient ??= phrase.replace(/ ~ /g, ' … ');
		else answer.calm ??= phrase.replace(/ ~ /g, ' … ');
	}
	return answer;
}

export function priorityOf(reading: Reading, intent: Intent, servicePriority: Priority | undefined): PriorityAnswer {
	const facts: Facts = { ...urgencyOf(reading), intent, servicePriority };
	const rule = RULES.find(({ applies }) => applies(facts)) ?? RULES[RULES.length - 1];
	const wording = rule.wording?.(facts);
	return { priority: rule.priority(facts), rule: rule.code, ...(wording === undefined ? {} : { wording }) };
}
