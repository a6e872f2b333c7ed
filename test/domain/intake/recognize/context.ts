import type { FieldValue, ReadingContext, Recognizer } from '../../../../domain/intake/types';

/** Friday, 6 March 2026, 15:00 in Chicago, two days before its clocks go forward. */
export const CHICAGO: ReadingContext = {
	referenceTime: Date.parse('2026-03-06T15:00:00-06:00'),
	zone: 'America/Chicago',
	country: 'US',
	language: 'en',
	currency: 'USD',
};

export const LONDON: ReadingContext = { ...CHICAGO, zone: 'Europe/London', country: 'GB', currency: 'GBP' };
export const BERLIN: ReadingContext = { ...CHICAGO, zone: 'Europe/Berlin', country: 'DE', language: 'de', currency: 'EUR' };
export const MADRID: ReadingContext = { ...CHICAGO, zone: 'Europe/Madrid', country: 'ES', language: 'es', currency: 'EUR' };
export const PARIS: ReadingContext = { ...CHICAGO, zone: 'Europe/Paris', country: 'FR', language: 'fr', currency: 'EUR' };
export const LISBON: ReadingContext = { ...CHICAGO, zone: 'Europe/Lisbon', country: 'PT', language: 'pt', currency: 'EUR' };

/** What was read, beside the words it was read from. */
export function readings<Value extends FieldValue>(find: Recognizer<Value>, text: string, context = CHICAGO): Array<[raw: string, value: Value]> {
	return find(text, context).map(({ raw, value }) => [raw, value]);
}
