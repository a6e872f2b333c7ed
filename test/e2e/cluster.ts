import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Ledger } from '../../ledger';
import { openPostgresLedger } from '../../ledger';
import type { N8nApi } from '../../scripts/n8n/api';
import { installPack, packTarball } from '../../scripts/n8n/pack';
import { DEPLOYED, type N8nServer, type Role } from '../../scripts/n8n/server';
import type { MailServer } from '../../scripts/n8n/smtp';
import { startMailServer } from '../../scripts/n8n/smtp';
import type { Templates } from '../../scripts/n8n/templates';
import { readTemplates, setUpTemplates, webhookReady } from '../../scripts/n8n/templates';
import type { PostgresServer } from '../support/postgres';
import { startPostgres } from '../support/postgres';
import type { RedisServer } from '../support/redis';
import { startRedis } from '../support/redis';
import { startAgain } from './startAgain';

/** n8n in queue mode as on several hosts: each process has a folder of its own, and they share PostgreSQL and Redis. */
export interface Cluster {
	main: N8nServer;
	workers: N8nServer[];
	webhook: N8nServer;
	postgres: PostgresServer;
	redis: RedisServer;
	mail: MailServer;
	api: N8nApi;
	/** What machines send in the header X-Lead-To-Cash-Key. */
	doorKey: string;
	templates: Templates;
	/** The ledger that the nodes write, read from here. */
	ledger: Ledger;
	/** Another worker, e.g. in place of one that was killed. */
	addWorker(): Promise<N8nServer>;
	/** The last lines that each process logged, for a test that fails. */
	lastWords(): Promise<string>;
	stop(): Promise<void>;
}

type Stop = () => Promise<unknown>;

/** @param prepare changes the templates before they are imported */
export async function startCluster(workers: number, prepare: (templates: Templates) => void = () => undefined): Promise<Cluster> {
	const started: Stop[] = [];
	try {
		return await start(workers, prepare, started);
	} catch (cause) {
		await Promise.allSettled(started.map(async (stop) => await stop()));
		throw cause;
	}
}

async function start(workers: number, prepare: (templates: Templates) => void, started: Stop[]): Promise<Cluster> {
	const folder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-queue-'));
	const tarball = process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball());
	const [postgres, redis, mail] = await Promise.all([startPostgres({ settings: { max_connections: '200' } }), startRedis(), startMailServer()]);
	started.push(() => postgres.stop(), () => redis.stop(), () => mail.stop());
	const { host, port, database, user, password } = postgres;
	const env = {
		...DEPLOYED,
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: host,
		DB_POSTGRESDB_PORT: String(port),
		DB_POSTGRESDB_DATABASE: database,
		DB_POSTGRESDB_USER: user,
		DB_POSTGRESDB_PASSWORD: password,
		N8N_ENCRYPTION_KEY: 'a key that all processes share',
		LEAD_TO_CASH_LEDGER: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}?sslmode=disable`,
	};
	let count = 0;
	let isStopping = false;
	/** Started again where it gives up, as Docker or systemd does. */
	const keep = async (options: { userFolder: string; role: Role; port?: number }): Promise<N8nServer> => {
		const server = await startAgain({
			...options,
			env,
			onGivingUp() {
				if (isStopping) return;
				process.stdout.write(`queue mode: ${options.role} gave up and is started again\n`);
				keep({ ...options, port: Number(new URL(server.url).port) }).then(
					(again) => void Object.assign(server, again),
					(cause: unknown) => process.stdout.write(`queue mode: ${options.role} could not be started again: ${String(cause)}\n`),
				);
			},
		});
		started.push(() => server.stop());
		return server;
	};
	const startPart = async (role: Role): Promise<N8nServer> => {
		const userFolder = path.join(folder, `${role}-${++count}`);
		await installPack(tarball, userFolder);
		return await keep({ userFolder, role });
	};

	const main = await startPart('start');
	const templates = await readTemplates();
	prepare(templates);
	const { api, doorKey } = await setUpTemplates(main.url, templates, mail.port);
	const cluster: Cluster = {
		main,
		workers: await Promise.all(Array.from({ length: workers }, async () => await startPart('worker'))),
		webhook: await startPart('webhook'),
		postgres,
		redis,
		mail,
		api,
		doorKey,
		templates,
		ledger: await openPostgresLedger({ host, port, database, user, password }),
		async addWorker() {
			const worker = await startPart('worker');
			cluster.workers.push(worker);
			return worker;
		},
		async lastWords() {
			const servers = [cluster.main, cluster.webhook, ...cluster.workers];
			const ends = await Promise.all(servers.map(async ({ logFile }) => `${path.basename(logFile)}\n${(await readFile(logFile, 'utf8')).split('\n').slice(-20).join('\n')}`));
			return ends.join('\n\n');
		},
		async stop() {
			isStopping = true;
			await cluster.ledger.close();
			await Promise.all([cluster.webhook, ...cluster.workers, cluster.main].map(async (server) => await server.stop()));
			await Promise.all([postgres.stop(), redis.stop(), mail.stop()]);
			await rm(folder, { recursive: true, force: true });
		},
	};
	await webhookReady(cluster.webhook.url, 'new-inquiry');
	return cluster;
}
