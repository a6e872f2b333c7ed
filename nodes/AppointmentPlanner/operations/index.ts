import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { DomainError } from '../../../domain/errors';
import type { Answer } from '../../shared/items';
import { reasonOf } from '../../shared/reasonOf';
import { book } from './book.operation';
import { cancel } from './cancel.operation';
import { complete } from './complete.operation';
import { findSlots } from './findSlots.operation';
import { keepCalendar } from './keepCalendar.operation';
import { listCalendars } from './listCalendars.operation';
import { markNoShow } from './markNoShow.operation';
import { reschedule } from './reschedule.operation';

export const operations = { book, cancel, complete, findSlots, keepCalendar, listCalendars, markNoShow, reschedule };

/** Of calendars, not of cases. */
const ONE_OUTPUT = 'listCalendars';

/** How many outputs there are, and which of them a case without a slot leaves by. */
export function readBranch(context: IExecuteFunctions): { outputs: number; noSlot: number } {
	if (context.getNodeParameter('operation', 0) === ONE_OUTPUT) return { outputs: 1, noSlot: 0 };
	return context.getNodeParameter('branch', 0, true) === false ? { outputs: 1, noSlot: 0 } : { outputs: 2, noSlot: 1 };
}

/** What cannot be read is no appointment; the one that there was stays as it was. */
export function noSlotInstead(item: INodeExecutionData, reason: DomainError, operation: string, output: number): Answer {
	if (operation === 'keepCalendar') return { output, json: { ...item.json, calendar: { operation, ok: false, reasons: [reasonOf(reason)] } } as unknown as IDataObject };
	const before = item.json.appointment;
	const kept = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
	return { output, json: { ...item.json, appointment: { ...kept, operation, ok: false, outcome: 'refused', reasons: [reasonOf(reason)] } } as unknown as IDataObject };
}
