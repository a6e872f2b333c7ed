import { setTimeout as pause } from 'node:timers/promises';

import { nodeOf, overrideProfile } from '../../scripts/n8n/templates';
import { heldAfterCollection } from '../bench/memory';
import { smallest, startModelServer, type FailureKind, type ModelServer } from '../support/modelServer';
import { eventually, startInstance, type Instance } from './instance';
import { BUSINESS, manyLeads, progressOf, wrongWith } from './manyLeads';

/** Leads at a steady rate to a real n8n whose model fails now and then: n8n is killed in the first half, and left alone in the second. */
export interface Soak {
	minutes: number;
	leadsAMinute: number;
	/** In the first half, one after the other. */
	killEverySeconds: number;
	/** What the n8n is started with. */
	env: Record<string, string>;
	say(line: string): void;
}

export interface Soaked {
	leads: number;
	posts: number;
	kills: number;
	cases: number;
	mails: number;
	inDoubt: number;
	asked: number;
	failed: number;
	/** Empty, where all holds. */
	wrong: string[];
	/** Bytes that n8n held after a collection of its garbage, at each tenth of the second half. */
	held: number[];
}

/** One in four answers of the model is none, in turn. */
const FAILURES: FailureKind[] = ['internal', 'not-json', 'rate-limited', 'truncated', 'reset', 'wrong-schema', 'no-content', 'unavailable'];
const MODEL = 'Soak Model';
const ASKS = ['Classify Inquiry', 'Extract the Details'];
const TEMPLATE = 'follow-up-new-leads';

export async function soak(settings: Soak): Promise<Soaked> {
	const model = await startModelServer({ answer: ({ schema }, number) => (number % 4 === 3 ? { fails: FAILURES[Math.floor(number / 4) % FAILURES.length] } : { json: schema ? smallest(schema) : {} }) });
	const instance = await startInstance((templates) => overrideProfile(templates, BUSINESS), settings.env);
	try {
		await askModel(instance, model);
		return await soaked(instance, model, settings);
	} finally {
		await instance.stop();
		await model.stop();
	}
}

/** As an operator does it: a credential, and the engine of the nodes that can ask a model. */
async function askModel({ api, templates }: Instance, { baseUrl }: ModelServer): Promise<void> {
	const credential = await api.createCredential(MODEL, 'openAiCompatibleApi', { baseUrl, apiKey: 'soak', defaultModel: 'gpt-4o-mini' });
	for (const name of ASKS) {
		const node = nodeOf(templates, TEMPLATE, name);
		node.parameters.engine = 'openAi';
		node.credentials = { openAiCompatibleApi: credential };
	}
	const template = templates.get(TEMPLATE)!;
	await api.publish(template.id, await api.updateWorkflow(template));
}

async function soaked(instance: Instance, model: ModelServer, { minutes, leadsAMinute, killEverySeconds, say }: Soak): Promise<Soaked> {
	const leads = manyLeads(Math.round(minutes * leadsAMinute));
	const accepted = new Set<string>();
	const held: number[] = [];
	const started = Date.now();
	const share = () => (Date.now() - started) / (minutes * 60_000);
	let [posts, kills] = [0, 0];
	const killing = (async () => {
		while (share() < 0.5) {
			await pause(killEverySeconds * (0.75 + Math.random() / 2) * 1000);
			if (share() >= 0.5) break;
			await instance.n8n.kill();
			kills += 1;
			await instance.restart();
		}
	})();
	const weighing = (async () => {
		for (const at of [0.6, 0.7, 0.8, 0.9, 1]) {
			await pause(Math.max(0, started + at * minutes * 60_000 - Date.now()));
			await killing;
			const memory = await heldAfterCollection(instance.userFolder);
			if (memory) held.push(memory.heapUsed + memory.external);
			say(`${Math.round(share() * minutes)} of ${minutes} min: ${accepted.size} leads taken, ${instance.mail.mails.length} mails, n8n holds ${Math.round((held.at(-1) ?? 0) / 1e6)} MB`);
		}
	})();
	await Promise.all(
		leads.map(async ({ body, email, twice }, index) => {
			await pause(Math.max(0, started + (index / leads.length) * minutes * 60_000 - Date.now()));
			const times = twice ? [0, 20] : [0];
			posts += times.length;
			await Promise.all(times.map(async (ms) => await pause(ms).then(async () => await untilTaken(instance, body))));
			accepted.add(email);
		}),
	);
	await Promise.all([killing, weighing]);
	const cases = await eventually('every case followed up, and every message out or for a person', async () => {
		await pause(1000);
		const { cases: all, unfinished, open } = await progressOf(instance.ledger);
		return unfinished === 0 && open === 0 && all;
	}, 900);
	const { wrong, doubtful } = await wrongWith(instance, cases, accepted);
	const answers = model.chats.map(({ outcome }) => outcome);
	return { leads: accepted.size, posts, kills, cases: cases.length, mails: instance.mail.mails.length, inDoubt: doubtful.length, asked: answers.length, failed: answers.filter((outcome) => outcome !== 'ok').length, wrong, held };
}

/** A client that gets no answer, or is told to send again, does so; n8n says 200 and "starting up" while its database is made ready. */
async function untilTaken(instance: Instance, body: object): Promise<void> {
	for (let attempt = 0; attempt < 240; attempt++) {
		const answer = await instance.post(body).catch(() => undefined);
		if (answer?.caseId !== undefined) return;
		await pause(500);
	}
	throw new Error('A lead was not taken in two minutes');
}
