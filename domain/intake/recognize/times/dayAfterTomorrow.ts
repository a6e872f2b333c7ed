import { anyLanguage } from '../../../language';
import type { Rule } from '../recognizer';
import { localNow } from './local';
import { oneDay, type TimePart } from './part';

/** chrono reads the "tomorrow" in most of these and no more. */
export const dayAfterTomorrow: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${anyLanguage(({ times }) => times.names.dayAfterTomorrow)})(?!\p{L})`, 'giu'),
	read: (_, context) => ({ value: { days: oneDay(localNow(context).day + 2) }, confidence: 0.9, valid: true }),
};
