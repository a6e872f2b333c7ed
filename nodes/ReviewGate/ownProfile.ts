import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { profileFromForm } from '../../domain/profile';
import type { ReviewSubject } from '../../domain/review';
import { namesIn, readText } from '../shared/parameters';
import { readRows } from '../shared/profileFields';

/** The node's own rules are for the subject it is set to. */
export function ownProfile(context: IExecuteFunctions, itemIndex: number, subject: ReviewSubject) {
	return profileFromForm({
		preset: 'none',
		businessName: 'This business',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		currency: readText(context, 'currency', itemIndex),
		hours: readRows(context, 'hours', 'window', itemIndex),
		overrides: {
			review: {
				rules: readRows(context, 'rules', 'rule', itemIndex).map((row) => ({ on: subject, when: conditionOf(row), action: row.action })),
				default: context.getNodeParameter('defaultAction', itemIndex, 'review'),
				timeoutHours: context.getNodeParameter('timeoutHours', itemIndex, 24),
			},
		},
	});
}

/** A field at its default asks for nothing. What does not fit is left for the profile's check to name. */
function conditionOf({ amountAtLeast, amountBelow, confidenceAtLeast, currency, customer, flags, priorities, samplePercent, time }: IDataObject) {
	return {
		...(isGiven(amountAtLeast) && { amountAtLeast }),
		...(isGiven(amountBelow) && { amountBelow }),
		...(isGiven(confidenceAtLeast) && confidenceAtLeast !== 0 && { confidenceAtLeast }),
		...(isGiven(currency) && { currency: namesIn(currency) }),
		...(isGiven(customer) && customer !== 'any' && { knownContact: customer === 'known' }),
		...(isGiven(flags) && { flags: namesIn(flags) }),
		...(Array.isArray(priorities) && priorities.length > 0 && { priority: priorities }),
		...(isGiven(samplePercent) && samplePercent !== 100 && { samplePercent }),
		...(isGiven(time) && time !== 'any' && { afterHours: time === 'closed' }),
	};
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}
