import { readFileSync } from 'node:fs';
import path from 'node:path';

import { extractIntake, type ExtractedField, type FieldType } from '../../../domain/intake';
import { parseProfile, type ProfileInput } from '../../../domain/profile';
import { agrees } from './score';
import type { Label } from '../../fixtures/intake/load';

type Field = NonNullable<ProfileInput['intake']>[number];

/** A field that no preset has, with a message that answers it, one that shares its words, and one that says nothing of it. */
export interface OwnField {
	trade: string;
	field: Omit<Field, 'name'>;
	answers: string;
	expect: Label;
	shares: string;
	nothing: string;
}

/** `telling…`: told as people tell it, in other words than the label's. */
export type Half = 'developed' | 'heldOut' | 'tellingDeveloped' | 'tellingHeldOut';

const TOGETHER: Record<Half, Half[]> = {
	developed: ['developed', 'heldOut'],
	heldOut: ['developed', 'heldOut'],
	tellingDeveloped: ['tellingDeveloped', 'tellingHeldOut'],
	tellingHeldOut: ['tellingDeveloped', 'tellingHeldOut'],
};

export interface Fill {
	trade: string;
	label: string;
	type: FieldType;
	text: string;
	expected?: Label;
	found?: Pick<ExtractedField, 'value' | 'confidence'>;
	isRight: boolean;
}

const NOW = Date.UTC(2026, 2, 2, 15, 30);
const CONTACT = { name: 'Sam Hill', email: 'sam@example.com', phone: '312-555-0100' };

export const loadOwnFields = (half: Half) => JSON.parse(readFileSync(path.resolve(`test/fixtures/ownFields/${half}.json`), 'utf8')) as OwnField[];

const nameOf = ({ field }: OwnField) => `f_${(field.label ?? '').replace(/[^A-Za-z]/g, '')}`;

/** What each field is filled with by each of its three messages; a profile asks for all fields of a trade at once, as an owner's does. */
export function fillsOf(half: Half): Fill[] {
	const all = TOGETHER[half].flatMap(loadOwnFields);
	const trades = new Set(all.map(({ trade }) => trade));
	const profiles = new Map(
		[...trades].map((trade) => {
			const own = all.filter((one) => one.trade === trade).map((one) => ({ name: nameOf(one), ...one.field }));
			const usual = parseProfile({ business: { name: 'Harbor', timezone: 'America/Chicago', country: 'US' } }).intake;
			return [trade, parseProfile({ business: { name: 'Harbor', timezone: 'America/Chicago', country: 'US', currency: 'USD' }, intake: [...usual, ...own] })] as const;
		}),
	);
	return loadOwnFields(half).flatMap((own) => {
		const profile = profiles.get(own.trade);
		if (profile === undefined) return [];
		return [own.answers, own.shares, own.nothing].map((text) => {
			const { fields } = extractIntake({ contact: CONTACT, text }, profile, NOW);
			const found = Object.hasOwn(fields, nameOf(own)) && !fields[nameOf(own)].unread ? fields[nameOf(own)] : undefined;
			const expected = text === own.answers ? own.expect : undefined;
			const type = own.field.type ?? 'text';
			return { trade: own.trade, label: own.field.label ?? '', type, text, expected, found, isRight: found !== undefined && expected !== undefined && agrees(type, expected, found.value) };
		});
	});
}

export interface OwnScore {
	right: number;
	wrong: number;
	asked: number;
	/** Wrong ones above 0.8. */
	sureAndWrong: number;
	messages: number;
}

export function ownScore(fills: Fill[]): OwnScore {
	const wrong = fills.filter(({ found, isRight }) => found !== undefined && !isRight);
	return {
		right: fills.filter(({ isRight }) => isRight).length,
		wrong: wrong.length,
		asked: fills.filter(({ expected, found }) => expected !== undefined && found === undefined).length,
		sureAndWrong: wrong.filter(({ found }) => (found?.confidence ?? 0) > 0.8).length,
		messages: fills.length,
	};
}

/** How many of the filled are right, by how sure the engine was of them. */
export function bandsOf(fills: Fill[]): Array<{ from: number; right: number; all: number }> {
	const bands = [0.9, 0.8, 0.7, 0.5];
	return bands.map((from, index) => {
		const within = fills.filter(({ found }) => found !== undefined && found.confidence >= from && (index === 0 || found.confidence < bands[index - 1]));
		return { from, right: within.filter(({ isRight }) => isRight).length, all: within.length };
	}).filter(({ all }) => all > 0);
}
