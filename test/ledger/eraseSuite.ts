import type { CaseRecord, EraseInput } from '../../ledger';
import { DAY, T0, inquiry, opening } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import { message } from './messages';
import type { StoreUnderTest } from './store';

const SECRET = 'Dana Reyes, 12 Elm Street';

/** What every store promises to who asks to be forgotten, and to who keeps nothing longer than needed. */
export function describeErasure(store: StoreUnderTest): void {
	describe(`erasure on ${store.name}`, () => {
		const { ledger, open } = ledgerForEach(store);

		/** A case with something of the contact in every place there is. */
		const fill = async (text: string, now = T0): Promise<CaseRecord> => {
			const said = { text: `${text}: ${SECRET}`, contact: { name: SECRET, email: 'dana@example.com' }, source: { messageId: `<${text}>` } };
			const { case: opened } = await ledger().openCase(opening(said, { now }));
			const { caseId } = opened;
			await ledger().openCase(opening({ ...said, source: { messageId: `<again ${text}>` }, subject: SECRET }, { now, contentKey: opening(said).contentKey }));
			await ledger().updateCase({ caseId, sections: { intake: { address: SECRET } }, now });
			await ledger().assign({ caseId, owner: { id: 'desk', name: 'Front Desk' }, now });
			await ledger().completeHandoff({ caseId, to: 'intake', data: { note: SECRET }, now });
			await ledger().recordEvent({ caseId, type: 'note.added', at: now, data: { note: SECRET }, now });
			await ledger().claim({ key: `acknowledge:${caseId}`, caseId, now });
			await ledger().settleClaim(`acknowledge:${caseId}`, now, { to: SECRET });
			return opened;
		};
		const erase = async (input: Partial<EraseInput>) => (await ledger().eraseContact({ now: T0 + DAY, ...input })).cases;
		const everything = async () => {
			const exported = [];
			for await (const one of ledger().exportCases({})) exported.push(one);
			return exported;
		};

		describe('of a contact', () => {
			test('leaves nothing of what was said and by whom, and the case’s own way', async () => {
				const { caseId, contactKey } = await fill('a');
				const before = await ledger().getCase(caseId);
				const events = await ledger().listEvents({ caseId });
				expect(await erase({ contactKey, by: 'human' })).toBe(1);

				const [{ case: after, events: left }] = await everything();
				expect(after).toEqual({
					caseId,
					stage: 'intake',
					owner: { id: 'desk', name: 'Front Desk' },
					data: { inquiry: { id: caseId, channel: 'email', receivedAt: inquiry().receivedAt, text: '', contact: {}, fields: {}, source: {} } },
					openedAt: T0,
					updatedAt: before?.updatedAt,
					erasedAt: T0 + DAY,
					version: (before?.version ?? 0) + 1,
				});
				const way = (some: typeof events) => some.map(({ sequence, type, at, by }) => ({ sequence, type, at, by }));
				expect(way(left.slice(0, -1))).toEqual(way(events));
				expect(left.at(-1)).toMatchObject({ type: 'contact.erased', at: T0 + DAY, by: 'human' });
				expect(left.flatMap(({ type, data }) => (data ? [[type, data]] : []))).toEqual([
					['case.assigned', { from: null, to: 'desk' }],
					['handoff.completed', { from: 'inquiry', to: 'intake' }],
				]);
				const { claim } = await ledger().claim({ key: `acknowledge:${caseId}`, now: T0 + DAY });
				expect(JSON.stringify([await everything(), claim])).not.toContain('Reyes');
			});

			test('keeps the counts', async () => {
				const { contactKey } = await fill('a');
				const period = { since: T0, before: T0 + DAY };
				const [metrics, workload] = [await ledger().metrics(period), await ledger().workload()];
				await erase({ contactKey });
				expect([await ledger().metrics(period), await ledger().workload()]).toEqual([metrics, workload]);
			});

			test('keys that are made of what was said go with it', async () => {
				const { caseId, contactKey } = await fill('a');
				const keys = (await ledger().listEvents({ caseId })).map(({ key }) => key);
				await erase({ contactKey });
				expect((await ledger().listEvents({ caseId })).filter(({ key }) => keys.includes(key))).toEqual([]);
				expect((await ledger().getCase(caseId))?.contactKey).toBeUndefined();
			});

			test('what was claimed stays claimed: nobody is written to again', async () => {
				const { caseId, contactKey } = await fill('a');
				await erase({ contactKey });
				expect(await ledger().claim({ key: `acknowledge:${caseId}`, leaseMs: 1, now: T0 + DAY })).toMatchObject({ claimed: false, claim: { settledAt: T0 } });
			});

			test('covers all their cases, more than are erased at a time, and nobody else’s', async () => {
				for (let index = 0; index < 60; index++) await open(`lead ${index}`, T0 + index);
				const other = await open('a neighbour’s', T0, 'other@example.com');
				const { contactKey } = await open('the last');
				expect(await erase({ contactKey })).toBe(61);
				const left = await ledger().listCases({ withoutEvents: ['contact.erased'], limit: 1_000 });
				expect(left).toEqual([other]);
			});

			test('again finds nobody', async () => {
				const { contactKey } = await fill('a');
				await erase({ contactKey });
				const before = await everything();
				expect(await erase({ contactKey })).toBe(0);
				expect(await everything()).toEqual(before);
			});

			test('takes a queued case out of the queue, with what was kept for it', async () => {
				const { caseId, contactKey } = await open();
				const assignment = { owner: null, strategy: 'rotate', rule: null, fallback: false, considered: [], reasons: [] };
				await ledger().assignByChoice({ caseId, now: T0 }, () => ({ assignment, waits: { near: SECRET } }));
				await erase({ contactKey });
				expect(await ledger().listCases({ queued: true })).toEqual([]);
			});
		});

		describe('of what waits', () => {
			const ask = async (caseId: string, subject: string) =>
				await ledger().completeStep({
					caseId,
					process: 'followUp',
					events: [],
					messages: [],
					review: { reviewId: `${subject} ${caseId}`, subject, draft: { body: SECRET }, reasons: [{ code: 'a', message: SECRET }] },
					now: T0,
				});
			const send = async (key: string, caseId: string | undefined, part: Parameters<typeof message>[1] = {}) => {
				const attachments = [{ fileName: `${SECRET}.pdf`, mimeType: 'application/pdf', content: 'AAAA' }];
				const events = [{ type: 'reply.sent', data: { text: SECRET } }];
				const said = { caseId, subject: SECRET, text: SECRET, html: SECRET, from: SECRET, replyTo: 'dana@example.com', digestKey: 'dana@example.com', attachments, events };
				await ledger().queueMessage({ message: message(key, { ...said, ...part }), now: T0 });
			};

			test('nothing is sent, asked or done any more, and what was said is gone', async () => {
				const { caseId, contactKey } = await open();
				for (const subject of ['reply', 'invoice']) await ask(caseId, subject);
				await ledger().completeStep({
					caseId,
					process: 'followUp',
					events: [],
					messages: [],
					decision: { reviewId: `invoice ${caseId}`, state: 'edited', by: 'Mara', result: { body: SECRET } },
					now: T0 + 1,
				});
				for (const key of ['sent', 'being sent', 'queued', 'to the team']) await send(key, caseId, { ...(key === 'queued' && { dueAt: T0 + DAY }), ...(key === 'to the team' && { to: 'desk@example.com', audience: 'team', dueAt: T0 + DAY }) });
				await ledger().leaseMessages({ token: 't', limit: 2, leaseMs: DAY, now: T0 });
				for (const key of ['sent', 'being sent']) {
					expect(key).toBeTruthy();
					await ledger().takeMessage({ token: 't', now: T0 });
				}
				await ledger().settleMessage({ key: 'sent', outcome: { state: 'sent' }, now: T0 });
				await erase({ contactKey });

				const left = [await ledger().listMessages({ caseId }), await ledger().listReviews({ caseId }), await ledger().listWork(caseId), await everything()];
				expect(JSON.stringify(left)).not.toMatch(/Reyes|dana@|AAAA/);
				const states = Object.fromEntries((await ledger().listMessages({ caseId })).map(({ key, state }) => [key, state]));
				expect(states).toEqual({ sent: 'sent', 'being sent': 'sending', queued: 'refused', 'to the team': 'refused' });
				expect(await ledger().listReviews({ caseId })).toMatchObject([
					{ subject: 'invoice', state: 'edited', decidedBy: 'Mara', draft: {}, reasons: [] },
					{ subject: 'reply', state: 'expired', draft: {}, reasons: [] },
				]);
				expect(await ledger().countDue(T0 + 9 * DAY)).toEqual({});
				expect((await ledger().settleMessage({ key: 'being sent', token: 't', outcome: { state: 'sent' }, now: T0 + DAY })).settled).toBe(true);
				expect((await ledger().listEvents({ caseId, types: ['reply.sent'] })).length).toBe(2);
			});

			test('messages of no case that go to the person or name them lose what they say; others stay', async () => {
				await open();
				await send('to them', undefined);
				await send('of them', undefined, { to: 'desk@example.com', subject: undefined, html: undefined, attachments: undefined, from: undefined, replyTo: undefined, digestKey: undefined, text: 'call Dana@Example.com' });
				const other = { to: 'desk@example.com', replyTo: undefined, digestKey: undefined };
				await send('of others', undefined, other);
				await erase({ contact: { email: 'dana@example.com' } });
				expect([await ledger().getMessage('to them'), await ledger().getMessage('of them')]).toMatchObject([{ to: '', text: '', state: 'refused' }, { to: '', text: '' }]);
				expect(await ledger().getMessage('of others')).toMatchObject({ text: SECRET, state: 'queued' });
			});

			test('an address in a message’s key is written over, and still keeps it from going twice', async () => {
				const { caseId } = await open();
				await send('ack:dana@example.com', caseId, { digestKey: 'd' });
				await send('carried', caseId, { digestKey: 'd' });
				await ledger().leaseMessages({ token: 't', limit: 9, leaseMs: DAY, now: T0 });
				await ledger().takeMessage({ token: 't', now: T0 });
				await erase({ contact: { email: 'dana@example.com' } });
				expect(await ledger().getMessage('ack:erased')).toMatchObject({ state: 'sending' });
				expect(await ledger().getMessage('carried')).toMatchObject({ carriedBy: 'ack:erased' });
				expect((await ledger().queueMessage({ message: message('ack:erased'), now: T0 })).queued).toBe(false);
			});

			test('what counted under the address is forgotten, and a count by it keeps its sum', async () => {
				await open();
				const limited = { counts: ['to:dana@example.com'], limits: [{ name: 'to:dana@example.com', since: T0, most: 1 }] };
				await send('a', undefined, { to: 'desk@example.com', ...limited });
				await ledger().count({ name: 'replies of dana@example.com', add: 3, now: T0 });
				await erase({ contact: { email: 'dana@example.com' } });
				expect((await ledger().queueMessage({ message: message('b', limited), now: T0 })).message.state).toBe('queued');
				expect(await ledger().count({ name: 'replies of erased', add: 0, now: T0 })).toBe(3);
			});
		});

		describe('what names a person outside of their cases', () => {
			const EMAIL = 'dana.o-reyes+home@example.com';
			const person = async (contact: { email?: string; phone?: string } = { email: EMAIL }) =>
				(await ledger().openCase(opening({ text: 'of the person', contact }))).case;
			const settle = async (key: string, caseId?: string, result: Record<string, unknown> = { to: SECRET }) => {
				await ledger().claim({ key, caseId, now: T0 });
				await ledger().settleClaim(key, T0, result);
			};
			/** The claim under a key; undefined: the key is free. Asking takes no free key for good. */
			const claimOf = async (key: string) => {
				const { claimed, claim } = await ledger().claim({ key, now: T0, leaseMs: 0 });
				return claimed ? undefined : claim;
			};

			test.each([
				['an address', { email: EMAIL }, `ack:${EMAIL}`],
				['an address in other letters', { email: EMAIL }, 'ack:Dana.O-Reyes+Home@EXAMPLE.com:2'],
				['a number', { phone: '(312) 555-0142' }, 'sms:+13125550142'],
				['a number as people write it', { phone: '+1 312 555 0142' }, 'sms to (312) 555-0142'],
			])('%s is written over in the key of a claim, and its result goes', async (_, contact, key) => {
				await person(contact);
				await settle(key);
				await erase({ contact });
				expect(await claimOf(key)).toBeUndefined();
				const written = key.replace(/Dana.O-Reyes\+Home@EXAMPLE.com|\+?[\d() -]{10,}$/i, (found) => (found.startsWith(' ') ? ' erased' : 'erased'));
				expect(await claimOf(written)).toMatchObject({ settledAt: T0, attempt: 1 });
				expect((await claimOf(written))?.result).toBeUndefined();
			});

			test.each([
				['goes with the address', false],
				['stays where it is a switchboard’s', true],
			])('the number of somebody who wrote with an address %s', async (_, shared) => {
				await person({ email: EMAIL, phone: '312-555-0142' });
				const others = shared ? 6 : 0;
				for (let index = 0; index < others; index++) await ledger().openCase(opening({ text: `lead ${index}`, contact: { email: `guest${index}@example.com`, phone: '+1 312 555 0142' } }));
				await settle('sms:+13125550142');
				await erase({ contact: { email: EMAIL } });
				expect((await claimOf('sms:+13125550142'))?.settledAt).toBe(shared ? T0 : undefined);
			});

			test('a claim that belongs to no case loses what names the person, and one whose key names their case', async () => {
				const { caseId } = await person();
				await settle('newsletter:1', undefined, { to: EMAIL });
				await settle(`acknowledge:${caseId}`);
				await settle('newsletter:2');
				await erase({ contact: { email: EMAIL } });
				expect((await claimOf('newsletter:1'))?.result).toBeUndefined();
				expect((await claimOf(`acknowledge:${caseId}`))?.result).toBeUndefined();
				expect((await claimOf('newsletter:2'))?.result).toEqual({ to: SECRET });
			});

			test('numbers and times keep their place', async () => {
				await person();
				await ledger().nextNumber({ series: 'invoices', key: `for ${EMAIL}`, now: T0 });
				await ledger().nextNumber({ series: 'invoices', key: `for ${EMAIL.toUpperCase()}`, now: T0 });
				await ledger().reserveSlot({ resource: 'van', start: T0, end: T0 + 1, key: `visit ${EMAIL}`, now: T0 });
				await erase({ contact: { email: EMAIL } });
				expect(await ledger().nextNumber({ series: 'invoices', key: 'for erased', now: T0 })).toEqual({ number: 1, issued: false });
				expect(await ledger().nextNumber({ series: 'invoices', key: 'for erased:2', now: T0 })).toEqual({ number: 2, issued: false });
				expect(await ledger().nextNumber({ series: 'invoices', key: 'next', now: T0 })).toEqual({ number: 3, issued: true });
				expect((await ledger().listSlots({ resources: ['van'], from: T0, to: T0 + 1, now: T0 })).map(({ key }) => key)).toEqual(['visit erased']);
			});

			test.each([
				['longer', `ack:an${EMAIL}`],
				['longer behind', `ack:${EMAIL}.au`],
				['other', 'ack:dana_o-reyes+home@example.com'],
			])('an address that is %s is another’s', async (_, key) => {
				await person();
				await settle(key);
				await erase({ contact: { email: EMAIL } });
				expect((await claimOf(key))?.result).toEqual({ to: SECRET });
			});

			test('what belongs to another’s case stays', async () => {
				await person();
				const other = await open('a neighbour’s', T0, 'other@example.com');
				await settle(`tell ${EMAIL}`, other.caseId);
				await erase({ contact: { email: EMAIL } });
				expect((await claimOf(`tell ${EMAIL}`))?.result).toEqual({ to: SECRET });
			});

			test('by a case and by a contact’s key too', async () => {
				const { caseId, contactKey } = await person();
				await settle(`ack:${EMAIL}`);
				await erase({ contactKey });
				expect(await claimOf(`ack:${EMAIL}`)).toBeUndefined();
				await settle(`again:${EMAIL}`);
				const { case: later } = await ledger().openCase(opening({ text: 'later', contact: { email: EMAIL } }));
				await erase({ caseId: later.caseId });
				expect(await claimOf(`again:${EMAIL}`)).toBeUndefined();
				expect(later.caseId).not.toBe(caseId);
			});

			test('goes without a case of theirs', async () => {
				await settle(`ack:${EMAIL}`);
				expect(await erase({ contact: { email: ` ${EMAIL.toUpperCase()} ` } })).toBe(0);
				expect(await claimOf(`ack:${EMAIL}`)).toBeUndefined();
			});
		});

		describe('finds the person, not one address', () => {
			const told = async (contact: { email?: string; phone?: string }, words: string) => (await ledger().openCase(opening({ text: words, contact }))).case;
			const isErased = async ({ caseId }: CaseRecord) => (await ledger().getCase(caseId))?.erasedAt !== undefined;

			test.each([
				['by the first address', { contact: { email: 'dana@example.com' } }],
				['by the second', { contact: { email: 'dana@work.example' } }],
				['by the number', { contact: { phone: '(312) 555-0142' } }],
			])('two addresses and one phone: %s', async (_what, whom) => {
				const cases = [
					await told({ email: 'dana@example.com', phone: '+1 312 555 0142' }, 'from home'),
					await told({ email: 'dana@work.example', phone: '312-555-0142' }, 'from work'),
					await told({ phone: '3125550142' }, 'on the phone'),
				];
				const other = await told({ email: 'sam@example.com', phone: '+1 312 555 0199' }, 'call 312 555 0142, says Sam');
				expect(await erase(whom)).toBe(3);
				expect(await Promise.all(cases.map(isErased))).toEqual([true, true, true]);
				expect(await ledger().getCase(other.caseId)).toEqual(other);
			});

			test('by whom a reply came from, and by the address on an invoice', async () => {
				const [asked, later, billed] = [await told({ email: 'dana@example.com' }, 'asked'), await told({ email: 'dana@work.example' }, 'later'), await told({ phone: '+49 30 123456789' }, 'billed')];
				await ledger().recordEvent({ caseId: asked.caseId, type: 'customer.replied', at: T0, data: { via: 'message', from: 'Dana <Dana@Work.example>' }, now: T0 });
				await ledger().updateCase({ caseId: billed.caseId, sections: { invoice: { customer: { name: 'Dana', email: 'dana@work.example' } } }, now: T0 });
				expect(await erase({ caseId: asked.caseId })).toBe(3);
				expect(await Promise.all([asked, later, billed].map(isErased))).toEqual([true, true, true]);
			});

			test('a portal’s address or a switchboard’s number joins nobody', async () => {
				const relayed = [];
				for (let index = 0; index < 7; index++) relayed.push(await told({ email: `guest${index}@example.com`, phone: '+1 800 555 0100' }, `lead ${index}`));
				expect(await erase({ contact: { email: 'guest0@example.com' } })).toBe(1);
				expect(await Promise.all(relayed.map(isErased))).toEqual([true, false, false, false, false, false, false]);
			});

			test('claims of every address go', async () => {
				await told({ email: 'dana@example.com', phone: '+1 312 555 0142' }, 'one');
				await told({ email: 'dana@work.example', phone: '+1 312 555 0142' }, 'two');
				await ledger().claim({ key: 'ack:dana@work.example', now: T0 });
				await erase({ contact: { email: 'dana@example.com' } });
				expect((await ledger().claim({ key: 'ack:dana@work.example', now: T0, leaseMs: 0 })).claimed).toBe(true);
			});
		});

		describe('by a case', () => {
			test('is of its contact, in all their cases', async () => {
				const [one] = [await open('one'), await open('two'), await open('three', T0, 'other@example.com')];
				expect(await erase({ caseId: one.caseId })).toBe(2);
			});

			test('of nobody in particular is of that case alone', async () => {
				const { case: stranger } = await ledger().openCase(opening({ text: 'one', contact: { name: 'Dana' } }));
				const { case: other } = await ledger().openCase(opening({ text: 'two', contact: { name: 'Dana' } }));
				expect(await erase({ caseId: stranger.caseId })).toBe(1);
				expect(await ledger().getCase(other.caseId)).toEqual(other);
			});

			test('takes away what was added since, and only then anything', async () => {
				const { caseId } = await fill('a');
				await erase({ caseId });
				expect(await erase({ caseId, now: T0 + 2 * DAY })).toBe(0);
				await ledger().recordEvent({ caseId, type: 'note.added', at: T0, data: { note: SECRET }, now: T0 });
				expect(await erase({ caseId, now: T0 + 2 * DAY })).toBe(1);
				await ledger().updateCase({ caseId, sections: { note: SECRET }, now: T0 });
				expect(await erase({ caseId, now: T0 + 3 * DAY })).toBe(1);
				expect(JSON.stringify(await everything())).not.toContain('Reyes');
				expect((await ledger().listEvents({ caseId, types: ['contact.erased'] })).length).toBe(3);
			});

			test('that is not there is said', async () => {
				expect(await refused(erase({ caseId: 'c_nobody' }))).toMatchObject({ code: 'case-not-found', field: 'caseId' });
			});
		});

		test('nobody named is refused', async () => {
			expect(await refused(erase({}))).toMatchObject({ code: 'key-missing', field: 'contactKey' });
		});

		test.each([
			['the same message', '<a>', 0],
			['the same text in another message', '<b>', 1],
		])('%s afterwards is a new case: it is answered, and says nothing to the old one', async (_, messageId, later) => {
			const said = { text: SECRET, contact: { email: 'dana@example.com' } };
			const { case: old } = await ledger().openCase(opening({ ...said, source: { messageId: '<a>' } }));
			await erase({ caseId: old.caseId });
			const erased = await ledger().getCase(old.caseId);
			const { outcome, case: opened, contactCases } = await ledger().openCase(opening({ ...said, source: { messageId } }, { now: T0 + later }));
			expect(outcome).toBe('new');
			expect(opened.caseId).not.toBe(old.caseId);
			expect(contactCases).toEqual([]);
			expect(await ledger().getCase(old.caseId)).toEqual(erased);
			// The new one is met by the next, as ever.
			expect(await ledger().openCase(opening({ ...said, source: { messageId: '<c>' } }, { now: T0 + 9 }))).toMatchObject({
				outcome: 'duplicate',
				case: { caseId: opened.caseId },
			});
		});

		describe('by age', () => {
			const retire = async (action: 'erase' | 'delete', unchangedSince = T0 + 10) =>
				(await ledger().applyRetention({ action, unchangedSince, now: T0 + DAY })).cases;
			const close = async (text: string, at: number, to: 'paid' | 'closed' | 'invoiced' = 'closed') => {
				const { caseId } = await open(text, T0, `${text}@example.com`);
				await ledger().completeHandoff({ caseId, to, now: at });
				return caseId;
			};

			test.each(['erase', 'delete'] as const)('%s takes what is paid or closed and has not changed since, and nothing else', async (action) => {
				const gone = [await close('closed', T0 + 9), await close('paid', T0 + 9, 'paid')];
				const kept = [await close('just then', T0 + 10), await close('not paid yet', T0, 'invoiced'), (await open('new', T0)).caseId];
				const before = await Promise.all(kept.map((caseId) => ledger().getCase(caseId)));
				expect(await retire(action)).toBe(2);
				expect(await Promise.all(kept.map((caseId) => ledger().getCase(caseId)))).toEqual(before);
				const left = await Promise.all(gone.map((caseId) => ledger().getCase(caseId)));
				expect(left.map((one) => one?.erasedAt)).toEqual(action === 'erase' ? [T0 + DAY, T0 + DAY] : [undefined, undefined]);
				expect(left.every((one) => (one === undefined) === (action === 'delete'))).toBe(true);
				expect(await retire(action)).toBe(0);
			});

			test('erase is by the bot, and leaves the age as it was, so that delete can follow', async () => {
				const caseId = await close('a', T0 + 9);
				await retire('erase');
				expect((await ledger().listEvents({ caseId, types: ['contact.erased'] }))[0]).toMatchObject({ by: 'bot' });
				expect(await retire('delete')).toBe(1);
			});

			test('delete takes all that belongs to the case; numbers and turns stay', async () => {
				const { caseId } = await fill('a');
				await ledger().queueMessage({ message: message('m', { caseId, counts: ['x'] }), now: T0 });
				await ledger().completeStep({ caseId, process: 'queue', events: [], messages: [], review: { reviewId: 'r', subject: 'reply', draft: {}, reasons: [] }, now: T0 });
				await ledger().reserveSlot({ resource: 'van', start: T0, end: T0 + 1, key: 's', caseId, now: T0 });
				await ledger().nextNumber({ series: 'invoices', key: caseId, now: T0 });
				await ledger().completeHandoff({ caseId, to: 'closed', now: T0 });
				const { turns } = await ledger().workload();
				expect(await retire('delete')).toBe(1);
				expect(await ledger().newEvents({ after: 0 })).toMatchObject({ events: [] });
				expect(await ledger().listSlots({ resources: ['van'], from: T0, to: T0 + 1, now: T0 })).toEqual([]);
				expect((await ledger().workload()).turns).toEqual(turns);
				expect([await ledger().listMessages({}), await ledger().listReviews({}), await ledger().countDue(T0 + DAY)]).toEqual([[], [], {}]);
				expect((await ledger().queueMessage({ message: message('n', { limits: [{ name: 'x', since: T0, most: 1 }] }), now: T0 })).message.state).toBe('queued');
				expect(await ledger().nextNumber({ series: 'invoices', key: 'next', now: T0 })).toMatchObject({ number: 2 });
				// The same inquiry is new again, and so is what is done once for it.
				expect((await fill('a')).caseId).toBe(caseId);
			});

			test('takes more than fit into one transaction', async () => {
				for (let index = 0; index < 120; index++) await close(`lead ${index}`, T0 + (index % 3));
				expect(await retire('erase')).toBe(120);
				expect(await retire('delete')).toBe(120);
				expect(await everything()).toEqual([]);
			}, 60_000);

			test.each(['erase', 'delete'] as const)('%s takes messages of no case that are over', async (action) => {
				for (const key of ['sent', 'queued', 'sent later']) await ledger().queueMessage({ message: message(key, { text: SECRET }), now: T0 });
				await ledger().settleMessage({ key: 'sent', outcome: { state: 'sent' }, now: T0 });
				await ledger().settleMessage({ key: 'sent later', outcome: { state: 'sent' }, now: T0 + 10 });
				await retire(action);
				const said = (await ledger().listMessages({})).map(({ key, text }) => [key, text]);
				expect(said).toEqual([['sent later', SECRET], ...(action === 'erase' ? [['sent', '']] : []), ['queued', SECRET]]);
			});

			test('another action is refused', async () => {
				expect(await refused(retire('burn' as never))).toMatchObject({ code: 'action-unknown', field: 'action' });
			});
		});
	});
}
