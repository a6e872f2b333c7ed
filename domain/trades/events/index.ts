import type { TradePack } from '../types';
import { barAndStaff } from './barAndStaff';
import { cakes } from './cakes';
import { corporateCatering } from './corporateCatering';
import { dropOffFood } from './dropOffFood';
import { eventRentals } from './eventRentals';
import { floristAndDecor } from './floristAndDecor';
import { musicAndEntertainment } from './musicAndEntertainment';
import { privateParties } from './privateParties';
import { venues } from './venues';
import { weddingCatering } from './weddingCatering';

export const events: TradePack = {
	id: 'events',
	name: 'Events',
	jobTypes: [
		weddingCatering,
		corporateCatering,
		privateParties,
		dropOffFood,
		barAndStaff,
		eventRentals,
		venues,
		floristAndDecor,
		musicAndEntertainment,
		cakes,
	],
};
