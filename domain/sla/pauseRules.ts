import type { SlaPolicy } from '../profile/schema';

/** Whoever was waited for has not come: the case is the business's again, whatever the pause rules say. */
export const WAITING_ENDED = 'waiting.ended';

/**
 * Takes the types of events in order of time, and says which of them puts a clock on hold and which lets it go on. Holds of
 * several pause rules count once where they overlap.
 */
export function pauseRules({ pause }: Pick<SlaPolicy, 'pause'>): (type: string) => 'begins' | 'ends' | undefined {
	const onHold = new Set<number>();
	return (type) => {
		const held = onHold.size > 0;
		if (type === WAITING_ENDED) onHold.clear();
		for (const [index, { from, to }] of pause.entries()) {
			if (onHold.has(index) && type === to) onHold.delete(index);
			else if (!onHold.has(index) && type === from) onHold.add(index);
		}
		const holds = onHold.size > 0;
		return held === holds ? undefined : holds ? 'begins' : 'ends';
	};
}
