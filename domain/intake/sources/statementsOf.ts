import { DateTime } from 'luxon';

import type { Instant } from '../../case';
import { looksLikeHtml, textOfHtml } from '../../message';
import { cutText, newestMessage, READ_LIMIT, TEXT_LIMIT, tidyText } from '../../text';
import type { IntakeInput, IntakeMessage } from '../types';
import { customerTurns, type Turn } from './customerTurns';
import { forwardedIn, isOwnMatter } from './forwardedPart';

/** What the customer wrote or said at one time. */
export interface Statement {
	/** The customer's words with their signature below. */
	text: string;
	/** Where the signature begins in `text`; its end where there is none. */
	signatureAt: number;
	/** Stretches of `text` that answer a question of the business. */
	turns: Turn[];
	/** A customer's mail that somebody else passed on. */
	isPassedOn?: true;
	/** Written by somebody who passes a customer's mail on. */
	passesOn?: true;
	/** Somebody else's mail that the customer shows for a matter of their own: a price, a landlord's word. */
	isShown?: true;
	/** Place in the input, counted from 0, oldest first. */
	message: number;
	at: Instant;
}

/** A case with more is read by its newest. */
const MAX_MESSAGES = 100;
/** Of all messages together, in UTF-16 units: hundreds of patterns go over each. */
const MAX_UNITS = 3 * TEXT_LIMIT;

/** Oldest first. A forwarded mail stands before the words that were put above it. */
export function statementsOf(input: IntakeInput, now: Instant): Statement[] {
	const statements: Statement[] = [];
	let question: string | undefined;
	withTexts(orderedMessages(input, now)).forEach(({ message, at, text }, index) => {
		if (text === undefined) return;
		if (message.from === 'business') {
			question = newestMessage(text).message;
			return;
		}
		const { message: written, quoted, signature } = newestMessage(text);
		const { note, forwarded } = forwardedIn(written, quoted, message.subject);
		const isOwn = forwarded !== '' && isOwnMatter(note);
		if (forwarded !== '') statements.push({ ...statement(forwarded, '', undefined, index, at), ...(isOwn ? { isShown: true } : { isPassedOn: true }) });
		const own = statement(note, signature, question, index, at);
		if (note !== '') statements.push(forwarded === '' || isOwn ? own : { ...own, passesOn: true });
		question = undefined;
	});
	return statements;
}

function statement(written: string, signature: string, question: string | undefined, message: number, at: Instant): Statement {
	const spoken = customerTurns(written, question);
	return {
		text: signature === '' ? spoken.text : `${spoken.text}\n\n${signature}`,
		signatureAt: spoken.text.length,
		turns: spoken.turns,
		message,
		at,
	};
}

function orderedMessages(input: IntakeInput, now: Instant): Array<{ message: IntakeMessage; at: Instant }> {
	const messages = [...(input.messages ?? [])];
	if (input.text !== undefined) messages.push({ text: input.text });
	const fallback = instantOf(input.referenceTime) ?? now;
	return messages
		.slice(-MAX_MESSAGES)
		.map((message) => ({ message, at: instantOf(message.at) ?? fallback }))
		.sort((a, b) => a.at - b.at);
}

/** Without a text are those that are older than all that is read. */
function withTexts<Message extends { message: IntakeMessage }>(ordered: Message[]): Array<Message & { text?: string }> {
	let units = 0;
	return ordered.reduceRight<Array<Message & { text?: string }>>((read, one) => {
		const text = units < MAX_UNITS ? textOf(one.message) : undefined;
		units += text?.length ?? 0;
		return [text === undefined ? one : { ...one, text }, ...read];
	}, []);
}

function textOf({ text = '', html = '' }: IntakeMessage): string {
	const markup = text.trim() === '' ? html : looksLikeHtml(text) ? text : undefined;
	const written = markup === undefined ? text : textOfHtml(markup);
	return cutText(tidyText(written.slice(0, READ_LIMIT)), TEXT_LIMIT);
}

/** undefined where this is no ISO 8601 moment; one without an offset is read as UTC. */
export function instantOf(iso: string | undefined): Instant | undefined {
	if (iso === undefined) return undefined;
	const moment = DateTime.fromISO(iso.slice(0, 40), { zone: 'utc' });
	return moment.isValid ? moment.toMillis() : undefined;
}
