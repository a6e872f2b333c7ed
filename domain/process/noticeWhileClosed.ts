import { buildCalendar } from '../calendar';
import { closedNoticeOf } from '../classify';
import { onCallAt } from '../sla';
import { classificationOf, languageOf } from './facts';
import type { Situation } from './types';

/**
 * What a customer with an emergency is told while the business is closed: who has the message, and that nobody may have read
 * it yet. Whoever waits for an answer that nobody is there to give is worse off than whoever was told. Undefined at other times.
 */
export function noticeWhileClosed({ file, profile, now }: Situation, message: string): string | undefined {
	if (classificationOf(file)?.priority !== 'emergency') return undefined;
	const { business, hours, holidays } = profile;
	if (buildCalendar({ timezone: business.timezone, hours, holidays }).isOpen(now)) return undefined;
	const isOwnerOnCall = onCallAt(profile, now).some(({ id, email }) => id === file.owner?.id && email !== undefined);
	return closedNoticeOf(languageOf(file), message, isOwnerOnCall);
}
