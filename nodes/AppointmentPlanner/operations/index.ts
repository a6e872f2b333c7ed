import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { DomainError } from '../../../domain/errors';
import type { Answer } from '../../shared/items';
import { reasonOf } from '../../shared/reasonOf';
import { book } from './book.operation';
import { OUTPUTS } from './call';
import { cancel } from './cancel.operation';
import { complete } from './complete.operation';
import { findSlots } from './findSlots.operation';
import { keepCalendar } from './keepCalendar.operation';
import { listCalendars } from './listCalendars.operation';
import { markNoShow } from './markNoShow.operation';
import { reschedule } from './reschedule.operation';

export { OUTPUTS } from './call';

export const operations = { book, cancel, complete, findSlots, keepCalendar, listCalendars, markNoShow, reschedule };

/** What cannot be read is no appointment; the one that there was stays as it was. */
export function noSlotInstead(item: INodeExecutionData, reason: DomainError, operation: string): Answer {
	const output = OUTPUTS.noSlot;
	if (operation === 'keepCalendar') return { output, json: { ...item.json, calendar: { operation, ok: false, reasons: [reasonOf(reason)] } } as unknown as IDataObject };
	const before = item.json.appointment;
	const kept = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
	return { output, json: { ...item.json, appointment: { ...kept, operation, ok: false, outcome: 'refused', reasons: [reasonOf(reason)] } } as unknown as IDataObject };
}
