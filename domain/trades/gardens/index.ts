import { gardenCleanups } from './gardenCleanups';
import { gardenDesign } from './gardenDesign';
import { hedgesAndPruning } from './hedgesAndPruning';
import { irrigation } from './irrigation';
import { lawns } from './lawns';
import { pavingAndDecks } from './pavingAndDecks';
import { treesAndStumps } from './treesAndStumps';
import { turfAndPlanting } from './turfAndPlanting';
import type { TradePack } from '../types';

export const gardens: TradePack = { id: 'gardens', name: 'Gardens', jobTypes: [gardenCleanups, gardenDesign, hedgesAndPruning, irrigation, lawns, pavingAndDecks, treesAndStumps, turfAndPlanting] };
