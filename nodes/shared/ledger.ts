import type { IExecuteFunctions, ITriggerFunctions, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Ledger, LedgerPlace } from '../../ledger';
import { sharedLedger, throughOutage } from '../../ledger';
import { ledgerPlace, whyNotHere } from './ledgerPlace';

type Context = IExecuteFunctions | ITriggerFunctions | IWebhookFunctions;

/** Whether a ledger was chosen by credential on this node. */
export function hasLedgerCredential(context: Context): boolean {
	return context.getNode().credentials?.leadToCashLedgerApi !== undefined;
}

/**
 * Where the node is set up to keep its ledger; refused where it cannot serve this n8n. n8n reads the credential from its
 * own database each time, so an outage of that is waited for as one of the ledger is.
 */
export async function readLedgerPlace(context: Context): Promise<LedgerPlace> {
	const chosen = hasLedgerCredential(context)
		? await throughOutage(async () => await context.getCredentials('leadToCashLedgerApi'), stopOf(context))
		: undefined;
	const place = ledgerPlace(chosen);
	const reason = whyNotHere(place);
	// Not a DomainError: it is no fault of the item, and every item would have it.
	if (reason) throw new NodeOperationError(context.getNode(), reason.message, { description: reason.description });
	return place;
}

/**
 * The ledger the node is set up with, open. One connection per file, or one pool per database, serves the whole process.
 * Stop ends the waiting for a ledger that is away.
 */
export async function openLedger(context: Context): Promise<Ledger> {
	const stop = stopOf(context);
	if (!stop) return await sharedLedger(await readLedgerPlace(context));
	const opened = ofRun.get(context) ?? openUntil(context, stop);
	ofRun.set(context, opened);
	opened.catch(() => ofRun.delete(context));
	return await opened;
}

async function openUntil(context: Context, stop: AbortSignal): Promise<Ledger> {
	const ledger = await sharedLedger(await readLedgerPlace(context));
	const stoppable = ledger.until(stop);
	lasting.set(stoppable, ledger);
	return stoppable;
}

/** n8n gives each run of a node a context of its own; its items share what was opened. */
const ofRun = new WeakMap<Context, Promise<Ledger>>();

const lasting = new WeakMap<Ledger, Ledger>();

/** What is known of a ledger is kept under this one: each run of a node has an own view that its Stop ends. */
export function lastingLedger(ledger: Ledger): Ledger {
	return lasting.get(ledger) ?? ledger;
}

/** n8n's Stop; a trigger has none. */
function stopOf(context: Context): AbortSignal | undefined {
	return 'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
}
