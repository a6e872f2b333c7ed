import type { Profile, Service } from '../../profile';
import { drawFrom, likelyJobTypes, likelyParts, TRADES, type Drawn, type JobType, type Likely } from '../../trades';
import type { Correction } from './corrections';
import { phrases, type Phrases, stemOf, wordsOf } from '../../text';
import type { Reading } from './reading';
import { calibratedRanking } from './serviceConfidence';
import { trainTextClassifier } from './textClassifier';
import type { TextExample } from './textClassifier';
import { INTENT_EXAMPLES } from './wording/intentExamples';

export interface ServiceAnswer {
	/** Surest first, services only; what is missing from 1 says that none fits. */
	ranking: Array<{ service: string; confidence: number }>;
	/** Words of the trade that speak for a service. */
	signs: Map<string, string[]>;
	/** Keywords found, by service. */
	keywords: Map<string, string[]>;
	/** The service that a form answer names. */
	chosen: string | null;
	/** Whether the examples alone would say the same. */
	examplesAgree: boolean;
	/** The words that spoke for the best service, for the summary. */
	terms: string[];
}

export interface ServiceClassifier {
	classify(reading: Reading): ServiceAnswer;
}

const NONE = '';
/** What all sentences that speak of "no service" weigh together, against 1 for an example of the business's own. */
const BACKGROUND_WEIGHT = 35;
const EXAMPLE_LENGTH = 1000;
/** In log-odds: a keyword of one word, of several, and each further one. */
const ONE_WORD = 2.2;
const SEVERAL_WORDS = 3;
const FURTHER = 0.7;
const NAMED_BY_FORM = 6;
/** Taken from "none fits" where the text uses a word of the business's own: the background sentences use none. */
const OWN_WORDS = 1;
/** What trades never rule out, and how much of what speaks of other work than the business's speaks for "none fits". */
const TRADE_FLOOR = 0.01;
const OTHER_WORK = 0.05;
/** Against 1 for work of the business's services, for all other work: who writes to a business mostly knows what it does. Less where its services are told by hardly more than their names. */
const OTHER_WORK_AT_ALL = { told: 0.8, named: 0.1 };
/** For a text with all the words of one that a person put right, and no others; for one that shares half of them a quarter. */
const PUT_RIGHT = 8;
/** The classifier's own log-odds are kept in bounds, so that a keyword can still be heard. */
const FLOOR = 0.02;

/** `corrections` name services of the profile only. Trained once; keywords are heard whole, with inflections, beside a text classifier over everything the profile says. */
export function trainServices(profile: Pick<Profile, 'services'> & { business?: Pick<Profile['business'], 'name'> }, corrections: readonly Correction[]): ServiceClassifier {
	const { services } = profile;
	const classifier = services.length > 0 ? trainTextClassifier(examplesOf(services, corrections), { folds: 0 }) : undefined;
	const otherWork = OTHER_WORK_AT_ALL[services.some(({ examples }) => examples.length > 0) ? 'told' : 'named'];
	const drawn = drawFrom(TRADES, services, profile.business?.name);
	const keywordLexicon = lexiconOf(services);
	const putRight = corrections.map(({ text, service }) => ({ service, stems: stemsOf(wordsOf(text.slice(0, EXAMPLE_LENGTH))) }));
	const names = new Map<string, string>();
	for (const service of services) {
		names.set(wordsOf(service.id).join(' '), service.id);
		names.set(wordsOf(service.name).join(' '), service.id);
	}

	return {
		classify(reading) {
			const keywords = keywordsIn(reading, keywordLexicon);
			const chosen = reading.answers.map((answer) => names.get(answer)).find((id) => id !== undefined) ?? null;
			const ranked = classifier ? classifier.predict(reading.words.join(' ')).ranking : [];
			const odds = new Map(ranked.map(({ label, confidence }) => [label, Math.log(Math.max(FLOOR, confidence))]));
			for (const [service, { weight }] of keywords) odds.set(service, (odds.get(service) ?? 0) + weight);
			const trade = likelyServices(likelyJobTypes(TRADES, reading.words), drawn, reading.words, otherWork);
			for (const [service, share] of trade.shares) odds.set(service, (odds.get(service) ?? Math.log(FLOOR)) + Math.log(share + TRADE_FLOOR));
			if (keywords.size > 0) odds.set(NONE, (odds.get(NONE) ?? 0) - OWN_WORDS);
			for (const [service, likeness] of likeCorrections(reading, putRight)) odds.set(service, (odds.get(service) ?? 0) + PUT_RIGHT * likeness * likeness);
			if (chosen !== null) odds.set(chosen, (odds.get(chosen) ?? 0) + NAMED_BY_FORM);
			const ranking = calibratedRanking(softmaxOf(odds).filter(({ service }) => service !== NONE));
			const best = ranking[0]?.service;
			return {
				ranking,
				keywords: new Map([...keywords].map(([service, { found }]) => [service, found])),
				signs: trade.signs,
				chosen,
				examplesAgree: ranked.find(({ label }) => label !== NONE)?.label === best && best !== undefined,
				terms: best === undefined ? [] : [...(keywords.get(best)?.found ?? []), ...(trade.signs.get(best) ?? [])].flatMap(wordsOf),
			};
		},
	};
}

function examplesOf(services: Service[], corrections: readonly Correction[]): TextExample[] {
	const examples: TextExample[] = [];
	for (const { id, name, description, keywords, examples: own } of services) {
		const add = (text: string, weight: number) => {
			if (wordsOf(text).length > 0) examples.push({ text: wordsOf(text.slice(0, EXAMPLE_LENGTH)).join(' '), label: id, weight });
		};
		add(name, 1);
		add(description, 1);
		add(keywords.join(' , '), 1);
		for (const keyword of keywords) add(keyword, 0.5);
		for (const example of own) add(example, 1);
	}
	for (const { text, service } of corrections) {
		examples.push({ text: wordsOf(text.slice(0, EXAMPLE_LENGTH)).join(' '), label: service, weight: 1 });
	}
	const background = Object.values(INTENT_EXAMPLES).flat();
	for (const sentence of background) {
		examples.push({ text: wordsOf(sentence).join(' '), label: NONE, weight: BACKGROUND_WEIGHT / background.length });
	}
	return examples;
}

function stemsOf(words: readonly string[]): Set<string> {
	return new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)).map(stemOf));
}

/** By service, the share of words that the text has in common with the correction that is most like it. */
function likeCorrections(reading: Reading, putRight: ReadonlyArray<{ service: string; stems: Set<string> }>): Map<string, number> {
	const best = new Map<string, number>();
	if (putRight.length === 0) return best;
	const said = stemsOf(reading.words);
	for (const { service, stems } of putRight) {
		let common = 0;
		for (const stem of stems) if (said.has(stem)) common++;
		const likeness = common / Math.max(1, said.size + stems.size - common);
		if (likeness > (best.get(service) ?? 0)) best.set(service, likeness);
	}
	return best;
}

/** What speaks of each service's job types, and of other work (`NONE`); a service of which no trade knows is as likely as that. */
function likelyServices(likely: readonly Likely[], drawn: ReturnType<typeof drawFrom>, words: readonly string[], otherWork: number): { shares: Map<string, number>; signs: Map<string, string[]> } {
	const [shares, signs] = [new Map<string, number>(), new Map<string, string[]>()];
	if (likely.length === 0) return { shares, signs };
	const found = new Map(likely.map((one) => [one.jobType, one]));
	const own = new Set([...drawn.values()].flat().map(({ jobType }) => jobType));
	const all = likely.reduce((sum, { jobType, probability }) => sum + probability * (own.has(jobType) ? 1 : otherWork), 0);
	const partsMeant = onceEach((jobType: JobType) => likelyParts(jobType, words));
	let known = 0;
	for (const [service, jobTypes] of drawn) {
		if (jobTypes.length === 0) continue;
		const share = jobTypes.reduce((sum, one) => sum + (shareOf(one, partsMeant) * (found.get(one.jobType)?.probability ?? 0)) / all, 0);
		known += share;
		shares.set(service, share);
		signs.set(service, jobTypes.flatMap(({ jobType }) => found.get(jobType)?.signs ?? []));
	}
	const other = Math.max(0, 1 - known) * OTHER_WORK;
	for (const [service, jobTypes] of drawn) if (jobTypes.length === 0) shares.set(service, other);
	shares.set(NONE, other);
	return { shares, signs };
}

/** How much of what speaks for the job type speaks for the service, by the part that the words are about. */
function shareOf({ jobType, share, ofParts }: Drawn, partsMeant: (jobType: JobType) => readonly number[]): number {
	if (!ofParts) return share;
	const parts = partsMeant(jobType);
	return ofParts.reduce((sum, ofPart, p) => sum + ofPart * parts[p], 0);
}

/** Several services draw on one job type. */
function onceEach<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
	const made = new Map<Given, Made>();
	return (given) => {
		const known = made.get(given) ?? make(given);
		made.set(given, known);
		return known;
	};
}

interface Keyword {
	services: string[];
	written: string;
	wordCount: number;
}

function lexiconOf(services: Service[]): Phrases<Keyword> {
	const byPattern = new Map<string, Keyword>();
	for (const { id, name, keywords } of services) {
		for (const written of [name, ...keywords]) {
			const words = wordsOf(written);
			if (words.length === 0) continue;
			const pattern = words.map(patternOf).join(' ');
			const known = byPattern.get(pattern);
			if (!known) byPattern.set(pattern, { services: [id], written, wordCount: words.length });
			else if (!known.services.includes(id)) known.services.push(id);
		}
	}
	return phrases([...byPattern].map(([pattern, keyword]) => [keyword, pattern] as const));
}

/** `leaks` and `leaking` are heard for `leak`; a word of three letters is heard as it is. */
function patternOf(word: string): string {
	const stem = stemOf(word);
	return word.length <= 3 ? word : `${stem}*`;
}

/** How many letters an inflection may add: `drain` is heard in `draining`, `car` not in `carpet`. */
const LONGEST_ENDING = 4;

function keywordsIn(reading: Reading, lexicon: Phrases<Keyword>): Map<string, { weight: number; found: string[] }> {
	const results = new Map<string, { weight: number; found: string[] }>();
	const seen = new Set<Keyword>();
	for (const { value, phrase, start, end } of lexicon.find(reading.words)) {
		if (seen.has(value) || !isInflection(phrase, reading.words.slice(start, end))) continue;
		seen.add(value);
		const base = (value.wordCount > 1 ? SEVERAL_WORDS : ONE_WORD) / value.services.length;
		for (const service of value.services) {
			const result = results.get(service);
			if (!result) results.set(service, { weight: base, found: [value.written] });
			else {
				result.weight = Math.max(result.weight, base) + FURTHER / value.services.length;
				result.found.push(value.written);
			}
		}
	}
	return results;
}

function isInflection(phrase: string, words: string[]): boolean {
	return phrase.split(' ').every((part, at) => words[at].length - part.replace('*', '').length <= LONGEST_ENDING);
}

function softmaxOf(odds: Map<string, number>): Array<{ service: string; confidence: number }> {
	let sum = 0;
	for (const value of odds.values()) sum += Math.exp(value);
	return [...odds].map(([service, value]) => ({ service, confidence: Math.exp(value) / sum })).sort((a, b) => b.confidence - a.confidence);
}
