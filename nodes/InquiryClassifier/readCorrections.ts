import type { IExecuteFunctions } from 'n8n-workflow';

import type { Correction } from '../../domain/classify';
import { correctionsFrom } from '../../domain/classify';
import type { Ledger, LedgerEvent } from '../../ledger';
import { hasLedgerCredential, openLedger } from '../shared/ledger';

/** The ledger gives at most this many events at a time, oldest first. */
const PAGE = 10_000;

/** Corrections that people made, from the ledger's `classification.corrected` events; none where learning is off. */
export async function readCorrections(context: IExecuteFunctions): Promise<Correction[]> {
	const learns = context.getNodeParameter('settingsFrom', 0, 'ledger') === 'ledger' || context.getNodeParameter('learnFromCorrections', 0, false) === true || hasLedgerCredential(context);
	if (!learns) return [];
	return correctionsFrom(await newestEvents(await openLedger(context)));
}

async function newestEvents(ledger: Ledger): Promise<LedgerEvent[]> {
	let newest: LedgerEvent[] = [];
	let afterSequence: number | undefined;
	for (;;) {
		const page = await ledger.listEvents({ types: ['classification.corrected'], afterSequence, limit: PAGE });
		newest = [...newest, ...page].slice(-PAGE);
		if (page.length < PAGE) return newest;
		afterSequence = page[page.length - 1].sequence;
	}
}
