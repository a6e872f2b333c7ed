import { readFileSync } from 'node:fs';

import { N8nApi } from '../../scripts/n8n/api';
import { approvalSuite } from './approvalSuite';
import { deskSuite } from './deskSuite';
import { startInstance, type Instance } from './instance';

jest.setTimeout(600_000);

let instance: Instance;
let api: N8nApi;
beforeAll(async () => {
	instance = await startInstance();
	api = instance.api;
}, 240_000);
afterAll(async () => await instance?.stop());

const place = () => ({
	url: instance.n8n.url,
	api,
	ledger: instance.ledger,
	mail: instance.mail,
	log: () => readFileSync(instance.n8n.logFile, 'utf8'),
	async restart() {
		await instance.n8n.stop();
		await instance.restart();
		api = new N8nApi(instance.n8n.url);
		await api.login();
	},
});

describe('Human Approval', () => approvalSuite(place));
describe('the desk', () => deskSuite(place));
