import { keyOf } from '../case';

/** 52 bits of the digest. */
const DIGITS = 13;
const RANGE = 16 ** DIGITS;

/**
 * Whether the case is among this share of all cases, for this rule. Of 0 no case is, of 100 every case, and whoever is in a
 * share is in every larger one.
 *
 * @param percent 0 to 100
 */
export function inSample(caseId: string, rulePath: string, percent: number): boolean {
	return (Number.parseInt(keyOf('review-sample', caseId, rulePath).slice(0, DIGITS), 16) / RANGE) * 100 < percent;
}
