import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { buildCalendar, type BusinessCalendar } from '../../../domain/calendar';
import type { Instant } from '../../../domain/case';
import { type Profile, profileFromForm } from '../../../domain/profile';
import { type CaseFacts, caseFacts, questionFor } from '../../../domain/reporting';
import type { Answer } from '../../shared/items';
import { openLedger } from '../../shared/ledger';
import { isRecord, readNow, readText, saidBy } from '../../shared/parameters';
import { readProfile } from '../../shared/profile';
import { readRows } from '../../shared/profileFields';

export interface Call {
	context: IExecuteFunctions;
	item: INodeExecutionData;
	itemIndex: number;
}

/** One kind of report, for an item. */
export type Operation = (call: Call) => Promise<Answer>;

export interface Settings {
	profile: Profile;
	calendar: BusinessCalendar;
	now: Instant;
}

export async function readSettings({ context, itemIndex }: Call): Promise<Settings> {
	const profile = await readProfile(context, itemIndex, () => ownProfile(context, itemIndex));
	const { timezone } = profile.business;
	return { profile, calendar: buildCalendar({ timezone, hours: profile.hours, holidays: profile.holidays }), now: readNow(context, itemIndex, timezone) };
}

/** Of the cases since `since`, and of those that are open, what the figures are made of; page by page, as they are asked for. */
export async function* factsOf({ context }: Call, { profile, calendar, now }: Settings, since: Instant): AsyncGenerator<CaseFacts[]> {
	const ledger = await openLedger(context);
	for await (const page of ledger.listCaseTimes({ since, before: now + 1, ...questionFor(profile) })) yield page.map((one) => caseFacts(one, calendar));
}

/** A collection's fields that say something. */
export function readCollection({ context, itemIndex }: Call, name: string): IDataObject {
	const value: unknown = context.getNodeParameter(name, itemIndex, {});
	return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).filter(([, one]) => saidBy(one)?.trim() !== ''));
}

function ownProfile(context: IExecuteFunctions, itemIndex: number) {
	return profileFromForm({
		preset: 'none',
		businessName: readText(context, 'businessName', itemIndex) ?? 'This business',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		currency: readText(context, 'currency', itemIndex),
		hours: readRows(context, 'hours', 'window', itemIndex),
	});
}
