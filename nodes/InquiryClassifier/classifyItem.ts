import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Classification, Inquiry, Reason } from '../../domain/case';
import { caseIdOf, contentKeyOf } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import type { Correction } from '../../domain/classify';
import { classificationOutput, classificationRequest, isUnsure, localEngine, modelFailed, readModelClassification } from '../../domain/classify';
import { normaliseInquiry, ownContactsOf } from '../../domain/message';
import type { Profile } from '../../domain/profile';
import { profileFromForm } from '../../domain/profile';
import type { Answer } from '../shared/items';
import type { Asking, NoModel } from '../shared/model/openModel';
import { isRecord, numberIn, readNow, readText } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { readRows } from '../shared/profileFields';
import { readParameter } from '../shared/readParameter';
import { reasonOf } from '../shared/reasonOf';

export const OUTPUTS = { qualified: 0, needsReview: 1, notALead: 2 } as const;

/** What is the same for all items of a run. */
export interface Run {
	model?: Asking | NoModel;
	/** Of a draft by the model, at most. */
	maxDraftCharacters: number;
	corrections: Correction[];
	/** To be waited for before an item is read. */
	giveWay: () => Promise<void>;
}

export async function classifyItem(context: IExecuteFunctions, run: Run, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	await run.giveWay();
	const profile = await readProfile(context, itemIndex, () => profileOfFields(context, itemIndex));
	const now = readNow(context, itemIndex, profile.business.timezone);
	const { inquiry, notes } = normaliseInquiry(readParameter(context, 'inquiry', itemIndex), {
		now,
		zone: profile.business.timezone,
		own: ownContactsOf(profile),
	});
	const reviewBelow = readThreshold(context, itemIndex);
	const local = localEngine(profile, run.corrections).classify(inquiry, { reviewBelow, now });
	const classification = await withModel(run, { inquiry, profile, local, reviewBelow });
	const found = new Set(classification.reasons.map(({ code }) => code));
	return {
		output: OUTPUTS[classificationOutput(classification)],
		json: {
			...item.json,
			caseId: item.json.caseId ?? caseIdOf(contentKeyOf(inquiry)),
			inquiry: withoutOurs(item.json.inquiry, inquiry),
			classification: { ...classification, reasons: [...notes.filter(({ code }) => !found.has(code)), ...classification.reasons] },
		} as unknown as IDataObject,
	};
}

/** The item's own inquiry stays as it is, but for a contact that is the business's own: nobody is to be answered there. */
function withoutOurs(given: unknown, { contact, ...inquiry }: Inquiry): unknown {
	if (given === undefined || given === null) return { ...inquiry, contact };
	return isRecord(given) && isRecord(given.contact) ? { ...given, contact } : given;
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
				reasons: [reasonOf(reason)],
			},
		},
	};
}

interface Read {
	inquiry: Inquiry;
	profile: Profile;
	local: Classification;
	reviewBelow: number;
}

/** The model's answer where one is wanted and given; the local one in all other cases, saying why. */
async function withModel({ model, maxDraftCharacters }: Run, { inquiry, profile, local, reviewBelow }: Read): Promise<Classification> {
	if (model === undefined) return local;
	if ('why' in model) return modelFailed(local, model.why);
	if (model.useModel === 'whenUnsure' && !isUnsure(local)) return local;
	const question = classificationRequest(inquiry, profile, local, { redact: model.redact, maxDraftCharacters });
	if ('unasked' in question) return question.unasked;
	const answer = await model.session.ask(question.request, (value) =>
		readModelClassification(value, { inquiry, profile, local, restore: question.restore, reviewBelow, maxDraftCharacters }),
	);
	if (answer.ok) return { ...answer.value, model: answer.model, usage: answer.usage };
	const reason: Reason = { code: `model-${answer.fault.kind}`, message: `${answer.fault.message} The local engine decided.` };
	return { ...modelFailed(local, reason), usage: answer.usage };
}

function profileOfFields(context: IExecuteFunctions, itemIndex: number) {
	return profileFromForm({
		preset: 'none',
		businessName: readText(context, 'businessName', itemIndex) ?? 'Our team',
		timezone: context.getTimezone(),
		services: readRows(context, 'services', 'service', itemIndex),
	});
}

function readThreshold(context: IExecuteFunctions, itemIndex: number): number {
	const value = numberIn(context.getNodeParameter('reviewBelow', itemIndex, 0.6));
	if (Number.isFinite(value) && value >= 0 && value <= 1) return value;
	throw new DomainError('review-below-invalid', 'Review Below must be a number from 0 to 1', 'Set it to, for example, 0.6.', 'reviewBelow');
}
