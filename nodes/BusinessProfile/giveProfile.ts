import { randomBytes } from 'node:crypto';

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { billingGaps, type BillingGap, isPresetId, parseProfile, profileFromForm, unknownKeys } from '../../domain/profile';
import type { Profile } from '../../domain/profile';
import { DOOR_KEY } from '../shared/door';
import type { Answer } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { isRecord, readRecord, readText } from '../shared/parameters';
import { readRows } from '../shared/profileFields';

/**
 * The profile as the item's whole json: a case's sections and a profile's parts share names (`intake`, `sla`, `review`),
 * so the two are never mixed. The case stays reachable by its own node's name.
 */
export async function giveProfile(context: IExecuteFunctions, itemIndex: number): Promise<Answer> {
	const preset = context.getNodeParameter('preset', itemIndex);
	const more: unknown = context.getNodeParameter('options', itemIndex, {});
	const options = isRecord(more) ? more : {};
	const profile = parseProfile(
		profileFromForm({
			preset: isPresetId(preset) ? preset : 'none',
			businessName: readText(context, 'businessName', itemIndex),
			timezone: readText(context, 'timezone', itemIndex) ?? (preset === 'none' ? context.getTimezone() : undefined),
			country: readText(context, 'country', itemIndex),
			region: readText(context, 'region', itemIndex),
			closeOnPublicHolidays: context.getNodeParameter('closeOnPublicHolidays', itemIndex, true) === true,
			email: readText(context, 'email', itemIndex),
			phone: readText(context, 'phone', itemIndex),
			currency: options.currency,
			signature: options.signature,
			hours: readRows(context, 'hours', 'window', itemIndex),
			services: readRows(context, 'services', 'service', itemIndex),
			team: readRows(context, 'team', 'member', itemIndex),
			overrides: options.overrides === undefined ? undefined : readOverrides(context, itemIndex),
		}),
	);
	hintAtUnknownKeys(context, options.overrides);
	hintAtBillingGaps(context, billingGaps(profile));
	const saved = context.getNodeParameter('save', itemIndex, true) === true ? await save(context, profile) : undefined;
	return { output: 0, json: { ...profile, ...(saved && { saved }) } as IDataObject };
}

function readOverrides(context: IExecuteFunctions, itemIndex: number): IDataObject | undefined {
	return readRecord(context, 'options.overrides', itemIndex, 'More Settings', 'Give an object such as { "sla": [] }.', 'more-settings-not-an-object');
}

/** Before the first invoice is held for it. */
function hintAtBillingGaps(context: IExecuteFunctions, missing: BillingGap[]): void {
	if (missing.length === 0) return;
	context.addExecutionHints({
		message: `Invoices will wait for a person until the profile has ${missing.map(({ what, path }) => `${what} (${path})`).join(', ')}. Add them in More Settings; with billing.checkSetUp false nothing of this is asked.`,
		type: 'info',
		location: 'outputPane',
	});
}

/** A misspelt key would otherwise change nothing without a word. */
function hintAtUnknownKeys(context: IExecuteFunctions, overrides: unknown): void {
	const unknown = unknownKeys(overrides);
	if (unknown.length === 0) return;
	context.addExecutionHints({
		message: `More Settings has keys that no part of the profile reads: ${unknown.slice(0, 5).join(', ')}`,
		type: 'warning',
		location: 'outputPane',
	});
}

/** With the first one, a key is made for the doors that only machines come in by; it is shown this once, and on the desk. */
async function save(context: IExecuteFunctions, profile: Profile): Promise<IDataObject> {
	const ledger = await openLedger(context);
	const now = Date.now();
	const { saved, version } = await ledger.saveProfile({ profile, by: context.getWorkflow().name, now });
	const made = randomBytes(16).toString('hex');
	const key = await ledger.setSetting({ name: DOOR_KEY, value: made, onlyIfAbsent: true, now });
	const isNew = key === made;
	context.addExecutionHints({
		message: `${saved ? 'Saved' : 'Unchanged:'} as version ${version}.${isNew ? ` Machines that post work or payments send the header X-Lead-To-Cash-Key: ${key}` : ''}`,
		type: 'info',
		location: 'outputPane',
	});
	return { version, changed: saved, ...(isNew && { doorKey: key }) };
}
