import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { pageHeaders } from '../../documents/pages';
import { DomainError } from '../../domain/errors';
import { attemptAsync } from '../shared/attempt';
import type { Answer } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { numberIn, readNow } from '../shared/parameters';
import { deskFor, keepBase, type Desk, type Page } from './desk';
import { answerLink } from './links/answerLink';
import { readRequest } from './request';
import { answerTeam } from './team/answerTeam';
import { problemPage } from './team/frame';

const FOR_MS = 1_000;

/** The request goes no further: what it carries (a login, a link's signature) is not handed on. */
export async function answerRequest(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const request = readRequest(context, item, itemIndex);
	const now = readNow(context, itemIndex, context.getTimezone());
	const undoMs = Math.max(0, numberIn(context.getNodeParameter('undoSeconds', itemIndex, 10)) || 0) * FOR_MS;
	const desk = await deskFor(context, await openLedger(context), request, { undoMs, now });
	await keepBase(desk);
	const { statusCode, body, refreshSeconds } = await pageOf(desk);
	if (statusCode === 429) context.logger.warn(`${context.getNode().name}: many links without a right signature are being tried; each answer is put off by a second`);
	return { output: 0, json: { statusCode, headers: pageHeaders(desk.nonce, { refreshSeconds }), body } as unknown as IDataObject };
}

/** What a person gave that does not fit is theirs to correct, on a page; anything else is an error of the node. */
async function pageOf(desk: Desk): Promise<Page> {
	const { access, unreadable, isPost, authenticated } = desk.request;
	if (unreadable && isPost && (access === 'links' || authenticated)) return problemPage(desk, 422, unreadable);
	const outcome = await attemptAsync(async () => (access === 'links' ? await answerLink(desk) : await answerTeam(desk)));
	if ('value' in outcome) return outcome.value;
	if (outcome.cause instanceof DomainError) return problemPage(desk, 422, outcome.cause);
	throw outcome.cause;
}
