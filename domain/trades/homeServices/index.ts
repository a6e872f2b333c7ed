import type { TradePack } from '../types';
import { airConditioning } from './airConditioning';
import { appliances } from './appliances';
import { cleaning } from './cleaning';
import { drainsAndSewers } from './drainsAndSewers';
import { electricalPanels } from './electricalPanels';
import { electricalRepairs } from './electricalRepairs';
import { evChargers } from './evChargers';
import { faucetsAndFixtures } from './faucetsAndFixtures';
import { gasLines } from './gasLines';
import { generatorsAndBackupPower } from './generatorsAndBackupPower';
import { guttersAndSiding } from './guttersAndSiding';
import { handyman } from './handyman';
import { heating } from './heating';
import { leaksAndPipes } from './leaksAndPipes';
import { locksAndKeys } from './locksAndKeys';
import { painting } from './painting';
import { pestControl } from './pestControl';
import { remodelling } from './remodelling';
import { roofing } from './roofing';
import { smokeAndSafetyDevices } from './smokeAndSafetyDevices';
import { sumpPumps } from './sumpPumps';
import { ventilationAndDucts } from './ventilationAndDucts';
import { waterHeaters } from './waterHeaters';
import { waterTreatment } from './waterTreatment';
import { windowsAndDoors } from './windowsAndDoors';

export const homeServices: TradePack = {
	id: 'homeServices',
	name: 'Home services',
	jobTypes: [
		drainsAndSewers,
		leaksAndPipes,
		faucetsAndFixtures,
		waterHeaters,
		waterTreatment,
		sumpPumps,
		gasLines,
		heating,
		airConditioning,
		ventilationAndDucts,
		electricalRepairs,
		electricalPanels,
		evChargers,
		generatorsAndBackupPower,
		smokeAndSafetyDevices,
		roofing,
		guttersAndSiding,
		painting,
		handyman,
		remodelling,
		windowsAndDoors,
		locksAndKeys,
		pestControl,
		cleaning,
		appliances,
	],
};
