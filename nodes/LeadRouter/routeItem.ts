import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Assignment, Classification } from '../../domain/case';
import { caseIdOf, contentKeyOf } from '../../domain/case';
import type { DomainError } from '../../domain/errors';
import { normaliseInquiry } from '../../domain/message';
import type { Profile } from '../../domain/profile';
import { profileFromForm } from '../../domain/profile';
import { routeLead, type Lead, type LeadToRoute, type Strategy } from '../../domain/routing';
import type { Ledger } from '../../ledger';
import type { Answer } from '../shared/items';
import { hasLedgerCredential, openLedger } from '../shared/ledger';
import { isRecord, readCaseId, readJson, readJsonOrWords, readNow, readText } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { readRows } from '../shared/profileFields';
import { reasonOf } from '../shared/reasonOf';

export const OUTPUTS = { assigned: 0, queued: 1 } as const;

export async function routeItem(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const profile = await readProfile(context, itemIndex, () => profileOfFields(context, itemIndex));
	const now = readNow(context, itemIndex, profile.business.timezone);
	const { inquiry } = normaliseInquiry(readJsonOrWords(context, 'inquiry', itemIndex, 'Inquiry') ?? item.json, {
		now,
		zone: profile.business.timezone,
	});
	const caseId = readCaseId(context, itemIndex) ?? caseIdOf(contentKeyOf(inquiry));
	const question = {
		caseId,
		inquiry,
		classification: readClassification(context, itemIndex),
		previousOwnerId: readText(context, 'previousOwnerId', itemIndex),
		value: readText(context, 'value', itemIndex),
		now,
	};
	const strategy = readStrategy(context, itemIndex);
	const assignment =
		context.getNodeParameter('settingsFrom', itemIndex, 'ledger') === 'ledger' || context.getNodeParameter('useLedger', itemIndex, false) === true || hasLedgerCredential(context)
			? await routeOnLedger(await openLedger(context), question, profile, strategy)
			: routeLead(question, profile, strategy).assignment;
	return {
		output: assignment.owner ? OUTPUTS.assigned : OUTPUTS.queued,
		json: { ...item.json, caseId, assignment } as unknown as IDataObject,
	};
}

/**
 * Chosen and written as one, so that runs at the same time take turns too. A case that is not on the ledger is routed as
 * without it: there is nothing that its turn could be counted by.
 */
async function routeOnLedger(ledger: Ledger, question: LeadToRoute, profile: Profile, strategy?: Strategy): Promise<Assignment> {
	const { caseId, now } = question;
	const routed = await ledger.assignByChoice({ caseId, now }, ({ case: there, previousOwnerId, workload, waiting }) =>
		routeLead(
			{
				...question,
				ownerId: there.owner?.id,
				previousOwnerId: question.previousOwnerId ?? previousOwnerId,
				workload,
				waiting: waiting as Lead[],
			},
			profile,
			strategy,
		),
	);
	return (routed ?? routeLead(question, profile, strategy)).assignment;
}

/** A case whose data cannot be read waits for a person. */
export function queueInstead(item: INodeExecutionData, reason: DomainError): Answer {
	return {
		output: OUTPUTS.queued,
		json: {
			...item.json,
			assignment: {
				owner: null,
				fallback: false,
				considered: [],
				reasons: [reasonOf(reason)],
			},
		},
	};
}

function profileOfFields(context: IExecuteFunctions, itemIndex: number) {
	return profileFromForm({
		preset: 'none',
		businessName: 'This business',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		hours: readRows(context, 'hours', 'window', itemIndex),
		team: readRows(context, 'team', 'member', itemIndex),
	});
}

const STRATEGIES = ['rotate', 'leastBusy', 'weighted', 'firstAvailable'] as const;

function readStrategy(context: IExecuteFunctions, itemIndex: number): Strategy | undefined {
	const value: unknown = context.getNodeParameter('strategy', itemIndex, 'profile');
	return STRATEGIES.find((strategy) => strategy === value);
}

/** Rules compare these values with the profile's own words, so a foreign value simply matches nothing. */
function readClassification(context: IExecuteFunctions, itemIndex: number): Partial<Classification> | undefined {
	const value = readJson(context, 'classification', itemIndex, 'Classification');
	return isRecord(value) ? (value as Partial<Classification>) : undefined;
}
