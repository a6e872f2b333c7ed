import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Labels } from './labels';
import { nl } from './nl';
import { pt } from './pt';

export type { Labels } from './labels';

/** By ISO 639-1. */
export const LABELS: ReadonlyMap<string, Labels> = new Map(Object.entries({ de, en, es, fr, it, nl, pt }));
