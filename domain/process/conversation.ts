import { formatInstant } from '../calendar';
import type { IntakeMessage } from '../intake';
import { recordOf, textOf } from './facts';
import type { CaseFile } from './types';

/** What the customer has said since the inquiry, oldest first, as the Intake Extractor reads it. */
export function conversationOf({ events }: CaseFile, zone: string): IntakeMessage[] {
	return events
		.filter(({ type }) => type === 'customer.replied')
		.map(({ at, data }) => ({
			text: textOf(data?.text) ?? '',
			...(textOf(data?.subject) !== undefined && { subject: textOf(data?.subject) }),
			at: formatInstant(at, zone),
			from: 'customer',
			...(recordOf(data?.answers) && { fields: recordOf(data?.answers) }),
		}));
}
