import { buildCalendar, everyDay, formatInstant } from '../calendar';
import { because, type Reason } from '../case';
import { told } from '../language';
import type { Profile } from '../profile';
import { firstRule } from './firstRule';
import { harmsOf } from '../classify';
import { writtenWords } from './isEmptyDraft';
import { safetyReasons } from './safetyReasons';
import { SUBJECT_WORDS, type Review, type ReviewInput } from './types';

const HOUR_MS = 60 * 60 * 1000;

/** The same input and profile give the same decision. */
export function decideReview(input: ReviewInput, profile: Profile): Review {
	const { decision, rule, reasons } = decide(input, profile);
	if (decision === 'auto') return { decision, rule, reasons };
	const { review, business } = profile;
	return { decision, rule, reasons, dueAt: formatInstant(input.now + Math.round(review.timeoutHours * HOUR_MS), business.timezone) };
}

function decide(input: ReviewInput, profile: Profile): Omit<Review, 'dueAt'> {
	if (input.unreadable) return { decision: 'review', rule: null, reasons: [input.unreadable] };
	const unsafe = [...safetyReasons(input), ...harmfulWords(input, profile)];
	if (unsafe.length > 0) return { decision: 'review', rule: unsafe[0].code, reasons: [...unsafe, ...(input.draftFlags ?? [])] };

	const { business, hours, holidays, review } = profile;
	const checks = (input.checks ?? []).filter(({ code }) => code !== 'first-invoice' || review.firstInvoice === 'review');
	if (checks.length > 0) return { decision: 'review', rule: checks[0].code, reasons: checks };
	const { timezone } = business;
	const { hit, passedOver } = firstRule(review.rules, {
		...input,
		businessCurrency: business.currency,
		isOpen: () => buildCalendar({ timezone, hours, holidays }).isOpen(input.now),
		isWithin: (windows) => buildCalendar({ timezone, hours: everyDay(windows) }).isOpen(input.now),
	});
	if (hit) return { decision: hit.action, rule: hit.path, reasons: [hit.reason, ...passedOver] };
	return { decision: review.default, rule: 'review.default', reasons: [defaultReason(input, profile), ...passedOver] };
}

/** Whoever wrote it, and whatever the rules say. */
function harmfulWords({ subject, draft }: ReviewInput, { business, services, messages }: Profile): Reason[] {
	const written = writtenWords(subject, draft);
	if (written === '') return [];
	const own = [business.name, business.signature, ...services.map(({ description }) => description), ...messages.flatMap((message) => [message.subject, message.body])];
	return harmsOf(written, own.filter((words) => words !== undefined).join('\n'));
}

function defaultReason({ subject }: ReviewInput, { review }: Profile): Reason {
	const given = { subject: told(SUBJECT_WORDS[subject]) };
	if (review.rules.some(({ on }) => on === subject)) {
		return because('default', review.default === 'auto' ? 'No review rule for {subject} matches; without one, it goes by itself' : 'No review rule for {subject} matches; without one, a person decides', given);
	}
	return because('default', review.default === 'auto' ? 'There is no review rule for {subject}; without one, it goes by itself' : 'There is no review rule for {subject}; without one, a person decides', given);
}
