import { team as de } from './de/team';
import { team as es } from './es/team';
import { team as fr } from './fr/team';
import { team as pt } from './pt/team';
import type { TeamWords } from './sections/team';

/** What the team reads, by ISO 639-1 code; English stands for itself. */
export const TEAM_WORDS: Readonly<Record<string, TeamWords>> = { de, es, fr, pt };
