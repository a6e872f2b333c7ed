import type { IExecuteFunctions } from 'n8n-workflow';

import { profileFromForm } from '../../domain/profile';
import { namesIn, readText } from '../shared/parameters';
import { readRows } from '../shared/profileFields';

/** What is not filled in is left to the profile's own defaults; what does not fit, to its check. */
export function ownProfile(context: IExecuteFunctions, itemIndex: number) {
	const intake = readRows(context, 'intakeFields', 'field', itemIndex).map(({ name, label, type, choices, required, question }) => ({
		name,
		type,
		choices: namesIn(choices),
		required,
		...(isGiven(label) && { label }),
		...(isGiven(question) && { question }),
	}));
	return profileFromForm({
		preset: 'none',
		businessName: readText(context, 'businessName', itemIndex) ?? 'Our team',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		country: readText(context, 'country', itemIndex),
		overrides: intake.length > 0 ? { intake } : undefined,
	});
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}
