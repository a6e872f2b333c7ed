import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { profileFromForm } from '../../domain/profile';
import { isRecord, readText } from '../shared/parameters';
import { readRows } from '../shared/profileFields';

/** What is not filled in is left to the profile's own defaults. */
export function ownProfile(context: IExecuteFunctions, itemIndex: number) {
	const given: unknown = context.getNodeParameter('terms', itemIndex, {});
	const { businessName, currency, iban, quietFrom, quietTo, ...rules } = Object.fromEntries(Object.entries(isRecord(given) ? given : {}).filter(([, value]) => isGiven(value)));
	const steps = readRows(context, 'steps', 'step', itemIndex);
	return profileFromForm({
		preset: 'none',
		businessName: typeof businessName === 'string' ? businessName : 'This business',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		hours: readRows(context, 'hours', 'window', itemIndex),
		overrides: {
			...(currency !== undefined && { business: { currency } }),
			...(iban !== undefined && { billing: { seller: { iban } } }),
			reminders: {
				...rules,
				...((quietFrom !== undefined || quietTo !== undefined) && { quietHours: [quietFrom ?? '20:00', quietTo ?? '08:00'] }),
				...(steps.length > 0 && { steps: steps.map(stepOf) }),
			},
		},
	});
}

/** Whether these fields are what holds, and none of them says in which currency the business counts. */
export function isCurrencyUnknown(context: IExecuteFunctions, itemIndex: number): boolean {
	const given: unknown = context.getNodeParameter('terms', itemIndex, {});
	return context.getNodeParameter('settingsFrom', itemIndex, 'ledger') === 'node' && !(isRecord(given) && isGiven(given.currency));
}

/** A field at its default asks for nothing. */
function stepOf({ id, offsetDays, from, task, tone, channel, repeatEvery }: IDataObject) {
	return { id, offsetDays, from, action: task, tone, channel, ...(isGiven(repeatEvery) && { repeatEvery }) };
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}
