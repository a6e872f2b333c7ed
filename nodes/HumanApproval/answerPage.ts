import { randomBytes } from 'node:crypto';

import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { approvalPage, pageHeaders, plainPage } from '../../documents/pages';
import { formatInstant } from '../../domain/calendar';
import { keyOf } from '../../domain/case';
import { readApprovalPost, sayTo, settleApproval, type ApprovalPost, type ApprovalResult } from '../../domain/desk';
import { sayIn, type Say } from '../../domain/language';
import { attempt } from '../shared/attempt';
import { openLedger } from '../shared/ledger';
import { profileIfAny } from '../shared/profile';
import { asksOfTool, readAsks, readingOnPage, readRules, waitKey, type Ask } from './readAsk';

const APPROVED = 1;
const REJECTED = 2;

/** Shows; decides nothing, however often it is opened. */
export async function showPage(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { asks } = waitingFor(context);
	answer(context, await readerOf(context), 200, asks);
	return { noWebhookResponse: true };
}

export async function answerPost(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { asks, items } = waitingFor(context);
	const rules = readRules(readingOnPage(context));
	const reader = await readerOf(context);
	const { say } = reader;
	const read = readApprovalPost(context.getBodyData(), asks, rules, say);
	if (!read.ok) {
		answer(context, reader, read.status, asks, { text: read.message, undecided: read.undecided, chosen: read.chosen });
		return { noWebhookResponse: true };
	}
	const posts = rules.all ? await keptPosts(context, asks, read.post, rules.approvers) : [read.post];
	const settled = settleApproval(posts, asks, rules);
	if (!settled.settled) {
		answer(context, reader, 200, asks, { text: say('Your decision is kept: {have} of {need} approvals are there. It waits for the others.', { have: settled.have, need: settled.need }), undecided: [], chosen: [] });
		return { noWebhookResponse: true };
	}
	const now = Date.now();
	if (!(await isFirst(context, asks, now))) {
		sayDecided(context, reader);
		return { noWebhookResponse: true };
	}
	const at = formatInstant(now, context.getTimezone());
	await record(context, asks, settled.results, now);
	thank(context, reader, settled.results);
	if (asksOfTool(context.getNode())) return { workflowData: [settled.results.map((result, item) => forAgent(result, at, item))] };
	return { workflowData: placed(items, settled.results, at, context.getNodeParameter('branch', true) !== false) };
}

/** n8n resumes an execution once, but asks the node for each of two posts that come at the same moment. */
const BETWEEN_DECISIONS_MS = 15_000;

async function isFirst(context: IWebhookFunctions, asks: Ask[], now: number): Promise<boolean> {
	try {
		const ledger = await openLedger(context);
		return (await ledger.claim({ key: `approval:${keyOf(waitKey(context, asks)).slice(0, 40)}`, by: context.getExecutionId(), leaseMs: BETWEEN_DECISIONS_MS, now })).claimed;
	} catch (cause) {
		context.logger.warn(`${context.getNode().name}: two decisions at the same moment are not told apart without the ledger: ${cause instanceof Error ? cause.message : String(cause)}`);
		return true;
	}
}

function sayDecided(context: IWebhookFunctions, { business, say }: Reader): void {
	const nonce = randomBytes(16).toString('base64');
	const text = [say('A decision was recorded a moment before this one, so this one was not.'), say('If you pressed twice, all is well: the first press counts.')];
	send(context, 409, nonce, plainPage({ business, language: say.language, title: say('This was decided already'), text, tone: 'warn' }, { nonce }));
}

/** An agent's tool runs where `approved` says so; `chatInput` is what the agent is told of a rejection. */
function forAgent(result: ApprovalResult, at: string, item: number): INodeExecutionData {
	const { approved, comment } = result;
	return {
		json: { approved, ...(!approved && comment !== undefined && { chatInput: comment }), review: { ...result, at, respondedAt: at, responder: result.by } },
		pairedItem: { item },
	} as unknown as INodeExecutionData;
}

/** Each item by its own decision, with its data and what was decided. */
function placed(items: INodeExecutionData[], results: ApprovalResult[], at: string, branches: boolean): INodeExecutionData[][] {
	const outputs: INodeExecutionData[][] = branches ? [[], [], []] : [[]];
	for (const [item, result] of results.entries()) {
		const review = { ...result, at, respondedAt: at, responder: result.by };
		outputs[branches ? (result.approved ? APPROVED : REJECTED) : 0].push({
			json: { ...items[item].json, review: { ...(items[item].json.review as object | undefined), ...review } },
			...(items[item].binary && { binary: items[item].binary }),
			pairedItem: { item },
		} as unknown as INodeExecutionData);
	}
	return outputs;
}

/** What the execution waits with: its items, and what is asked of each. */
function waitingFor(context: IWebhookFunctions): { items: INodeExecutionData[]; asks: Ask[] } {
	const given = context.evaluateExpression('{{ $input.all() }}', 0) as unknown as INodeExecutionData[];
	const items = given.map(({ json, binary }) => ({ json, ...(binary && { binary }) }));
	const read = readingOnPage(context);
	return { items, asks: readAsks(context.getNode(), items, read) };
}

/** Who signed before is kept on the ledger until all have: an execution that waits cannot keep anything itself. */
async function keptPosts(context: IWebhookFunctions, asks: Ask[], post: ApprovalPost, approvers: string[]): Promise<ApprovalPost[]> {
	const ledger = await openLedger(context);
	const nameOf = (approver: string) => `approval:${keyOf(waitKey(context, asks), approver.toLowerCase()).slice(0, 40)}`;
	await ledger.setSetting({ name: nameOf(post.name ?? ''), value: JSON.stringify(post), now: Date.now() });
	const kept = await Promise.all(approvers.map(async (approver) => await ledger.getSetting(nameOf(approver))));
	return kept.flatMap((value) => (value === undefined ? [] : [JSON.parse(value) as ApprovalPost]));
}

/** Kept with the case, where the ledger has it. Recording never keeps a decision from going on. */
async function record(context: IWebhookFunctions, asks: Ask[], results: ApprovalResult[], now: number): Promise<void> {
	for (const [item, { caseId, subjectName }] of asks.entries()) {
		if (caseId === undefined) continue;
		const { decision, by, byVerified, comment, difference } = results[item];
		try {
			const ledger = await openLedger(context);
			if (!(await ledger.getCase(caseId))) continue;
			await ledger.recordEvent({
				caseId,
				type: 'review.decided',
				at: now,
				by: 'human',
				data: { subject: subjectName, decision, by, byVerified, ...(comment !== undefined && { comment }), ...(difference && { difference }) },
				key: `review.decided:execution:${keyOf(waitKey(context, asks), item).slice(0, 40)}`,
				now,
			});
		} catch (cause) {
			context.logger.warn(`${context.getNode().name}: the decision went on, but was not recorded with case ${caseId}: ${cause instanceof Error ? cause.message : String(cause)}`);
		}
	}
}

interface Problem {
	text: string;
	undecided: number[];
	chosen: Array<string | undefined>;
}

/** Whose page it is, and in which language: that of the team. */
interface Reader {
	business: string;
	say: Say;
}

async function readerOf(context: IWebhookFunctions): Promise<Reader> {
	const profile = await openLedger(context).then(profileIfAny).catch(() => undefined);
	const say = profile ? sayTo(profile) : sayIn(undefined);
	return { business: profile?.business.name ?? context.getWorkflow().name ?? say('Approval'), say };
}

function answer(context: IWebhookFunctions, { business, say }: Reader, statusCode: number, asks: Ask[], problem?: Problem): void {
	const nonce = randomBytes(16).toString('base64');
	const rules = readRules(readingOnPage(context));
	const posted = context.getBodyData();
	const typed = (name: string) => (typeof posted?.[name] === 'string' ? posted[name] : undefined);
	const body = approvalPage(
		asks.map((ask, item) => ({
			title: ask.titleIn(say),
			rows: ask.rowsIn(say),
			editable: ask.editable,
			...(ask.subject !== undefined && { subject: ask.subject }),
			...(ask.body !== undefined && { body: ask.body }),
			...(problem && ask.editable && { subject: typed(`subject.${item}`) ?? ask.subject, body: typed(`body.${item}`) ?? ask.body }),
			...(problem?.chosen[item] !== undefined && { chosen: problem.chosen[item] }),
			...(problem && problem.undecided.includes(item) && asks.length > 1 && { problem: say('Decide on this one, too') }),
		})),
		{
			token: '',
			form: '',
			nonce,
			business,
			language: say.language,
			heading: asks.length === 1 ? asks[0].titleIn(say) : say('{n} draft waits for a decision|{n} drafts wait for a decision', { n: asks.length }),
			approvers: rules.approvers,
			have: [],
			need: rules.all ? rules.approvers.length : 1,
			...(problem && { notice: { tone: statusCode === 200 ? ('ok' as const) : ('late' as const), text: problem.text } }),
			...(typed('name') !== undefined && { name: typed('name') }),
			...(typed('comment') !== undefined && { comment: typed('comment') }),
		},
	);
	send(context, statusCode, nonce, body);
}

function thank(context: IWebhookFunctions, { business, say }: Reader, results: ApprovalResult[]): void {
	const nonce = randomBytes(16).toString('base64');
	const count = (approved: boolean) => results.filter((result) => result.approved === approved).length;
	const text = results.length === 1 ? say(results[0].approved ? 'Approved. It goes on now.' : 'Rejected. It does not go on.') : say('Approved: {approved}. Rejected: {rejected}.', { approved: count(true), rejected: count(false) });
	send(context, 200, nonce, plainPage({ business, language: say.language, title: say('Your decision is recorded'), text: [text], tone: 'ok' }, { nonce }));
}

function send(context: IWebhookFunctions, statusCode: number, nonce: string, body: string): void {
	const response = context.getResponseObject();
	response.statusCode = statusCode;
	for (const [name, value] of Object.entries(pageHeaders(nonce))) response.setHeader(name, value);
	attempt(() => response.end(body));
}
