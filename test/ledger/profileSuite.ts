import { openLedger } from '../../ledger';
import { T0 } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import type { StoreUnderTest } from './store';

/** What every store promises of the profile and of the pack's own settings. */
export function describeProfiles(store: StoreUnderTest): void {
	describe(`profile and settings on ${store.name}`, () => {
		const { ledger, open, place } = ledgerForEach(store);
		const save = async (profile: object, now = T0) => await ledger().saveProfile({ profile, by: 'Mara', now });

		test('there is none at first', async () => {
			expect(await ledger().readProfile()).toBeUndefined();
			expect(await ledger().readProfile({ version: 1 })).toBeUndefined();
			expect(await ledger().readProfile({ knownVersion: 1 })).toBeUndefined();
			expect(await ledger().listProfiles()).toEqual([]);
		});

		test('each that differs from the last is another version', async () => {
			expect(await save({ name: 'A', days: [1, 2] })).toEqual({ saved: true, version: 1 });
			expect(await save({ days: [1, 2], name: 'A' })).toEqual({ saved: false, version: 1 });
			expect(await save({ days: [2, 1], name: 'A' }, T0 + 1)).toEqual({ saved: true, version: 2 });
			expect(await save({ name: 'A', days: [1, 2] }, T0 + 2)).toEqual({ saved: true, version: 3 });
			expect(await ledger().readProfile()).toEqual({ version: 3, savedAt: T0 + 2, savedBy: 'Mara', profile: { name: 'A', days: [1, 2] } });
			expect(await ledger().readProfile({ version: 2 })).toMatchObject({ version: 2, profile: { days: [2, 1] } });
			expect(await ledger().listProfiles(2)).toEqual([3, 2].map((version) => ({ version, savedAt: T0 + version - 1, savedBy: 'Mara' })));
		});

		test('who has the last one is not given it again', async () => {
			await save({ name: 'A' });
			expect(await ledger().readProfile({ knownVersion: 1 })).toEqual({ version: 1, savedAt: T0, savedBy: 'Mara' });
			await save({ name: 'B' });
			expect(await ledger().readProfile({ knownVersion: 1 })).toMatchObject({ version: 2, profile: { name: 'B' } });
		});

		test('of many who save at once each has a version of its own', async () => {
			const other = await openLedger(place());
			const saved = await Promise.all(Array.from({ length: 8 }, (_, index) => [ledger(), other][index % 2].saveProfile({ profile: { index }, now: T0 })));
			await other.close();
			expect(saved.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		});

		test('of two who save what they made from the same version, one does, and the other is told', async () => {
			await save({ name: 'A' });
			const other = await openLedger(place());
			const from = async (after: number, name: string, by = ledger()) => await by.saveProfile({ profile: { name }, after, now: T0 + 1 });
			const saved = await Promise.all([from(1, 'B'), from(1, 'C', other), from(1, 'D')]);
			await other.close();
			expect(saved.filter((one) => one.saved)).toEqual([{ saved: true, version: 2 }]);
			expect(saved.filter((one) => one.outdated)).toHaveLength(2);
			expect(await from(0, 'E')).toEqual({ saved: false, version: 2, outdated: true });
			expect(await from(2, 'E')).toEqual({ saved: true, version: 3 });
			expect(await from(3, 'E')).toEqual({ saved: false, version: 3 });
		});

		test('another version has the clocks of emergencies looked at, and no others', async () => {
			const opened: string[] = [];
			for (const [index, priority] of (['emergency', 'high', 'emergency'] as const).entries()) {
				const { caseId } = await open(`matter ${index}`);
				await ledger().updateCase({ caseId, priority, now: T0 });
				await ledger().setWork({ caseId, process: 'escalation', dueAt: index === 2 ? null : T0 + 9_000_000, now: T0 });
				opened.push(caseId);
			}
			const dueAt = async (caseId: string) => (await ledger().listWork(caseId)).find(({ process }) => process === 'escalation')?.dueAt;
			const before = await Promise.all(opened.map(dueAt));
			await save({ name: 'A' }, T0 + 70_000);
			const [urgent, high, over] = await Promise.all(opened.map(dueAt));
			expect(urgent).toBeLessThanOrEqual(T0 + 70_000);
			expect([high, over]).toEqual(before.slice(1));
		});

		test('what is no object is refused', async () => {
			expect(await refused(save([]))).toMatchObject({ code: 'object-expected', field: 'profile' });
		});

		test('a setting is what it was set to last, or first', async () => {
			const set = async (name: string, value: string, onlyIfAbsent?: boolean) => await ledger().setSetting({ name, value, onlyIfAbsent, now: T0 });
			expect(await ledger().getSetting('secret')).toBeUndefined();
			expect(await set('secret', 'a', true)).toBe('a');
			expect(await set('secret', 'b', true)).toBe('a');
			expect(await set('secret', 'c')).toBe('c');
			expect(await ledger().getSetting('secret')).toBe('c');
			expect(await set('empty', '')).toBe('');
			expect(await refused(set('', 'a'))).toMatchObject({ code: 'key-missing', field: 'name' });
			expect(await refused(set('a', '\0'))).toMatchObject({ code: 'text-expected', field: 'value' });
		});

		test('of many who set it first one did', async () => {
			const set = await Promise.all(Array.from({ length: 8 }, (_, index) => ledger().setSetting({ name: 'secret', value: `${index}`, onlyIfAbsent: true, now: T0 })));
			expect(new Set(set).size).toBe(1);
		});

		test('a count adds up', async () => {
			expect(await ledger().count({ name: 'runs', add: 2, now: T0 })).toBe(2);
			await Promise.all(Array.from({ length: 10 }, () => ledger().count({ name: 'runs', add: 1, now: T0 })));
			expect(await ledger().count({ name: 'runs', add: 0, now: T0 })).toBe(12);
			expect(await ledger().count({ name: 'runs', add: -2, now: T0 })).toBe(10);
			expect(await ledger().count({ name: 'others', add: 1, now: T0 })).toBe(1);
			expect(await refused(ledger().count({ name: 'runs', add: 0.5, now: T0 }))).toMatchObject({ code: 'number-invalid', field: 'add' });
		});
	});
}
