import { PACKS } from '../language';
import { phrases, SENTENCE_END, stemOf, wordsOf, type Phrases } from '../text';
import { linesOf } from './linesOf';
import { nameWordsOf, partsOf } from './partsOf';
import type { JobType, TradePack } from './types';

/** What a business says of one of its services. */
export interface ServiceWords {
	id: string;
	name: string;
	description: string;
	keywords: readonly string[];
	/** What customers write who want it. A business that gives such has told what it does. */
	examples?: readonly string[];
}

export interface Drawn {
	jobType: JobType;
	/** How much of the job type's words speak for this service, where several draw on it: above 0, at most 1. */
	share: number;
	/** The same for each of the job type's parts, where a service is one of them by name: from 0 to 1. */
	ofParts?: readonly number[];
}

/** How much a word of the name, of a keyword and of the description counts. */
const IN_NAME = 3;
const IN_KEYWORD = 2;
const IN_DESCRIPTION = 0.5;
/** Beside the words, which are 1 at most: the name, or a keyword, holds what owners call the work; a part or symptom is named. */
const SAME_NAME = 0.5;
const SAME_KEYWORD = 0.4;
const EACH_SIGN = 0.1;
const MOST_SIGNS = 4;
/** How much a trade counts that no other service of the business is of, against 1 for one that all are of. */
const STRANGE_TRADE = 0.35;
/** Less is chance. */
const LEAST = 0.18;
/** Against the job type that fits a service best, and against the service that fits a job type best. */
const BESIDE_BEST = 0.5;
const SHARED_FROM = 0.5;

/** A trade of which more than this is there is the business's own; less than the other is none of its. */
const OWN_TRADE = 0.5;
const NO_TRADE = 0.3;
/** What is left of the business's own trade goes to a service by fewer words: so much, and so much more than to the next. */
const LEFT_FROM = 0.25;
const LEFT_BESIDE_NEXT = 1.5;
/** What nobody offers speaks so much for the services nearest to it, and for those of which no trade knows. */
const OF_NEAR = 0.6;
const OF_STRANGE = 0.4;

/** How well a service must fit a part of a job type by its words, and beside the service that fits the part best. */
const PART_FROM = 0.3;
const PART_BESIDE_BEST = 0.6;
const PART_NAMED = 0.5;
const PART_BY_NAME = 1;
const PART_BY_KEYWORD = 0.8;
const PART_BY_WORDS = 0.5;
const TELLING = 1.5;

/** For each service's id the job types it draws on, best first; none where nothing fits. */
export function drawFrom(trades: readonly TradePack[], services: readonly ServiceWords[], business = ''): Map<string, Drawn[]> {
	const knowledge = knowledgeOf(trades);
	const { jobTypes } = knowledge;
	const alone = services.map((service) => fits(service, knowledge));
	const told = services.map((service) => toldOf(service, knowledge));
	const claims = jobTypes.map((_, j) => claimsOn(j, told, knowledge));
	const ofBusiness = business === '' ? [] : [fits({ id: '', name: business, description: '', keywords: [] }, knowledge)];
	const ofTrade = shareOfTrades([...alone, ...ofBusiness], jobTypes);
	const shareOf = (j: number) => ofTrade.get(jobTypes[j].trade) ?? 0;
	const scores = alone.map((row) => row.map((score, j) => score * (STRANGE_TRADE + (1 - STRANGE_TRADE) * shareOf(j))));
	const owner = jobTypes.map((_, j) => Math.max(0, ...scores.map((row) => row[j])));
	const draws = scores.map((row, s) => {
		const least = Math.max(LEAST, Math.max(0, ...row) * BESIDE_BEST);
		const draw = row.map((score, j) => (score >= least && (score >= owner[j] * SHARED_FROM || claims[j][s].isByName) ? score : 0));
		// A garage that paints paints cars.
		const isOfOwn = draw.some((score, j) => score > 0 && shareOf(j) >= OWN_TRADE);
		return isOfOwn ? draw.map((score, j) => (shareOf(j) < NO_TRADE ? 0 : score)) : draw;
	});
	dropChance(draws, jobTypes);
	for (const [s, j, score] of leftOver(services, knowledge, draws, shareOf)) draws[s][j] = score;
	const drawn = services.map((_, s): Array<Drawn & { score: number }> =>
		jobTypes
			.flatMap(({ jobType }, j) => {
				const score = draws[s][j];
				if (score === 0) return [];
				const drawing = draws.flatMap((row, other) => (row[j] > 0 ? [other] : []));
				const share = score / drawing.reduce((sum, other) => sum + draws[other][j], 0);
				const ofParts = drawing.length > 1 && drawing.some((other) => claims[j][other].parts.length > 0) ? partsOf(jobType).map((_part, p) => shareOfPart(p, s, drawing, claims[j])) : undefined;
				return [{ jobType, score, share, ...(ofParts && { ofParts }) }];
			})
			.sort((one, other) => other.score - one.score),
	);
	const isTold = services.some(({ examples = [] }) => examples.length > 0);
	if (!isTold) for (const [s, ...rest] of notOffered(knowledge, draws, shareOf)) drawn[s].push(...rest);
	return new Map(services.map(({ id }, s) => [id, drawn[s].map(({ jobType, share, ofParts }) => ({ jobType, share, ...(ofParts && { ofParts }) }))]));
}

/** Who claims a part has it; what nobody claims belongs to those that claim nothing of the job type, or to all. */
function shareOfPart(part: number, service: number, drawing: readonly number[], claims: readonly Claim[]): number {
	const claiming = drawing.filter((other) => claims[other].parts.includes(part));
	const whole = drawing.filter((other) => claims[other].parts.length === 0);
	const owners = claiming.length > 0 ? claiming : whole.length > 0 ? whole : drawing;
	return owners.includes(service) ? 1 / owners.length : 0;
}

interface Claim {
	parts: readonly number[];
	/** Most of the service's name is what owners call one of them. */
	isByName: boolean;
}

/** What a service says of itself, stemmed. */
interface Told {
	said: ReadonlyMap<string, number>;
	/** The sum of the weights. */
	all: number;
	name: string[];
	keywords: string[][];
}

function toldOf(service: ServiceWords, knowledge: Knowledge): Told {
	const said = saidOf(service, knowledge);
	return { said, all: [...said.values()].reduce((sum, weight) => sum + weight, 0) || 1, name: nameWordsOf(service.name), keywords: service.keywords.map(nameWordsOf) };
}

/** For each service the parts of the job type that it is by its name or keywords. */
function claimsOn(j: number, services: readonly Told[], knowledge: Knowledge): Claim[] {
	const parts = partsOf(knowledge.jobTypes[j].jobType);
	if (parts.length === 0) return services.map(() => ({ parts: [], isByName: false }));
	/** A word that several parts have, or other work as well, says little. */
	const telling = (stem: string) => Math.min(1, TELLING * (knowledge.meaning.get(stem)?.[j] ?? 0)) / Math.max(1, parts.filter(({ stems }) => stems.has(stem)).length);
	const fit = services.map(({ said, all, name, keywords }) =>
		parts.map(({ names, stems }) => {
			const held = (words: string[]) => new Set(names.find(words).flatMap(({ start, end }) => words.slice(start, end))).size / Math.max(1, new Set(words).size);
			const named = held(name);
			let words = 0;
			for (const [stem, weight] of said) words += weight * (stems.get(stem) ?? 0) * telling(stem);
			return { named, score: Math.max(PART_BY_NAME * named, ...keywords.map((keyword) => PART_BY_KEYWORD * held(keyword))) + (PART_BY_WORDS * words) / all };
		}),
	);
	return fit.map((row) => ({
		parts: row.flatMap(({ score }, p) => (score >= PART_FROM && score >= PART_BESIDE_BEST * Math.max(...fit.map((other) => other[p].score)) ? [p] : [])),
		isByName: row.some(({ named }) => named >= PART_NAMED),
	}));
}

/**
 * What of the business's own trade no service offers: customers ask for it all the same, and mean the service nearest to it, or
 * one of those whose names say nothing.
 */
function notOffered({ jobTypes }: Knowledge, draws: readonly number[][], shareOf: (j: number) => number): Array<[service: number, drawn: Drawn & { score: number }]> {
	const strange = draws.flatMap((row, s) => (row.some((score) => score > 0) ? [] : [s]));
	const drawing = (j: number) => draws.flatMap((row, s) => (row[j] > 0 ? [s] : []));
	const own = new Set(jobTypes.flatMap(({ trade }, j) => (shareOf(j) >= OWN_TRADE && drawing(j).length > 0 ? [trade] : [])));
	return jobTypes.flatMap(({ jobType, trade }, j): Array<[number, Drawn & { score: number }]> => {
		if (!own.has(trade) || drawing(j).length > 0) return [];
		const near = (jobType.near ?? '').split(' ').map((id) => drawing(jobTypes.findIndex((other) => other.jobType.id === id))).find((there) => there.length > 0) ?? [];
		const drawn = (service: number, share: number): [number, Drawn & { score: number }] => [service, { jobType, score: 0, share }];
		return [...near.map((s) => drawn(s, OF_NEAR / near.length)), ...strange.map((s) => drawn(s, OF_STRANGE / strange.length))];
	});
}

/** One service of several that fits a trade fits it by chance: a name of figures of speech beside seven kinds of piano lessons. */
function dropChance(draws: number[][], jobTypes: readonly KnownJobType[]): void {
	if (draws.length < SEVERAL) return;
	const fitting = new Map<string, number>();
	for (const row of draws) for (const trade of new Set(row.flatMap((score, j) => (score > 0 ? [jobTypes[j].trade] : [])))) fitting.set(trade, (fitting.get(trade) ?? 0) + 1);
	for (const row of draws) row.forEach((score, j) => (row[j] = score < UNMISTAKABLE && (fitting.get(jobTypes[j].trade) ?? 0) < 2 ? 0 : score));
}

const SEVERAL = 4;
/** A name that owners give the work. */
const UNMISTAKABLE = 0.6;

/**
 * What no service draws on though it is of the business's own trade, for the services that draw on nothing: there a few
 * customers' words say which is meant of all that the trade does.
 */
function leftOver(services: readonly ServiceWords[], knowledge: Knowledge, draws: readonly number[][], shareOf: (j: number) => number): Array<[service: number, jobType: number, score: number]> {
	const { jobTypes, meaning } = knowledge;
	const isOwn = (trade: string) => draws.filter((row) => row.some((score, j) => score > 0 && jobTypes[j].trade === trade)).length * 2 >= draws.length;
	const own = new Set(jobTypes.map(({ trade }) => trade).filter(isOwn));
	const left = jobTypes.flatMap((_, j) => (shareOf(j) >= OWN_TRADE && own.has(jobTypes[j].trade) && draws.every((row) => row[j] === 0) ? [j] : []));
	return services.flatMap((service, s): Array<[number, number, number]> => {
		if (draws[s].some((score) => score > 0) || left.length === 0) return [];
		const said = [...saidOf(service, knowledge)].map(([word, weight]) => ({ weight, held: meaning.get(word) }));
		const all = said.reduce((sum, { weight }) => sum + weight, 0) || 1;
		const ranked = left
			.map((j) => {
				const score = said.reduce((sum, { weight, held }) => {
					if (held === undefined) return sum;
					const inTrade = left.reduce((total, other) => total + held[other], 0);
					return inTrade < LEAST_KNOWN ? sum : sum + (weight * held[j]) / inTrade;
				}, 0);
				return { j, score: score / all };
			})
			.sort((a, b) => b.score - a.score);
		const [best, next] = ranked;
		return best.score >= LEFT_FROM && best.score >= LEFT_BESIDE_NEXT * (ranked.length > 1 ? next.score : 0) ? [[s, best.j, LEAST]] : [];
	});
}

/** Words that hardly any customer of the trade uses say nothing of it. */
const LEAST_KNOWN = 0.02;

interface KnownJobType {
	jobType: JobType;
	trade: string;
	names: Phrases<true>;
	signs: Phrases<true>;
}

interface Knowledge {
	jobTypes: KnownJobType[];
	/** For a word's stem, how likely each job type is meant; sums to 1. */
	meaning: ReadonlyMap<string, Float64Array>;
	/** Stems of the frequent little words of the languages that the job types are told in. */
	saysNothing: ReadonlySet<string>;
}

const kept = new WeakMap<readonly TradePack[], Knowledge>();

function knowledgeOf(trades: readonly TradePack[]): Knowledge {
	const there = kept.get(trades);
	if (there) return there;
	const jobTypes = trades.flatMap((trade) =>
		trade.jobTypes.map((jobType) => ({ jobType, trade: trade.id, names: phrases<true>([[true, stemmed(jobType.names)], [true, stemmed(namesOfParts(jobType))]]), signs: phrases<true>([[true, jobType.signs]]) })),
	);
	const toldIn = new Set(jobTypes.flatMap(({ jobType }) => Object.keys(jobType.said)));
	const saysNothing = new Set(PACKS.filter(({ code }) => toldIn.has(code)).flatMap(({ signs }) => signs.functionWords.split(' ')).map(stemOf));
	const knowledge = { jobTypes, saysNothing, meaning: meaningOf(jobTypes.map(({ jobType }) => jobType)) };
	kept.set(trades, knowledge);
	return knowledge;
}

/** Names and signs say more than one customer's sentence. */
const OF_NAMES = 6;
const OF_SIGNS = 3;
/** A word that all job types use a little says nothing: this much of it counts in none. */
const USED_BY_CHANCE = 2;

function meaningOf(jobTypes: readonly JobType[]): Map<string, Float64Array> {
	const meaning = new Map<string, Float64Array>();
	jobTypes.forEach((jobType, j) => {
		const { names, signs, said } = jobType;
		const add = (text: string, weight: number) => {
			for (const word of new Set(wordsOf(text).map(stemOf))) {
				let counts = meaning.get(word);
				if (!counts) meaning.set(word, (counts = new Float64Array(jobTypes.length)));
				counts[j] += weight;
			}
		};
		for (const name of `${names},${namesOfParts(jobType)}`.split(',')) add(name, OF_NAMES / 2);
		for (const part of partsOf(jobType)) for (const phrase of part.phrases) add(phrase, 1);
		for (const sign of signs.split(',')) add(sign, OF_SIGNS / 2);
		for (const lines of Object.values(said)) for (const line of linesOf(lines)) add(line, 1);
	});
	for (const counts of meaning.values()) {
		const sum = counts.reduce((total, count) => total + count, USED_BY_CHANCE);
		counts.forEach((count, j) => (counts[j] = count / sum));
	}
	return meaning;
}

function saidOf(service: ServiceWords, { saysNothing }: Knowledge): Map<string, number> {
	const said = new Map<string, number>();
	const add = (text: string, weight: number) => {
		for (const word of wordsOf(text).map(stemOf)) if (!saysNothing.has(word)) said.set(word, Math.max(said.get(word) ?? 0, weight));
	};
	add(service.description, IN_DESCRIPTION);
	for (const keyword of service.keywords) add(keyword, IN_KEYWORD);
	add(service.name, IN_NAME);
	return said;
}

function fits(service: ServiceWords, knowledge: Knowledge): number[] {
	const { jobTypes, meaning } = knowledge;
	const said = saidOf(service, knowledge);
	const all = [...said.values()].reduce((sum, weight) => sum + weight, 0) || 1;
	const name = wordsOf(service.name).map(stemOf);
	const keywords = service.keywords.map((keyword) => wordsOf(keyword).map(stemOf));
	const phrasesSaid = [service.name, ...service.keywords, service.description].flatMap((text) => [...wordsOf(text), SENTENCE_END]);
	return jobTypes.map(({ names, signs }, j) => {
		let words = 0;
		for (const [word, weight] of said) words += weight * (meaning.get(word)?.[j] ?? 0);
		const held = (words: string[]) => Math.max(0, ...names.find(words).map(({ start, end }) => (end - start) / words.length));
		const named = Math.max(SAME_NAME * held(name), ...keywords.map((keyword) => SAME_KEYWORD * held(keyword)));
		const found = new Set(signs.find(phrasesSaid).map(({ phrase }) => phrase)).size;
		return words / all + named + EACH_SIGN * Math.min(MOST_SIGNS, found);
	});
}

/** How much of what a business does is of each trade; 1 for the most. */
function shareOfTrades(scores: readonly number[][], jobTypes: readonly KnownJobType[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const row of scores) {
		const best = new Map<string, number>();
		row.forEach((score, j) => best.set(jobTypes[j].trade, Math.max(best.get(jobTypes[j].trade) ?? 0, score)));
		for (const [trade, score] of best) sums.set(trade, (sums.get(trade) ?? 0) + score * score);
	}
	const most = Math.max(...sums.values(), 0) || 1;
	return new Map([...sums].map(([trade, sum]) => [trade, sum / most]));
}

function stemmed(list: string): string {
	return list.split(',').map((phrase) => wordsOf(phrase).map(stemOf).join(' ')).join(', ');
}

function namesOfParts({ parts = '' }: JobType): string {
	return linesOf(parts).map((line) => line.split(':', 1)[0]).join(',');
}
