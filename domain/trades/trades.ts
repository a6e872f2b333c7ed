import { autoRepair } from './autoRepair';
import { creativeAgency } from './creativeAgency';
import { dentalMedical } from './dentalMedical';
import { gardens } from './gardens';
import { homeServices } from './homeServices';
import { professionalServices } from './professionalServices';
import type { TradePack } from './types';

export const TRADES: readonly TradePack[] = [homeServices, autoRepair, dentalMedical, professionalServices, creativeAgency, gardens];
