import { z } from 'zod';

import { isLocalDate, readInstant } from '../../calendar';
import type { Instant } from '../../case';
import { flag, maybe, text } from './values';
import { readLocalDate } from './localDate';

const YES = ['approved', 'accepted', 'signed'];
const NO = ['draft', 'sent', 'pending', 'rejected', 'declined', 'cancelled', 'canceled', 'void'];

export const approvalFields = { approvedAt: maybe(z.unknown()), approved: maybe(z.unknown()), status: maybe(text) };

export interface Approval {
	approved: boolean;
	/** The business's date. */
	approvedOn?: string;
	/** The moment, where it was given with its time. */
	approvedAt?: Instant;
}

/** By its date, by `approved`, or by the status; a status that says otherwise, and `approved: false`, stand against a date. */
export function approvalOf(read: { approvedAt?: unknown; approved?: unknown; status?: string }, field: string, zone: string): Approval {
	const approvedOn = read.approvedAt === undefined ? undefined : readLocalDate(read.approvedAt, `${field}.approvedAt`, zone);
	const approvedAt = isLocalDate(String(read.approvedAt ?? '').trim()) ? null : readInstant(read.approvedAt, zone);
	const said = flag.safeParse(read.approved).data;
	const status = read.status?.toLowerCase() ?? '';
	const isApproved = !NO.includes(status) && said !== false && (approvedOn !== undefined || said === true || YES.includes(status));
	return { approved: isApproved, ...(approvedOn === undefined ? {} : { approvedOn }), ...(approvedAt === null ? {} : { approvedAt }) };
}
