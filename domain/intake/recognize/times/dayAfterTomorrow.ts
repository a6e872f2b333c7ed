import type { Rule } from '../recognizer';
import { localNow } from './local';
import { oneDay, type TimePart } from './part';

/** chrono reads the "tomorrow" in most of these and no more. */
export const dayAfterTomorrow: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:(?:the )?day after tomorrow|pasado mañana|après[- ]demain|depois de amanhã|übermorgen)(?!\p{L})/giu,
	read: (_, context) => ({ value: { days: oneDay(localNow(context).day + 2) }, confidence: 0.9, valid: true }),
};
