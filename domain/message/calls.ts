import { readForm } from './form';
import { isObject, objectAt, objectsIn, ownOf, type Plain, type PlainObject, textAt, textOf, valueAt } from './plain';
import type { Draft, Shape } from './shape';
import { international } from './textMessages';
import { turnsIn } from './turns';

/**
 * CallRail's webhooks of calls and forms (apidocs.callrail.com, Webhooks): `customer_*` is who called, `company_name` the
 * account's own company, `tracking_phone_number` and `business_phone_number` the business's numbers. What the caller did on
 * the website before is left out.
 */
export const callRailShape: Shape = {
	kind: 'callRail',
	matches: (raw) => (isObject(ownOf(raw, 'form_data')) || textAt(raw, 'customer_phone_number') !== undefined) && textAt(raw, 'tracking_phone_number', 'business_phone_number', 'resource_id', 'company_resource_id', 'form_url') !== undefined,
	read: (raw) => {
		const form = objectAt(raw, 'form_data');
		const isForm = Object.keys(form).length > 0;
		const asked = isForm ? readForm(form, 'callRail') : undefined;
		const isOurs = textAt(raw, 'direction') === 'outbound';
		return {
			kind: 'callRail',
			channel: isForm ? 'form' : 'phone',
			text: asked?.text ?? textAt(raw, 'transcription', 'conversational_transcript', 'call_summary', 'note'),
			sentAt: [ownOf(raw, 'start_time'), ownOf(raw, 'submitted_at'), ownOf(raw, 'created_at')],
			contact: {
				name: asked?.contact.name ?? textAt(raw, 'customer_name'),
				email: asked?.contact.email ?? textAt(raw, 'customer_email'),
				phone: asked?.contact.phone ?? textAt(raw, 'customer_phone_number'),
				company: asked?.contact.company,
			},
			receiver: textAt(raw, 'business_phone_number'),
			fields: { ...asked?.fields, ...kept(raw, ['answered', 'voicemail', 'duration', 'customer_city', 'customer_state', 'source', 'recording']) },
			source: { messageId: textAt(raw, 'id', 'resource_id'), ...(!isForm && !isOurs && ownOf(raw, 'answered') === false && { missedCall: true }) },
			...(isOurs && { receipt: true }),
		};
	},
};

interface VoiceAgent {
	kind: string;
	mark: (raw: PlainObject) => boolean;
	caller: string[];
	called: string[];
	/** The words that were said; what the service made of them only where it keeps none. */
	words: string[];
	summary: string[];
	/** What its own questions were answered. */
	answers: string[];
	id: string[];
	sentAt: string[];
	direction: string[];
	/** Says whether anybody answered. */
	state?: string[];
	answeredAt?: string;
}

const MISSED = /^(?:missed|no-?answer|unanswered|abandoned)$/i;

/** Receptionists that are programs, by their reports at the end of a call (docs.vapi.ai, docs.retellai.com, elevenlabs.io/docs, docs.bland.ai). */
const AGENTS: readonly VoiceAgent[] = [
	{
		kind: 'vapi',
		mark: (raw) => textAt(objectAt(raw, 'message'), 'type') === 'end-of-call-report',
		caller: ['message.call.customer.number', 'message.customer.number'],
		called: ['message.phoneNumber.number', 'message.call.phoneNumber.number'],
		words: ['message.artifact.transcript', 'message.transcript'],
		summary: ['message.analysis.summary', 'message.summary'],
		answers: ['message.analysis.structuredData'],
		id: ['message.call.id'],
		sentAt: ['message.startedAt', 'message.timestamp'],
		direction: ['message.call.type'],
	},
	{
		kind: 'retell',
		mark: (raw) => /^call_/.test(textAt(raw, 'event') ?? '') && isObject(ownOf(raw, 'call')),
		caller: ['call.from_number'],
		called: ['call.to_number'],
		words: ['call.transcript'],
		summary: ['call.call_analysis.call_summary'],
		answers: ['call.call_analysis.custom_analysis_data', 'call.collected_dynamic_variables'],
		id: ['call.call_id'],
		sentAt: ['call.start_timestamp'],
		direction: ['call.direction'],
	},
	{
		kind: 'elevenLabs',
		mark: (raw) => textAt(raw, 'type') === 'post_call_transcription' && isObject(ownOf(raw, 'data')),
		caller: ['data.metadata.phone_call.external_number'],
		called: ['data.metadata.phone_call.agent_number'],
		words: ['data.transcript'],
		summary: ['data.analysis.transcript_summary'],
		answers: ['data.analysis.data_collection_results'],
		id: ['data.conversation_id'],
		sentAt: ['data.metadata.start_time_unix_secs', 'event_timestamp'],
		direction: ['data.metadata.phone_call.direction'],
	},
	{
		kind: 'bland',
		mark: (raw) => textAt(raw, 'concatenated_transcript') !== undefined && textAt(raw, 'call_id', 'c_id') !== undefined,
		caller: ['from'],
		called: ['to'],
		words: ['concatenated_transcript'],
		summary: ['summary'],
		answers: ['analysis', 'variables.collected'],
		id: ['call_id', 'c_id'],
		sentAt: ['started_at', 'created_at'],
		direction: ['direction'],
	},
	{
		kind: 'aircall',
		mark: (raw) => /^call\.(?:voicemail_left|ended)$/.test(textAt(raw, 'event') ?? '') && isObject(ownOf(raw, 'data')),
		caller: ['data.raw_digits'],
		called: ['data.number.digits'],
		words: ['data.transcription.content', 'data.comments'],
		summary: [],
		answers: ['data.contact'],
		id: ['data.id'],
		sentAt: ['data.started_at', 'timestamp'],
		direction: ['data.direction'],
		answeredAt: 'data.answered_at',
	},
	{
		kind: 'justCall',
		mark: (raw) => /^(?:jc\.)?call/.test(textAt(raw, 'type') ?? '') && textAt(objectAt(raw, 'data'), 'contact_number') !== undefined,
		caller: ['data.contact_number'],
		called: ['data.justcall_number'],
		words: ['data.call_info.transcription', 'data.voicemail_transcription', 'data.call_info.notes'],
		summary: ['data.call_info.summary'],
		answers: ['data'],
		id: ['data.id'],
		sentAt: ['data.datetime'],
		direction: ['data.call_info.direction'],
		state: ['data.call_info.type'],
	},
	{
		kind: 'openPhone',
		mark: (raw) => /^call\./.test(textAt(raw, 'type') ?? '') && isObject(ownOf(objectAt(raw, 'data'), 'object')),
		caller: ['data.object.from', 'data.object.participants.0'],
		called: ['data.object.to', 'data.object.participants.1'],
		words: ['data.object.dialogue', 'data.object.voicemail.transcript', 'data.object.transcript'],
		summary: ['data.object.summary'],
		answers: [],
		id: ['data.object.id', 'id', 'data.object.callId'],
		sentAt: ['data.object.createdAt', 'createdAt'],
		direction: ['data.object.direction'],
		state: ['data.object.status'],
		answeredAt: 'data.object.answeredAt',
	},
];

export const voiceAgentShapes: readonly Shape[] = AGENTS.map((agent) => ({ kind: agent.kind, matches: agent.mark, read: (raw) => readCall(raw, agent) }));

function readCall(raw: PlainObject, agent: VoiceAgent): Draft {
	const all = (places: string[]) => places.map((place) => valueAt(raw, place));
	const first = (places: string[]) => all(places).map(spoken).find((text) => text !== undefined);
	const isOutward = /^(?:outbound|outgoing|outboundPhoneCall)$/i.test(first(agent.direction) ?? '');
	const [from, to] = isOutward ? [agent.called, agent.caller] : [agent.caller, agent.called];
	const answers = all(agent.answers).find((value) => isObject(value) && Object.keys(value).length > 0);
	const form = isObject(answers) ? readForm(answers, agent.kind) : undefined;
	return {
		kind: agent.kind,
		channel: 'phone',
		text: first(agent.words) ?? first(agent.summary),
		sentAt: all(agent.sentAt),
		contact: { ...form?.contact, phone: international(form?.contact.phone ?? first(from) ?? strangerIn(all(agent.words))) },
		receiver: first(to),
		fields: form?.fields,
		source: { messageId: first(agent.id), summary: first(agent.summary), ...(!isOutward && (MISSED.test(first(agent.state ?? []) ?? '') || isUnanswered(raw, agent)) && { missedCall: true }) },
	};
}

/** Of a conversation in turns, the number of who is none of the business's. */
function strangerIn(conversations: Array<Plain | undefined>): string | undefined {
	const turns = conversations.flatMap((conversation) => objectsIn(conversation, 2_000));
	return turns.map((turn) => (ownOf(turn, 'userId') === null ? textAt(turn, 'identifier') : undefined)).find((identifier) => identifier !== undefined && /^\+\d{7,15}$/.test(identifier));
}

/** An instant that was never reached is null. */
function isUnanswered(raw: PlainObject, { answeredAt }: VoiceAgent): boolean {
	return answeredAt !== undefined && valueAt(raw, answeredAt) === null;
}

/** Text, a list of texts (numbers of who took part), or turns of a conversation. */
function spoken(value: Plain | undefined): string | undefined {
	if (typeof value === 'string' || typeof value === 'number') return textOf(value);
	if (!Array.isArray(value)) return undefined;
	return turnsIn(value);
}

function kept(raw: PlainObject, names: string[]): PlainObject {
	return Object.fromEntries(names.flatMap((name) => (ownOf(raw, name) === undefined || ownOf(raw, name) === null ? [] : [[name, ownOf(raw, name)]])));
}
