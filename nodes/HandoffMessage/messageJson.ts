import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../domain/calendar';
import type { MessageRecord } from '../../domain/case';

/** A message as an item carries it; files are beside it, as binary data. */
export function messageJson({ attachments, createdAt, stateAt, dueAt, ...message }: MessageRecord, zone: string): IDataObject {
	return JSON.parse(
		JSON.stringify({
			...message,
			token: undefined,
			createdAt: formatInstant(createdAt, zone),
			stateAt: formatInstant(stateAt, zone),
			...(dueAt !== undefined && { dueAt: formatInstant(dueAt, zone) }),
			...(attachments && attachments.length > 0 && { files: attachments.map(({ fileName }) => fileName) }),
		}),
	) as IDataObject;
}
