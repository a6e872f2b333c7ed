import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadSamples } from '../test/fixtures/samples/load.ts';
import { startClock } from './demo/clock.ts';
import { decideDrafts } from './demo/drafts.ts';
import { printEnds } from './demo/ends.ts';
import type { Taken } from './demo/intake.ts';
import { printIntake, standing, takeDownDetails } from './demo/intake.ts';
import { invoiceIn, openMailbox, type Mailbox } from './demo/mailbox.ts';
import { answerInvoices, promiseBroken } from './demo/money.ts';
import { printOwnReport, printWeeklyReport, untilNextReport } from './demo/ownReport.ts';
import type { Carried } from './demo/pipeline.ts';
import { carryToCash, carryToInvoice, pay, printCarried } from './demo/pipeline.ts';
import type { Post } from './demo/post.ts';
import { followUpDone, postSamples } from './demo/post.ts';
import type { Row } from './demo/report.ts';
import { outcomes, printTable, printTotals } from './demo/report.ts';
import { chooseTimes, missedAndBookedAgain, visitsOver, workDone } from './demo/visits.ts';
import { onDesk, replyByMail, settled, type World } from './demo/world.ts';
import type { ApiDouble } from './n8n/apiDouble.ts';
import { startApiDouble } from './n8n/apiDouble.ts';
import { LOGIN, type N8nApi } from './n8n/api.ts';
import { builtLedger } from './n8n/built.ts';
import { installPack, packTarball } from './n8n/pack.ts';
import type { N8nServer } from './n8n/server.ts';
import { DEPLOYED, startN8n } from './n8n/server.ts';
import type { MailServer } from './n8n/smtp.ts';
import { startMailServer } from './n8n/smtp.ts';
import type { Templates } from './n8n/templates.ts';
import { nodeOf, overrideProfile, readTemplates, saveProfile, setUpTemplates, webhookReady } from './n8n/templates.ts';
import { onStop } from './onStop.ts';

/** The inquiries of all trades come from this one machine within minutes, where a business has its customers' many over days; and it may be night. */
const OVERRIDES = {
	limits: { automaticPerSourcePerHour: 100_000 },
	channels: ['email', 'sms'],
	scheduling: { quietHours: ['00:00', '00:00'] },
	reminders: { quietHours: ['00:00', '00:00'], businessDaysOnly: false },
};
/** Intents that become work; the others are about work or bills that are there already. */
const NEW_WORK = ['newJob', 'quote', 'booking'];
const SENDER = '+13125550100';
/** Of the last trade. */
const VISITS = 5;
const once = process.argv.includes('--once') || !process.stdout.isTTY;
const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-demo-'));
let n8n: N8nServer | undefined;
let mail: MailServer | undefined;
let twilio: ApiDouble | undefined;
let mailbox: Mailbox | undefined;

onStop(stop);
try {
	process.exitCode = (await demonstrate()) === 0 ? 0 : 1;
} catch (cause) {
	console.error(cause);
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

	console.log('Starting a mail server, a stand-in for Twilio and n8n …');
	mail = await startMailServer();
	twilio = await startApiDouble(['api.twilio.com'], () => ({ status: 201, body: { sid: 'SM0123', status: 'queued' } }));
	const clock = await startClock(userFolder);
	n8n = await startN8n({ userFolder, port: 5678, env: { ...DEPLOYED, ...twilio.env, ...clock.env } });

	console.log('Importing and publishing the templates, with mail server and Twilio chosen in "Deliver messages" …');
	const templates = await readTemplates();
	const { api, doorKey } = await setUpTemplates(n8n.url, templates, mail.port);
	await textByTwilio(api, templates);
	await webhookReady(n8n.url, 'new-inquiry');

	const { openSqliteLedger, defaultLedgerPath } = builtLedger();
	const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
	const world: World = { url: n8n.url, api, ledger, mails: mail.mails, twilio, clock, doorKey };
	const posts: Post[] = [];
	const carried: Carried[] = [];
	const taken: Taken[] = [];
	const silent: Row[] = [];
	const profile = nodeOf(templates, 'set-up-business-profile', 'Business Profile');
	overrideProfile(templates, OVERRIDES);
	const samples = loadSamples();
	const trades = [...new Set(samples.map((sample) => sample.trade))];
	let held: Carried | undefined;
	for (const trade of trades) {
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
		await decideDrafts(world, rows);
		const { wonWork, neverAnswers, goesElsewhere } = await apart(world, rows, trade === trades[0]);
		silent.push(...neverAnswers);
		if (goesElsewhere) await lose(world, goesElsewhere);
		console.log(`Carrying ${wonWork.length} of them on, by intake to the last payment …`);
		taken.push(...(await takeDownDetails(world, wonWork)));
		if (trade !== trades.at(-1)) {
			carried.push(...(await carryToCash(world, wonWork)));
			continue;
		}
		const inLast = await throughTheWeeks(world, wonWork);
		held = inLast.held;
		carried.push(...inLast.carried);
	}
	if (held === undefined) throw new Error('No invoice was contested');
	const caseIds = [...new Set(posts.flatMap(({ caseId }) => caseId ?? []))];
	const lost =
		printTotals(await outcomes(ledger, posts), world) +
		(await printIntake(ledger, taken, silent, caseIds)) +
		printCarried(carried, held) +
		(await printEnds(ledger, caseIds)) +
		(await printOwnReport(ledger));
	if (!once) await printLinks(world);
	await ledger.close();
	return lost;
}

/** Who is carried on, and who is not: one of each trade never answers what is asked, and one of the first goes elsewhere. */
async function apart(world: World, rows: Row[], isFirst: boolean): Promise<{ wonWork: Row[]; neverAnswers: Row[]; goesElsewhere?: Row }> {
	const reachable = rows.filter((row) => row.outcome === 'qualified' && NEW_WORK.includes(row.intent) && (row.email ?? row.phone) !== undefined);
	const [goesElsewhere] = isFirst ? reachable.filter(({ email }) => email !== undefined) : [];
	const others = reachable.filter((row) => row !== goesElsewhere);
	const asked = await Promise.all(others.map(async ({ post }) => (await standing(world.ledger, post.caseId ?? '')) === 'waits for the customer'));
	const silent = others.findLast((_row, index) => asked[index]);
	return { wonWork: others.filter((row) => row !== silent), neverAnswers: silent ? [silent] : [], goesElsewhere };
}

async function lose(world: World, { post, email }: Row): Promise<void> {
	const caseId = post.caseId ?? '';
	await replyByMail(world, caseId, email ?? '', 'Thank you, but we have found somebody else.');
	await onDesk(world, caseId, 'close', { note: 'Found somebody else' });
}

/** As the others, and with visits, one of them missed; with an invoice that is contested, and one with a promise that is broken. */
async function throughTheWeeks(world: World, wonWork: Row[]): Promise<{ carried: Carried[]; held: Carried }> {
	const byMail = wonWork.filter(({ email }) => email !== undefined);
	const [missed, ...kept] = await chooseTimes(world, byMail.slice(0, VISITS));
	const visits = [missed, ...kept];
	const [toDispute, toPromise] = byMail.slice(VISITS);
	const others = wonWork.filter((row) => ![...visits, toDispute, toPromise].includes(row));
	const carried = await carryToCash(world, others);
	const [disputed, promised] = await carryToInvoice(world, [toDispute, toPromise]);
	await answerInvoices(world, disputed, promised);
	await settled(world);

	console.log('\nThe clock goes on, until the visits are over …');
	await visitsOver(world, visits);
	await missedAndBookedAgain(world, missed);
	await workDone(world, kept);
	carried.push(...(await carryToCash(world, kept)));
	await settled(world);

	console.log('… until Monday morning …');
	await world.clock.putForward(untilNextReport());
	await settled(world);
	await world.api.login();
	await printWeeklyReport(world);

	console.log('\n… until the visit that was booked again is over …');
	await visitsOver(world, [missed]);
	await workDone(world, [missed]);
	carried.push(...(await carryToCash(world, [missed])));

	console.log('… and until the promise to pay is broken, and who did not answer was asked twice …');
	await promiseBroken(world, promised);
	carried.push(await pay(world, promised), disputed);
	await settled(world);
	return { carried, held: disputed };
}

/** What an operator does: chooses the credential, says who sends, enables the node, publishes. */
async function textByTwilio(api: N8nApi, templates: Templates): Promise<void> {
	const twilioApi = await api.createCredential('Demo Twilio', 'twilioApi', { authType: 'authToken', accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: 'demo' });
	const node = nodeOf(templates, 'deliver-messages', 'Send SMS');
	Object.assign(node, { disabled: false, credentials: { twilioApi }, parameters: { ...node.parameters, from: SENDER } });
	const deliver = templates.get('deliver-messages');
	if (deliver) await api.publish(deliver.id, await api.updateWorkflow(deliver));
}

async function printLinks(world: World): Promise<void> {
	mailbox = await openMailbox(world);
	const desk = `${world.url}/webhook/ltc-desk/desk`;
	console.log(`
n8n goes on, and its clock with it. Ctrl-C stops everything.
login               ${LOGIN.email}, password ${LOGIN.password}
n8n                 ${world.url}
desk                ${desk}/inbox (the same login)
report              ${desk}/reports
an invoice          ${mailbox.url}/${invoiceIn(world.mails)}.pdf
what was sent       ${mailbox.url}
machines send       X-Lead-To-Cash-Key: ${world.doorKey}`);
}

async function stop(): Promise<void> {
	await n8n?.stop();
	await mail?.stop();
	await twilio?.stop();
	mailbox?.stop();
	await rm(userFolder, { recursive: true, force: true });
}
