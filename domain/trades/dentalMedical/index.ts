import type { TradePack } from '../types';
import { checkupsAndHygiene } from './checkupsAndHygiene';
import { childrensDentistry } from './childrensDentistry';
import { dentures } from './dentures';
import { extractionsAndSurgery } from './extractionsAndSurgery';
import { eyeCare } from './eyeCare';
import { facialAesthetics } from './facialAesthetics';
import { fillingsAndCrowns } from './fillingsAndCrowns';
import { generalPractice } from './generalPractice';
import { implantsAndBridges } from './implantsAndBridges';
import { mentalHealth } from './mentalHealth';
import { orthodontics } from './orthodontics';
import { physiotherapy } from './physiotherapy';
import { rootCanals } from './rootCanals';
import { toothPain } from './toothPain';
import { vaccinations } from './vaccinations';
import { whiteningAndCosmetic } from './whiteningAndCosmetic';
import { womensAndFamilyHealth } from './womensAndFamilyHealth';

export const dentalMedical: TradePack = {
	id: 'dentalMedical',
	name: 'Dental and medical',
	jobTypes: [
		checkupsAndHygiene,
		toothPain,
		fillingsAndCrowns,
		rootCanals,
		implantsAndBridges,
		dentures,
		orthodontics,
		whiteningAndCosmetic,
		childrensDentistry,
		extractionsAndSurgery,
		facialAesthetics,
		generalPractice,
		vaccinations,
		physiotherapy,
		womensAndFamilyHealth,
		mentalHealth,
		eyeCare,
	],
};
