import type { Classification, Inquiry } from '../case';
import type { Intake } from '../intake';
import type { CaseFile, FiledEvent } from './types';

/** What several processes ask of a case; each answer is read once, here. */

export function inquiryOf({ sections, caseId, openedAt }: CaseFile): Inquiry {
	const inquiry = recordOf(sections.inquiry);
	return {
		id: caseId,
		channel: 'other',
		receivedAt: new Date(openedAt).toISOString(),
		text: '',
		...inquiry,
		contact: recordOf(inquiry?.contact) ?? {},
		fields: recordOf(inquiry?.fields) ?? {},
		source: recordOf(inquiry?.source) ?? {},
	} as Inquiry;
}

/** Undefined where no classifier has looked at the case. */
export function classificationOf({ sections }: CaseFile): Classification | undefined {
	const section = recordOf(sections.classification);
	return section && typeof section.intent === 'string' ? (section as unknown as Classification) : undefined;
}

/** Undefined where no extractor has looked at the case. */
export function intakeOf({ sections }: CaseFile): Intake | undefined {
	const section = recordOf(sections.intake);
	return section && Array.isArray(section.missing) ? (section as unknown as Intake) : undefined;
}

export function isOver({ stage }: Pick<CaseFile, 'stage'>): boolean {
	return stage === 'paid' || stage === 'closed';
}

export function hasEvent({ events }: Pick<CaseFile, 'events'>, type: string): boolean {
	return events.some((event) => event.type === type);
}

export function lastEvent({ events }: Pick<CaseFile, 'events'>, type: string, fits: (event: FiledEvent) => boolean = () => true): FiledEvent | undefined {
	return events.findLast((event) => event.type === type && fits(event));
}

/** The language to write to the customer in, ISO 639-1. */
export function languageOf(file: CaseFile): string {
	return intakeOf(file)?.language ?? classificationOf(file)?.language ?? 'en';
}

/** Whether the customer does not want to be written to: told in the inquiry or since. */
export function hasOptedOut(file: CaseFile): boolean {
	return classificationOf(file)?.optOut === true || hasEvent(file, 'customer.optedOut');
}

export function recordOf(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
