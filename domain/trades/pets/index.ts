import type { TradePack } from '../types';
import { boardingAndDaycare } from './boardingAndDaycare';
import { dogTraining } from './dogTraining';
import { endOfLifeCare } from './endOfLifeCare';
import { exoticPets } from './exoticPets';
import { grooming } from './grooming';
import { horsesAndFarmAnimals } from './horsesAndFarmAnimals';
import { petCheckupsAndVaccines } from './petCheckupsAndVaccines';
import { petEmergencies } from './petEmergencies';
import { petSurgeryAndDental } from './petSurgeryAndDental';
import { sickPets } from './sickPets';

export const pets: TradePack = {
	id: 'pets',
	name: 'Pets',
	jobTypes: [
		petCheckupsAndVaccines,
		sickPets,
		petSurgeryAndDental,
		petEmergencies,
		grooming,
		boardingAndDaycare,
		dogTraining,
		horsesAndFarmAnimals,
		exoticPets,
		endOfLifeCare,
	],
};
