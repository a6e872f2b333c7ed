import { Readable } from 'node:stream';

import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { performanceMail, reportCsv, type CaseNames } from '../../../documents/report';
import { customerOf } from '../../../domain/desk';
import { DomainError } from '../../../domain/errors';
import { WEEKDAYS } from '../../../domain/profile';
import { PERIODS, performanceReport, type PerformanceReport, periodOf, type ReportRow } from '../../../domain/reporting';
import { bytesOf, readDocuments } from '../../shared/documents';
import type { Answer } from '../../shared/items';
import { openLedger } from '../../shared/ledger';
import { namesIn, readText } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { linksFor } from '../../shared/step';
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
	const documents = readDocuments(context, itemIndex, DOCUMENTS);
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
	const names = documents.includes('mail') || documents.includes('pdf') ? await namesOf(call, report, now) : new Map();
	const files = { ...(documents.includes('csv') && (await csvFile(call, rows(), report))), ...(documents.includes('pdf') && (await pdfFile(call, report, names))) };
	return {
		output: 0,
		json: { ...item.json, report: { ...report, ...(documents.includes('mail') && { mail: performanceMail(report, names) }) } } as unknown as IDataObject,
		...(Object.keys(files).length > 0 && { binary: { ...item.binary, ...files } }),
	};
}

/** Of a finding's cases, so many are named. */
const SHOWN_OF_FINDING = 5;

/** The figures hold no names: they are looked up for the cases that a finding points at. */
async function namesOf({ context }: Call, { findings }: PerformanceReport, now: number): Promise<CaseNames> {
	const ids = [...new Set(findings.flatMap(({ cases }) => cases.slice(0, SHOWN_OF_FINDING)))];
	const names = new Map<string, { name: string; href?: string }>();
	if (ids.length === 0) return names;
	const ledger = await openLedger(context);
	const links = await linksFor(context, ledger, now);
	for (const caseId of ids) {
		const record = await ledger.getCase(caseId);
		const href = links('case', caseId);
		if (record) names.set(caseId, { name: customerOf(record), ...(href !== undefined && { href }) });
	}
	return names;
}

async function csvFile({ context, itemIndex }: Call, rows: Iterable<ReportRow>, report: PerformanceReport): Promise<IBinaryKeyData> {
	const field = readText(context, 'binaryProperty', itemIndex);
	if (field === undefined) throw new DomainError('binary-property-missing', 'Put Output File in Field is empty', 'Enter a name such as cases.', 'binaryProperty');
	return { [field]: await context.helpers.prepareBinaryData(Readable.from(bytesOf(reportCsv(rows))), `${fileName(report)}.csv`, 'text/csv') };
}

async function pdfFile({ context }: Call, report: PerformanceReport, names: CaseNames): Promise<IBinaryKeyData> {
	const { reportPdf } = await import('../../../documents/pdf');
	return { pdf: await context.helpers.prepareBinaryData(Buffer.from(await reportPdf(report, names)), `${fileName(report)}.pdf`, 'application/pdf') };
}

function fileName({ period }: PerformanceReport): string {
	return `handoff-report-${period.since.slice(0, 10)}`;
}

const DOCUMENTS = ['mail', 'csv', 'pdf'] as const;

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
