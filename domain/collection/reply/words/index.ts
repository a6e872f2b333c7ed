import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { ReplyWords } from './types';

export type { ReplyWords } from './types';
export const REPLY_WORDS: Readonly<Record<'en' | 'es' | 'fr' | 'de' | 'pt', ReplyWords>> = { en, es, fr, de, pt };
