import { Readable } from 'node:stream';

import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { performanceMail, reportCsv } from '../../../documents/report';
import { DomainError } from '../../../domain/errors';
import { WEEKDAYS } from '../../../domain/profile';
import { PERIODS, performanceReport, periodOf, type ReportRow } from '../../../domain/reporting';
import type { Answer } from '../../shared/items';
import { namesIn, readText } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { type Call, readCases, readCollection, readSettings } from './operation';

export async function performance(call: Call): Promise<Answer> {
	const { context, item, itemIndex } = call;
	const settings = await readSettings(call);
	const { profile, calendar, now } = settings;
	const zone = profile.business.timezone;
	const kind = readChoice(call, 'period', 'Period', PERIODS);
	const period = periodOf({
		kind,
		zone,
		now,
		firstDayOfWeek: readChoice(call, 'firstDayOfWeek', 'First Day of Week', WEEKDAYS),
		...(kind === 'custom' && { since: readParameter(context, 'since', itemIndex), before: readParameter(context, 'before', itemIndex) }),
	});
	const documents = readDocuments(call);
	const { owner, channel, source, service, inputPerMillion, outputPerMillion } = readCollection(call, 'options');
	const { report, rows } = performanceReport({
		cases: await readCases(call, settings, period.previous.since),
		period,
		profile,
		calendar,
		now,
		bands: namesIn(readParameter(context, 'bands', itemIndex)).map(Number),
		filter: filterOf({ owner, channel, source, service }),
		prices: { inputPerMillion: priceIn(inputPerMillion, 'Price of Input'), outputPerMillion: priceIn(outputPerMillion, 'Price of Output') },
	});
	return {
		output: 0,
		json: { ...item.json, report: { ...report, ...(documents.includes('mail') && { mail: performanceMail(report) }) } } as unknown as IDataObject,
		...(documents.includes('csv') && { binary: { ...item.binary, ...(await fileOf(call, rows(), report.period.since.slice(0, 10))) } }),
	};
}

async function fileOf(call: Call, rows: Iterable<ReportRow>, since: string): Promise<IBinaryKeyData> {
	const { context, itemIndex } = call;
	const field = readText(context, 'binaryProperty', itemIndex);
	if (field === undefined) throw new DomainError('binary-property-missing', 'Put Output File in Field is empty', 'Enter a name such as cases.', 'binaryProperty');
	return { [field]: await context.helpers.prepareBinaryData(Readable.from(bytesOf(reportCsv(rows))), `handoff-report-${since}.csv`, 'text/csv') };
}

/** A stream of text is cut at characters; n8n puts bytes together. */
function* bytesOf(lines: Iterable<string>): Generator<Buffer> {
	for (const line of lines) yield Buffer.from(line);
}

const DOCUMENTS = ['mail', 'csv'];

function readDocuments({ context, itemIndex }: Call): string[] {
	const value = readParameter(context, 'documents', itemIndex);
	const names = Array.isArray(value) ? value.map(String) : namesIn(value);
	const unknown = names.find((one) => !DOCUMENTS.includes(one));
	if (unknown === undefined) return names;
	throw new DomainError('document-unknown', `Documents names "${unknown}"`, `Choose from ${DOCUMENTS.join(', ')}.`, 'documents');
}

function readChoice<T extends string>({ context, itemIndex }: Call, name: string, displayName: string, values: readonly T[]): T {
	const text = readText(context, name, itemIndex) ?? '';
	const value = values.find((one) => one === text);
	if (value) return value;
	throw new DomainError(`${name}-unknown`, `${displayName} is "${text}"`, `Choose from ${values.join(', ')}.`, name);
}

function filterOf(given: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value).trim()]])));
}

function priceIn(value: unknown, displayName: string): number | undefined {
	if (value === undefined) return undefined;
	const price = Number(value);
	if (Number.isFinite(price) && price >= 0) return price;
	throw new DomainError('price-invalid', `${displayName} is not a price: ${JSON.stringify(value)}`, 'Enter what a million tokens cost, as a number such as 0.15.', 'options');
}
