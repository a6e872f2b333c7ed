import type { IDataObject } from 'n8n-workflow';

import { auditMail } from '../../../documents/report';
import { sayTo } from '../../../domain/desk';
import { DomainError } from '../../../domain/errors';
import { auditReport, measureTally } from '../../../domain/reporting';
import type { Answer } from '../../shared/items';
import { readJson, readRecord, readText } from '../../shared/parameters';
import { readRows } from '../../shared/profileFields';
import { type Call, factsOf, readCollection, readSettings, type Settings } from './operation';

const DAY = 86_400_000;

export async function audit(call: Call): Promise<Answer> {
	const { context, item, itemIndex } = call;
	const settings = await readSettings(call);
	const { currency, name } = settings.profile.business;
	const { leadsPerMonth, lostShare, value, closeRate, setupHours, setupCost, runningPerMonth, savedShare, savedShareLow, savedShareHigh } = readCollection(call, 'assumptions');
	const given = {
		handoffs: [...readHandoffs(call), ...readHandoffRows(call)],
		hourly: readText(context, 'hourly', itemIndex),
		leak: { ...readNamed(call, 'leak', 'Leak'), ...present({ leadsPerMonth, lostShare, value, closeRate }) },
		payback: { ...readNamed(call, 'payback', 'Payback'), ...present({ setupHours, setupCost, runningPerMonth, savedShare, savedShareLow, savedShareHigh }) },
	};
	const measured = context.getNodeParameter('useLedger', itemIndex, false) === true ? await measureFrom(call, settings) : undefined;
	const say = sayTo(settings.profile);
	const report = auditReport(given, { currency, measured, say });
	return { output: 0, json: { ...item.json, report: { ...report, mail: auditMail(report, name, say) } } as unknown as IDataObject };
}

/** Whole days until now: who wrote a moment ago has not been lost yet, and is left out with the last two days. */
async function measureFrom(call: Call, settings: Settings) {
	const days = Number(call.context.getNodeParameter('measureDays', call.itemIndex, 90));
	if (!(days >= 1 && days <= 730)) throw new DomainError('measure-days-invalid', 'Measure Days must be a number from 1 to 730', 'Correct the field.', 'measureDays');
	const before = settings.now - 2 * DAY;
	const period = { since: before - Math.round(days * DAY), before };
	const tally = measureTally(period, settings.profile.business.currency);
	for await (const page of factsOf(call, settings, period.since)) page.forEach(tally.add);
	return tally.result();
}

function readHandoffs({ context, itemIndex }: Call): unknown[] {
	const value = readJson(context, 'handoffs', itemIndex, 'Handoffs') ?? [];
	if (Array.isArray(value)) return value;
	throw new DomainError('handoffs-not-a-list', 'Handoffs is not a list', 'Give a list of { name, owner, perWeek, minutes, people, hourly }.', 'handoffs');
}

function readHandoffRows({ context, itemIndex }: Call): IDataObject[] {
	return readRows(context, 'handoffRows', 'handoff', itemIndex).map(({ name, owner, perWeek, minutes, people, errorRate, reworkMinutes, hourly }) => ({
		name, owner, perWeek, minutes, people, errorRate, reworkMinutes, hourly,
	}));
}

function readNamed({ context, itemIndex }: Call, name: string, displayName: string): IDataObject {
	return readRecord(context, name, itemIndex, displayName, 'Give an object with named numbers.') ?? {};
}

function present(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
