import type { ITriggerFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Process } from '../../domain/case';
import { openLedger } from '../shared/ledger';
import { startRush } from './rush';

/** While the ledger is away, it is said again after so long. */
const SAY_EVERY_MS = 15 * 60_000;

/** Asked again after so long when nothing said that there is something: one indexed question. */
const LOOK_EVERY_MS = 5_000;
const GATHER_MS = 150;
/** Waited for at the most, as a multiple of the pause that is waited for. */
const GATHER_AT_MOST = 4;

export interface Watch {
	/** Looks at once when one of these has become due. */
	processes: Process | 'all';
	/** Whether there may be more to find at once. */
	look(): Promise<boolean>;
	/**
	 * What is due together becomes due in a row of writes: after a signal, more is waited for until there is none for so long,
	 * yet four times that at the most. Each execution costs n8n as much as dozens of items in one.
	 */
	gatherMs?: number;
	/** Whether a rush of signals is waited out: they tell of leads that come in. */
	afterRush?: boolean;
	/** Whether the last look found as much as it could take: then nothing is waited for. */
	isBehind?(): boolean;
	/** Waits for what is being written of executions that have ended. */
	written?(): Promise<void>;
}

/**
 * Looks now, soon after the ledger signals, and every few seconds in any case; never twice at once. A ledger that is away is
 * said once in n8n's log, and again when it is back; and as a failed execution, which starts the workflow's error workflow, since
 * no execution of its own is there to fail.
 */
export function startWatch(context: ITriggerFunctions, watch: (again: () => void) => Watch): { stop(): Promise<void> } {
	let stopped = false;
	let looking: Promise<void> | undefined;
	let wanted = false;
	let away = false;
	let failedAt: number | undefined;
	let unlisten: (() => Promise<void>) | undefined;
	let gathering: { timer: NodeJS.Timeout; since: number } | undefined;
	let resting: NodeJS.Timeout | undefined;
	let lookedAt = 0;
	const rush = startRush();
	const again = () => {
		wanted = true;
		// What is being gathered is looked for when it is whole.
		if (gathering && isBehind?.() !== true) return;
		const rest = afterRush ? rush.rest(Date.now(), lookedAt) : 0;
		if (rest > 0) {
			clearTimeout(resting);
			resting = setTimeout(again, rest);
			return;
		}
		looking ??= lookWhileWanted().finally(() => (looking = undefined));
	};
	const { processes, gatherMs = GATHER_MS, afterRush = false, look, isBehind, written } = watch(again);
	const timer = setInterval(again, LOOK_EVERY_MS);
	again();
	return {
		async stop() {
			stopped = true;
			clearInterval(timer);
			clearTimeout(gathering?.timer);
			clearTimeout(resting);
			await looking;
			await written?.();
			await unlisten?.();
		},
	};

	async function lookWhileWanted(): Promise<void> {
		while (wanted && !stopped) {
			wanted = false;
			lookedAt = Date.now();
			try {
				await listen();
				if (await look()) wanted = true;
				if (away) context.logger.info(`${context.getNode().name}: the ledger answers again`);
				away = false;
				failedAt = undefined;
			} catch (cause) {
				if (!away) context.logger.warn(`${context.getNode().name} asks the ledger again every few seconds: ${cause instanceof Error ? cause.message : String(cause)}`);
				away = true;
				sayFailed(cause);
				return;
			}
		}
	}

	function sayFailed(cause: unknown): void {
		const now = performance.now();
		if (failedAt !== undefined && now - failedAt < SAY_EVERY_MS) return;
		failedAt = now;
		// An older n8n lacks it: there the log is all there is.
		(context as Partial<ITriggerFunctions>).saveFailedExecution?.(cause instanceof NodeOperationError ? cause : new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause)));
	}

	async function listen(): Promise<void> {
		if (unlisten && !away) return;
		await unlisten?.();
		const ledger = await openLedger(context);
		unlisten = await ledger.listen((process) => {
			if (!stopped && (processes === 'all' || processes === process)) gather(Date.now());
		});
	}

	function gather(now: number): void {
		rush.signal(now);
		const since = gathering?.since ?? now;
		clearTimeout(gathering?.timer);
		const timer = setTimeout(
			() => {
				gathering = undefined;
				again();
			},
			Math.max(0, Math.min(gatherMs, since + GATHER_AT_MOST * gatherMs - now)),
		);
		gathering = { timer, since };
	}
}
