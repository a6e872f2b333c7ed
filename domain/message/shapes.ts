import { caseShape, inquiryShape, ledgerCaseShape } from './caseRecord';
import { adfShape } from './adf';
import { calComShape, calendlyShape } from './bookings';
import { callRailShape, voiceAgentShapes } from './calls';
import { chatShape } from './chat';
import { eventShapes } from './events';
import { googleAdsShape, jotformShape, webflowShape, wufooShape } from './leadForms';
import { messengerShape, telegramShape } from './messengers';
import { textMessageShapes } from './textMessages';
import { formTriggerShape } from './formTrigger';
import { gmailFullShape, gmailSimpleShape } from './gmail';
import { imapRawShape, imapResolvedShape, imapSimpleShape } from './imap';
import { outlookShape } from './outlook';
import { isObject, type Plain, textAt } from './plain';
import { portalShapes } from './portals';
import { postedMailShape } from './postedMail';
import type { Draft, Look, Shape } from './shape';
import { twilioTriggerShape, twilioWebhookShape } from './twilio';
import { readList, readObject, readText, readValue } from './values';
import { webhookShape } from './webhook';
import { whatsappShape } from './whatsapp';

/** The first that matches reads; what matches none is read as a form. */
const SHAPES: readonly Shape[] = [
	// What this pack wrote before everything else: a case item may still carry its trigger's keys beside it.
	inquiryShape,
	caseShape,
	ledgerCaseShape,
	// Before the form trigger, whose keys a page may post to a webhook: the envelope is told by the node, the body by anybody.
	webhookShape,
	formTriggerShape,
	// Gmail before IMAP: unsimplified, both are mailparser's result and Gmail's adds its ids.
	gmailFullShape,
	gmailSimpleShape,
	outlookShape,
	imapSimpleShape,
	imapResolvedShape,
	imapRawShape,
	twilioTriggerShape,
	// Before Twilio's messages, whose numbers and ids a report of delivery has too.
	...eventShapes,
	twilioWebhookShape,
	...textMessageShapes,
	whatsappShape,
	messengerShape,
	telegramShape,
	chatShape,
	callRailShape,
	...voiceAgentShapes,
	calComShape,
	calendlyShape,
	adfShape,
	...portalShapes,
	googleAdsShape,
	jotformShape,
	webflowShape,
	wufooShape,
	// Last: its keys are words that the shapes above use too.
	postedMailShape,
];

/** A body in a webhook in a list in JSON text: deeper, what is left is read as a form. */
const MAX_LOOKS = 4;

const ANSWERS_KEYS = new Set(['field', 'name', 'label', 'key', 'title', 'question', 'id', 'type', 'value', 'answer', 'values']);

/** A question and its answer, and nothing else. */
function isAnswer(entry: Plain): boolean {
	return isObject(entry) && textAt(entry, 'field', 'name', 'label', 'key', 'title', 'question') !== undefined && ['value', 'answer', 'values'].some((name) => Object.hasOwn(entry, name)) && Object.keys(entry).every((name) => ANSWERS_KEYS.has(name));
}

export function readDraft(raw: Plain | undefined, looks = 0): Draft {
	const look: Look | undefined = looks < MAX_LOOKS ? (inner) => readDraft(inner, looks + 1) : undefined;
	if (typeof raw === 'string') return readText(raw, look);
	if (Array.isArray(raw)) return raw.length > 1 && raw.every(isAnswer) ? readObject({ answers: raw }) : readList(raw, look);
	if (!isObject(raw)) return readValue(raw);
	const shape = SHAPES.find((candidate) => candidate.matches(raw));
	return shape && look ? shape.read(raw, look) : readObject(raw);
}
