import type { BillingWords } from './sections/billing';
import type { Cues } from './sections/cues';
import type { DateCues } from './sections/dates';
import type { FirstReplyWords } from './sections/firstReply';
import type { IntakeWords } from './sections/intake';
import type { InvoiceLabels } from './sections/labels';
import type { PageWords } from './sections/pages';
import type { PresetWords } from './sections/presets';
import type { ReminderWords } from './sections/reminders';
import type { ReplyWords } from './sections/replies';
import type { SchedulingWords } from './sections/scheduling';
import type { Signs } from './sections/signs';
import type { SteeringWords } from './sections/steering';
import type { Times } from './sections/times';
import type { Wishes } from './sections/wishes';

/** All that is known of one language. Data only: no functions, no regular expressions, nothing that JSON does not have. */
export interface LanguagePack {
	/** ISO 639-1. */
	code: string;
	/** To read: what it is told by, how days are named, what customers mean, answers to reminders, orders to machines. */
	signs: Signs;
	times: Times;
	wishes: Wishes;
	dates: DateCues;
	cues: Cues;
	replies: ReplyWords;
	steering: SteeringWords;
	/** To write: first replies, questions, appointments, invoices, reminders, customers' pages. */
	firstReply: FirstReplyWords;
	intake: IntakeWords;
	presets: PresetWords;
	scheduling: SchedulingWords;
	billing: BillingWords;
	labels: InvoiceLabels;
	reminders: ReminderWords;
	pages: PageWords;
}
