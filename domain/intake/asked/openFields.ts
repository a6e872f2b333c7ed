import type { Profile } from '../../profile';
import { UNSURE_BELOW } from '../extractIntake';
import { appliesTo } from '../missing';
import type { Intake, IntakeField } from '../types';

/** What the local engine leaves empty or is unsure of: all that a model is worth asking for. */
export function openFields(intake: Intake, profile: Profile, service?: string | null): IntakeField[] {
	return profile.intake.filter((field) => {
		if (!appliesTo(field, service)) return false;
		const extracted = Object.hasOwn(intake.fields, field.name) ? intake.fields[field.name] : undefined;
		return extracted === undefined || extracted.unread === true || (extracted.source === 'text' && extracted.confidence < UNSURE_BELOW);
	});
}
