import { caseJson } from '../../shared/caseJson';
import type { Operation } from './operation';
import { caseIdField, fieldsFor, MOST_EVENTS, readCaseId } from './operation';

export const getCase: Operation = {
	outputs: 1,
	fields: fieldsFor('getCase', [caseIdField]),

	async run(call) {
		const { ledger, item, zone } = call;
		const caseId = readCaseId(call);
		const record = await ledger.getCase(caseId);
		if (!record) return { output: 0, json: { ...item.json, ledger: { operation: 'getCase', found: false } } };
		const events = await ledger.listEvents({ caseId, limit: MOST_EVENTS });
		return { output: 0, json: { ...item.json, ...caseJson(record, zone, events), ledger: { operation: 'getCase', found: true } } };
	},
};
