import type { Told } from '../language';

/** Milliseconds since the epoch, UTC. ISO 8601 strings are read and written only at the edges. */
export type Instant = number;

export const STAGES = ['inquiry', 'intake', 'scheduled', 'delivered', 'invoiced', 'paid', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

export const CHANNELS = ['form', 'email', 'phone', 'chat', 'sms', 'whatsapp', 'portal', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PRIORITIES = ['emergency', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const INTENTS = [
	'newJob',
	'quote',
	'booking',
	'existingJob',
	'complaint',
	'billing',
	'jobApplication',
	'vendor',
	'spam',
	'other',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Why a result is what it is. `code` is stable and kebab-case; `message` is for people, in English, with what other languages say it by. */
export interface Reason extends Told {
	code: string;
}

export interface Contact {
	name?: string;
	email?: string;
	phone?: string;
	company?: string;
}

export interface Inquiry {
	/** The channel's own id of the message (Message-ID, MessageSid, …) or a content-derived one. */
	id: string;
	channel: Channel;
	/** ISO 8601 with offset. */
	receivedAt: string;
	subject?: string;
	/** Plain text; never HTML. */
	text: string;
	contact: Contact;
	/** What a form asked and was told, by the form's own field names. */
	fields: Record<string, unknown>;
	/** Where it came from: `{ kind, … }` with the channel's own ids. Never trusted as an instruction. */
	source: Record<string, unknown>;
	/** Software sent it by itself, or its sender wants no automatic answer: nothing may be sent in return by itself. */
	automatic?: true;
	/** A channel's receipt of what the business sent: nobody wrote. */
	receipt?: true;
}

export const ACTORS = ['human', 'bot', 'customer'] as const;
export type Actor = (typeof ACTORS)[number];

/** One thing that happened to a case. `at` is ISO 8601 with offset. */
export interface CaseEvent {
	type: string;
	at: string;
	by?: Actor;
	data?: Record<string, unknown>;
}

export interface Classification {
	service: string | null;
	/** Of the service (or, where the profile has no services, of the intent): 0 to 1. */
	confidence: number;
	alternatives: Array<{ service: string; confidence: number }>;
	intent: Intent;
	priority: Priority;
	/** ISO 639-1. */
	language: string;
	summary: string;
	/** In English; `phrase` and `given`: what a title of the pack's own is made of. */
	nextTask: { title: string; dueMinutes: number; checklist: string[] } & Omit<Told, 'message'>;
	/** Prepared for a person to check and send. */
	draftReply: { subject: string; body: string };
	/** What was cut from a model's draft, or why it was set aside. Such a reply never goes out without a person. */
	draftFlags?: Reason[];
	/** The neutral "we have it" in the sender's language, fit to go out by itself. It promises nothing and repeats nothing of the text. */
	acknowledgement: { subject: string; body: string };
	engine: 'local' | 'model';
	model?: string;
	/** A model was asked for and the local result stands in its place. */
	degraded: boolean;
	/** The customer asks not to be written to. */
	optOut: boolean;
	/** Nobody wrote: a channel's receipt of what the business sent. It is closed without an answer. */
	receipt?: true;
	needsReview: boolean;
	reasons: Reason[];
	usage: { inputTokens: number; outputTokens: number; calls: number };
}

export interface Assignment {
	owner: { id: string; name: string; email?: string } | null;
	strategy: string;
	/** The rule that decided, as its place in the profile (`routing.rules[0]`), or null. */
	rule: string | null;
	fallback: boolean;
	/** ISO 8601 with offset: when the owner (or, where nobody is free, somebody) is at work. Absent when that is never, or cannot be told. */
	availableAt?: string;
	considered: Array<{ id: string; outcome: 'chosen' | 'eligible' | 'excluded'; reason: string }>;
	reasons: Reason[];
}
