import type { ProfileInput } from '../schema';
import { autoRepair } from './autoRepair';
import { creativeAgency } from './creativeAgency';
import { dentalMedical } from './dentalMedical';
import { homeServices } from './homeServices';
import { professionalServices } from './professionalServices';

export const PRESET_IDS = ['homeServices', 'dentalMedical', 'professionalServices', 'creativeAgency', 'autoRepair'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export function isPresetId(value: unknown): value is PresetId {
	return PRESET_IDS.some((id) => id === value);
}

/** A whole profile for each trade, to start from: placeholders for the business, roles for the team. */
export const PRESETS: Record<PresetId, ProfileInput> = { homeServices, dentalMedical, professionalServices, creativeAgency, autoRepair };
