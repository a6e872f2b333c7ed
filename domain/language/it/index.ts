import type { LanguagePack } from '../pack';
import { billing } from './billing';
import { cues } from './cues';
import { dates } from './dates';
import { firstReply } from './firstReply';
import { intake } from './intake';
import { labels } from './labels';
import { pages } from './pages';
import { presets } from './presets';
import { reminders } from './reminders';
import { replies } from './replies';
import { scheduling } from './scheduling';
import { signs } from './signs';
import { steering } from './steering';
import { times } from './times';
import { wishes } from './wishes';

export const it: LanguagePack = { code: 'it', signs, times, wishes, dates, cues, replies, steering, firstReply, intake, presets, scheduling, billing, labels, reminders, pages };
