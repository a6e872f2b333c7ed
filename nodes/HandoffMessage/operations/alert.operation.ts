import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import { isRecord, numberIn } from '../../shared/parameters';
import { knownBusinessEmail } from '../../shared/businessEmail';
import type { AwayCall, Operation } from './operation';
import { notSent, queue, readMessage } from './queue.operation';

const [DONE, WITHOUT_LEDGER] = [0, 1];
const MINUTE_MS = 60_000;
const USUAL_QUIET_MINUTES = 15;
const MOST_QUIET_MINUTES = 1_440;

/** The outbox where there is one; while the ledger is away, what a sending node behind this one needs, at most once in a while. */
export const alert: Operation = {
	outputs: () => 2,
	unanswered: (item, reason) => ({ ...notSent(item, reason), output: DONE }),
	async run(call) {
		// Asked for while all is well, so that a wrong one is not found on the day that counts.
		quietMsOf(call);
		// Queue goes on without a profile, and would take an unknown address for the item's fault.
		await call.ledger.listProfiles(1);
		return { ...(await queue.run(call)), output: DONE };
	},
	async withoutLedger(call, cause) {
		const { context, item, now, zone } = call;
		const quietMs = quietMsOf(call);
		const kept = keptBy(context);
		const email = knownBusinessEmail() ?? (typeof kept.businessEmail === 'string' ? kept.businessEmail : undefined);
		const message = await readMessage(call, email).catch((thrown: unknown) => {
			throw thrown instanceof DomainError && thrown.code === 'to-missing' ? nobodyToTell(context, cause) : thrown;
		});
		const before = toldAt(call, kept);
		const isQuiet = before !== undefined && before <= now && now - before < quietMs;
		const isTest = context.getMode() === 'manual';
		if (!isQuiet && !isTest) told.set(placeOf(context), (kept.toldAt = now));
		if (email !== undefined && kept.businessEmail !== email) kept.businessEmail = email;
		const reason = cause instanceof Error ? cause.message : String(cause);
		return {
			output: isQuiet || isTest ? DONE : WITHOUT_LEDGER,
			json: {
				...item.json,
				message: { ...message, text: `${message.text}\n\n${wayOn(cause, reason)}`, state: 'withheld', reason: isTest ? 'test' : 'ledger-away' },
				ledger: { operation: 'alert', queued: false, reasons: [isQuiet ? { code: 'told-before', message: `Somebody was told at ${formatInstant(before, zone)}` } : { code: 'ledger-away', message: reason }] },
			} as unknown as IDataObject,
		};
	},
};

/** An error of the node: as one of the item, nobody would see it. */
function nobodyToTell(context: IExecuteFunctions, cause: unknown): NodeOperationError {
	return new NodeOperationError(context.getNode(), 'To is empty, and the ledger that knows the address of the business is away', {
		description: `Enter your address in To. The ledger says: ${cause instanceof Error ? cause.message : String(cause)}`,
	});
}

function quietMsOf({ context, itemIndex }: AwayCall): number {
	const minutes = numberIn(context.getNodeParameter('options.quietMinutes', itemIndex, USUAL_QUIET_MINUTES));
	if (minutes >= 1 && minutes <= MOST_QUIET_MINUTES) return minutes * MINUTE_MS;
	throw new NodeOperationError(context.getNode(), `Quiet Minutes must be a number from 1 to ${MOST_QUIET_MINUTES}`, { itemIndex });
}

/** In this process at once, for executions run beside each other; what n8n keeps of the workflow lasts longer, and is shared by workers. */
const told = new Map<string, number>();

function toldAt({ context }: AwayCall, kept: IDataObject): number | undefined {
	const here = told.get(placeOf(context));
	const there = typeof kept.toldAt === 'number' ? kept.toldAt : undefined;
	return here === undefined || there === undefined ? (here ?? there) : Math.max(here, there);
}

function placeOf(context: IExecuteFunctions): string {
	return `${context.getWorkflow().id} ${context.getNode().name}`;
}

function keptBy(context: IExecuteFunctions): IDataObject {
	const kept: unknown = context.getWorkflowStaticData('node');
	return isRecord(kept) ? kept : {};
}

function wayOn(cause: unknown, reason: string): string {
	const description = cause instanceof Error && 'description' in cause ? String(cause.description ?? '') : '';
	return `This message was sent past the ledger: ${reason} ${description}`.trim();
}
