import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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

const sqlite: StoreUnderTest = {
	name: 'SQLite',
	createPlace: async () => ({ store: 'sqlite', path: join(await mkdtemp(join(tmpdir(), 'ledger-')), 'ledger.sqlite') }),
	removePlace: async (place) => {
		if (place.store === 'sqlite') await rm(dirname(place.path), { recursive: true, force: true });
	},
};

describeLedger(sqlite);
describeChoices(sqlite);
describeSlots(sqlite);
describeNewEvents(sqlite);
describeReports(sqlite);
describeErasure(sqlite);
describeProcesses(sqlite);
describeWork(sqlite);
describeSteps(sqlite);
describeMessages(sqlite);
describeReviews(sqlite);
describeProfiles(sqlite);
describeHostileTexts(sqlite);
describeKills(sqlite);
