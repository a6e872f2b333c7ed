import { Client } from 'pg';

import { describePostgres } from '../support/describePostgres';
import type { PostgresServer } from '../support/postgres';
import { startPostgres } from '../support/postgres';
import { describeChoices } from './choiceSuite';
import { describeErasure } from './eraseSuite';
import { describeHostileTexts } from './hostileSuite';
import { describeKills } from './killSuite';
import { describeMessages } from './messageSuite';
import { describeNewEvents } from './newEventsSuite';
import { describeProcesses } from './processSuite';
import { describeProfiles } from './profileSuite';
import { describeReports } from './reportSuite';
import { describeReviews } from './reviewSuite';
import { describeSlots } from './slotSuite';
import { describeSteps } from './stepSuite';
import type { StoreUnderTest } from './store';
import { describeLedger } from './suite';
import { describeWork } from './workSuite';

describePostgres('a server', () => {
	let server: PostgresServer;
	let client: Client;
	beforeAll(async () => {
		server = await startPostgres();
		client = new Client(server);
		await client.connect();
	}, 60_000);
	afterAll(async () => {
		await client?.end();
		await server?.stop();
	});

	let places = 0;
	const postgres: StoreUnderTest = {
		name: 'PostgreSQL',
		createPlace: async () => {
			const { host, port, user, password, database } = server;
			return { store: 'postgres', host, port, user, password, database, schema: `place_${++places}` };
		},
		removePlace: async (place) => {
			if (place.store === 'postgres') await client.query(`DROP SCHEMA IF EXISTS ${place.schema} CASCADE`);
		},
	};

	describeLedger(postgres);
	describeChoices(postgres);
	describeSlots(postgres);
	describeNewEvents(postgres);
	describeReports(postgres);
	describeErasure(postgres);
	describeProcesses(postgres);
	describeWork(postgres);
	describeSteps(postgres);
	describeMessages(postgres);
	describeReviews(postgres);
	describeProfiles(postgres);
	describeHostileTexts(postgres);
	describeKills(postgres);
});
