import type { Ledger } from '../ledger';
import { applyRetention } from './applyRetention';
import { assignByChoice } from './assignByChoice';
import { listCaseTimes } from './caseTimes';
import { claim, releaseClaim, settleClaim } from './claims';
import type { Database, Sql } from './database';
import { eraseContact } from './eraseContact';
import { listEvents, recordEvent } from './events';
import { exportCases } from './exportCases';
import { assign, completeHandoff } from './handoffs';
import { listCases } from './listCases';
import { listFirstResponses, metrics } from './metrics';
import { getMessage, giveBackMessages, leaseMessages, listMessages, queueMessage, settleMessage, takeMessage } from './messages';
import { newEvents } from './newEvents';
import { lastNumber, nextNumber } from './nextNumber';
import { numberDocument } from './numberDocument';
import { caseBySource, openCase } from './openCase';
import { listProfiles, readProfile, saveProfile } from './profiles';
import { getReview, listReviews } from './reviews';
import { caseRecord } from './rows';
import { count, getSetting, setSetting } from './settings';
import { listSlots, releaseSlot, reserveSlot } from './slots';
import { completeStep } from './steps';
import { updateCase } from './updateCase';
import { keyText } from './values';
import { countDue, giveBackWork, leasedWork, leaseWork, listWork, renewLeases, setWork } from './work';
import { workload } from './workload';

/** The ledger over any store that is migrated to the present version. */
export function sqlLedger(database: Database): Ledger {
	const { dialect } = database;
	const passing = async <T>(work: (sql: Sql) => Promise<T>) => await database.write(work, { lasting: false });
	return {
		openCase: async (input) => await database.write((sql) => openCase(sql, dialect, input)),
		recordEvent: async (input) => await database.write((sql) => recordEvent(sql, input)),
		claim: async (input) => await database.write((sql) => claim(sql, input)),
		settleClaim: async (key, now, result) => await database.write((sql) => settleClaim(sql, key, now, result)),
		releaseClaim: async (key, attempt) => await database.write((sql) => releaseClaim(sql, key, attempt)),
		getCase: async (caseId) => {
			const id = keyText(caseId, 'caseId');
			const [row] = await database.read((sql) => sql.query('SELECT * FROM cases WHERE case_id = ?', [id]));
			return row && caseRecord(row);
		},
		caseOfThread: async (threadKey) => await database.read((sql) => caseBySource(sql, keyText(threadKey, 'threadKey'))),
		listCases: async (filter) => await database.read((sql) => listCases(sql, filter)),
		listEvents: async (filter) => await database.read((sql) => listEvents(sql, filter)),
		newEvents: async (filter) => await newEvents(database, filter),
		updateCase: async (input) => await database.write((sql) => updateCase(sql, dialect, input)),
		assignByChoice: async (input, choose) => await database.write((sql) => assignByChoice(sql, dialect, input, choose)),
		assign: async (input) => await database.write((sql) => assign(sql, dialect, input)),
		completeHandoff: async (input) => await database.write((sql) => completeHandoff(sql, dialect, input)),
		nextNumber: async (input) => await database.write((sql) => nextNumber(sql, dialect, input)),
		lastNumber: async (series) => await database.read((sql) => lastNumber(sql, series)),
		numberDocument: async (input) => await database.write((sql) => numberDocument(sql, dialect, input)),
		reserveSlot: async (input) => await database.write((sql) => reserveSlot(sql, dialect, input)),
		releaseSlot: async (key) => await database.write((sql) => releaseSlot(sql, key)),
		listSlots: async (filter) => await database.read((sql) => listSlots(sql, filter)),
		workload: async () => await database.read(workload),
		metrics: async (input) => await database.read((sql) => metrics(sql, input)),
		listFirstResponses: async (filter) => await database.read((sql) => listFirstResponses(sql, filter)),
		listCaseTimes: (filter) => listCaseTimes(database, filter),
		exportCases: (filter) => exportCases(database, filter),
		eraseContact: async (input) => await eraseContact(database, input),
		applyRetention: async (input) => await applyRetention(database, input),

		leaseWork: async (input) => await passing((sql) => leaseWork(sql, dialect, input)),
		renewLeases: async (input) => await passing((sql) => renewLeases(sql, input)),
		leasedWork: async (token) => await database.read((sql) => leasedWork(sql, token)),
		giveBackWork: async (input) => await passing((sql) => giveBackWork(sql, input)),
		setWork: async (input) => await database.write((sql) => setWork(sql, dialect, input)),
		listWork: async (caseId) => await database.read((sql) => listWork(sql, caseId)),
		countDue: async (now) => await database.read((sql) => countDue(sql, now)),
		completeStep: async (input) => await database.write((sql) => completeStep(sql, dialect, input)),
		queueMessage: async (input) => await database.write((sql) => queueMessage(sql, dialect, input)),
		leaseMessages: async (input) => await passing((sql) => leaseMessages(sql, dialect, input)),
		takeMessage: async (input) => await database.write((sql) => takeMessage(sql, dialect, input)),
		settleMessage: async (input) => await database.write((sql) => settleMessage(sql, dialect, input)),
		giveBackMessages: async (input) => await passing((sql) => giveBackMessages(sql, input)),
		getMessage: async (key) => await database.read((sql) => getMessage(sql, key)),
		listMessages: async (filter) => await database.read((sql) => listMessages(sql, filter)),
		getReview: async (reviewId) => await database.read((sql) => getReview(sql, reviewId)),
		listReviews: async (filter) => await database.read((sql) => listReviews(sql, filter)),
		saveProfile: async (input) => await database.write((sql) => saveProfile(sql, input)),
		readProfile: async (input) => await database.read((sql) => readProfile(sql, input)),
		listProfiles: async (limit) => await database.read((sql) => listProfiles(sql, limit)),
		getSetting: async (name) => await database.read((sql) => getSetting(sql, name)),
		setSetting: async (input) => await database.write((sql) => setSetting(sql, input)),
		count: async (input) => await database.write((sql) => count(sql, input)),
		listen: async (wake) => await database.listen(wake),

		until: (stop) => sqlLedger(database.until(stop)),
		close: async () => await database.close(),
	};
}
