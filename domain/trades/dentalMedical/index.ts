import type { TradePack } from '../types';
import { checkupsAndHygiene } from './checkupsAndHygiene';
import { childrensDentistry } from './childrensDentistry';
import { dentures } from './dentures';
import { extractionsAndSurgery } from './extractionsAndSurgery';
import { facialAesthetics } from './facialAesthetics';
import { fillingsAndCrowns } from './fillingsAndCrowns';
import { generalPractice } from './generalPractice';
import { implantsAndBridges } from './implantsAndBridges';
import { orthodontics } from './orthodontics';
import { physiotherapy } from './physiotherapy';
import { rootCanals } from './rootCanals';
import { toothPain } from './toothPain';
import { vaccinations } from './vaccinations';
import { whiteningAndCosmetic } from './whiteningAndCosmetic';

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
	],
};
