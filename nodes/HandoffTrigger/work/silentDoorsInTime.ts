import type { ITriggerFunctions } from 'n8n-workflow';

import { isSilent, silenceNotice, withArrival, type InquiryDoor } from '../../../domain/process';
import type { Ledger } from '../../../ledger';
import { savedProfile } from '../../shared/profile';
import { linksFor } from '../../shared/step';

const EVERY_MS = 15 * 60_000;
const PAGE = 10_000;

/** Tells of doors that inquiries no longer come in by. Each event is read once: what was there at the start, then what is new. */
export function silentDoorsInTime(context: ITriggerFunctions): (ledger: Ledger, now: number) => Promise<void> {
	const doors = new Map<string, InquiryDoor>();
	let cursor = 0;
	let lookedAt = 0;
	return async (ledger, now) => {
		if (now - lookedAt < EVERY_MS) return;
		lookedAt = now;
		for (let isMore = true; isMore; ) {
			const page = await ledger.newEvents({ after: cursor, types: ['inquiry.received'], limit: PAGE });
			for (const event of page.events) withArrival(doors, event);
			isMore = page.cursor > cursor && page.events.length === PAGE;
			cursor = page.cursor;
		}
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
