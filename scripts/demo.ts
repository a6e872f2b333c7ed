import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Ledger } from '../ledger/index.ts';
import { loadSamples } from '../test/fixtures/samples/load.ts';
import type { Taken } from './demo/intake.ts';
import { printIntake, takeDownDetails, waitInVain } from './demo/intake.ts';
import type { Carried } from './demo/pipeline.ts';
import { carryToCash, printCarried } from './demo/pipeline.ts';
import { printOwnReport } from './demo/ownReport.ts';
import type { Post } from './demo/post.ts';
import { followUpDone, postSamples } from './demo/post.ts';
import type { Row } from './demo/report.ts';
import { outcomes, printTable, printTotals } from './demo/report.ts';
import { LOGIN } from './n8n/api.ts';
import { builtLedger } from './n8n/built.ts';
import { installPack, packTarball } from './n8n/pack.ts';
import type { N8nServer } from './n8n/server.ts';
import { DEPLOYED, startN8n } from './n8n/server.ts';
import type { MailServer } from './n8n/smtp.ts';
import { startMailServer } from './n8n/smtp.ts';
import { nodeOf, overrideProfile, readTemplates, saveProfile, setUpTemplates, webhookReady } from './n8n/templates.ts';
import { onStop } from './onStop.ts';

/** Enough to see each way of billing. */
const CARRIED_OF_EACH_TRADE = 5;
/** The inquiries of all trades come from this one machine within minutes, where a business has its customers' many over days. */
const LIMITS = { automaticPerSourcePerHour: 100_000 };
const once = process.argv.includes('--once') || !process.stdout.isTTY;
const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-demo-'));
let n8n: N8nServer | undefined;
let mail: MailServer | undefined;

onStop(stop);
try {
	process.exitCode = (await demonstrate()) === 0 ? 0 : 1;
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
}
if (once || process.exitCode === 1) {
	await stop();
	process.exit();
}

/** Gives how many leads were lost. */
async function demonstrate(): Promise<number> {
	console.log('Building and packing the nodes …');
	await installPack(await packTarball(), userFolder);

	console.log('Starting a mail server and n8n …');
	mail = await startMailServer();
	n8n = await startN8n({ userFolder, port: 5678, env: DEPLOYED });

	console.log('Importing and publishing the templates, with this mail server chosen in "Deliver messages" …');
	const templates = await readTemplates();
	const { api, doorKey } = await setUpTemplates(n8n.url, templates, mail.port);
	await webhookReady(n8n.url, 'new-inquiry');

	const { openSqliteLedger, defaultLedgerPath } = builtLedger();
	const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
	const posts: Post[] = [];
	const carried: Carried[] = [];
	const taken: Taken[] = [];
	const silent: Row[] = [];
	const world = { url: n8n.url, ledger, mails: mail.mails, doorKey };
	const profile = nodeOf(templates, 'set-up-business-profile', 'Business Profile');
	overrideProfile(templates, { limits: LIMITS });
	const samples = loadSamples();
	for (const trade of new Set(samples.map((sample) => sample.trade))) {
		const ofTrade = samples.filter((sample) => sample.trade === trade);
		console.log(`\nAs a business in ${trade}: ${ofTrade.length} inquiries to ${n8n.url}/webhook/new-inquiry`);
		// What an operator does in "Set up business profile": choose the preset of the trade, and save.
		profile.parameters.preset = trade;
		await saveProfile(api, templates);
		const posted = await postSamples(`${n8n.url}/webhook/new-inquiry`, ofTrade);
		await followUpDone(ledger, posted);
		posts.push(...posted);
		const rows = await outcomes(ledger, posted);
		printTable(rows);
		const reachable = rows.filter((row) => row.outcome === 'qualified' && row.email !== undefined);
		const wonWork = reachable.slice(0, CARRIED_OF_EACH_TRADE);
		console.log(`Carrying ${wonWork.length} of them on through intake to the last payment …`);
		taken.push(...(await takeDownDetails(world, wonWork)));
		carried.push(...(await carryToCash(world, wonWork)));
		silent.push(...reachable.slice(CARRIED_OF_EACH_TRADE, CARRIED_OF_EACH_TRADE + 2));
	}
	console.log("\nOthers do not answer, while the days of the profile go by …");
	overrideProfile(templates, { limits: LIMITS, clarification: { repeatAfterDays: 1e-6, handOverAfterDays: 1e-6 } });
	await saveProfile(api, templates);
	const inVain = await waitInVain(world, silent);
	const lost =
		printTotals(await outcomes(ledger, posts), mail.mails) +
		(await printIntake(ledger, taken, inVain, [...new Set(posts.flatMap(({ caseId }) => caseId ?? []))])) +
		printCarried(carried, await stagesOf(ledger, posts)) +
		(await printOwnReport(ledger));
	await ledger.close();
	if (!once) {
		console.log(`\nn8n goes on at ${n8n.url} (login ${LOGIN.email}, password ${LOGIN.password}).`);
		console.log(`The desk is at ${n8n.url}/webhook/ltc-desk/desk/inbox (the same login). Machines send the header X-Lead-To-Cash-Key: ${doorKey}. Ctrl-C stops everything.`);
	}
	return lost;
}

async function stagesOf(ledger: Ledger, posts: Post[]): Promise<Record<string, number>> {
	const ids = new Set(posts.flatMap(({ caseId }) => caseId ?? []));
	const records = await Promise.all([...ids].map(async (caseId) => await ledger.getCase(caseId)));
	const stages = records.map((record) => record?.stage ?? 'missing');
	return Object.fromEntries([...new Set(stages)].map((stage) => [stage, stages.filter((one) => one === stage).length]));
}

async function stop(): Promise<void> {
	await n8n?.stop();
	await mail?.stop();
	await rm(userFolder, { recursive: true, force: true });
}
