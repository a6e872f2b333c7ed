import type { ITriggerFunctions } from 'n8n-workflow';

import { settlement } from '../../../domain/process';
import type { Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';
import { linksFor } from '../../shared/step';

const AGAIN_MS = 15_000;

/** Messages that were not begun are due again; one that was begun and not settled is judged by why its execution ended. */
export async function returnMessages(context: ITriggerFunctions, ledger: Ledger, token: string, reason: string): Promise<void> {
	const now = Date.now();
	for (const message of await ledger.listMessages({ token, states: ['sending'] })) {
		const profile = await profileIfAny(ledger);
		const links = await linksFor(context, ledger, now);
		const { verdict, events, messages } = settlement(message, { ok: false, reason }, { profile, links, now });
		await ledger.settleMessage({ key: message.key, token, outcome: verdict, events, messages, now });
	}
	await ledger.giveBackMessages({ token, dueAt: now + AGAIN_MS, now });
}
