import type { TradePack } from '../types';
import { hotTubs } from './hotTubs';
import { newPools } from './newPools';
import { poolCleaning } from './poolCleaning';
import { poolHeating } from './poolHeating';
import { poolLeaksAndLiners } from './poolLeaksAndLiners';
import { poolPumpsAndFilters } from './poolPumpsAndFilters';
import { poolWater } from './poolWater';

export const poolsAndSpas: TradePack = {
	id: 'poolsAndSpas',
	name: 'Pools and spas',
	jobTypes: [
		poolCleaning,
		poolWater,
		poolPumpsAndFilters,
		poolLeaksAndLiners,
		poolHeating,
		newPools,
		hotTubs,
	],
};
