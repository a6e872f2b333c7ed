import type { ProfileInput } from '../schema';
import type { PresetId } from '.';
import { autoRepair } from './autoRepair';
import { creativeAgency } from './creativeAgency';
import { dentalMedical } from './dentalMedical';
import { homeServices } from './homeServices';
import { professionalServices } from './professionalServices';

/** A whole profile for each trade, to start from: placeholders for the business, roles for the team. The build writes it out as data. */
export const PRESETS: Record<PresetId, ProfileInput> = { homeServices, dentalMedical, professionalServices, creativeAgency, autoRepair };
