import fc from 'fast-check';

import type { Ledger, StepInput } from '../../ledger';
import { openLedger } from '../../ledger';
import { T0, opening } from './inquiries';
import { message } from './messages';
import type { StoreUnderTest } from './store';

const LEASE = 100;

/** What one worker does next, or what happens meanwhile. */
type Action =
	| { do: 'lease'; worker: number }
	/** Completes what it holds, however long ago it was leased. */
	| { do: 'complete'; worker: number }
	/** The process of the worker ends: what it holds is given back by nobody. */
	| { do: 'kill'; worker: number }
	| { do: 'wait'; ms: number }
	| { do: 'reply'; of: number };

/** What every store promises to a process whose workers are killed, are late, and get in each other's way. */
export function describeKills(store: StoreUnderTest): void {
	describe(`kills on ${store.name}`, () => {
		const worker = fc.integer({ min: 0, max: 2 });
		const action: fc.Arbitrary<Action> = fc.oneof(
			{ weight: 4, arbitrary: fc.record({ do: fc.constant('lease' as const), worker }) },
			{ weight: 4, arbitrary: fc.record({ do: fc.constant('complete' as const), worker }) },
			{ weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), worker }) },
			{ weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 2 * LEASE }) }) },
			{ weight: 2, arbitrary: fc.record({ do: fc.constant('reply' as const), of: fc.integer({ min: 0, max: 1 }) }) },
		);
		const runs = { numRuns: store.name === 'SQLite' ? 60 : 25 };

		test('leave the messages and events of a run without them', async () => {
			await fc.assert(
				fc.asyncProperty(fc.array(action, { maxLength: 40, size: 'max' }), async (actions) => {
					const harmless = actions.filter((one) => one.do === 'reply');
					expect(await outcomeOf(store, actions)).toEqual(await outcomeOf(store, harmless));
				}),
				runs,
			);
		}, 120_000);

		test('no message is sent twice, and one in doubt was begun', async () => {
			await fc.assert(
				fc.asyncProperty(fc.array(action, { maxLength: 40, size: 'max' }), async (actions) => {
					const { sent, messages, recorded } = await delivered(store, actions);
					expect(new Set(sent).size).toBe(sent.length);
					for (const { key, state } of messages) {
						expect(['sent', 'inDoubt']).toContain(state);
						if (state === 'sent') expect(sent).toContain(key);
						expect(recorded.includes(key)).toBe(state === 'sent');
					}
					expect(messages.length).toBe(8);
				}),
				runs,
			);
		}, 120_000);
	});
}

async function using<T>(store: StoreUnderTest, work: (ledger: Ledger) => Promise<T>): Promise<T> {
	const place = await store.createPlace();
	const ledger = await openLedger(place);
	try {
		return await work(ledger);
	} finally {
		await ledger.close();
		await store.removePlace(place);
	}
}

/** A small process: each reply of the customer is answered by a step with a message, with a pause before the next; then it waits for the next reply. */
async function decide(ledger: Ledger, caseId: string, now: number): Promise<Pick<StepInput, 'events' | 'messages' | 'due' | 'sections'>> {
	const events = await ledger.listEvents({ caseId });
	const replies = events.filter(({ type }) => type === 'customer.replied');
	const steps = events.filter(({ type }) => type === 'step.taken').length;
	const wanted = replies.length;
	if (steps >= wanted) return { events: [], messages: [], due: { intake: null } };
	const key = `${caseId} step ${steps + 1}`;
	return {
		events: [{ type: 'step.taken', at: T0, key }],
		messages: [message(key, { caseId })],
		sections: { step: { taken: steps + 1 } },
		due: { intake: steps + 1 < wanted ? now + 10 : null },
	};
}

async function outcomeOf(store: StoreUnderTest, actions: Action[]) {
	return await using(store, async (ledger) => {
		let now = T0;
		let tokens = 0;
		let replies = 0;
		const cases: string[] = [];
		for (const text of ['a', 'b']) cases.push((await ledger.openCase(opening({ text }, { now }))).case.caseId);
		const reply = async (of: number) => {
			replies += 1;
			await ledger.recordEvent({ caseId: cases[of], type: 'customer.replied', at: T0, key: `reply ${replies}`, now });
		};
		const held: Array<Array<{ caseId: string; token: string; step: Pick<StepInput, 'events' | 'messages' | 'due' | 'sections'> }>> = [[], [], []];
		const lease = async (worker: number) => {
			const leased = await ledger.leaseWork({ process: 'intake', limit: 2, leaseMs: LEASE, token: `${++tokens}`, now });
			for (const { caseId, token } of leased) held[worker].push({ caseId, token, step: await decide(ledger, caseId, now) });
			return leased.length;
		};
		const complete = async (worker: number) => {
			for (const { step, ...of } of held[worker].splice(0)) await ledger.completeStep({ ...of, ...step, process: 'intake', now });
		};
		for (const action of actions) {
			if (action.do === 'lease') await lease(action.worker);
			if (action.do === 'complete') await complete(action.worker);
			if (action.do === 'kill') held[action.worker] = [];
			if (action.do === 'wait') now += action.ms;
			if (action.do === 'reply') await reply(action.of);
		}
		for (let idle = 0; idle < 2;) {
			now += LEASE;
			idle = (await lease(0)) > 0 ? 0 : idle + 1;
			await complete(0);
		}
		// The last worker that was not killed comes back late.
		await complete(1);
		await complete(2);
		const told = async (caseId: string) => ({
			events: (await ledger.listEvents({ caseId })).filter(({ type }) => type === 'step.taken').map(({ key }) => key),
			replies: (await ledger.listEvents({ caseId, types: ['customer.replied'] })).length,
			messages: (await ledger.listMessages({ caseId })).map(({ key }) => key).sort(),
			step: (await ledger.getCase(caseId))?.data.step,
			due: (await ledger.listWork(caseId)).find(({ process }) => process === 'intake')?.dueAt,
		});
		return await Promise.all(cases.map(told));
	});
}

async function delivered(store: StoreUnderTest, actions: Action[]) {
	return await using(store, async (ledger) => {
		let now = T0;
		let tokens = 0;
		const { caseId } = (await ledger.openCase(opening())).case;
		for (let index = 0; index < 8; index++) {
			await ledger.queueMessage({ message: message(`m${index}`, { caseId, events: [{ type: 'reply.sent', key: `m${index}` }], ...(index > 5 && { digestKey: 'd' }) }), now });
		}
		/** What the channel was given. */
		const sent: string[] = [];
		const held: Array<{ token?: string; begun: string[] }> = [{ begun: [] }, { begun: [] }, { begun: [] }];
		const lease = async (worker: number) => {
			const token = `${++tokens}`;
			await ledger.leaseMessages({ token, limit: 3, leaseMs: LEASE, now });
			held[worker] = { token, begun: [] };
		};
		/** Settles what was begun, and begins the next. */
		const send = async (worker: number) => {
			const { token, begun } = held[worker];
			if (token === undefined) return false;
			for (const key of begun.splice(0)) await ledger.settleMessage({ key, token, outcome: { state: 'sent', messageId: `<${key}>` }, now });
			const taken = await ledger.takeMessage({ token, now });
			if (!taken) return false;
			sent.push(taken.message.key, ...taken.carries.map(({ key }) => key));
			begun.push(taken.message.key);
			return true;
		};
		for (const action of actions) {
			if (action.do === 'lease') await lease(action.worker);
			if (action.do === 'complete') await send(action.worker);
			if (action.do === 'kill') held[action.worker] = { begun: [] };
			if (action.do === 'wait') now += action.ms;
		}
		for (let round = 0; round < 8; round++) {
			now += LEASE;
			await lease(0);
			while (await send(0)) now += 1;
		}
		const recorded = (await ledger.listEvents({ caseId, types: ['reply.sent'] })).map(({ key }) => key);
		return { sent, messages: await ledger.listMessages({ caseId }), recorded };
	});
}
