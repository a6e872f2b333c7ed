import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describeProcesses } from './processSuite';
import type { StoreUnderTest } from './store';
import { describeLedger } from './suite';

const sqlite: StoreUnderTest = {
	name: 'SQLite',
	createPlace: async () => ({ store: 'sqlite', path: join(await mkdtemp(join(tmpdir(), 'ledger-')), 'ledger.sqlite') }),
	removePlace: async ({ path }) => await rm(dirname(path), { recursive: true, force: true }),
};

describeLedger(sqlite);
describeProcesses(sqlite);
