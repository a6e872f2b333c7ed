import { epochIn, times } from './times';
import type { ValueType } from './valueType';

export const date: ValueType = {
	...times,
	input: 'date',
	shaped: (given, context) => (typeof given === 'object' ? undefined : epochIn(String(given), context)?.slice(0, 10)),
};
