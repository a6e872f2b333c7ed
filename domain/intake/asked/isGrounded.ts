import type { FieldType, FieldValue, ReadingContext } from '../types';
import { valueTypeOf } from '../values';

/** Whether the value occurs in the source, as written or as the recognizers normalise what is written there. */
export function isGrounded(value: FieldValue, type: FieldType, source: string, context: ReadingContext): boolean {
	return valueTypeOf({ type }).isGrounded(value, source, context);
}
