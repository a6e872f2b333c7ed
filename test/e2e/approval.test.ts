import { approvalSuite } from './approvalSuite';
import { startInstance, type Instance } from './instance';

jest.setTimeout(240_000);

let instance: Instance;
beforeAll(async () => {
	instance = await startInstance();
}, 240_000);
afterAll(async () => await instance?.stop());

approvalSuite(() => ({
	url: instance.n8n.url,
	api: instance.api,
	ledger: instance.ledger,
	mail: instance.mail,
	async restart() {
		await instance.n8n.stop();
		await instance.restart();
	},
}));
