import { recordOf } from './facts';
import type { CaseFile, FiledEvent } from './types';

/** Neither finished nor over: one whose draft somebody rejected is posted again, mended. */
export function isOpenRequest(file: CaseFile, request: string): boolean {
	const drafted = draftedFor(file, request);
	if (drafted !== undefined && isRejected(file, recordOf(drafted.data?.invoice)?.key)) return false;
	return !file.events.some(({ type, data }) => type === 'billing.completed' && data?.request === request);
}

export function draftedFor({ events }: CaseFile, request: string): FiledEvent | undefined {
	return events.findLast(({ type, data }) => type === 'invoice.drafted' && data?.request === request);
}

export function isRejected({ events }: CaseFile, key: unknown): boolean {
	return events.some(({ type, data }) => type === 'invoice.rejected' && data?.key === key);
}
