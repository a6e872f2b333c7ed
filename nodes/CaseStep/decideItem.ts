import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Instant } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { decide, DEFINITIONS, isDecided, type DecidedProcess } from '../../domain/process';
import type { Answer } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { isRecord, readCaseId, readNow, saidBy, trimmedText } from '../shared/parameters';
import { profileInForce } from '../shared/profile';
import { caseFileOf, invitesOf, invoicedAlongside, linksFor, stepJson } from '../shared/step';
import type { Asked } from './asked';
import { askedItem } from './askedItem';
import { booksTurn } from './booksTurn';
import { calendarTurnOf } from './calendarTurn';
import { jobTurnOf } from './jobTurn';
import { lookUpTurnOf } from './lookUpTurn';
import { pushTurn } from './pushTurn';

export function readProcess(context: IExecuteFunctions): DecidedProcess {
	const process: unknown = context.getNodeParameter('process', 0);
	if (isDecided(process)) return process;
	throw new DomainError('process-unknown', `Process is "${saidBy(process) ?? 'an object'}"`, `Choose one of ${Object.keys(DEFINITIONS).join(', ')}.`, 'process');
}

/** Nothing is written: decided again, the step is the same. */
export async function decideItem(context: IExecuteFunctions, process: DecidedProcess, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const { profile, version } = await profileInForce(context, itemIndex);
	const zone = profile.business.timezone;
	const now = readNow(context, itemIndex, zone);
	const { json, answer } = askedItem(context, process, item, itemIndex);
	const caseId = readCaseId(context, itemIndex) ?? (json === item.json ? undefined : trimmedText(json.caseId));
	if (caseId === undefined) throw new DomainError('case-id-missing', 'Case ID is empty', 'Open the case first, or point Case ID at the field that holds it.', 'caseId');
	const ledger = await openLedger(context);
	const readAt = Date.now();
	const known = await caseFileOf(ledger, caseId, json, zone, now);
	const asked = { context, file: known, profile, json, answer, itemIndex };
	const alongside = process === 'collection' && profile.reminders.perCustomer ? await invoicedAlongside(ledger, known) : [];
	const file = { ...known, ...(alongside.length > 0 && { alongside }), sections: { ...known.sections, ...turnOf(process, asked, now) } };
	const links = await linksFor(context, ledger, now);
	const step = decide(process, { file, profile, links, invites: invitesOf(profile, now), now });
	const work = isRecord(json.work) ? json.work : {};
	const carried = {
		caseId,
		decidedAt: readAt,
		...(typeof work.token === 'string' && { token: work.token }),
		...((work.test === true || (context.getMode() === 'manual' && file.test !== true)) && { test: true }),
		...(version !== undefined && { profileVersion: version }),
	};
	const codes: readonly string[] = DEFINITIONS[process].codes;
	return { output: Math.max(0, codes.indexOf(step.code)), json: { ...json, caseId, step: stepJson(step, carried, zone) } as IDataObject };
}

/** What another service has answered, for the processes that ask one. */
function turnOf(process: DecidedProcess, asked: Asked, now: Instant): Record<string, unknown> {
	switch (process) {
		case 'push':
			return { pushTurn: pushTurn(asked) };
		case 'collection':
			return { booksTurn: booksTurn(asked) };
		case 'calendar':
			return { calendarTurn: calendarTurnOf(asked, now) };
		case 'job':
			return { jobTurn: jobTurnOf(asked, now) };
		case 'lookUp':
			return { lookUpTurn: lookUpTurnOf(asked, now) };
		default:
			return {};
	}
}
