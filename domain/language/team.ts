import { tableOf } from './teamTable';
import { TEAM_WORDS } from './teamWords';

/** All that the team reads in other languages. The build writes it out as data. */
export const TEAM_TABLE = tableOf(TEAM_WORDS);
