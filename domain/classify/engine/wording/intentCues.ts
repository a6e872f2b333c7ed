import type { Intent } from '../../../case';
import { type LanguagePack, PACKS } from '../../../language';
import { phrases } from '../../../text';

export interface Cue {
	intent: Intent;
	/** Added to the intent's log-odds, once per phrase. */
	weight: number;
	/** Customers say it too, of a matter of their own: alone it turns nobody away. */
	common?: true;
}

type Named = keyof LanguagePack['cues']['intents'];

/** 3 nearly decides, 2 is strong, 1 leans. */
const CUES: Record<Named, Cue> = {
	quote: { intent: 'quote', weight: 2.5 },
	booking: { intent: 'booking', weight: 2.5 },
	perhapsBooking: { intent: 'booking', weight: 1.5 },
	newJob: { intent: 'newJob', weight: 1 },
	existingJob: { intent: 'existingJob', weight: 2.5 },
	complaint: { intent: 'complaint', weight: 3 },
	billing: { intent: 'billing', weight: 3 },
	jobApplication: { intent: 'jobApplication', weight: 3.5 },
	vendor: { intent: 'vendor', weight: 3 },
	other: { intent: 'other', weight: 1.5 },
};

/** Wording that points at one intent. */
export const intentCues = phrases<Cue>(
	PACKS.flatMap(({ cues: { intents, customersToo } }) => [
		...(Object.keys(CUES) as Named[]).map((named) => [CUES[named], intents[named]] as const),
		[{ ...CUES.jobApplication, common: true }, customersToo.jobApplication] as const,
		[{ ...CUES.vendor, common: true }, customersToo.vendor] as const,
	]),
	PACKS.map(({ cues }) => cues.noIntent).join(','),
);

/** What the business did, and what is amiss after it. */
export const afterOurWork = phrases<'work' | 'amiss'>(PACKS.flatMap(({ cues }) => [['work', cues.ourWork] as const, ['amiss', cues.amiss] as const]));

const APPLICANT = /\b(?:i|ive|im|my|experience|years|licensed|certified|worked)\b/;

/** It applies for work, or tells of the one who does. */
export function isOfApplicant(words: string[]): boolean {
	return APPLICANT.test(words.join(' ')) || intentCues.find(words).some(({ value }) => value.intent === 'jobApplication');
}
