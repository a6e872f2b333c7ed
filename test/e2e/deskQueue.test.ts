import { readFileSync } from 'node:fs';

import { whyNoPostgres } from '../support/postgres';
import { whyNoRedis } from '../support/redis';
import { approvalSuite } from './approvalSuite';
import { startCluster, type Cluster } from './cluster';
import { deskSuite } from './deskSuite';
import { hostilePosts } from './hostilePosts';

jest.setTimeout(600_000);

const reason = whyNoPostgres() ?? whyNoRedis();
if (reason !== undefined && !process.env.CI) console.warn(`Left out: the desk in queue mode. ${reason}`);
const describeQueue = reason === undefined || process.env.CI ? describe : describe.skip;

describeQueue('in queue mode', () => {
	let cluster: Cluster;
	beforeAll(async () => {
		if (reason !== undefined) throw new Error(reason);
		cluster = await startCluster(1);
	}, 300_000);
	afterAll(async () => await cluster?.stop());

	const place = () => ({
		url: cluster.webhook.url,
		api: cluster.api,
		ledger: cluster.ledger,
		mail: cluster.mail,
		log: () => cluster.workers.map(({ logFile }) => readFileSync(logFile, 'utf8')).join('\n'),
		async restart() {
			await cluster.workers.splice(0, 1)[0].stop();
			await cluster.addWorker();
		},
	});

	describe('the doors', () => hostilePosts(() => ({ url: cluster.webhook.url, doorKey: cluster.doorKey, isQueue: true })));
	describe('Human Approval', () => approvalSuite(place));
	describe('the desk', () => deskSuite(place));
});
