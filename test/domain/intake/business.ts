import { extractIntake, type Intake, type IntakeInput } from '../../../domain/intake';
import { parseProfile, type Profile, type ProfileInput } from '../../../domain/profile';

/** Monday morning in Chicago. */
export const NOW = Date.UTC(2026, 2, 2, 15, 30);

/** A small business of its own, so that these rules do not hang on a preset's wording. */
export function profileWith(changes: Partial<ProfileInput> = {}): Profile {
	return parseProfile({
		business: { name: 'Harbor Workshop', timezone: 'America/Chicago', country: 'US', currency: 'USD', signature: 'Front Desk' },
		services: [
			{ id: 'boilers', name: 'Boiler repair' },
			{ id: 'gardens', name: 'Garden work' },
		],
		intake: [
			{ name: 'name', label: 'Name', type: 'name', required: true, question: 'What is your name?' },
			{ name: 'phone', label: 'Phone', type: 'phone', required: true, question: 'Which number can we call?' },
			{ name: 'address', label: 'Address', type: 'address', question: 'Where is the work?' },
			{ name: 'visit', label: 'Preferred time', type: 'dateTime', required: true, question: 'When would suit you?' },
			{ name: 'fuel', label: 'Fuel', type: 'choice', choices: ['gas', 'electric', 'not sure'], question: 'Gas or electric?', appliesTo: ['boilers'] },
			{ name: 'budget', label: 'Budget', type: 'money' },
			{ name: 'pumpModel', label: 'Pump model', type: 'text', required: true, appliesTo: ['boilers'] },
		],
		...changes,
	});
}

export const PROFILE = profileWith();

export function extract(input: IntakeInput | string, profile = PROFILE): Intake {
	return extractIntake(typeof input === 'string' ? { text: input } : input, profile, NOW);
}
