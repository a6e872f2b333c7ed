import fc from 'fast-check';

import { CHANNELS, STAGES, caseIdOf, contactKeyOf, keyOf } from '../../domain/case';
import type { Assignment, Stage } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { openLedger } from '../../ledger';
import type { CaseFilter, Ledger, LedgerPlace } from '../../ledger';
import { DAY, HOUR, T0, opening } from './inquiries';
import type { StoreUnderTest } from './store';

const OWNER = { id: 'front-desk', name: 'Front Desk', email: 'desk@example.com' };
const OTHER = { id: 'field', name: 'Field Crew' };

/** What every store promises. */
export function describeLedger(store: StoreUnderTest): void {
	describe(`ledger on ${store.name}`, () => {
		let place: LedgerPlace;
		let ledger: Ledger;

		beforeEach(async () => {
			place = await store.createPlace();
			ledger = await openLedger(place);
		});
		afterEach(async () => {
			await ledger.close();
			await store.removePlace(place);
		});

		/** A new case, told from the others by its text. */
		const open = async (text = 'a lead', now = T0, email = 'dana@example.com') =>
			(await ledger.openCase(opening({ text, contact: { email } }, { now }))).case;
		const typesOf = async (caseId: string) => (await ledger.listEvents({ caseId })).map(({ type }) => type);
		const refused = async (work: Promise<unknown>): Promise<DomainError> => {
			const thrown: unknown = await work.then(
				() => undefined,
				(reason: unknown) => reason,
			);
			if (!(thrown instanceof DomainError)) throw new Error(`Expected a DomainError, got ${String(thrown)}`);
			expect(thrown.description).not.toBe('');
			return thrown;
		};

		describe('openCase', () => {
			test('a first inquiry opens a case with the content-derived id', async () => {
				const input = opening();
				const { outcome, matchedBy, case: opened, contactCases } = await ledger.openCase(input);
				expect({ outcome, matchedBy, contactCases }).toEqual({ outcome: 'new', matchedBy: undefined, contactCases: [] });
				expect(opened).toEqual({
					caseId: caseIdOf(input.contentKey, 0),
					stage: 'inquiry',
					contactKey: input.contactKey,
					data: { inquiry: input.inquiry },
					openedAt: T0,
					updatedAt: T0,
					version: 1,
				});
				expect(await ledger.getCase(opened.caseId)).toEqual(opened);
			});

			test('records when the customer wrote and when the case was opened', async () => {
				const { case: opened } = await ledger.openCase(opening({}, { now: T0 + HOUR }));
				const events = await ledger.listEvents({ caseId: opened.caseId });
				expect(events.map(({ type, at, by, recordedAt }) => ({ type, at, by, recordedAt }))).toEqual([
					{ type: 'inquiry.received', at: T0, by: 'customer', recordedAt: T0 + HOUR },
					{ type: 'case.opened', at: T0 + HOUR, by: 'bot', recordedAt: T0 + HOUR },
				]);
			});

			test.each(['', 'yesterday', '2026-13-45T00:00:00Z'])(
				'a lead whose time reads %j is kept, and counts from now',
				async (receivedAt) => {
					const { case: opened } = await ledger.openCase(opening({ receivedAt }));
					const [received] = await ledger.listEvents({ caseId: opened.caseId, types: ['inquiry.received'] });
					expect(received.at).toBe(T0);
				},
			);

			// The window counts from the opening, both ends inclusive; a clock that runs behind is no new case.
			test.each([
				[0, 'duplicate'],
				[1, 'duplicate'],
				[DAY, 'duplicate'],
				[DAY + 1, 'new'],
				[-5, 'duplicate'],
			] as const)('equal content %i ms later is %s', async (later, outcome) => {
				const first = await ledger.openCase(opening());
				const second = await ledger.openCase(opening({ id: 'msg-2' }, { now: T0 + later }));
				expect(second.outcome).toBe(outcome);
				expect(second.matchedBy).toBe(outcome === 'duplicate' ? 'content' : undefined);
				expect(second.case.caseId === first.case.caseId).toBe(outcome === 'duplicate');
			});

			test('without a window, only the same millisecond is the same', async () => {
				await ledger.openCase(opening({}, { dedupeWindowMs: 0 }));
				expect((await ledger.openCase(opening({}, { dedupeWindowMs: 0 }))).outcome).toBe('duplicate');
				expect((await ledger.openCase(opening({}, { dedupeWindowMs: 0, now: T0 + 1 }))).outcome).toBe('new');
			});

			test('later cases with the same content have ids of their own, and the latest one is met', async () => {
				const input = opening();
				const ids: string[] = [];
				for (const visit of [0, 1, 2]) {
					ids.push((await ledger.openCase({ ...input, now: T0 + visit * 2 * DAY })).case.caseId);
				}
				expect(ids).toEqual([0, 1, 2].map((occurrence) => caseIdOf(input.contentKey, occurrence)));
				expect((await ledger.openCase({ ...input, now: T0 + 4 * DAY + 1 })).case.caseId).toBe(ids[2]);
			});

			test('the same message is a duplicate at any distance in time, also when its text differs', async () => {
				const source = { kind: 'imap', messageId: '<a@example.com>' };
				const first = await ledger.openCase(opening({ source }));
				const again = await ledger.openCase(opening({ source, text: 'edited' }, { now: T0 + 900 * DAY }));
				expect(again).toMatchObject({ outcome: 'duplicate', matchedBy: 'source', case: { caseId: first.case.caseId } });
			});

			test('a duplicate by content is known by its own message id from then on', async () => {
				const first = await ledger.openCase(opening({ source: { messageId: '1' } }));
				await ledger.openCase(opening({ source: { messageId: '2' } }, { now: T0 + 1 }));
				const late = await ledger.openCase(opening({ source: { messageId: '2' } }, { now: T0 + 30 * DAY }));
				expect(late).toMatchObject({ outcome: 'duplicate', matchedBy: 'source', case: { caseId: first.case.caseId } });
			});

			test('a repetition is recorded once for each message', async () => {
				const { case: opened } = await ledger.openCase(opening({ source: { messageId: '1' } }));
				for (const messageId of ['1', '1', '2', '2']) await ledger.openCase(opening({ source: { messageId } }, { now: T0 + 5 }));
				expect((await ledger.listEvents({ caseId: opened.caseId, types: ['inquiry.repeated'] })).length).toBe(2);
			});

			test('without message ids, a repetition is recorded once for each time it was received', async () => {
				const { case: opened } = await ledger.openCase(opening());
				for (const second of ['01', '01', '02']) {
					await ledger.openCase(opening({ receivedAt: `2026-03-02T09:00:${second}-06:00` }, { now: T0 + 5 }));
				}
				const repeated = await ledger.listEvents({ caseId: opened.caseId, types: ['inquiry.repeated'] });
				expect(repeated.map(({ at }) => at)).toEqual([T0 + 1_000, T0 + 2_000]);
			});

			test('what a repetition says beyond the case is kept with it', async () => {
				const { case: opened } = await ledger.openCase(opening());
				await ledger.openCase(opening({ contact: { email: 'dana@example.com', phone: '+1 312 555 0123' } }));
				const [repeated] = await ledger.listEvents({ caseId: opened.caseId, types: ['inquiry.repeated'] });
				expect(repeated.data).toEqual({
					matchedBy: 'content',
					inquiry: { contact: { email: 'dana@example.com', phone: '+1 312 555 0123' } },
				});
			});

			test('a duplicate leaves the case as it is', async () => {
				const { case: opened } = await ledger.openCase(opening());
				const { case: there } = await ledger.openCase(opening({ receivedAt: '2026-03-02T10:00:00-06:00' }, { now: T0 + HOUR }));
				expect(there).toEqual(opened);
			});

			test('gives the contact’s other cases, newest first, with stage and owner', async () => {
				const first = await open('one', T0);
				const second = await open('two', T0 + 1);
				await open('a stranger’s', T0 + 2, 'other@example.com');
				await ledger.assign({ caseId: first.caseId, owner: OWNER, now: T0 + 3 });
				await ledger.completeHandoff({ caseId: first.caseId, to: 'closed', now: T0 + 4 });
				const expected = [
					{ caseId: second.caseId, stage: 'inquiry', openedAt: T0 + 1 },
					{ caseId: first.caseId, stage: 'closed', ownerId: 'front-desk', openedAt: T0 },
				];
				const input = opening({ text: 'three', contact: { email: 'dana@example.com' } }, { now: T0 + 5 });
				expect((await ledger.openCase(input)).contactCases).toEqual(expected);
				expect((await ledger.openCase(input)).contactCases).toEqual(expected);
			});

			test('a stranger has no other cases', async () => {
				await ledger.openCase(opening({ contact: {}, text: 'one' }));
				expect((await ledger.openCase(opening({ contact: {}, text: 'two' }))).contactCases).toEqual([]);
			});

			test('ten at once open one case', async () => {
				const results = await Promise.all(
					Array.from({ length: 10 }, (_, index) => ledger.openCase(opening({ id: `msg-${index}` }))),
				);
				expect(results.filter(({ outcome }) => outcome === 'new').length).toBe(1);
				expect(new Set(results.map((result) => result.case.caseId)).size).toBe(1);
			});
		});

		describe('recordEvent', () => {
			test('comes back as it was given', async () => {
				const { caseId } = await open();
				const given = {
					caseId,
					type: 'reply.sent',
					at: T0 + 1,
					by: 'human',
					data: { channel: 'email', lines: [1, null, 'é'] },
				} as const;
				const { recorded, event } = await ledger.recordEvent({ ...given, now: T0 + 2 });
				expect(recorded).toBe(true);
				expect(event).toEqual({
					...given,
					key: keyOf(caseId, 'reply.sent', T0 + 1, given.data),
					recordedAt: T0 + 2,
					sequence: event.sequence,
				});
				expect((await ledger.listEvents({ caseId, types: ['reply.sent'] }))[0]).toEqual(event);
			});

			test('what is absent stays absent', async () => {
				const { caseId } = await open();
				const { event } = await ledger.recordEvent({ caseId, type: 'call.made', at: T0, now: T0 });
				expect(Object.keys(event).sort()).toEqual(['at', 'caseId', 'key', 'recordedAt', 'sequence', 'type']);
			});

			test('the same again is there already, at whatever time it is told', async () => {
				const { caseId } = await open();
				const first = await ledger.recordEvent({ caseId, type: 'reply.sent', at: T0, data: { a: 1 }, now: T0 });
				expect(await ledger.recordEvent({ caseId, type: 'reply.sent', at: T0, data: { a: 1 }, now: T0 + DAY })).toEqual({
					recorded: false,
					event: first.event,
				});
			});

			test.each([
				['type', { type: 'call.made' }],
				['instant', { at: T0 + 1 }],
				['data', { data: { a: 2 } }],
				['no data', { data: undefined }],
			])('another %s is another event', async (_, part) => {
				const { caseId } = await open();
				const event = { caseId, type: 'reply.sent', at: T0, data: { a: 1 }, now: T0 };
				await ledger.recordEvent(event);
				expect((await ledger.recordEvent({ ...event, ...part })).recorded).toBe(true);
			});

			test('a given key decides, within its case', async () => {
				const [one, two] = [await open('one'), await open('two')];
				const event = { type: 'ack.sent', key: 'ack', now: T0 };
				expect((await ledger.recordEvent({ ...event, caseId: one.caseId, at: T0 })).recorded).toBe(true);
				expect((await ledger.recordEvent({ ...event, caseId: one.caseId, at: T0 + 1 })).recorded).toBe(false);
				expect((await ledger.recordEvent({ ...event, caseId: two.caseId, at: T0 })).recorded).toBe(true);
			});

			test('leaves the case’s version alone', async () => {
				const before = await open();
				await ledger.recordEvent({ caseId: before.caseId, type: 'note.added', at: T0, now: T0 + 9 });
				expect(await ledger.getCase(before.caseId)).toEqual(before);
			});
		});

		describe('listEvents', () => {
			test('in the order of recording, whatever they happened', async () => {
				const { caseId } = await open();
				for (const at of [T0 + 3, T0 + 1, T0 + 2]) await ledger.recordEvent({ caseId, type: 'x', at, now: T0 });
				const events = await ledger.listEvents({ caseId, types: ['x'] });
				expect(events.map(({ at }) => at)).toEqual([T0 + 3, T0 + 1, T0 + 2]);
				expect(events[0].sequence < events[1].sequence && events[1].sequence < events[2].sequence).toBe(true);
			});

			test('filters by case and types, together and alone; an empty list of types is none set', async () => {
				const [one, two] = [await open('one'), await open('two')];
				for (const { caseId } of [one, two]) {
					for (const type of ['a', 'b', 'c']) await ledger.recordEvent({ caseId, type, at: T0, now: T0 });
				}
				const found = async (filter: Parameters<Ledger['listEvents']>[0]) =>
					(await ledger.listEvents(filter)).map((event) => `${event.caseId === one.caseId ? 1 : 2}${event.type}`);
				expect(await found({ caseId: one.caseId, types: ['a', 'c'] })).toEqual(['1a', '1c']);
				expect(await found({ types: ['b'] })).toEqual(['1b', '2b']);
				expect((await found({ types: [] })).length).toBe(10);
				expect(await found({ caseId: 'c_nobody' })).toEqual([]);
			});

			test('pages without a gap or a repetition', async () => {
				const { caseId } = await open();
				for (let index = 0; index < 25; index++) await ledger.recordEvent({ caseId, type: 'x', at: T0 + index, now: T0 });
				const seen: number[] = [];
				for (let afterSequence = 0; ;) {
					const page = await ledger.listEvents({ caseId, types: ['x'], afterSequence, limit: 10 });
					if (page.length === 0) break;
					seen.push(...page.map(({ at }) => at - T0));
					afterSequence = page[page.length - 1].sequence;
				}
				expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => index));
			});
		});

		describe('claim', () => {
			const key = 'acknowledge:c_1';

			test('the first gets it, the second is told who has it', async () => {
				const first = await ledger.claim({ key, caseId: 'c_1', by: 'execution 1', leaseMs: 1_000, now: T0 });
				const held = { key, caseId: 'c_1', by: 'execution 1', claimedAt: T0, leaseUntil: T0 + 1_000, attempt: 1 };
				expect(first).toEqual({ claimed: true, claim: held });
				expect(await ledger.claim({ key, by: 'execution 2', leaseMs: 1_000, now: T0 })).toEqual({ claimed: false, claim: held });
			});

			test.each([
				[999, false],
				[1_000, false],
				[1_001, true],
			])('a lease of 1000 ms, asked for after %i ms: %s', async (later, claimed) => {
				await ledger.claim({ key, by: 'first', leaseMs: 1_000, now: T0 });
				const second = await ledger.claim({ key, by: 'second', leaseMs: 500, now: T0 + later });
				expect(second.claimed).toBe(claimed);
				expect(second.claim).toMatchObject(
					claimed
						? { by: 'second', attempt: 2, claimedAt: T0 + later, leaseUntil: T0 + later + 500 }
						: { by: 'first', attempt: 1, claimedAt: T0, leaseUntil: T0 + 1_000 },
				);
			});

			test.each([undefined, Infinity])('with a lease of %p it is never taken over', async (leaseMs) => {
				expect((await ledger.claim({ key, leaseMs, now: T0 })).claim.leaseUntil).toBeUndefined();
				expect((await ledger.claim({ key, leaseMs: 1, now: T0 + 10_000 * DAY })).claimed).toBe(false);
			});

			test.each([
				['a year ahead', 365 * DAY, 1_000, true],
				['a year ahead, without a lease', 365 * DAY, undefined, false],
				['a minute ahead', 60_000, DAY, false],
			])('made under a clock that was %s', async (_what, ahead, leaseMs, free) => {
				await ledger.claim({ key, leaseMs, now: T0 + ahead });
				expect((await ledger.claim({ key, leaseMs: 1_000, now: T0 })).claimed).toBe(free);
			});

			test('a settled claim is never taken over, nor given back; the first settling stands', async () => {
				await ledger.claim({ key, leaseMs: 1, now: T0 });
				expect(await ledger.settleClaim(key, T0 + 5, { messageId: 'm' })).toMatchObject({
					settledAt: T0 + 5,
					result: { messageId: 'm' },
					attempt: 1,
				});
				expect(await ledger.settleClaim(key, T0 + 6, { messageId: 'n' })).toMatchObject({
					settledAt: T0 + 5,
					result: { messageId: 'm' },
				});
				expect(await ledger.releaseClaim(key)).toBe(false);
				const later = await ledger.claim({ key, leaseMs: 1, now: T0 + DAY });
				expect(later).toMatchObject({ claimed: false, claim: { settledAt: T0 + 5, result: { messageId: 'm' } } });
			});

			test('settled late, after another took it over, it is settled all the same', async () => {
				await ledger.claim({ key, leaseMs: 1, now: T0 });
				await ledger.claim({ key, leaseMs: 1, now: T0 + 10 });
				await ledger.settleClaim(key, T0 + 11);
				expect((await ledger.claim({ key, now: T0 + 100 })).claimed).toBe(false);
			});

			test('given back, it is free at once, and the attempts count on', async () => {
				await ledger.claim({ key, now: T0 });
				expect(await ledger.releaseClaim(key)).toBe(true);
				expect(await ledger.releaseClaim(key)).toBe(false);
				expect(await ledger.claim({ key, now: T0 })).toMatchObject({ claimed: true, claim: { attempt: 2 } });
				expect((await ledger.claim({ key, now: T0 })).claimed).toBe(false);
			});

			test('a late caller does not give back what another has taken over', async () => {
				const { claim: mine } = await ledger.claim({ key, leaseMs: 1, now: T0 });
				const { claim: theirs } = await ledger.claim({ key, leaseMs: DAY, now: T0 + 10 });
				expect(await ledger.releaseClaim(key, mine.attempt)).toBe(false);
				expect((await ledger.claim({ key, now: T0 + 11 })).claimed).toBe(false);
				expect(await ledger.releaseClaim(key, theirs.attempt)).toBe(true);
			});

			test('nobody’s claim is neither settled nor given back', async () => {
				expect(await ledger.settleClaim('nobody', T0)).toBeUndefined();
				expect(await ledger.releaseClaim('nobody')).toBe(false);
			});

			test('of fifty at once one gets it', async () => {
				const results = await Promise.all(Array.from({ length: 50 }, () => ledger.claim({ key, leaseMs: 1_000, now: T0 })));
				expect(results.filter(({ claimed }) => claimed).length).toBe(1);
			});
		});

		describe('updateCase', () => {
			test('replaces a section whole, adds a new one, and null takes one away', async () => {
				const { caseId, data } = await open();
				await ledger.updateCase({ caseId, sections: { intake: { a: 1, b: 2 }, sla: { worst: 'onTrack' } }, now: T0 + 1 });
				const after = await ledger.updateCase({
					caseId,
					sections: { intake: { c: 3 }, sla: null, review: { by: 'x' } },
					now: T0 + 2,
				});
				expect(after.data).toEqual({ inquiry: data.inquiry, intake: { c: 3 }, review: { by: 'x' } });
				expect(after).toMatchObject({ version: 3, updatedAt: T0 + 2, openedAt: T0 });
				expect(await ledger.getCase(caseId)).toEqual(after);
			});

			test.each([
				['nothing', {}],
				['the section as it is, in another order', { sections: { intake: { b: [1, { c: 2 }], a: 1 } } }],
				['undefined', { sections: { intake: undefined } }],
				['null for what is not there', { sections: { sla: null } }],
				['the priority it has', { priority: 'high' as const }],
			])('%s is no change', async (_, part) => {
				const { caseId } = await open();
				const before = await ledger.updateCase({
					caseId,
					priority: 'high',
					sections: { intake: { a: 1, b: [1, { c: 2 }] } },
					now: T0 + 1,
				});
				expect(await ledger.updateCase({ caseId, ...part, now: T0 + 9 })).toEqual(before);
			});

			test('sets the priority', async () => {
				const { caseId } = await open();
				expect(await ledger.updateCase({ caseId, priority: 'emergency', now: T0 + 1 })).toMatchObject({
					priority: 'emergency',
					version: 2,
				});
			});

			test('at the expected version it writes; at another it names both and writes nothing', async () => {
				const { caseId } = await open();
				const after = await ledger.updateCase({ caseId, sections: { a: 1 }, expectedVersion: 1, now: T0 });
				const { code, message } = await refused(ledger.updateCase({ caseId, sections: { a: 2 }, expectedVersion: 1, now: T0 }));
				expect(code).toBe('case-changed');
				expect(message).toMatch(/version 2.*version 1/);
				expect(await ledger.getCase(caseId)).toEqual(after);
			});

			test.each([[null], ['text'], [['list']]])('the inquiry cannot become %j', async (inquiry) => {
				const { caseId } = await open();
				expect(await refused(ledger.updateCase({ caseId, sections: { inquiry }, now: T0 }))).toMatchObject({
					code: 'inquiry-required',
					field: 'sections.inquiry',
				});
			});

			test('writers of different sections at once all have their part', async () => {
				const { caseId } = await open();
				await Promise.all(
					Array.from({ length: 20 }, (_, index) => ledger.updateCase({ caseId, sections: { [`s${index}`]: index }, now: T0 })),
				);
				const after = await ledger.getCase(caseId);
				expect(after?.version).toBe(21);
				expect(Object.keys(after?.data ?? {}).length).toBe(21);
			});

			test('a section may bear any name', async () => {
				const { caseId } = await open();
				const sections: Record<string, unknown> = JSON.parse(
					'{"__proto__": {"polluted": true}, "constructor": 1, "a\\"b; DROP TABLE cases": 2}',
				);
				const { data } = await ledger.updateCase({ caseId, sections, now: T0 });
				expect(Object.keys(data).sort()).toEqual(['__proto__', 'a"b; DROP TABLE cases', 'constructor', 'inquiry']);
				expect('polluted' in {}).toBe(false);
			});
		});

		describe('assign', () => {
			test('gives the case its owner, records it and counts the turn', async () => {
				const { caseId } = await open();
				const assignment: Assignment = {
					owner: { id: 'front-desk', name: 'Front Desk' },
					strategy: 'rotate',
					rule: null,
					fallback: false,
					considered: [],
					reasons: [],
				};
				const { changed, case: after } = await ledger.assign({ caseId, owner: OWNER, assignment, now: T0 + 1 });
				expect(changed).toBe(true);
				expect(after).toMatchObject({ owner: OWNER, version: 2, updatedAt: T0 + 1, data: { assignment } });
				const [event] = await ledger.listEvents({ caseId, types: ['case.assigned'] });
				expect(event).toMatchObject({ at: T0 + 1, by: 'bot', data: { from: null, to: 'front-desk' } });
				expect((await ledger.workload()).turns).toEqual({ 'front-desk': { count: 1, lastAt: T0 + 1 } });
			});

			test('the same owner again changes nothing', async () => {
				const { caseId } = await open();
				const { case: after } = await ledger.assign({ caseId, owner: OWNER, now: T0 });
				expect(await ledger.assign({ caseId, owner: { id: OWNER.id, name: 'Renamed' }, now: T0 + 9 })).toEqual({
					changed: false,
					case: after,
				});
				expect((await typesOf(caseId)).filter((type) => type === 'case.assigned').length).toBe(1);
				expect((await ledger.workload()).turns).toEqual({ 'front-desk': { count: 1, lastAt: T0 } });
			});

			test('to and fro: each change is recorded and counted', async () => {
				const { caseId } = await open();
				for (const owner of [OWNER, OTHER, OWNER]) await ledger.assign({ caseId, owner, now: T0 });
				const events = await ledger.listEvents({ caseId, types: ['case.assigned'] });
				expect(events.map(({ data }) => data)).toEqual([
					{ from: null, to: 'front-desk' },
					{ from: 'front-desk', to: 'field' },
					{ from: 'field', to: 'front-desk' },
				]);
				expect((await ledger.workload()).turns).toEqual({
					'front-desk': { count: 2, lastAt: T0 },
					field: { count: 1, lastAt: T0 },
				});
			});

			test('another owner takes name and email with it', async () => {
				const { caseId } = await open();
				await ledger.assign({ caseId, owner: OWNER, now: T0 });
				expect((await ledger.assign({ caseId, owner: OTHER, now: T0 })).case.owner).toEqual(OTHER);
			});

			test('onlyIfUnassigned keeps the owner there is, and gives one where there is none', async () => {
				const { caseId } = await open();
				expect(await ledger.assign({ caseId, owner: OWNER, onlyIfUnassigned: true, now: T0 })).toMatchObject({ changed: true });
				expect(await ledger.assign({ caseId, owner: OTHER, onlyIfUnassigned: true, now: T0 })).toMatchObject({
					changed: false,
					case: { owner: OWNER },
				});
			});

			test('the last turn is the latest, also when told late', async () => {
				await ledger.assign({ caseId: (await open('one')).caseId, owner: OWNER, now: T0 + 10 });
				await ledger.assign({ caseId: (await open('two')).caseId, owner: OWNER, now: T0 + 5 });
				expect((await ledger.workload()).turns).toEqual({ 'front-desk': { count: 2, lastAt: T0 + 10 } });
			});
		});

		describe('completeHandoff', () => {
			test('moves the case and records from and to', async () => {
				const { caseId } = await open();
				const { completed, case: after } = await ledger.completeHandoff({
					caseId,
					to: 'intake',
					by: 'human',
					data: { note: 'called back', from: 'a value of the caller’s own' },
					now: T0 + 1,
				});
				expect(completed).toBe(true);
				expect(after).toMatchObject({ stage: 'intake', version: 2, updatedAt: T0 + 1 });
				const [event] = await ledger.listEvents({ caseId, types: ['handoff.completed'] });
				expect(event).toMatchObject({ at: T0 + 1, by: 'human', data: { note: 'called back', from: 'inquiry', to: 'intake' } });
			});

			test.each([undefined, 'key'])('the same again completes nothing (key: %p)', async (key) => {
				const { caseId } = await open();
				const { case: after } = await ledger.completeHandoff({ caseId, to: 'intake', key, now: T0 });
				expect(await ledger.completeHandoff({ caseId, to: 'intake', key, now: T0 + 1 })).toEqual({
					completed: false,
					case: after,
				});
				expect((await typesOf(caseId)).filter((type) => type === 'handoff.completed').length).toBe(1);
			});

			test('a key that was answered does not move the case again, wherever it has gone since', async () => {
				const { caseId } = await open();
				await ledger.completeHandoff({ caseId, to: 'intake', key: 'k1', now: T0 });
				await ledger.completeHandoff({ caseId, to: 'scheduled', key: 'k2', now: T0 });
				expect(await ledger.completeHandoff({ caseId, to: 'intake', key: 'k1', now: T0 })).toMatchObject({
					completed: false,
					case: { stage: 'scheduled' },
				});
			});

			test('a new key for the stage the case is at completes nothing, then or later', async () => {
				const { caseId } = await open();
				await ledger.completeHandoff({ caseId, to: 'intake', key: 'k1', now: T0 });
				expect((await ledger.completeHandoff({ caseId, to: 'intake', key: 'k2', now: T0 })).completed).toBe(false);
				await ledger.completeHandoff({ caseId, to: 'scheduled', now: T0 });
				expect(await ledger.completeHandoff({ caseId, to: 'intake', key: 'k2', now: T0 })).toMatchObject({
					completed: false,
					case: { stage: 'scheduled' },
				});
			});

			test('a key is the case’s own', async () => {
				for (const text of ['one', 'two']) {
					const { caseId } = await open(text);
					expect((await ledger.completeHandoff({ caseId, to: 'intake', key: 'k', now: T0 })).completed).toBe(true);
				}
			});

			test('a case can leave stages out, be reopened, and pass through again', async () => {
				const { caseId } = await open();
				const way: Stage[] = ['intake', 'closed', 'inquiry', 'intake', 'closed'];
				for (const to of way)
					expect(await ledger.completeHandoff({ caseId, to, now: T0 })).toMatchObject({ completed: true, case: { stage: to } });
				expect((await ledger.listEvents({ caseId, types: ['handoff.completed'] })).map(({ data }) => data?.to)).toEqual(way);
			});

			test('of ten at once one completes it', async () => {
				const { caseId } = await open();
				const results = await Promise.all(
					Array.from({ length: 10 }, () => ledger.completeHandoff({ caseId, to: 'intake', now: T0 })),
				);
				expect(results.filter(({ completed }) => completed).length).toBe(1);
			});
		});

		describe('listCases', () => {
			test('is empty on an empty ledger', async () => {
				expect(await ledger.listCases({})).toEqual([]);
			});

			describe('filters', () => {
				// One case each hour: a (owned, intake), b (answered), c (answered, called), d (another contact).
				const ids: Record<string, string> = {};
				beforeEach(async () => {
					for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
						ids[name] = (await open(name, T0 + index * HOUR, name === 'd' ? 'other@example.com' : 'dana@example.com')).caseId;
					}
					await ledger.assign({ caseId: ids.a, owner: OWNER, now: T0 });
					await ledger.completeHandoff({ caseId: ids.a, to: 'intake', now: T0 });
					for (const name of ['b', 'c']) await ledger.recordEvent({ caseId: ids[name], type: 'reply.sent', at: T0, now: T0 });
					await ledger.recordEvent({ caseId: ids.c, type: 'call.made', at: T0, now: T0 });
				});

				test.each<[string, CaseFilter]>([
					['abcd', {}],
					['a', { stages: ['intake'] }],
					['abcd', { stages: ['intake', 'inquiry'] }],
					['abcd', { stages: [] }],
					['', { stages: ['paid'] }],
					['a', { ownerId: OWNER.id }],
					['', { ownerId: "front-desk' OR '1'='1" }],
					['bcd', { unassigned: true }],
					['a', { unassigned: false }],
					['d', { contactKey: contactKeyOf({ email: 'other@example.com' }) }],
					['ab', { openedBefore: T0 + 2 * HOUR }],
					['cd', { openedSince: T0 + 2 * HOUR }],
					['b', { openedSince: T0 + HOUR, openedBefore: T0 + 2 * HOUR }],
					['ad', { withoutEvents: ['reply.sent'] }],
					['ad', { withoutEvents: ['reply.sent', 'call.made'] }],
					['bc', { withEvents: ['reply.sent'] }],
					['c', { withEvents: ['reply.sent', 'call.made'] }],
					['b', { withEvents: ['reply.sent'], withoutEvents: ['call.made'] }],
					['ab', { limit: 2 }],
					['cd', { unassigned: true, stages: ['inquiry'], openedSince: T0 + 2 * HOUR }],
				])('%p for %j', async (names, filter) => {
					const found = (await ledger.listCases(filter)).map(({ data }) => data.inquiry.text).join('');
					expect(found).toBe(names);
				});
			});

			test('pages through cases opened in the same instant without a gap or a repetition', async () => {
				const texts = Array.from({ length: 23 }, (_, index) => `lead ${index}`);
				for (const [index, text] of texts.entries()) await open(text, T0 + Math.floor(index / 8));
				const seen: string[] = [];
				let after: CaseFilter['after'];
				for (;;) {
					const page = await ledger.listCases({ limit: 5, after });
					if (page.length === 0) break;
					seen.push(...page.map(({ data }) => data.inquiry.text));
					const { openedAt, caseId } = page[page.length - 1];
					after = { openedAt, caseId };
				}
				expect([...seen].sort()).toEqual([...texts].sort());
			});

			test('gives 100 unless told', async () => {
				for (let index = 0; index < 101; index++) await open(`lead ${index}`);
				expect((await ledger.listCases({})).length).toBe(100);
				expect((await ledger.listCases({ limit: 1_000 })).length).toBe(101);
			});
		});

		describe('numberDocument', () => {
			const DAY = 24 * 60 * 60 * 1000;
			let books = 0;
			const book = () => {
				const name = `book-${(books += 1)}`;
				return (key: string, day: number, year = 0, sameWithinDays: number | undefined = 3) =>
					ledger.numberDocument({
						series: `${name}-${year}`,
						earlierSeries: Array.from({ length: year }, (_, back) => `${name}-${back}`),
						key,
						madeAt: T0 + day * DAY,
						...(sameWithinDays !== undefined && { sameWithinDays }),
						now: T0 + day * DAY,
					});
			};

			test('the same document keeps its number, its key and the time it got them, over series too', async () => {
				const next = book();
				const first = await next('a', 0);
				expect(first).toMatchObject({ number: 1, key: 'a', issued: true, issuedAt: T0 });
				expect(await next('a', 2, 1)).toEqual({ ...first, issued: false });
				expect(await next('b', 2, 1)).toMatchObject({ number: 1, key: 'b', issued: true });
			});

			test('made again much later it is another one, with a key of its own, and each stays what it is', async () => {
				const next = book();
				const [january, february] = [await next('a', 0), await next('a', 28)];
				expect(february).toMatchObject({ number: 2, key: 'a#2', issued: true });
				expect(await next('a', 28)).toEqual({ ...february, issued: false });
				expect(await next('a', 0)).toEqual({ ...january, issued: false });
				expect(await next('a', 56)).toMatchObject({ number: 3, key: 'a#3' });
			});

			test('where one key is one document, it is the same whenever it was made', async () => {
				const next = book();
				const first = await ledger.numberDocument({ series: 'notes', earlierSeries: [], key: 'a', madeAt: T0, now: T0 });
				expect(await ledger.numberDocument({ series: 'notes', earlierSeries: [], key: 'a', madeAt: T0 + 90 * DAY, now: T0 + 90 * DAY })).toEqual({ ...first, issued: false });
				expect((await next('a', 0)).number).toBe(1);
			});

			test('a series goes on from its start, and a start that is behind changes nothing', async () => {
				const next = (key: string, startAt?: number) => ledger.numberDocument({ series: 'moved', earlierSeries: [], key, madeAt: T0, now: T0, ...(startAt !== undefined && { startAt }) });
				expect(await ledger.lastNumber('moved')).toBe(0);
				expect((await next('a', 138)).number).toBe(138);
				expect((await next('b', 138)).number).toBe(139);
				expect((await next('a', 200)).number).toBe(138);
				expect((await next('c', 5)).number).toBe(140);
				expect(await ledger.lastNumber('moved')).toBe(140);
			});

			test('law: from a start on, documents made at once leave nothing out', async () => {
				const given = await Promise.all(Array.from({ length: 12 }, (_, index) => ledger.numberDocument({ series: 'start-at-once', earlierSeries: [], key: `k${index % 9}`, startAt: 50, madeAt: T0, now: T0 })));
				expect([...new Set(given.map(({ number }) => number))].sort((a, b) => a - b)).toEqual(Array.from({ length: 9 }, (_, index) => 50 + index));
			});

			test('law: of documents made at once no two share a number, and none is left out', async () => {
				await fc.assert(
					fc.asyncProperty(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), month: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 12 }), async (wanted) => {
						const next = book();
						const given = await Promise.all(wanted.map(({ key, month }) => next(key, month * 30)));
						const documents = new Map(wanted.map(({ key, month }, index) => [`${key}/${month}`, given[index].number]));
						expect([...documents.values()].sort((a, b) => a - b)).toEqual(Array.from({ length: documents.size }, (_, index) => index + 1));
						for (const [index, { key, month }] of wanted.entries()) expect(given[index].number).toBe(documents.get(`${key}/${month}`));
					}),
					{ numRuns: 20 },
				);
			});
		});

		describe('nextNumber', () => {
			test('counts each series from 1, and a key has one number', async () => {
				const next = (series: string, key: string) => ledger.nextNumber({ series, key, now: T0 });
				expect(await next('2026', 'a')).toEqual({ number: 1, issued: true });
				expect(await next('2026', 'b')).toEqual({ number: 2, issued: true });
				expect(await next('2027', 'a')).toEqual({ number: 1, issued: true });
				expect(await next('2026', 'a')).toEqual({ number: 1, issued: false });
				expect(await next('2026', 'c')).toEqual({ number: 3, issued: true });
			});

			test('law: with any keys in any order, the numbers are 1 to the count of different keys', async () => {
				let series = 0;
				await fc.assert(
					fc.asyncProperty(
						fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 20 }),
						async (keys) => {
							series += 1;
							const given = await Promise.all(keys.map((key) => ledger.nextNumber({ series: `s${series}`, key, now: T0 })));
							const numbers = new Map(keys.map((key, index) => [key, given[index].number]));
							expect([...numbers.values()].sort((a, b) => a - b)).toEqual(Array.from(new Set(keys), (_, index) => index + 1));
							expect(given.filter(({ issued }) => issued).length).toBe(numbers.size);
							for (const [index, key] of keys.entries()) expect(given[index].number).toBe(numbers.get(key));
						},
					),
					{ numRuns: 25 },
				);
			});
		});

		describe('workload', () => {
			test('is empty on an empty ledger', async () => {
				expect(await ledger.workload()).toEqual({ openCases: {}, turns: {}, owed: {} });
			});

			test('counts cases at every stage but paid and closed, for those who own them', async () => {
				for (const stage of STAGES) {
					const { caseId } = await open(stage);
					await ledger.assign({ caseId, owner: OWNER, now: T0 });
					await ledger.completeHandoff({ caseId, to: stage, now: T0 });
				}
				await open('nobody’s');
				expect(await ledger.workload()).toEqual({
					openCases: { 'front-desk': STAGES.length - 2 },
					turns: { 'front-desk': { count: STAGES.length, lastAt: T0 } },
					owed: {},
				});
			});

			test('a turn stays counted when the case moves on to another owner', async () => {
				const { caseId } = await open();
				for (const owner of [OWNER, OTHER]) await ledger.assign({ caseId, owner, now: T0 });
				const { openCases, turns } = await ledger.workload();
				expect(openCases).toEqual({ field: 1 });
				expect(Object.keys(turns).sort()).toEqual(['field', 'front-desk']);
			});

			test('an owner id may be any text', async () => {
				await ledger.assign({ caseId: (await open()).caseId, owner: { id: '__proto__' }, now: T0 });
				expect(Object.entries((await ledger.workload()).openCases)).toEqual([['__proto__', 1]]);
			});
		});

		describe('refusals', () => {
			test('a case that is not there', async () => {
				const caseId = 'c_nobody';
				expect(await ledger.getCase(caseId)).toBeUndefined();
				for (const work of [
					ledger.recordEvent({ caseId, type: 'x', at: T0, now: T0 }),
					ledger.updateCase({ caseId, sections: { a: 1 }, now: T0 }),
					ledger.assign({ caseId, owner: OWNER, now: T0 }),
					ledger.completeHandoff({ caseId, to: 'intake', now: T0 }),
				]) {
					expect(await refused(work)).toMatchObject({ code: 'case-not-found', field: 'caseId' });
				}
				expect(await ledger.workload()).toEqual({ openCases: {}, turns: {}, owed: {} });
				expect(await ledger.listEvents({})).toEqual([]);
			});

			// What TypeScript would refuse comes from parameters and expressions all the same.
			const wrong = (value: unknown): never => value as never;
			test.each<[string, string, (caseId: string) => Promise<unknown>]>([
				['stage-unknown', 'to', (caseId) => ledger.completeHandoff({ caseId, to: wrong('won'), now: T0 })],
				['stage-unknown', 'stages[1]', () => ledger.listCases({ stages: ['paid', wrong('won')] })],
				['priority-unknown', 'priority', (caseId) => ledger.updateCase({ caseId, priority: wrong('urgent'), now: T0 })],
				['actor-unknown', 'by', (caseId) => ledger.recordEvent({ caseId, type: 'x', at: T0, by: wrong('robot'), now: T0 })],
				['instant-invalid', 'now', (caseId) => ledger.assign({ caseId, owner: OWNER, now: NaN })],
				['instant-invalid', 'at', (caseId) => ledger.recordEvent({ caseId, type: 'x', at: 1.5, now: T0 })],
				['instant-invalid', 'at', (caseId) => ledger.recordEvent({ caseId, type: 'x', at: wrong('2026-03-02'), now: T0 })],
				['instant-invalid', 'now', () => ledger.claim({ key: 'k', now: 8.64e15 + 2 })],
				['instant-invalid', 'leaseMs', () => ledger.claim({ key: 'k', leaseMs: Number.MAX_SAFE_INTEGER, now: T0 })],
				['duration-invalid', 'leaseMs', () => ledger.claim({ key: 'k', leaseMs: -1, now: T0 })],
				['duration-invalid', 'dedupeWindowMs', () => ledger.openCase(opening({}, { dedupeWindowMs: NaN }))],
				['key-missing', 'key', () => ledger.claim({ key: '  ', now: T0 })],
				['key-missing', 'key', () => ledger.nextNumber({ series: 's', key: wrong(undefined), now: T0 })],
				['key-missing', 'type', (caseId) => ledger.recordEvent({ caseId, type: '', at: T0, now: T0 })],
				['key-missing', 'owner.id', (caseId) => ledger.assign({ caseId, owner: { id: '' }, now: T0 })],
				['key-missing', 'caseId', () => ledger.getCase(wrong(null))],
				['key-too-long', 'key', () => ledger.claim({ key: 'k'.repeat(501), now: T0 })],
				['key-too-long', 'series', () => ledger.nextNumber({ series: 's'.repeat(201), key: 'k', now: T0 })],
				['text-expected', 'by', () => ledger.claim({ key: 'k', by: wrong({}), now: T0 })],
				['limit-invalid', 'limit', () => ledger.listCases({ limit: 0 })],
				['limit-invalid', 'limit', () => ledger.listCases({ limit: 1_001 })],
				['limit-invalid', 'limit', () => ledger.listCases({ limit: 2.5 })],
				['limit-invalid', 'limit', () => ledger.listEvents({ limit: 10_001 })],
				['number-invalid', 'afterSequence', () => ledger.listEvents({ afterSequence: -1 })],
				['list-invalid', 'withEvents', () => ledger.listCases({ withEvents: wrong('reply.sent') })],
				['list-invalid', 'types', () => ledger.listEvents({ types: Array.from({ length: 101 }, (_, index) => `t${index}`) })],
				['object-expected', 'inquiry', () => ledger.openCase({ ...opening(), inquiry: wrong('a lead') })],
				['object-expected', 'inquiry', () => ledger.openCase({ ...opening(), inquiry: wrong([]) })],
				['object-expected', 'data', (caseId) => ledger.recordEvent({ caseId, type: 'x', at: T0, data: wrong([1]), now: T0 })],
				[
					'value-not-json',
					'data',
					(caseId) => ledger.recordEvent({ caseId, type: 'x', at: T0, data: wrong(new Date(T0)), now: T0 }),
				],
				['value-not-json', 'data', (caseId) => ledger.recordEvent({ caseId, type: 'x', at: T0, data: { n: 10n }, now: T0 })],
				['value-not-json', 'data', (caseId) => ledger.recordEvent({ caseId, type: 'x', at: T0, data: circular(), now: T0 })],
				['value-not-json', 'sections', (caseId) => ledger.updateCase({ caseId, sections: nested(100_000), now: T0 })],
			])('%s names %s', async (code, field, work) => {
				const { caseId } = await open();
				const before = await ledger.listEvents({});
				expect(await refused(work(caseId))).toMatchObject({ code, field });
				expect(await ledger.listEvents({})).toEqual(before);
			});

			test('a refusal leaves the ledger ready for the next', async () => {
				const { caseId } = await open();
				await refused(ledger.completeHandoff({ caseId, to: wrong('won'), now: T0 }));
				await refused(ledger.updateCase({ caseId, sections: { a: 1 }, expectedVersion: 9, now: T0 }));
				expect((await ledger.assign({ caseId, owner: OWNER, now: T0 })).changed).toBe(true);
			});

			test('a closed ledger says so; closing twice is one closing', async () => {
				await ledger.close();
				await ledger.close();
				expect((await refused(ledger.getCase('c_1'))).code).toBe('ledger-closed');
			});

			test('what was asked for before closing is done', async () => {
				const opened = ledger.openCase(opening());
				await ledger.close();
				expect((await opened).outcome).toBe('new');
			});
		});

		describe('any text', () => {
			const HOSTILE = [
				"'; DROP TABLE cases; --",
				'"quoted"',
				'\\',
				'%_',
				'?1',
				'🙂',
				'e\u0301',
				'\u202e',
				'\u2028',
				'${x}',
				'\ufeff',
				'\r\n\t',
			];

			test.each([...HOSTILE, 'a\0b', '\ud800', 'x\udc00y'])(
				'%j comes back as it was from an inquiry, an event and a section',
				async (text) => {
					const { case: opened } = await ledger.openCase(opening({ text, subject: text, fields: { [text]: text } }));
					const { caseId } = opened;
					expect(opened.data.inquiry).toMatchObject({ text, subject: text, fields: { [text]: text } });
					await ledger.recordEvent({ caseId, type: 'x', at: T0, data: { text }, now: T0 });
					expect((await ledger.listEvents({ caseId, types: ['x'] }))[0].data).toEqual({ text });
					const { data } = await ledger.updateCase({ caseId, sections: { intake: { text } }, now: T0 });
					expect(data.intake).toEqual({ text });
				},
			);

			test.each(HOSTILE.filter((text) => text.trim() !== ''))(
				'%j comes back as it was from keys, ids and names',
				async (text) => {
					const { caseId } = await open();
					expect((await ledger.recordEvent({ caseId, type: text, at: T0, key: text, now: T0 })).event).toMatchObject({
						type: text,
						key: text,
					});
					expect((await ledger.assign({ caseId, owner: { id: text, name: text, email: text }, now: T0 })).case.owner).toEqual({
						id: text,
						name: text,
						email: text,
					});
					expect((await ledger.claim({ key: text, by: text, caseId: text, now: T0 })).claim).toMatchObject({
						key: text,
						by: text,
						caseId: text,
					});
					expect((await ledger.listCases({ ownerId: text, withEvents: [text] })).length).toBe(1);
					expect(await ledger.nextNumber({ series: text, key: text, now: T0 })).toEqual({ number: 1, issued: true });
				},
			);

			test.each(['a\0b', 'a\ud800b', 'a\udc00b'])('%j in a key or name has U+FFFD in that place', async (text) => {
				const { caseId } = await open();
				expect((await ledger.assign({ caseId, owner: { id: text, name: text }, now: T0 })).case.owner).toEqual({
					id: 'a\ufffdb',
					name: 'a\ufffdb',
				});
				expect((await ledger.listCases({ ownerId: text })).length).toBe(1);
				expect((await ledger.claim({ key: text, now: T0 })).claimed).toBe(true);
				expect((await ledger.claim({ key: text, now: T0 })).claimed).toBe(false);
			});

			test('keys of the greatest length fit, each character taking three bytes', async () => {
				// Different ones throughout, so that nothing is made shorter by compression.
				const long = (length: number) => Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000))).join('');
				const { caseId } = await open();
				expect((await ledger.recordEvent({ caseId, type: long(500), key: long(500), at: T0, now: T0 })).recorded).toBe(true);
				expect((await ledger.claim({ key: long(500), caseId: long(500), now: T0 })).claimed).toBe(true);
				expect((await ledger.assign({ caseId, owner: { id: long(500) }, now: T0 })).changed).toBe(true);
				expect((await ledger.completeHandoff({ caseId, to: 'intake', key: long(500), now: T0 })).completed).toBe(true);
				expect((await ledger.nextNumber({ series: long(200), key: long(500), now: T0 })).number).toBe(1);
				expect((await ledger.reserveSlot({ resource: long(500), key: long(500), start: T0, end: T0 + 1, now: T0 })).reserved).toBe(true);
			});

			test('5 MB of text', async () => {
				const text = 'Wasser läuft 💧 '.repeat(330_000);
				const { case: opened } = await ledger.openCase(opening({ text }, { contentKey: keyOf('long') }));
				expect((await ledger.getCase(opened.caseId))?.data.inquiry.text === text).toBe(true);
			});

			test('law: whatever an inquiry holds comes back as JSON keeps it', async () => {
				let visit = 0;
				await fc.assert(
					fc.asyncProperty(
						fc.record({
							text: fc.string({ unit: 'binary' }),
							channel: fc.constantFrom(...CHANNELS),
							fields: fc.dictionary(fc.string(), fc.jsonValue()),
						}),
						async (part) => {
							visit += 1;
							const input = opening(part, { contentKey: keyOf('law', visit) });
							const { case: opened } = await ledger.openCase(input);
							expect((await ledger.getCase(opened.caseId))?.data.inquiry).toEqual(JSON.parse(JSON.stringify(input.inquiry)));
						},
					),
					{ numRuns: 50 },
				);
			});
		});

		test('everything is there after closing and opening again', async () => {
			const { caseId } = await open();
			await ledger.assign({ caseId, owner: OWNER, now: T0 });
			await ledger.claim({ key: 'k', now: T0 });
			await ledger.nextNumber({ series: 's', key: 'a', now: T0 });
			const before = [await ledger.getCase(caseId), await ledger.listEvents({}), await ledger.workload()];
			await ledger.close();
			ledger = await openLedger(place);
			expect([await ledger.getCase(caseId), await ledger.listEvents({}), await ledger.workload()]).toEqual(before);
			expect((await ledger.claim({ key: 'k', now: T0 })).claimed).toBe(false);
			expect(await ledger.nextNumber({ series: 's', key: 'b', now: T0 })).toEqual({ number: 2, issued: true });
		});
	});
}

function circular(): Record<string, unknown> {
	const value: Record<string, unknown> = {};
	value.self = value;
	return value;
}

function nested(depth: number): Record<string, unknown> {
	let value: Record<string, unknown> = {};
	for (let level = 0; level < depth; level++) value = { value };
	return value;
}
