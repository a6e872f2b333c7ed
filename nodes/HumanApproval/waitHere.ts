import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';

import { keyOf } from '../../domain/case';
import { sayTo } from '../../domain/desk';
import { sayIn } from '../../domain/language';
import { openLedger } from '../shared/ledger';
import { readNow } from '../shared/parameters';
import { profileIfAny } from '../shared/profile';
import { asksOfTool, readAsks, readExpiry, reading, textOf, waitKey } from './readAsk';

/** One wait for all items. When it ends without a decision, n8n lets the items out by the first output, as they came. */
export async function waitHere(context: IExecuteFunctions, branches: boolean): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	const others: INodeExecutionData[][] = branches ? [[], []] : [];
	if (items.length === 0) return [[], ...others];
	const read = reading(context);
	const zone = context.getTimezone();
	const now = readNow(context, 0, zone);
	const url = context.getSignedResumeUrl();
	warnOfLocalAddress(context, url);
	await notify(context, url, now);
	if (asksOfTool(context.getNode())) sayUndecided(items);
	const expiresAt = readExpiry(read, items.length, zone, now);
	await context.putExecutionToWait(expiresAt === undefined ? WAIT_INDEFINITELY : new Date(expiresAt));
	return [items, ...others];
}

/** What an agent reads when the wait ends without a decision is its own item, in which `approved` may stand from elsewhere. */
function sayUndecided(items: INodeExecutionData[]): void {
	for (const { json } of items) Object.assign(json, { approved: false, chatInput: 'Nobody decided in time, so the tool was not run.' });
}

/** The link goes out by the outbox, once for each time that the node waits. */
async function notify(context: IExecuteFunctions, url: string, now: number): Promise<void> {
	const read = reading(context);
	const to = textOf(read('notify', 0));
	if (to === undefined) return;
	const asks = readAsks(context.getNode(), context.getInputData(), read);
	const ledger = await openLedger(context);
	const profile = await profileIfAny(ledger);
	const say = profile ? sayTo(profile) : sayIn(undefined);
	const caseId = asks[0].caseId;
	await ledger.queueMessage({
		message: {
			key: keyOf('approval', waitKey(context, asks)),
			...(caseId !== undefined && (await ledger.getCase(caseId)) && { caseId }),
			channel: 'email',
			to,
			subject: say('To decide: {what}', { what: asks.length === 1 ? asks[0].titleIn(say) : say('{n} draft|{n} drafts', { n: asks.length }) }),
			text: [...asks.map(({ titleIn }) => `- ${titleIn(say)}`), '', say('Look at it, and decide: {link}', { link: url })].join('\n'),
			events: [],
			audience: 'team',
			automatic: true,
			urgency: 1,
		},
		now,
	});
}

function warnOfLocalAddress(context: IExecuteFunctions, url: string): void {
	if (!/^https?:\/\/(localhost|127\.|\[::1\])/.test(url)) return;
	context.addExecutionHints({
		message: 'not-reachable: the link leads to this machine alone. Set WEBHOOK_URL of n8n to its public address, so that reviewers elsewhere can open it.',
		location: 'outputPane',
	});
}
