import { PRIORITIES } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { isRecord, readJson, readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { caseIdField, caseJson, fieldsFor, readCaseId } from './operation';

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
			displayName: 'Expected Version',
			name: 'expectedVersion',
			type: 'string',
			default: '',
			description: 'Refuse when the case has changed since this version was read. Empty: take whatever is there.',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const sections = readJson(context, 'sections', itemIndex, 'Sections');
		if (sections !== undefined && !isRecord(sections)) {
			throw new DomainError('sections-not-an-object', 'Sections is not an object', 'Give an object such as { "intake": { … } }.', 'sections');
		}
		const record = await ledger.updateCase({
			caseId: readCaseId(call),
			sections: Object.fromEntries(Object.entries(sections ?? {}).filter(([, value]) => value !== undefined)),
			priority: readPriority(call),
			expectedVersion: readVersion(call),
			now,
		});
		return { output: 0, json: { ...item.json, ...caseJson(record, zone), ledger: { operation: 'updateCase', version: record.version } } };
	},
};

function readPriority({ context, itemIndex }: Call) {
	const value = readText(context, 'priority', itemIndex);
	const priority = PRIORITIES.find((known) => known === value);
	if (priority || value === undefined) return priority;
	throw new DomainError('priority-unknown', `Priority is "${value}"`, `Choose from ${PRIORITIES.join(', ')}.`, 'priority');
}

function readVersion({ context, itemIndex }: Call): number | undefined {
	const value = readText(context, 'expectedVersion', itemIndex);
	if (value === undefined) return undefined;
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new DomainError('expected-version-invalid', 'Expected Version must be a whole number', 'Use the version that the case was read with.', 'expectedVersion');
}
