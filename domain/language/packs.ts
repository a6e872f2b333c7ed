import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { LanguagePack } from './pack';
import { pl } from './pl';
import { pt } from './pt';

/** English first: it stands in where a language is not here. */
export const PACKS: readonly LanguagePack[] = [en, es, fr, de, pt, it, nl, pl];
