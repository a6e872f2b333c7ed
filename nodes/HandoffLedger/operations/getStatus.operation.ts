import type { IDataObject } from 'n8n-workflow';

import { sayIn } from '../../../domain/language';
import { parseProfileCached } from '../../../domain/profile';
import { savedProfile } from '../../shared/profile';
import { runningNow } from '../../shared/running';
import type { Operation } from './operation';

export const getStatus: Operation = {
	outputs: 1,
	fields: [],

	async run({ ledger, item, zone, now }) {
		const saved = await savedProfile(ledger);
		const profile = saved?.profile ?? parseProfileCached({ business: { name: 'Your business', timezone: zone } });
		// Workflows compare what it says, so it stays in one language whatever the team reads.
		const status = await runningNow(ledger, { profile, say: sayIn('en'), now, ...(saved && { profileVersion: saved.version }) });
		return { output: 0, json: { ...item.json, ledger: { operation: 'getStatus', ...status } } as unknown as IDataObject };
	},
};
