import { Readable } from 'node:stream';

import { formatInstant } from '../../../domain/calendar';
import { csvHeading, csvLine } from '../../../documents/csv';
import type { ExportedCase } from '../../../ledger';
import { caseJson } from '../../shared/caseJson';
import { bytesOf } from '../../shared/documents';
import { caseFilterFields, readCaseFilter } from './caseFilter';
import { CASE_COLUMNS, caseRow } from './caseRow';
import type { Operation } from './operation';
import { fieldsFor, readOption, readRequired } from './operation';

const MIME_TYPES = { csv: 'text/csv', json: 'application/json' };

export const exportCases: Operation = {
	outputs: 1,
	fields: fieldsFor('exportCases', [
		{
			displayName: 'Format',
			name: 'format',
			type: 'options',
			options: [
				{ name: 'CSV', value: 'csv', description: 'One line for each case, without its events, for a spreadsheet' },
				{ name: 'JSON', value: 'json', description: 'Everything that is kept, with all events' },
			],
			default: 'csv',
		},
		...caseFilterFields,
		{
			displayName: 'Put Output File in Field',
			name: 'binaryProperty',
			type: 'string',
			default: 'cases',
			required: true,
			hint: 'The name of the output binary field to put the file in',
		},
	]),

	async run(call) {
		const { context, ledger, item, zone, now } = call;
		const format = readOption(call, 'format', 'Format', ['csv', 'json']);
		const field = readRequired(call, 'binaryProperty', 'Put Output File in Field');
		const fileName = `cases-${formatInstant(now, zone).slice(0, 10)}.${format}`;
		let cases = 0;
		const exported = async function* () {
			for await (const one of ledger.exportCases(readCaseFilter(call))) {
				cases += 1;
				yield one;
			}
		};
		const text = format === 'csv' ? csvOf(exported(), zone) : jsonOf(exported(), zone);
		// Read through by the time it is answered, so the count is whole.
		const file = await context.helpers.prepareBinaryData(Readable.from(bytesOf(text)), fileName, MIME_TYPES[format]);
		return {
			output: 0,
			json: { ...item.json, ledger: { operation: 'exportCases', format, fileName, cases } },
			binary: { ...item.binary, [field]: file },
		};
	},
};

async function* csvOf(cases: AsyncIterable<ExportedCase>, zone: string): AsyncGenerator<string> {
	yield csvHeading(CASE_COLUMNS);
	for await (const one of cases) yield csvLine(caseRow(one, zone));
}

async function* jsonOf(cases: AsyncIterable<ExportedCase>, zone: string): AsyncGenerator<string> {
	let before = '[\n';
	for await (const one of cases) {
		yield `${before}${JSON.stringify(caseJson(one.case, zone, one.events))}`;
		before = ',\n';
	}
	yield before === '[\n' ? '[]\n' : '\n]\n';
}
