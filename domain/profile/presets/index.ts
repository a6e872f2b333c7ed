export { PRESETS } from './profiles';

export const PRESET_IDS = ['homeServices', 'dentalMedical', 'professionalServices', 'creativeAgency', 'autoRepair'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export function isPresetId(value: unknown): value is PresetId {
	return PRESET_IDS.some((id) => id === value);
}
