import { caseJson } from '../../shared/caseJson';
import { eventsOfCase } from '../../shared/step';
import type { Operation } from './operation';
import { caseIdField, fieldsFor, readCaseId } from './operation';

export const getCase: Operation = {
	outputs: 1,
	fields: fieldsFor('getCase', [caseIdField]),

	async run(call) {
		const { ledger, item, zone } = call;
		const caseId = readCaseId(call);
		const record = await ledger.getCase(caseId);
		if (!record) return { output: 0, json: { ...item.json, ledger: { operation: 'getCase', found: false } } };
		const events = await eventsOfCase(ledger, caseId);
		return { output: 0, json: { ...item.json, ...caseJson(record, zone, events), ledger: { operation: 'getCase', found: true } } };
	},
};
