import { autoRepair } from './autoRepair';
import { beautyAndFitness } from './beautyAndFitness';
import { creativeAgency } from './creativeAgency';
import { dentalMedical } from './dentalMedical';
import { events } from './events';
import { gardens } from './gardens';
import { homeServices } from './homeServices';
import { lessons } from './lessons';
import { pets } from './pets';
import { poolsAndSpas } from './poolsAndSpas';
import { professionalServices } from './professionalServices';
import type { TradePack } from './types';

export const TRADES: readonly TradePack[] = [
	homeServices,
	autoRepair,
	dentalMedical,
	professionalServices,
	creativeAgency,
	gardens,
	poolsAndSpas,
	pets,
	lessons,
	events,
	beautyAndFitness,
];
