import type { Instant, Reason } from '../case';
import { clarificationOf, questionsWithin } from '../intake';
import { classificationOf, inquiryOf, intakeOf, languageOf } from './facts';
import { reachOf, type Way } from './reach';
import { reviewOfDraft } from './reviewOfDraft';
import type { Situation } from './types';

const DAY_MS = 86_400_000;

/** The questions that are open, and whether they may go to the customer by themselves. */
export interface OpenQuestions {
	/** Names of the fields asked for, the required ones first. */
	fields: string[];
	subject: string;
	body: string;
	/** For a message that greets and signs itself. */
	within: string;
	/** To whom; absent where they wait for a person, with why. */
	reach?: Way;
	reasons: Reason[];
}

/** Undefined where every required detail is known, or nobody has read the details yet. */
export function openQuestions(situation: Situation): OpenQuestions | undefined {
	const { file, profile, links } = situation;
	const intake = intakeOf(file);
	if (!intake?.missing.some(({ required }) => required)) return undefined;
	const inquiry = inquiryOf(file);
	const written = clarificationOf(intake.missing, profile, {
		name: inquiry.contact.name,
		language: languageOf(file),
		link: links?.('answer', file.caseId),
	});
	if (!written) return undefined;
	const fields = intake.missing.map(({ field }) => field);
	const open = { fields, ...written, within: questionsWithin(intake.missing, { language: languageOf(file), link: links?.('answer', file.caseId) }) };
	const reach = reachOf(file, profile);
	if ('reason' in reach) return { ...open, reasons: [reach.reason] };
	if (classificationOf(file)?.priority === 'emergency') return { ...open, reasons: [{ code: 'emergency', message: 'In an emergency a person calls' }] };
	const { decision, reasons } = reviewOfDraft(situation, { subject: 'intake', draft: written });
	return { ...open, ...(decision === 'auto' && { reach }), reasons };
}

/** When the questions are put once more, counted from the message before. */
export function repeatAt({ profile, now }: Situation): Instant {
	return daysAfter(now, profile.clarification.repeatAfterDays);
}

export function handOverAt({ profile, now }: Situation): Instant {
	return daysAfter(now, profile.clarification.handOverAfterDays);
}

export function daysAfter(at: Instant, days: number): Instant {
	return at + Math.round(days * DAY_MS);
}
