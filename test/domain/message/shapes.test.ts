import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { contentKeyOf } from '../../../domain/case';
import { lookUpOf, normaliseInquiry } from '../../../domain/message';

interface Sample {
	what: string;
	input: unknown;
	/** Leaves of the input, or lines of a longer text, of which the inquiry keeps nothing, on purpose. */
	lost: string[];
	expected: { is?: Record<string, unknown>; holds?: Record<string, string>; absent?: string[]; lacks?: string[]; nobodyWrote?: boolean };
}

/** After the providers' documented examples, with invented people. */
const SAMPLES: Sample[] = JSON.parse(readFileSync(join('test', 'fixtures', 'message', 'shapes.json'), 'utf8'));
const CONTEXT = { now: Date.parse('2026-03-02T16:00:00Z'), zone: 'America/Chicago' };

const valueAt = (record: unknown, path: string): unknown =>
	path.split('.').reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), record);

function lostOf(input: unknown, inquiry: unknown): string[] {
	const kept = plain(leavesOf(inquiry).flat().join('\n'));
	return leavesOf(input).flatMap(([path, text]) => {
		const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !kept.includes(plain(line)));
		return lines.length === 0 ? [] : text.includes('\n') ? lines.map((line) => `${path}: ${line}`) : [path];
	});
}

const plain = (text: string) => text.toLowerCase().replace(/<[^>]*>/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');

function leavesOf(value: unknown, path = ''): Array<[path: string, text: string]> {
	if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, path === '' ? name : `${path}.${name}`));
	return value === null || value === '' ? [] : [[path, String(value)]];
}

describe('what services post, each in its own shape', () => {
	it.each(SAMPLES.map((sample) => [sample.what, sample] as const))('%s', (_, { input, lost, expected }) => {
		const { inquiry } = normaliseInquiry(input, CONTEXT);
		for (const [path, value] of Object.entries(expected.is ?? {})) {
			const found = valueAt(inquiry, path);
			if (typeof value === 'object') expect(found).toMatchObject(value ?? {});
			else expect(found).toBe(value);
		}
		for (const [path, words] of Object.entries(expected.holds ?? {})) expect(String(valueAt(inquiry, path))).toContain(words);
		for (const path of expected.absent ?? []) expect(valueAt(inquiry, path)).toBeUndefined();
		for (const secret of expected.lacks ?? []) expect(JSON.stringify(inquiry)).not.toContain(secret);
		expect(inquiry.receipt ?? false).toBe(expected.nobodyWrote ?? false);
		expect(lostOf(input, inquiry)).toEqual(lost);
	});

	it('keeps no key of a lead form', () => {
		const { inquiry } = normaliseInquiry({ user_column_data: [{ column_id: 'EMAIL', string_value: 'a@b.example' }], google_key: 'very-secret' }, CONTEXT);
		expect(JSON.stringify(inquiry)).not.toContain('very-secret');
	});

	it('keeps two records apart that say nothing else', () => {
		const [first, second] = [44, 45].map((objectId) => normaliseInquiry([{ eventId: objectId, subscriptionType: 'contact.creation', objectId }], CONTEXT).inquiry);
		expect(contentKeyOf(first)).not.toBe(contentKeyOf(second));
	});

	it('says where to look where only ids come', () => {
		const { inquiry, notes } = normaliseInquiry({ data: { webHookEvent: { topic: 'REQUEST_CREATE', itemId: 'abc' } } }, CONTEXT);
		expect(notes.map(({ code }) => code)).toEqual(['look-up']);
		expect(lookUpOf(normaliseInquiry(inquiry, CONTEXT).inquiry)).toEqual({ at: 'Jobber', event: 'REQUEST_CREATE', id: 'abc' });
	});
});
