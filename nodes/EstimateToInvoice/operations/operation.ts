import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Instant } from '../../../domain/case';
import type { DomainError } from '../../../domain/errors';
import type { Profile } from '../../../domain/profile';
import type { Answer } from '../../shared/items';
import type { Asking, NoModel } from '../../shared/model/openModel';
import { readNow } from '../../shared/parameters';
import { readProfile } from '../../shared/profile';
import { reasonOf } from '../../shared/reasonOf';
import { ownProfile } from '../ownProfile';

export const OUTPUTS = { ready: 0, needsReview: 1 } as const;

export interface Call {
	context: IExecuteFunctions;
	item: INodeExecutionData;
	itemIndex: number;
	/** The one that words are polished with; the same for all items of a run. */
	model: () => Promise<Asking | NoModel | undefined>;
}

/** One thing the node does for an item. */
export type Operation = (call: Call) => Promise<Answer>;

export async function readSettings({ context, itemIndex }: Pick<Call, 'context' | 'itemIndex'>): Promise<{ profile: Profile; now: Instant }> {
	const profile = await readProfile(context, itemIndex, () => ownProfile(context, itemIndex));
	return { profile, now: readNow(context, itemIndex, profile.business.timezone) };
}

/** In the place of an estimate that could not be made. */
export function estimateInstead(item: INodeExecutionData, reason: DomainError): Answer {
	return { output: OUTPUTS.needsReview, json: { ...item.json, estimate: { status: 'notMade', review: { required: true, flags: [reasonOf(reason)] } } } as unknown as IDataObject };
}

/** What cannot be read makes no invoice, not even half of one: only what is to be mended. */
export function invoiceInstead(item: INodeExecutionData, reason: DomainError): Answer {
	const reasons = [reasonOf(reason)];
	return {
		output: OUTPUTS.needsReview,
		json: { ...item.json, invoice: { status: 'notMade', review: { required: true, flags: reasons }, reasons } } as unknown as IDataObject,
	};
}
