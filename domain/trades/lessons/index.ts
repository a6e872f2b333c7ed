import type { TradePack } from '../types';
import { adultBeginners } from './adultBeginners';
import { artClasses } from './artClasses';
import { bandAndTheory } from './bandAndTheory';
import { danceAndSportsClasses } from './danceAndSportsClasses';
import { drivingLessons } from './drivingLessons';
import { guitarAndStrings } from './guitarAndStrings';
import { instrumentCare } from './instrumentCare';
import { languageLessons } from './languageLessons';
import { pianoAndKeyboard } from './pianoAndKeyboard';
import { singing } from './singing';
import { tutoring } from './tutoring';
import { youngBeginners } from './youngBeginners';

export const lessons: TradePack = {
	id: 'lessons',
	name: 'Lessons',
	jobTypes: [
		pianoAndKeyboard,
		guitarAndStrings,
		singing,
		bandAndTheory,
		instrumentCare,
		youngBeginners,
		adultBeginners,
		tutoring,
		languageLessons,
		drivingLessons,
		danceAndSportsClasses,
		artClasses,
	],
};
