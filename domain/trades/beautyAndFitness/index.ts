import type { TradePack } from '../types';
import { browsAndLashes } from './browsAndLashes';
import { hairColour } from './hairColour';
import { haircuts } from './haircuts';
import { makeUp } from './makeUp';
import { massage } from './massage';
import { nails } from './nails';
import { personalTraining } from './personalTraining';
import { skinTreatments } from './skinTreatments';
import { tattoos } from './tattoos';
import { yogaAndPilates } from './yogaAndPilates';

export const beautyAndFitness: TradePack = {
	id: 'beautyAndFitness',
	name: 'Beauty and fitness',
	jobTypes: [
		haircuts,
		hairColour,
		nails,
		browsAndLashes,
		skinTreatments,
		massage,
		makeUp,
		tattoos,
		personalTraining,
		yogaAndPilates,
	],
};
