import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { DomainError } from '../../domain/errors';
import { ownContactsOf } from '../../domain/message';
import type { Intake } from '../../domain/intake';
import { extractIntake, unreadIntake } from '../../domain/intake';
import type { Answer } from '../shared/items';
import type { Asking, NoModel } from '../shared/model/openModel';
import { isRecord, readNow } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { reasonOf } from '../shared/reasonOf';
import { askModel } from './askModel';
import { ownProfile } from './ownProfile';
import { readInput } from './readInput';

export const OUTPUTS = { complete: 0, missingDetails: 1, needsReview: 2 } as const;

/** What is the same for all items of a run. */
export interface Run {
	model?: Asking | NoModel;
	/** To be waited for before an item is read. */
	giveWay: () => Promise<void>;
}

export async function extractItem(context: IExecuteFunctions, run: Run, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	await run.giveWay();
	const profile = await readProfile(context, itemIndex, () => ownProfile(context, itemIndex));
	const now = readNow(context, itemIndex, profile.business.timezone);
	const { input, notes } = readInput(context, item, itemIndex, { now, zone: profile.business.timezone, own: ownContactsOf(profile) });
	const local = extractIntake(input, profile, now);
	const intake = run.model === undefined ? local : await askModel(run.model, { profile, input, local, now });
	return {
		output: outputOf(intake),
		json: { ...item.json, intake: { ...intake, reasons: [...notes, ...intake.reasons] } } as unknown as IDataObject,
	};
}

/** A case that could not be read at all still goes on, to a person, in the words that came. */
export function reviewInstead(item: INodeExecutionData, reason: DomainError): Answer {
	const intake: Intake = { ...unreadIntake(wordsIn(item.json)), reasons: [reasonOf(reason)] };
	return { output: OUTPUTS.needsReview, json: { ...item.json, intake } as unknown as IDataObject };
}

function wordsIn({ inquiry, text }: IDataObject): string {
	const words = isRecord(inquiry) ? inquiry.text : text;
	return typeof words === 'string' ? words : '';
}

function outputOf({ needsReview, missing }: Intake): number {
	if (needsReview) return OUTPUTS.needsReview;
	return missing.some(({ required }) => required) ? OUTPUTS.missingDetails : OUTPUTS.complete;
}
