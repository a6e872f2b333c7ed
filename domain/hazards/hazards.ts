import { animals } from './animals';
import { bleedingAndInjury } from './bleedingAndInjury';
import { breathingAndHeart } from './breathingAndHeart';
import { carbonMonoxide } from './carbonMonoxide';
import { coldAndHeat } from './coldAndHeat';
import { deadlinesAndCrime } from './deadlinesAndCrime';
import { electricity } from './electricity';
import { fire } from './fire';
import { gas } from './gas';
import { poisonAndMind } from './poisonAndMind';
import { roadAndVehicle } from './roadAndVehicle';
import { structureAndStorm } from './structureAndStorm';
import { trapped } from './trapped';
import { water } from './water';
import type { Hazard } from './types';

export const HAZARDS: readonly Hazard[] = [animals, bleedingAndInjury, breathingAndHeart, carbonMonoxide, coldAndHeat, deadlinesAndCrime, electricity, fire, gas, poisonAndMind, roadAndVehicle, structureAndStorm, trapped, water];
