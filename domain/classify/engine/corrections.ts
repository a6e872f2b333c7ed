import type { Instant, Reason } from '../../case';
import { wordsOf } from '../../text';

/** What a person said an inquiry was about, and where that was said. */
export interface Correction {
	text: string;
	/** Id of a service of the profile. */
	service: string;
	caseId?: string;
	at?: Instant;
}

export interface IgnoredCorrection {
	correction: Correction;
	reason: Reason;
}

export interface SortedCorrections {
	/** Newest first. */
	used: Correction[];
	ignored: IgnoredCorrection[];
}

/** What the ledger keeps of an event, as far as it matters here. */
export interface RecordedEvent {
	type: string;
	/** ISO 8601 with offset, or epoch milliseconds. */
	at: string | number;
	data?: Record<string, unknown>;
	caseId?: string;
}

const EVENT_TYPE = 'classification.corrected';
/** As many as training stays well below a second with. */
const MOST = 500;
const TEXT_LIMIT = 1000;

/** The corrections among the events, newest first; events of other types and those without text or service say nothing here. */
export function correctionsFrom(events: readonly RecordedEvent[]): Correction[] {
	const corrections: Correction[] = [];
	for (const { type, at, data, caseId } of events) {
		if (type !== EVENT_TYPE) continue;
		const { text, service } = data ?? {};
		if (typeof text !== 'string' || typeof service !== 'string' || text.trim() === '' || service.trim() === '') continue;
		const moment = typeof at === 'number' ? at : Date.parse(at);
		corrections.push({
			text: text.slice(0, TEXT_LIMIT),
			service: service.trim(),
			...(caseId !== undefined && { caseId }),
			...(Number.isFinite(moment) && { at: moment }),
		});
	}
	return distinct(newestFirst(corrections)).kept.slice(0, MOST);
}

/** Which corrections the next training learns from: the newest for each text, of services that the profile has, at most 500. */
export function sortCorrections(corrections: readonly Correction[], services: ReadonlySet<string>): SortedCorrections {
	const ignored: IgnoredCorrection[] = [];
	const ignore = (correction: Correction, code: string, message: string) => ignored.push({ correction, reason: { code, message } });
	const { kept, older } = distinct(newestFirst(corrections));
	const used: Correction[] = [];
	for (const correction of kept) {
		const { text, service } = correction;
		if (wordsOf(text.slice(0, TEXT_LIMIT)).length === 0) ignore(correction, 'correction-empty', 'The correction has no readable text');
		else if (!services.has(service)) ignore(correction, 'correction-service-unknown', `The profile has no service ${service}`);
		else if (used.length === MOST) ignore(correction, 'correction-old', `Only the newest ${MOST} corrections are learned from`);
		else used.push(correction);
	}
	for (const correction of older) ignore(correction, 'correction-replaced', 'A newer correction has the same text');
	return { used, ignored };
}

/** By moment; those without one come last, in the order given. */
function newestFirst(corrections: readonly Correction[]): Correction[] {
	return [...corrections].sort((a, b) => {
		if (a.at === b.at) return 0;
		return a.at === undefined ? 1 : b.at === undefined ? -1 : b.at - a.at;
	});
}

/** Texts are the same where their words are; the first is kept. */
function distinct(corrections: Correction[]): { kept: Correction[]; older: Correction[] } {
	const seen = new Set<string>();
	const kept: Correction[] = [];
	const older: Correction[] = [];
	for (const correction of corrections) {
		const key = wordsOf(correction.text.slice(0, TEXT_LIMIT)).join(' ');
		if (seen.has(key)) older.push(correction);
		else kept.push(correction);
		seen.add(key);
	}
	return { kept, older };
}
