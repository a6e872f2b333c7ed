import fc from 'fast-check';

import type { Slot, SlotInput } from '../../ledger';
import { HOUR, T0 } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import type { StoreUnderTest } from './store';

/** What every store promises of slots. */
export function describeSlots(store: StoreUnderTest): void {
	describe(`slots on ${store.name}`, () => {
		const { ledger, open } = ledgerForEach(store);

		const slot = (part: Partial<SlotInput> = {}): SlotInput => ({ resource: 'van', start: T0, end: T0 + HOUR, key: 'a', now: T0, ...part });
		const reserve = async (part: Partial<SlotInput> = {}) => await ledger().reserveSlot(slot(part));
		const taken = async (now = T0) => await ledger().listSlots({ resources: ['van', 'truck'], from: T0 - 100 * HOUR, to: T0 + 100 * HOUR, now });

		test('comes back as it was given, and is listed', async () => {
			const { caseId } = await open();
			const kept = { key: 'a', resource: 'van', start: T0, end: T0 + HOUR, caseId, heldUntil: T0 + 5, reservedAt: T0 };
			expect(await reserve({ caseId, heldUntil: T0 + 5 })).toEqual({ reserved: true, changed: true, slot: kept });
			expect(await taken()).toEqual([kept]);
		});

		test('the same again changes nothing', async () => {
			const first = await reserve();
			expect(await reserve({ now: T0 + 9 })).toEqual({ ...first, changed: false });
		});

		test.each([
			['the same', 0, HOUR, false],
			['within', 1, HOUR - 1, false],
			['around', -1, HOUR + 1, false],
			['over its start', -HOUR, 1, false],
			['over its end', HOUR - 1, 2 * HOUR, false],
			['up to its start', -HOUR, 0, true],
			['from its end', HOUR, 2 * HOUR, true],
		])('another key, %s: %i to %i', async (_, start, end, reserved) => {
			const first = await reserve();
			const second = await reserve({ key: 'b', start: T0 + start, end: T0 + end });
			expect(second.reserved).toBe(reserved);
			if (!second.reserved && first.reserved) expect(second.conflict).toEqual(first.slot);
			expect((await taken()).length).toBe(reserved ? 2 : 1);
		});

		test('another resource is another time', async () => {
			await reserve();
			expect((await reserve({ key: 'b', resource: 'truck' })).reserved).toBe(true);
		});

		describe('a hold', () => {
			test('that was made under a clock a year ahead holds nobody up, and what is firm stays', async () => {
				const ahead = T0 + 8_760 * HOUR;
				await reserve({ now: ahead, heldUntil: ahead + HOUR });
				await reserve({ key: 'firm', start: T0 + 2 * HOUR, end: T0 + 3 * HOUR, now: ahead });
				expect((await taken()).map(({ key }) => key)).toEqual(['firm']);
				expect((await reserve({ key: 'b' })).reserved).toBe(true);
				expect((await reserve({ key: 'c', start: T0 + 2 * HOUR, end: T0 + 3 * HOUR })).reserved).toBe(false);
			});

			test.each([
				[4, false],
				[5, false],
				[6, true],
			])('through 5 ms, asked for after %i ms by another: %s', async (later, reserved) => {
				await reserve({ heldUntil: T0 + 5 });
				expect((await reserve({ key: 'b', now: T0 + later })).reserved).toBe(reserved);
			});

			test('is firm once it is asked for without an end, and stays so', async () => {
				await reserve({ heldUntil: T0 + 5 });
				expect(await reserve({ now: T0 + 5 })).toMatchObject({ reserved: true, changed: true, slot: { key: 'a' } });
				expect(await reserve({ heldUntil: T0 + 7, now: T0 + 6 })).toMatchObject({ reserved: true, changed: false });
				const [{ heldUntil }] = await taken(T0 + HOUR);
				expect(heldUntil).toBeUndefined();
			});

			test('that ended is made firm all the same where nobody took its time', async () => {
				await reserve({ heldUntil: T0 + 5 });
				expect((await reserve({ now: T0 + 50 })).reserved).toBe(true);
			});

			test('that ended is gone where somebody did', async () => {
				await reserve({ heldUntil: T0 + 5 });
				await reserve({ key: 'b', now: T0 + 6 });
				expect(await reserve({ now: T0 + 7 })).toMatchObject({ reserved: false, conflict: { key: 'b' } });
			});

			test('that ended is not listed', async () => {
				await reserve({ heldUntil: T0 + 5 });
				expect((await taken(T0 + 5)).length).toBe(1);
				expect(await taken(T0 + 6)).toEqual([]);
			});

			test('can be lengthened', async () => {
				await reserve({ heldUntil: T0 + 5 });
				expect(await reserve({ heldUntil: T0 + 50, now: T0 + 3 })).toMatchObject({ changed: true, slot: { heldUntil: T0 + 50 } });
			});
		});

		describe('a key that asks for another time', () => {
			test('moves there, also where the two overlap, and keeps its case', async () => {
				const { caseId } = await open();
				await reserve({ caseId });
				expect(await reserve({ start: T0 + 1, end: T0 + HOUR + 1 })).toMatchObject({ reserved: true, changed: true, slot: { start: T0 + 1, caseId } });
				expect(await reserve({ resource: 'truck' })).toMatchObject({ reserved: true, slot: { resource: 'truck' } });
				expect((await taken()).map(({ resource }) => resource)).toEqual(['truck']);
				expect((await reserve({ key: 'b' })).reserved).toBe(true);
			});

			test('stays where it was when that is not free', async () => {
				await reserve();
				await reserve({ key: 'b', start: T0 + HOUR, end: T0 + 2 * HOUR });
				expect(await reserve({ start: T0 + HOUR, end: T0 + 2 * HOUR })).toMatchObject({ reserved: false, conflict: { key: 'b' } });
				expect((await taken()).map(({ key, start }) => [key, start - T0])).toEqual([
					['a', 0],
					['b', HOUR],
				]);
			});
		});

		test('given back, the time is free, once', async () => {
			await reserve();
			expect(await ledger().releaseSlot('a')).toBe(true);
			expect(await ledger().releaseSlot('a')).toBe(false);
			expect((await reserve({ key: 'b' })).reserved).toBe(true);
		});

		test('listed are those that overlap the span, of the resources asked for, earliest first', async () => {
			for (const [key, hour] of [['c', 3], ['a', 1], ['b', 2]] as const) await reserve({ key, start: T0 + hour * HOUR, end: T0 + (hour + 1) * HOUR });
			await reserve({ key: 'd', resource: 'truck', start: T0 + 2 * HOUR, end: T0 + 3 * HOUR });
			const keys = async (resources: string[], from: number, to: number) =>
				(await ledger().listSlots({ resources, from: T0 + from * HOUR, to: T0 + to * HOUR, now: T0 })).map(({ key }) => key);
			expect(await keys(['van'], 0, 9)).toEqual(['a', 'b', 'c']);
			expect(await keys(['van'], 2, 3)).toEqual(['b']);
			expect(await keys(['van', 'truck'], 1.5, 3)).toEqual(['a', 'd', 'b']);
			expect(await keys(['nobody'], 0, 9)).toEqual([]);
		});

		test('of twenty at once one gets it', async () => {
			const results = await Promise.all(Array.from({ length: 20 }, (_, index) => reserve({ key: `k${index}`, start: T0 + index, end: T0 + HOUR + index })));
			expect(results.filter(({ reserved }) => reserved).length).toBe(1);
		});

		test('law: whoever asks at once for whatever, no two that are reserved overlap, and each has what it was told', async () => {
			let round = 0;
			await fc.assert(
				fc.asyncProperty(
					fc.array(fc.record({ key: fc.integer({ min: 0, max: 7 }), start: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 1, max: 5 }) }), {
						minLength: 2,
						maxLength: 12,
					}),
					async (wishes) => {
						const resource = `r${++round}`;
						const told = await Promise.all(
							wishes.map(({ key, start, length }, index) =>
								reserve({ resource, key: `${round}-${key}-${index}`, start: T0 + start, end: T0 + start + length }),
							),
						);
						const slots = await ledger().listSlots({ resources: [resource], from: T0, to: T0 + 100, now: T0 });
						expect(overlaps(slots)).toEqual([]);
						expect(slots.map(({ key }) => key).sort()).toEqual(told.flatMap((one) => (one.reserved ? [one.slot.key] : [])).sort());
						// Nobody was refused without somebody in the way.
						for (const one of told) if (!one.reserved) expect(slots).toContainEqual(one.conflict);
					},
				),
				{ numRuns: 20 },
			);
		});

		test.each<[string, string, Partial<SlotInput>]>([
			['span-empty', 'end', { end: T0 }],
			['span-empty', 'end', { end: T0 - 1 }],
			['instant-invalid', 'start', { start: NaN }],
			['instant-invalid', 'heldUntil', { heldUntil: 1.5 }],
			['key-missing', 'key', { key: ' ' }],
			['key-missing', 'resource', { resource: '' }],
			['key-too-long', 'resource', { resource: 'r'.repeat(501) }],
		])('%s names %s', async (code, field, part) => {
			expect(await refused(reserve(part))).toMatchObject({ code, field });
			expect(await taken()).toEqual([]);
		});

		test('nobody’s slots cannot be listed', async () => {
			expect(await refused(ledger().listSlots({ resources: [], from: T0, to: T0 + 1, now: T0 }))).toMatchObject({ code: 'list-empty', field: 'resources' });
		});
	});
}

function overlaps(slots: Slot[]): Array<[string, string]> {
	return slots.flatMap((one, index) =>
		slots
			.slice(index + 1)
			.filter((other) => one.start < other.end && other.start < one.end)
			.map((other): [string, string] => [one.key, other.key]),
	);
}
