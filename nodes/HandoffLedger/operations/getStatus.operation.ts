import type { IDataObject } from 'n8n-workflow';

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
		const status = await runningNow(ledger, { profile, now, ...(saved && { profileVersion: saved.version }) });
		return { output: 0, json: { ...item.json, ledger: { operation: 'getStatus', ...status } } as unknown as IDataObject };
	},
};
