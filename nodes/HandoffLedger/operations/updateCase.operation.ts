import type { IDataObject } from 'n8n-workflow';

import { parseInstant } from '../../../domain/calendar';
import { PRIORITIES } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { caseJson } from '../../shared/caseJson';
import { readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { caseIdField, fieldsFor, readCaseId, readObject } from './operation';

export const updateCase: Operation = {
	outputs: 1,
	fields: fieldsFor('updateCase', [
		caseIdField,
		{
			displayName: 'Sections',
			name: 'sections',
			type: 'json',
			default: '={{ { classification: $json.classification } }}',
			description: 'Sections of the case to keep, by name. Each replaces the one kept before; null removes it.',
		},
		{
			displayName: 'Priority',
			name: 'priority',
			type: 'string',
			default: '={{ $json.classification?.priority }}',
			description: 'One of emergency, high, normal and low. Empty: as before.',
		},
		{
			displayName: 'Due At',
			name: 'dueAt',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-03-02T09:15:00-06:00',
			description: 'When the case is to be looked at next, for lists of what is due. Empty: as before; "never": not any more.',
		},
		{
			displayName: 'Expected Version',
			name: 'expectedVersion',
			type: 'string',
			default: '',
			description: 'Refuse when the case has changed since this version was read. Empty: take whatever is there.',
		},
	]),

	async run(call) {
		const { ledger, item, zone, now } = call;
		const record = await ledger.updateCase({
			caseId: readCaseId(call),
			sections: readSections(call),
			priority: readPriority(call),
			dueAt: readDueAt(call),
			expectedVersion: readVersion(call),
			now,
		});
		return { output: 0, json: { ...item.json, ...caseJson(record, zone), ledger: { operation: 'updateCase', version: record.version } } };
	},
};

/** What a case carries beside its sections, and how that is changed: kept as a section, nobody would see it. */
const NO_SECTIONS: Record<string, string> = {
	stage: 'Use Complete Handoff for the stage.',
	priority: 'Use the field Priority.',
	dueAt: 'Use the field Due At.',
	owner: 'Use Assign for the owner.',
	events: 'Use Record Event for events.',
	caseId: 'Leave it out.',
	openedAt: 'Leave it out.',
	updatedAt: 'Leave it out.',
	queuedAt: 'Leave it out.',
	version: 'Leave it out.',
};

function readSections(call: Call): IDataObject {
	const given = Object.entries(readObject(call, 'sections', 'Sections')).filter(([, value]) => value !== undefined);
	const [wrong] = given.find(([name]) => Object.hasOwn(NO_SECTIONS, name)) ?? [];
	if (wrong === undefined) return Object.fromEntries(given);
	throw new DomainError('section-reserved', `Sections names "${wrong}", which is no section`, NO_SECTIONS[wrong], 'sections');
}

function readPriority({ context, itemIndex }: Call) {
	const value = readText(context, 'priority', itemIndex);
	const priority = PRIORITIES.find((known) => known === value);
	if (priority || value === undefined) return priority;
	throw new DomainError('priority-unknown', `Priority is "${value}"`, `Choose from ${PRIORITIES.join(', ')}.`, 'priority');
}

function readDueAt({ context, itemIndex, zone }: Call): number | null | undefined {
	const value = readText(context, 'dueAt', itemIndex);
	if (value === undefined) return undefined;
	return value === 'never' ? null : parseInstant(value, 'Due At', zone);
}

function readVersion({ context, itemIndex }: Call): number | undefined {
	const value = readText(context, 'expectedVersion', itemIndex);
	if (value === undefined) return undefined;
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new DomainError('expected-version-invalid', 'Expected Version must be a whole number', 'Use the version that the case was read with.', 'expectedVersion');
}
