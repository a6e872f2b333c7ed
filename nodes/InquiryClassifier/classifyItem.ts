import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { caseIdOf, contentKeyOf } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { classificationOutput, localEngine, normaliseInquiry } from '../../domain/inquiry';
import { profileFromForm } from '../../domain/profile';
import type { Answer } from '../shared/items';
import { readNow, readText } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { readRows } from '../shared/profileFields';

export const OUTPUTS = { qualified: 0, needsReview: 1, notALead: 2 } as const;

export function classifyItem(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Answer {
	const profile = readProfile(context, itemIndex, () => profileOfFields(context, itemIndex));
	const now = readNow(context, itemIndex, profile.business.timezone);
	const { inquiry, notes } = normaliseInquiry(context.getNodeParameter('inquiry', itemIndex, undefined), {
		now,
		zone: profile.business.timezone,
	});
	requireLocalEngine(context, itemIndex);
	const classification = localEngine(profile).classify(inquiry, { reviewBelow: readThreshold(context, itemIndex), now });
	return {
		output: OUTPUTS[classificationOutput(classification)],
		json: {
			...item.json,
			caseId: item.json.caseId ?? caseIdOf(contentKeyOf(inquiry)),
			inquiry: item.json.inquiry ?? inquiry,
			classification: { ...classification, reasons: [...notes, ...classification.reasons] },
		} as IDataObject,
	};
}

/** An item that could not be read at all still goes on, to a person. */
export function reviewInstead(item: INodeExecutionData, reason: DomainError): Answer {
	return {
		output: OUTPUTS.needsReview,
		json: {
			...item.json,
			classification: {
				service: null,
				confidence: 0,
				needsReview: true,
				reasons: [{ code: reason.code, message: `${reason.message}. ${reason.description}` }],
			},
		},
	};
}

function profileOfFields(context: IExecuteFunctions, itemIndex: number) {
	return profileFromForm({
		preset: 'none',
		businessName: readText(context, 'businessName', itemIndex) ?? 'Our team',
		timezone: context.getTimezone(),
		services: readRows(context, 'services', 'service', itemIndex),
	});
}

/** An expression, or a workflow made for a later version, may name an engine that is not here. */
function requireLocalEngine(context: IExecuteFunctions, itemIndex: number): void {
	const engine: unknown = context.getNodeParameter('engine', itemIndex, 'local');
	if (engine === 'local') return;
	throw new NodeOperationError(context.getNode(), `Engine is "${String(engine)}"`, { itemIndex, description: 'Choose Local.' });
}

function readThreshold(context: IExecuteFunctions, itemIndex: number): number {
	const value = Number(context.getNodeParameter('reviewBelow', itemIndex, 0.6));
	if (Number.isFinite(value) && value >= 0 && value <= 1) return value;
	throw new DomainError('review-below-invalid', 'Review Below must be a number from 0 to 1', 'Set it to, for example, 0.6.', 'reviewBelow');
}
