import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { estimateFromIntake } from '../../../domain/billing';
import { DomainError } from '../../../domain/errors';
import type { Profile } from '../../../domain/profile';
import { estimateFile, estimateNumber } from '../../shared/estimateFile';
import { openLedger } from '../../shared/ledger';
import { isRecord, readCaseId, readJson, readRecord, readText } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { drafted, type Drafted } from './draftLines';
import { type Call, type Operation, OUTPUTS, readSettings } from './operation';

/** What the price list and the intake make of a case; somebody approves it before it is billed. */
export const createEstimate: Operation = async (call) => {
	const { context, item, itemIndex } = call;
	const { profile, now } = await readSettings(call);
	const object = (name: string, displayName: string) => readRecord(context, name, itemIndex, displayName, 'Map it in the node, e.g. {{ $json.intake }}.', 'not-an-object') ?? {};
	const intake = object('intake', 'Intake');
	const record = isRecord(intake.record) ? intake.record : {};
	const facts = {
		service: readText(context, 'service', itemIndex),
		record,
		contact: object('contact', 'Customer'),
		language: typeof intake.language === 'string' ? intake.language : 'en',
	};
	const lines = readJson(context, 'estimateLines', itemIndex, 'Estimate Lines');
	const wanted = { ...detailsIn(context.getNodeParameter('estimateOptions', itemIndex, {})), ...(lines !== undefined && { lines }) };
	// What does not fit is said before a number is taken.
	const draft: Drafted = lines !== undefined ? { reasons: [] } : await drafted({ order: isRecord(intake.workOrder) ? intake.workOrder : {}, ...facts }, profile, await call.model());
	const { estimate: tried, open } = estimateFromIntake(facts, wanted, '', profile, now, draft.lines);
	const number = readText(context, 'number', itemIndex) ?? (await numberFor(call, profile, now));
	const estimate: Record<string, unknown> = { ...tried, number };
	const binary = readParameter(context, 'estimatePdf', itemIndex) === false ? undefined : await pdfOf(call, estimate, number, profile, now);
	return {
		output: open.length > 0 ? OUTPUTS.needsReview : OUTPUTS.ready,
		json: { ...item.json, estimate: { ...estimate, review: { required: open.length > 0, flags: open }, ...(draft.reasons.length > 0 && { reasons: draft.reasons }) } as unknown as IDataObject },
		...(binary && { binary: { ...item.binary, ...binary } }),
	};
};

async function numberFor({ context, itemIndex }: Call, profile: Profile, now: number): Promise<string> {
	const caseId = readCaseId(context, itemIndex);
	if (caseId === undefined) throw new DomainError('estimate-unnumbered', 'There is neither a number nor a case', 'Give Number, or the case whose estimate it is: its number is taken once.', 'number');
	return await estimateNumber(await openLedger(context), caseId, profile, now);
}

async function pdfOf({ context }: Call, estimate: Record<string, unknown>, number: string, profile: Profile, now: number): Promise<IBinaryKeyData> {
	const { fileName, content } = await estimateFile(estimate, { number, revision: 1, asksDeposit: true }, profile, now);
	return { estimatePdf: await context.helpers.prepareBinaryData(content, fileName, 'application/pdf') };
}

/** Without what was left empty. */
function detailsIn(options: unknown): Record<string, unknown> {
	const { validUntil, discountPercent, note } = isRecord(options) ? options : {};
	return Object.fromEntries(Object.entries({ validUntil, discountPercent, note }).filter(([, value]) => value !== '' && value !== undefined && value !== null));
}
