import type { ITriggerFunctions } from 'n8n-workflow';

import { isSilent, silenceNotice, withArrival, type InquiryDoor } from '../../../domain/process';
import type { Ledger } from '../../../ledger';
import { savedProfile } from '../../shared/profile';
import { linksFor } from '../../shared/step';

const EVERY_MS = 15 * 60_000;
const PAGE = 2000;

/**
 * Tells of doors that inquiries no longer come in by. Each event is read once: what was there at the start, then what is new.
 *
 * @param page so many events in one look: no escalation waits for years of history to be read
 */
export function silentDoorsInTime(context: ITriggerFunctions, page = PAGE): (ledger: Ledger, now: number) => Promise<void> {
	const doors = new Map<string, InquiryDoor>();
	let cursor = 0;
	let nextAt = 0;
	return async (ledger, now) => {
		if (now < nextAt) return;
		const read = await ledger.newEvents({ after: cursor, types: ['inquiry.received'], limit: page });
		for (const event of read.events) withArrival(doors, event);
		const isMore = read.cursor > cursor && read.events.length === page;
		cursor = read.cursor;
		if (isMore) return;
		nextAt = now + EVERY_MS;
		const silent = [...doors.values()].filter((door) => isSilent(door, now));
		const saved = silent.length === 0 ? undefined : await savedProfile(ledger);
		if (!saved) return;
		const links = await linksFor(context, ledger, now);
		for (const door of silent) {
			const message = silenceNotice(door, { profile: saved.profile, links, now });
			if (message) await ledger.queueMessage({ message, now });
		}
	};
}
