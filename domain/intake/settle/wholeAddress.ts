import type { Address, ExtractedField, FieldValue } from '../types';
import { sameValue } from './sameValue';

/** Nobody is found by a street without its town, or by a town or postcode alone. */
export function isWholeAddress(value: FieldValue): boolean {
	if (!isAddress(value)) return true;
	if (value.street === undefined) return false;
	return value.city !== undefined || value.postcode !== undefined || MORE_THAN_STREET.test(value.street);
}

/** What could not be taken apart stands in the street: a town behind its comma. */
const MORE_THAN_STREET = /[,\n]\s*(?:\d{4,6}\s+)?(?!(?:apt|apartment|unit|suite|ste|flat|floor|level|room)\b)\p{L}[\p{L}'’ -]{2,}/iu;

/** The address with the parts that it leaves out and another one gives, where neither says anything against the other. */
export function withPartsOf(one: ExtractedField, other: ExtractedField | undefined): ExtractedField {
	if (other === undefined || other.unread || one.unread || !isAddress(one.value) || !isAddress(other.value)) return one;
	if (isWholeAddress(one.value) || !sameValue('address', one.value, other.value)) return one;
	const value = { ...other.value, ...one.value };
	return isWholeAddress(value) ? { ...one, value, confidence: Math.min(one.confidence, other.confidence) } : one;
}

function isAddress(value: FieldValue): value is Address {
	return typeof value === 'object' && ('street' in value || 'city' in value || 'postcode' in value);
}
