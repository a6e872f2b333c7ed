import { extractIntake, type Address, type FieldType, type FieldValue } from '../../../domain/intake';
import { wordsOf } from '../../../domain/text/fold';
import { parseProfile, PRESETS, type Profile } from '../../../domain/profile';
import type { IntakeSample, Label, Trade } from '../../fixtures/intake/load';

export interface Tally {
	right: number;
	/** Filled with something else than the customer said. */
	wrong: number;
	/** Said and not found, or found wrong. */
	missed: number;
}

export interface Miss<Written = Label> {
	id: string;
	field: string;
	type: FieldType;
	expected?: Written;
	found?: FieldValue;
}

const profiles = new Map<Trade, Profile>();

export function profileOf(trade: Trade): Profile {
	const known = profiles.get(trade) ?? parseProfile(PRESETS[trade]);
	profiles.set(trade, known);
	return known;
}

/** Each field of each sample counted once under its type; an ambiguous one is not counted. */
export function score<Written = Label>(
	samples: Array<Pick<IntakeSample<Written>, 'id' | 'trade' | 'input' | 'expect' | 'ambiguous'>>,
	isRight: (type: FieldType, label: Written, found: FieldValue) => boolean,
): { byType: Map<FieldType, Tally>; misses: Array<Miss<Written>> } {
	const byType = new Map<FieldType, Tally>();
	const misses: Array<Miss<Written>> = [];
	for (const { id, trade, input, expect: expected, ambiguous = {} } of samples) {
		const profile = profileOf(trade);
		const { record } = extractIntake(input, profile, Date.UTC(2026, 2, 4, 15, 30));
		for (const { name, type } of profile.intake) {
			const tally = byType.get(type) ?? { right: 0, wrong: 0, missed: 0 };
			byType.set(type, tally);
			if (name in ambiguous) continue;
			const [label, found]: [Written | undefined, FieldValue | undefined] = [expected[name], record[name]];
			if (label === undefined && found === undefined) continue;
			if (label !== undefined && found !== undefined && isRight(type, label, found)) {
				tally.right += 1;
				continue;
			}
			if (found !== undefined) tally.wrong += 1;
			if (label !== undefined) tally.missed += 1;
			misses.push({ id, field: name, type, expected: label, found });
		}
	}
	return { byType, misses };
}

export function total(tallies: Iterable<Tally>): Tally {
	const sum = { right: 0, wrong: 0, missed: 0 };
	for (const { right, wrong, missed } of tallies) {
		sum.right += right;
		sum.wrong += wrong;
		sum.missed += missed;
	}
	return sum;
}

export const precisionOf = ({ right, wrong }: Tally) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recallOf = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));

export function agrees(type: FieldType, label: Label, found: FieldValue): boolean {
	switch (type) {
		case 'name':
		case 'text':
			return holds(String(found), String(label)) || holds(String(label), String(found));
		case 'address':
			return Object.entries(label).every(([part, text]) => holds((found as Address)[part as keyof Address] ?? '', String(text)));
		case 'money':
			return Object.entries(label).every(([part, text]) => Reflect.get(found as object, part) === text || Number(Reflect.get(found as object, part)) === Number(text));
		case 'dateTime':
			return startOf(found).startsWith(String(label));
		case 'number':
			return (typeof found === 'object' && 'value' in found ? found.value : found) === label;
		default:
			return found === label;
	}
}

export function holds(text: string, part: string): boolean {
	const words = wordsOf(part).join(' ');
	return words !== '' && ` ${wordsOf(text).join(' ')} `.includes(` ${words} `);
}

export function startOf(value: FieldValue): string {
	if (typeof value === 'string') return value;
	return typeof value === 'object' && 'start' in value && value.start !== undefined ? value.start : '';
}
