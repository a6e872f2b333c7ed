import { INTENTS } from '../../case';
import type { Intent } from '../../case';
import type { Reading } from './reading';
import { SPAM_SUSPECT, SPAM_SURE, spamScore } from './spamScore';
import { trainTextClassifier } from './textClassifier';
import type { TextClassifier } from './textClassifier';
import { INTENT_EXAMPLES } from './wording/intentExamples';
import { isLongPast } from './longPast';
import { afterOurWork, intentCues } from './wording/intentCues';
import { asksForSomething, speaksOfOwnThing } from './wording/ownMatter';

export interface IntentAnswer {
	intent: Intent;
	confidence: number;
	/** Phrases that spoke for the intent. */
	cues: string[];
	/** Bulk-mail signals, where there are enough to mention. */
	spamSignals: string[];
	/** It looks like spam without being sure. */
	spamSuspect: boolean;
	/** It asks for something to be done: whatever else it looks like, a person sees it before it is turned away. */
	asks: boolean;
	/** It complains, whatever else it wants. */
	complains: boolean;
}

/** The classifier's log-odds are kept in bounds, so that plain wording can still be heard. */
const FLOOR = 0.03;
/** A second phrase for the same intent adds this share of its weight, a third that share of it, and so on. */
const FURTHER = 0.5;
/** A service that clearly fits makes it likelier that work is wanted, in whichever of these ways: this much in log-odds. */
const SERVICE_FITS: ReadonlyArray<readonly [Intent, number]> = [['newJob', 1.2], ['quote', 0.6], ['booking', 0.6], ['other', -1.2]];
/** Resemblance alone makes no complaint, and no talk of nothing in particular, of what is clearly about a service: this much in log-odds. */
const ABOUT_WORK: ReadonlyArray<readonly [Intent, number]> = [['complaint', 2.5], ['other', 2.5]];
/** Who asks not to be contacted asks for nothing else, unless they say so. */
const OPT_OUT = 3;
/** Who means these says so in one of the known ways nearly always; resemblance alone counts less. */
const UNSAID: ReadonlyArray<readonly [Intent, number]> = [['vendor', 2], ['jobApplication', 2], ['billing', 1], ['complaint', 1]];
/** Who is one of these gets no answer, so a single phrase, or several that customers use too, is never enough to be sure. */
const TURNED_AWAY: ReadonlySet<Intent> = new Set<Intent>(['vendor', 'jobApplication']);
const TOO_LITTLE = 0.5;
/** Nor may it be where the text speaks of the business's work: a person sees it. */
const SPEAKS_OF_US = 0.3;
const FOR_A_PERSON = 0.45;
/** Where such phrases stand in a matter of the sender's own, they say nothing of what the sender is: this much in log-odds. */
const OWN_MATTER = 8;
/** A service that the text speaks of by its own words, at least as surely. */
const ABOUT_A_SERVICE = 0.5;
/** Bulk-mail wording in a text that is about none of the services needs fewer points. */
const NOT_ABOUT_US = 0.5;
/** Somebody who speaks of a matter of their own, clearly about a service, is no suspect for a few words. */
const ABOUT_US = 0.8;

/** Who wants new work may call a leak terrible: one such word is no complaint. */
const NEW_WORK: ReadonlySet<Intent> = new Set<Intent>(['newJob', 'quote', 'booking']);
/** Something is amiss with what the business did: as much as a complaint in plain words. */
const AMISS = 3.5;

let trained: TextClassifier | undefined;

function intentClassifier(): TextClassifier {
	trained ??= trainTextClassifier(
		Object.entries(INTENT_EXAMPLES).flatMap(([label, texts]) => texts.map((text) => ({ text, label }))),
	);
	return trained;
}

/** How sure the engine may be that somebody is turned away rightly. */
function mostFor(phrases: number, isUnmistakable: boolean, serviceConfidence: number): number {
	if (phrases >= 2 && isUnmistakable) return 1;
	return serviceConfidence >= SPEAKS_OF_US || (phrases < 2 && !isUnmistakable) ? FOR_A_PERSON : TOO_LITTLE;
}

/** `named`: the text uses words of the service that fits best. */
export function intentOf(reading: Reading, serviceConfidence: number, optOut: boolean, named: boolean): IntentAnswer {
	const spam = spamScore(reading);
	if (!reading.readable) return { intent: 'other', confidence: 0, cues: [], spamSignals: [], spamSuspect: false, asks: false, complains: false };
	const asks = asksForSomething(reading.words);
	const ownMatter = asks || speaksOfOwnThing(reading.words) || (named && serviceConfidence >= ABOUT_A_SERVICE);
	const odds = new Map<Intent, number>();
	const { ranking } = intentClassifier().predict(reading.words.join(' '));
	for (const intent of INTENTS) {
		const confidence = ranking.find(({ label }) => label === intent)?.confidence ?? 0;
		odds.set(intent, Math.log(Math.max(FLOOR, confidence)));
	}
	const share = new Map<Intent, number>();
	const cues = new Map<Intent, string[]>();
	const unmistakable = new Set<Intent>();
	const seen = new Set<string>();
	const found = intentCues.find(reading.words).sort((a, b) => b.value.weight - a.value.weight || b.end - b.start - (a.end - a.start));
	const heard: typeof found = [];
	for (const one of found) {
		const { value, phrase, start, end } = one;
		// A phrase within a longer one for the same intent says nothing more.
		if (seen.has(phrase) || heard.some((longer) => longer.value.intent === value.intent && longer.start <= start && longer.end >= end)) continue;
		heard.push(one);
		seen.add(phrase);
		if (!value.common) unmistakable.add(value.intent);
		const factor = share.get(value.intent) ?? 1;
		odds.set(value.intent, (odds.get(value.intent) ?? 0) + value.weight * factor);
		share.set(value.intent, factor * FURTHER);
		cues.set(value.intent, [...(cues.get(value.intent) ?? []), phrase.replace(/ ~ /g, ' … ').replace(/\*/g, '')]);
	}
	const amiss = cues.has('complaint') ? undefined : amissAfterOurWork(reading);
	if (amiss !== undefined) {
		odds.set('complaint', (odds.get('complaint') ?? 0) + AMISS);
		cues.set('complaint', [amiss]);
	}
	if (ownMatter) {
		for (const intent of TURNED_AWAY) if (!unmistakable.has(intent) || (asks && cues.get(intent)?.length === 1 && serviceConfidence >= ABOUT_A_SERVICE)) odds.set(intent, (odds.get(intent) ?? 0) - OWN_MATTER);
	}
	for (const [intent, unsaid] of UNSAID) if (!cues.has(intent)) odds.set(intent, (odds.get(intent) ?? 0) - unsaid);
	for (const [intent, fits] of SERVICE_FITS) odds.set(intent, (odds.get(intent) ?? 0) + fits * serviceConfidence);
	for (const [intent, less] of ABOUT_WORK) if (!cues.has(intent)) odds.set(intent, (odds.get(intent) ?? 0) - less * serviceConfidence);
	if (optOut) odds.set('other', (odds.get('other') ?? 0) + OPT_OUT);
	const isAboutUs = named && serviceConfidence >= ABOUT_A_SERVICE;
	const bulk = asks && (!spam.plain || isAboutUs) ? Math.min(spam.score, SPAM_SUSPECT) : spam.score;
	odds.set('spam', Math.log(FLOOR) + Math.max(0, bulk - 1));

	let sum = 0;
	for (const value of odds.values()) sum += Math.exp(value);
	const [intent, value] = [...odds].sort((a, b) => b[1] - a[1])[0];
	const confidence = Math.exp(value) / sum;
	const isBulk = bulk >= SPAM_SURE || (bulk >= SPAM_SUSPECT && serviceConfidence < NOT_ABOUT_US && (spam.plain || !asks) && !speaksOfOwnThing(reading.words));
	if (intent !== 'vendor' && isBulk) {
		return { intent: 'spam', confidence: Math.min(0.99, 0.84 + 0.03 * (spam.score - SPAM_SURE)), cues: [], spamSignals: spam.signals, spamSuspect: false, asks, complains: false };
	}
	const said = cues.get(intent) ?? [];
	return {
		intent,
		confidence: TURNED_AWAY.has(intent) ? Math.min(confidence, mostFor(said.length, unmistakable.has(intent), serviceConfidence)) : confidence,
		cues: said,
		spamSignals: spam.score >= SPAM_SUSPECT ? spam.signals : [],
		spamSuspect: spam.score >= SPAM_SUSPECT && !(spam.ownMatter && serviceConfidence >= ABOUT_US),
		asks,
		complains: intent === 'complaint' || amiss !== undefined || (cues.get('complaint')?.length ?? 0) >= (NEW_WORK.has(intent) ? 2 : 1),
	};
}

/** "Since your plumber was here there has been a puddle": what the business did and what is amiss, in one sentence or the next. */
function amissAfterOurWork({ sentences }: Reading): string | undefined {
	let before: string | undefined;
	for (const { words } of sentences) {
		const found = afterOurWork.find(words);
		const work = found.find(({ value, start, end }) => value === 'work' && !isLongPast(words, start, end));
		const done = work?.phrase ?? before;
		const amiss = found.find(({ value, start, end }) => value === 'amiss' && (work === undefined || start >= work.end || end <= work.start));
		if (done !== undefined && amiss !== undefined) return `${done} … ${amiss.phrase}`.replace(/ ~ /g, ' … ').replace(/\*/g, '');
		before = work?.phrase;
	}
	return undefined;
}
