import { SENTENCE_END, wordsOf } from '../../../domain/text';
import { likelyJobTypes, linesOf, TRADES, type TradePack } from '../../../domain/trades';

export interface Band {
	/** How sure the model is of the likeliest job type, at least. */
	from: number;
	right: number;
	all: number;
}

const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5];
const FOLDS = 5;

/** Each fifth of the English lines asked of a model that was counted without it. */
export function heldOutLines(): Band[] {
	const bands = BANDS.map((from) => ({ from, right: 0, all: 0 }));
	for (let fold = 0; fold < FOLDS; fold++) {
		const isHeldOut = (n: number) => n % FOLDS === fold;
		const trades: TradePack[] = TRADES.map((trade) => ({
			...trade,
			jobTypes: trade.jobTypes.map((jobType) => ({ ...jobType, said: { ...jobType.said, en: linesOf(jobType.said.en).filter((_, n) => !isHeldOut(n)).join('\n') } })),
		}));
		for (const { id, said } of TRADES.flatMap(({ jobTypes }) => jobTypes)) {
			for (const line of linesOf(said.en).filter((_, n) => isHeldOut(n))) {
				const best = likelyJobTypes(trades, [...wordsOf(line), SENTENCE_END]).at(0);
				const band = best && bands.find(({ from }) => best.probability >= from);
				if (band === undefined) continue;
				band.all++;
				if (best?.jobType.id === id) band.right++;
			}
		}
	}
	return bands;
}
