import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { ReminderWording } from './wording';

export const WORDINGS: ReadonlyMap<string, ReminderWording> = new Map(Object.entries({ en, es, fr, de, pt }));
