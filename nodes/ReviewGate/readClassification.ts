import { INTENTS, PRIORITIES, type Reason, reasonIn } from '../../domain/case';
import { told } from '../../domain/language';
import { DomainError } from '../../domain/errors';
import type { ReviewInput } from '../../domain/review';
import { isRecord, trimmedText } from '../shared/parameters';

type Known = Pick<ReviewInput, 'confidence' | 'service' | 'priority' | 'intent' | 'degraded' | 'needsReview' | 'optOut' | 'writtenByModel'>;

/**
 * The parts of a classification that the gate asks about. A value that is none of those there can be is not known; where a
 * warning has an unexpected value, it is a warning.
 */
export function readClassification(value: unknown): Known {
	if (value === undefined) return {};
	if (!isRecord(value)) {
		throw new DomainError(
			'classification-unreadable',
			'Classification is not an object',
			'Give the classification as the Inquiry Classifier does, or leave it empty.',
			'classification',
		);
	}
	const { confidence, service, priority, intent, degraded, needsReview, optOut, engine } = value;
	return {
		confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? confidence : undefined,
		service: typeof service === 'string' ? service : undefined,
		priority: PRIORITIES.find((known) => known === priority),
		intent: INTENTS.find((known) => known === intent),
		degraded: typeof degraded === 'boolean' ? degraded : undefined,
		needsReview: warns(needsReview),
		optOut: warns(optOut),
		writtenByModel: engine === 'model',
	};
}

/** The codes of a list of codes, or of reasons. */
export function readFlags(value: unknown): string[] {
	if (value === undefined) return [];
	const codes = Array.isArray(value) ? value.map((entry: unknown) => (isRecord(entry) ? entry.code : entry)) : [undefined];
	if (codes.every((code) => typeof code === 'string' && code.trim() !== '')) return codes.map((code) => String(code).trim());
	throw new DomainError('flags-unreadable', 'Flags is not a list of codes', 'Give a list such as ["variance"], or of { code, message }.', 'flags');
}

/** What the work to bill says about its case. */
export function readChecks(billing: unknown): Reason[] {
	const checks: unknown = isRecord(billing) ? billing.checks : undefined;
	return (Array.isArray(checks) ? checks : []).flatMap((check: unknown) => reasonIn(check) ?? (isRecord(check) && typeof check.code === 'string' ? [{ code: check.code, message: String(check.message ?? check.code) }] : []));
}

/** The safety checks that the drafted reply did not pass. */
export function readDraftFlags(classification: unknown): Reason[] {
	const value: unknown = isRecord(classification) ? classification.draftFlags : undefined;
	if (value === undefined || value === null) return [];
	return (Array.isArray(value) ? value : [value]).map((entry: unknown) => {
		const { code, message } = isRecord(entry) ? entry : { code: entry, message: undefined };
		const name = trimmedText(code) ?? 'draft-flag';
		return typeof message === 'string' && message.trim() !== '' ? { ...reasonIn(entry), code: name, message } : { ...told('The draft is flagged: {flag}', { flag: name }), code: name };
	});
}

function warns(value: unknown): boolean | undefined {
	return value === undefined || value === null ? undefined : value !== false;
}
