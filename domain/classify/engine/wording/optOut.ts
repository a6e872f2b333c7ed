import { anyLanguage, PACKS } from '../../../language';
import { phrases } from '../../../text';

/** The customer asks not to be written to. A footer that offers unsubscribing, and stopping anything else, is not that. */
export const optOutWording = phrases<'optOut'>(
	PACKS.map(({ cues }) => ['optOut', cues.optOut]),
	PACKS.map(({ cues }) => cues.notOptOut).join(','),
);

/** A whole message of one of these, as providers of text messages prescribe. */
const STOP_WORDS = new Set(anyLanguage(({ cues }) => cues.stop).split('|'));

export function isStopMessage(words: string[]): boolean {
	const spoken = words.filter((word) => word.length > 1);
	return spoken.length > 0 && spoken.length <= 3 && STOP_WORDS.has(spoken.join(' '));
}
