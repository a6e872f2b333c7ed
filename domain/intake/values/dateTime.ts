import { DateTime } from 'luxon';

import { onDayOf } from '../fields/wishes';
import type { ReadingContext, TimeWindow } from '../types';
import { sameParts } from './reading';
import { epochIn, momentIn, times } from './times';
import type { ValueType } from './valueType';

export const dateTime: ValueType = {
	...times,
	input: 'text',
	same: sameParts,
	afterEarlier: onDayOf,
	shaped: (given, context) => (typeof given === 'object' ? windowIn(given, context) : (epochIn(String(given), context) ?? momentIn(given, context))),
};

function windowIn(given: object, context: ReadingContext): TimeWindow | undefined {
	const window: TimeWindow = {};
	for (const part of ['start', 'end'] as const) {
		const said: unknown = Reflect.get(given, part);
		if (said === undefined || said === null) continue;
		const moment = momentIn(said, context);
		if (moment === undefined) return undefined;
		window[part] = moment;
	}
	const { start, end } = window;
	if (start === undefined && end === undefined) return undefined;
	return start !== undefined && end !== undefined && DateTime.fromISO(start) >= DateTime.fromISO(end) ? undefined : window;
}
