import { randomUUID } from 'node:crypto';

import type { INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';

import type { Process } from '../../../domain/case';
import { openLedger } from '../../shared/ledger';
import type { Ledger } from '../../../ledger';
import { LEASE_MS } from '../../shared/lease';
import { isRecord } from '../../shared/parameters';
import type { Watch } from '../watch';
import { returnCases } from './returnCases';
import { returnMessages } from './returnMessages';
import { reviewsInTime } from './reviewsInTime';
import { seenInTime } from './seenInTime';
import { silentDoorsInTime } from './silentDoorsInTime';
import { signsOfLife, type SignsOfLife } from './signsOfLife';
import { takeCases } from './takeCases';
import { takeMessages } from './takeMessages';

/** An execution that completes nothing for so long is lost. A message takes seconds, twenty cases with a slow model minutes. */
const QUIET_DELIVERY_MS = 120_000;
const QUIET_MS = 600_000;
/** Silent executions keep no other from being started, up to so many times the number that may be under way. */
const SILENT_TOO = 3;

export interface WorkSettings {
	process: Process;
	/** Cases, or messages, in one execution. */
	itemsAtOnce: number;
	/** Executions at once. */
	inFlight: number;
}

/** One execution for many: leased, started, the lease renewed until the execution has ended, and what it left undone given back. */
export function startWork(context: ITriggerFunctions, settings: WorkSettings, again: () => void): Watch {
	const running = new Set<SignsOfLife>();
	const returning = new Set<Promise<void>>();
	const isDelivery = settings.process === 'delivery';
	let isBehind = false;
	const looks = [seenInTime(settings.process), ...(settings.process === 'escalation' ? [reviewsInTime(context), silentDoorsInTime(context)] : [])];
	/** How many more may be started. */
	const free = () => Math.min(settings.inFlight - [...running].filter((life) => !life.isSilent()).length, SILENT_TOO * settings.inFlight - running.size);
	return {
		processes: settings.process,
		// Messages of one execution are put in the outbox in a row; inquiries come one by one.
		gatherMs: isDelivery ? 100 : 400,
		afterRush: settings.process === 'followUp',
		async look() {
			if (free() <= 0) return false;
			const ledger = await openLedger(context);
			const token = randomUUID();
			const lease = { token, limit: settings.itemsAtOnce, leaseMs: LEASE_MS, now: Date.now() };
			// A sending node sends one after the other: what waits is shared out among all executions that may be under way.
			const { items, gaveUp } = isDelivery ? { items: await takeMessages(context, ledger, { ...lease, runs: Math.max(1, free()) }), gaveUp: 0 } : await takeCases(context, ledger, { ...lease, process: settings.process });
			isBehind = leasedIn(items) >= settings.itemsAtOnce;
			if (items.length > 0) {
				const life = signsOfLife(isDelivery ? QUIET_DELIVERY_MS : QUIET_MS);
				running.add(life);
				void runWith(ledger, { token, life }, isDelivery ? [items] : apart(items)).finally(() => {
					running.delete(life);
					again();
				});
			}
			// No work waits for these; one that fails is said as a ledger that is away is.
			for (const look of looks) await look(ledger, Date.now());
			return items.length > 0 ? free() > 0 : gaveUp > 0;
		},
		isBehind: () => isBehind,
		written: async () => void (await Promise.allSettled(returning)),
	};

	/** What changes while the execution does something: how many leases there still are, and what it is sending. */
	async function renewed(ledger: Ledger, token: string): Promise<string> {
		const left = await ledger.renewLeases({ token, leaseMs: LEASE_MS, now: Date.now() });
		const sending = isDelivery ? await ledger.listMessages({ token, states: ['sending'] }) : [];
		return [left, ...sending.map(({ key }) => key)].join(' ');
	}

	async function runWith(ledger: Ledger, { token, life }: { token: string; life: SignsOfLife }, executions: INodeExecutionData[][]): Promise<void> {
		const renewal = setInterval(() => {
			renewed(ledger, token).then(
				(state) => life.seen(state),
				(cause: unknown) => {
					life.seen(undefined);
					context.logger.warn(`A lease could not be renewed: ${String(cause)}`);
				},
			);
		}, LEASE_MS / 3);
		try {
			for (const items of executions) {
				const reason = await Promise.race([execute(items), life.lost()]);
				const back = isDelivery ? returnMessages(context, ledger, token, reason) : returnCases(context, ledger, token, { caseIds: items.map(({ json }) => String(json.caseId)), reason });
				returning.add(back);
				await back.finally(() => returning.delete(back));
			}
		} catch (cause) {
			// The lease ends by itself; then it is due again.
			context.logger.warn(`What an execution left undone is due again in a minute: ${cause instanceof Error ? cause.message : String(cause)}`);
		} finally {
			clearInterval(renewal);
		}
	}

	/** Why it did not do all of its work. */
	async function execute(items: INodeExecutionData[]): Promise<string> {
		const done = context.helpers.createDeferredPromise<IRun>();
		try {
			context.emit([items], undefined, done);
			const run = await done.promise;
			return run.data?.resultData?.error?.message ?? 'the execution ended without completing the step';
		} catch (cause) {
			return cause instanceof Error ? cause.message : String(cause);
		}
	}
}

/** What was tried before is tried alone: one case that no execution can complete holds none of the others back, and no other takes its blame. */
function apart(items: INodeExecutionData[]): INodeExecutionData[][] {
	const isNew = ({ json }: INodeExecutionData) => !(isRecord(json.work) && Number(json.work.attempt) > 1);
	const fresh = items.filter(isNew);
	return [...(fresh.length > 0 ? [fresh] : []), ...items.filter((item) => !isNew(item)).map((item) => [item])];
}

/** Cases, or the messages that one item stands for. */
function leasedIn(items: INodeExecutionData[]): number {
	return items.reduce((sum, { json }) => sum + (isRecord(json.work) && typeof json.work.messages === 'number' ? json.work.messages : 1), 0);
}
