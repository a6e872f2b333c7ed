import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import type { Slot } from '../../../ledger';
import { readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { fieldsFor, readInstant, readRequired } from './operation';

const keyField = {
	displayName: 'Key',
	name: 'key',
	type: 'string',
	default: '={{ $json.key }}',
	required: true,
	placeholder: 'e.g. appointment:c_3f9a',
	description: 'Whose slot it is, such as an appointment. A key has one slot: the same key with another time moves it.',
} as const;

export const reserveSlot: Operation = {
	outputs: 2,
	fields: fieldsFor('reserveSlot', [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'string',
			default: '={{ $json.assignment?.owner?.id }}',
			required: true,
			description: 'Whose time it is: a member of the team, a van, a room',
		},
		{
			displayName: 'Start',
			name: 'start',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 2026-03-02T09:15:00-06:00',
		},
		{
			displayName: 'End',
			name: 'end',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 2026-03-02T10:15:00-06:00',
			description: 'From this time on the resource is free again',
		},
		keyField,
		{
			displayName: 'Case ID',
			name: 'caseId',
			type: 'string',
			default: '={{ $json.caseId }}',
			description: 'The case it is for. Empty: none.',
		},
		{
			displayName: 'Held Until',
			name: 'heldUntil',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-03-02T09:15:00-06:00',
			description: 'Through this time the slot is held while somebody makes up their mind; then it is free. Empty: it is firm.',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, now } = call;
		const outcome = await ledger.reserveSlot({
			resource: readRequired(call, 'resource', 'Resource'),
			start: readInstant(call, 'start', 'Start'),
			end: readInstant(call, 'end', 'End'),
			key: readRequired(call, 'key', 'Key'),
			caseId: readText(context, 'caseId', itemIndex),
			heldUntil: readText(context, 'heldUntil', itemIndex) === undefined ? undefined : readInstant(call, 'heldUntil', 'Held Until'),
			now,
		});
		const said = outcome.reserved
			? { reserved: true, changed: outcome.changed, slot: slotJson(outcome.slot, call) }
			: { reserved: false, conflict: slotJson(outcome.conflict, call) };
		return { output: outcome.reserved ? 0 : 1, json: { ...item.json, ledger: { operation: 'reserveSlot', ...said } } as IDataObject };
	},
};

export const releaseSlot: Operation = {
	outputs: 1,
	fields: fieldsFor('releaseSlot', [keyField]),

	async run(call) {
		const released = await call.ledger.releaseSlot(readRequired(call, 'key', 'Key'));
		return { output: 0, json: { ...call.item.json, ledger: { operation: 'releaseSlot', released } } };
	},
};

function slotJson(slot: Slot, { zone }: Call): IDataObject {
	return {
		key: slot.key,
		resource: slot.resource,
		start: formatInstant(slot.start, zone),
		end: formatInstant(slot.end, zone),
		...(slot.heldUntil !== undefined && { heldUntil: formatInstant(slot.heldUntil, zone) }),
		...(slot.caseId !== undefined && { caseId: slot.caseId }),
		reservedAt: formatInstant(slot.reservedAt, zone),
	};
}
