import { Readable } from 'node:stream';

import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { performanceMail, reportCsv, type CaseNames } from '../../../documents/report';
import { formatInstant } from '../../../domain/calendar';
import { asWords } from '../../../domain/case';
import { customerOf, sayTo } from '../../../domain/desk';
import type { Say } from '../../../domain/language';
import { DomainError } from '../../../domain/errors';
import { WEEKDAYS } from '../../../domain/profile';
import { type CaseFacts, PERIODS, type PerformanceReport, type PerformanceTally, performanceTally, periodOf, type ReportRow } from '../../../domain/reporting';
import { bytesOf, readDocuments } from '../../shared/documents';
import type { Answer } from '../../shared/items';
import { openLedger } from '../../shared/ledger';
import { namesIn, numberIn, readText, saidBy } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { linksFor } from '../../shared/step';
import { type Call, factsOf, readCollection, readSettings } from './operation';

export async function performance(call: Call): Promise<Answer> {
	const { context, item, itemIndex } = call;
	const settings = await readSettings(call);
	const { profile, calendar, now } = settings;
	const say = sayTo(profile);
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
	const tally = performanceTally({
		period,
		profile,
		calendar,
		now,
		bands: namesIn(readParameter(context, 'bands', itemIndex)).map(Number),
		filter: filterOf({ owner, channel, source, service }),
		prices: { inputPerMillion: priceIn(inputPerMillion, 'Price of Input'), outputPerMillion: priceIn(outputPerMillion, 'Price of Output') },
		rows: documents.includes('csv'),
	});
	const rows = rowsOf(tally, factsOf(call, settings, period.previous.since));
	const name = `handoff-report-${formatInstant(period.since, zone).slice(0, 10)}`;
	// The file is written while the cases are read, so that neither is ever held whole.
	const csv = documents.includes('csv') ? await csvFile(call, rows, name) : await read(rows);
	const report = tally.report();
	const names = documents.includes('mail') || documents.includes('pdf') ? await namesOf(call, report, { now, say }) : new Map();
	const files = { ...csv, ...(documents.includes('pdf') && (await pdfFile(call, report, names, { name, language: say.language }))) };
	return {
		output: 0,
		json: { ...item.json, report: { ...report, ...(documents.includes('mail') && { mail: performanceMail(report, names, say.language) }) } } as unknown as IDataObject,
		...(Object.keys(files).length > 0 && { binary: { ...item.binary, ...files } }),
	};
}

async function* rowsOf(tally: PerformanceTally, pages: AsyncIterable<CaseFacts[]>): AsyncGenerator<ReportRow[]> {
	for await (const page of pages) yield page.flatMap((facts) => tally.add(facts) ?? []);
}

async function read(rows: AsyncGenerator<ReportRow[]>): Promise<undefined> {
	while ((await rows.next()).done !== true);
	return undefined;
}

/** Of a finding's cases, so many are named. */
const SHOWN_OF_FINDING = 5;

/** The figures hold no names: they are looked up for the cases that a finding points at. */
async function namesOf({ context }: Call, { findings }: PerformanceReport, { now, say }: { now: number; say: Say }): Promise<CaseNames> {
	const ids = [...new Set(findings.flatMap(({ cases }) => cases.slice(0, SHOWN_OF_FINDING)))];
	const names = new Map<string, { name: string; href?: string }>();
	if (ids.length === 0) return names;
	const ledger = await openLedger(context);
	const links = await linksFor(context, ledger, now);
	for (const caseId of ids) {
		const record = await ledger.getCase(caseId);
		const href = links('case', caseId);
		if (record) names.set(caseId, { name: customerOf(record, say), ...(href !== undefined && { href }) });
	}
	return names;
}

async function csvFile({ context, itemIndex }: Call, rows: AsyncIterable<ReportRow[]>, name: string): Promise<IBinaryKeyData> {
	const field = readText(context, 'binaryProperty', itemIndex);
	if (field === undefined) throw new DomainError('binary-property-missing', 'Put Output File in Field is empty', 'Enter a name such as cases.', 'binaryProperty');
	return { [field]: await context.helpers.prepareBinaryData(Readable.from(bytesOf(reportCsv(rows))), `${name}.csv`, 'text/csv') };
}

async function pdfFile({ context }: Call, report: PerformanceReport, names: CaseNames, { name, language }: { name: string; language: string }): Promise<IBinaryKeyData> {
	const { reportPdf } = await import('../../../documents/pdf');
	return { pdf: await context.helpers.prepareBinaryData(Buffer.from(await reportPdf(report, names, language)), `${name}.pdf`, 'application/pdf') };
}

const DOCUMENTS = ['mail', 'csv', 'pdf'] as const;

function readChoice<T extends string>({ context, itemIndex }: Call, name: string, displayName: string, values: readonly T[]): T {
	const text = readText(context, name, itemIndex) ?? '';
	const value = values.find((one) => one === text);
	if (value) return value;
	throw new DomainError(`${name}-unknown`, `${displayName} is "${text}"`, `Choose from ${values.join(', ')}.`, name);
}

function filterOf(given: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, filterText(name, value)]])));
}

function filterText(name: string, value: unknown): string {
	const text = saidBy(value)?.trim();
	if (text !== undefined) return text;
	throw new DomainError('filter-not-text', `${asWords(name)} is an object, not a text`, 'Point the expression at one value in it.', 'options');
}

function priceIn(value: unknown, displayName: string): number | undefined {
	if (value === undefined) return undefined;
	const price = numberIn(value);
	if (Number.isFinite(price) && price >= 0) return price;
	throw new DomainError('price-invalid', `${displayName} is no price`, 'Enter what a million tokens cost, as a number such as 0.15.', 'options');
}
