import type { IExecuteFunctions } from 'n8n-workflow';

import { profileFromForm } from '../../domain/profile';
import { isRecord, readText } from '../shared/parameters';
import { readRows } from '../shared/profileFields';

/** What is not filled in is left to the profile's own defaults. */
export function ownProfile(context: IExecuteFunctions, itemIndex: number) {
	const given: unknown = context.getNodeParameter('terms', itemIndex, {});
	const { numberPrefix, sellerName, sellerAddress, taxId, iban, ...terms } = Object.fromEntries(
		Object.entries(isRecord(given) ? given : {}).filter(([, value]) => value !== ''),
	);
	const currency = readText(context, 'currency', itemIndex);
	return profileFromForm({
		preset: 'none',
		businessName: sellerName ?? 'This business',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		overrides: {
			...(currency && { business: { currency } }),
			billing: {
				...terms,
				taxes: readRows(context, 'taxes', 'tax', itemIndex).map(({ code, name, rate, category, compound, withheld, exemptionReason }, index) => ({
					// Left empty: lines name it by its name, or by its place.
					code: [code, name].find((word) => typeof word === 'string' && word.trim() !== '') ?? `tax${index + 1}`,
					rate,
					category,
					compound,
					withheld,
					...(name !== '' && { name }),
					...(exemptionReason !== '' && { exemptionReason }),
				})),
				...(numberPrefix !== undefined && { numbering: { prefix: numberPrefix } }),
				seller: Object.fromEntries(
					Object.entries({ name: sellerName, address: sellerAddress, taxId, iban }).filter(([, value]) => value !== undefined),
				),
			},
		},
	});
}
