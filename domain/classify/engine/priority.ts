import type { Intent, Priority } from '../../case';
import { namesHazard, type Resemblance, resemblanceOf } from '../../hazards';
import { CLAUSE_END, cutText, isNegated, tidyLine, wordsOf } from '../../text';
import { goesOn, isLongPast } from './longPast';
import { isHabitual, isMild, isPretended, isWitnessed, titlesIn } from './notNow';
import type { Reading } from './reading';
import { withoutSlips } from './slips';
import { coldHouse, frailPeople, harmlessWording, laterWording, patienceWording, urgencyWording } from './wording/emergency';

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
	{ code: 'emergency-wording', applies: ({ danger, patient, calm, intent }) => danger !== undefined && patient === undefined && calm === undefined && intent !== 'spam' && intent !== 'vendor' && intent !== 'jobApplication', priority: () => 'emergency', wording: ({ danger }) => danger },
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

export interface Urgency {
	emergency?: string;
	/** The sentence that reads like danger, whatever its words. */
	danger?: string;
	urgent?: string;
	patient?: string;
	calm?: string;
}

/**
 * A sentence that reads so much like danger needs no phrase: less where the message names what can be one, more where it names
 * none, for a dripping tap reads like a burst pipe. One that reads so much like a harmless mention is none in spite of its phrase.
 */
const READS_LIKE_DANGER = { named: 6.5, unnamed: 8.5, unmistakable: 10, clause: 9.5 };
/** What reads a little like danger is pressing. */
const READS_PRESSING = 6.5;
const READS_HARMLESS = 3;
/** A sentence that reads so little like a harmless mention is none, whatever harmless phrase stands in it. */
const READS_REAL = -9;
/** Fewer words say too little to read like anything. */
const LEAST_WORDS = 4;
/** A clause by itself says less. */
const LEAST_IN_CLAUSE = 6;
const NOTHING_READ = { danger: 0, harmless: 0 };
const WORDING_LIMIT = 80;

export function urgencyOf(reading: Reading): Urgency {
	const answer: Urgency = {};
	let isNamed: boolean | undefined;
	const isLater = laterWording.find(reading.words).length > 0;
	for (const { words, text } of reading.sentences) {
		const { danger, harmless } = readOf(words);
		for (const { value, start, end } of urgencyWording.find(withoutSlips(words))) {
			if (isNegated(words, start) || (value !== 'high' && isPretended(words, start) && !isWitnessed(words, start))) continue;
			if (value === 'declared' && isLongPast(words, start, end)) continue;
			if (value === 'emergency' && (isLongPast(words, start, end) || (harmless > READS_HARMLESS && !goesOn(words, start, end) && !isWitnessed(words, start)))) continue;
			const wording = words.slice(start, end).join(' ');
			if (value === 'emergency' && titlesIn(text).some((title) => wordsOf(title).join(' ').includes(wording))) continue;
			if (value === 'high') answer.urgent ??= wording;
			else answer.emergency ??= wording;
		}
		const canWait = isLater && (danger < READS_LIKE_DANGER.unmistakable || laterWording.find(words).length > 0);
		if (canWait || danger < READS_LIKE_DANGER.named || harmless > READS_HARMLESS || (harmless > READS_REAL && harmlessWording.find(words).length > 0) || isLongPast(words, 0, words.length) || isPretended(words, 0)) continue;
		isNamed ??= namesHazard(reading.words);
		const enough = READS_LIKE_DANGER[isNamed ? 'named' : 'unnamed'];
		const sentence = cutText(tidyLine(text), WORDING_LIMIT);
		if (danger > enough && !isHabitual(words) && (isNamed || !isMild(words))) answer.danger ??= sentence;
		else if (danger >= READS_PRESSING) answer.urgent ??= sentence;
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

/** What a sentence reads like, or the one of its clauses that reads most like danger: what else is told in one breath takes nothing from it. */
function readOf(words: string[]): Resemblance {
	const whole = words.filter((word) => word !== CLAUSE_END);
	if (whole.length < LEAST_WORDS) return NOTHING_READ;
	const read = resemblanceOf(whole.join(' '));
	const clauses = clausesOf(words).filter((clause) => clause.length >= LEAST_IN_CLAUSE && clause.length < whole.length);
	return clauses.map((clause) => resemblanceOf(clause.join(' '))).reduce((most, one) => (one.danger > most.danger && one.danger > READS_LIKE_DANGER.clause ? { danger: one.danger, harmless: Math.max(one.harmless, read.harmless) } : most), read);
}

function clausesOf(words: string[]): string[][] {
	const clauses: string[][] = [[]];
	for (const word of words) {
		if (word === CLAUSE_END) clauses.push([]);
		else clauses[clauses.length - 1].push(word);
	}
	return clauses;
}

/** `urgency` as `urgencyOf` reads it, once for a message. */
export function priorityOf(urgency: Urgency, intent: Intent, servicePriority: Priority | undefined): PriorityAnswer {
	const facts: Facts = { ...urgency, intent, servicePriority };
	const rule = RULES.find(({ applies }) => applies(facts)) ?? RULES[RULES.length - 1];
	const wording = rule.wording?.(facts);
	return { priority: rule.priority(facts), rule: rule.code, ...(wording === undefined ? {} : { wording }) };
}
