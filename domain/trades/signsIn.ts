import { phrases, type Phrases } from '../text';
import type { JobType, TradePack } from './types';

const lexicons = new WeakMap<readonly TradePack[], Phrases<JobType>>();

/** The job types that parts, symptoms, brands or rooms in the words speak of, with what was found. `words` as the text room cuts them, with marks between sentences. */
export function signsIn(trades: readonly TradePack[], words: string[]): Map<JobType, string[]> {
	let lexicon = lexicons.get(trades);
	if (!lexicon) {
		lexicon = phrases(trades.flatMap(({ jobTypes }) => jobTypes.map((jobType) => [jobType, jobType.signs] as const)));
		lexicons.set(trades, lexicon);
	}
	const found = new Map<JobType, string[]>();
	for (const { value, start, end } of lexicon.find(words)) {
		const said = words.slice(start, end).join(' ');
		const before = found.get(value);
		if (!before) found.set(value, [said]);
		else if (!before.includes(said)) before.push(said);
	}
	return found;
}
