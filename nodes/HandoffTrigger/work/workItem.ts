import type { INodeExecutionData } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import { prepare, type CaseFile } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import type { CaseRecord, LeasedWork, LedgerEvent } from '../../../ledger';
import { caseJson } from '../../shared/caseJson';
import { fileOfRecord } from '../../shared/step';
import { withRequest } from './pushRequest';

/** What is known of a case's contact from other cases. */
export interface KnownOfContact extends Pick<CaseFile, 'billedBefore'> {
	earlierCases?: string[];
}

/** A case whose work is due, with its events, what its deciding nodes read, and the lease that it goes under. */
export function workItem(record: CaseRecord, events: LedgerEvent[], work: LeasedWork | { process: LeasedWork['process']; test: true }, zone: string, profile?: Profile, { earlierCases, ...known }: KnownOfContact = {}): INodeExecutionData {
	return {
		json: {
			...caseJson(record, zone, events),
			...withRequest(prepare(work.process, { ...fileOfRecord(record, events), ...known }, zone, profile, Date.now()), work),
			// As Open Case gives them.
			...(earlierCases && { ledger: { contactCases: earlierCases.map((caseId) => ({ caseId })) } }),
			work:
				'test' in work
					? { process: work.process, test: true }
					: { process: work.process, attempt: work.attempt, dueSince: formatInstant(work.dueSince, zone), token: work.token, ...(work.reason !== undefined && { reason: work.reason }) },
		} as INodeExecutionData['json'],
	};
}
