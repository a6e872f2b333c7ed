import { BusinessProfile } from '../../nodes/BusinessProfile/BusinessProfile.node';
import { HandoffLedger } from '../../nodes/HandoffLedger/HandoffLedger.node';
import { InquiryClassifier } from '../../nodes/InquiryClassifier/InquiryClassifier.node';
import { IntakeExtractor } from '../../nodes/IntakeExtractor/IntakeExtractor.node';
import { sharedLedger } from '../../ledger';
import cases from '../fixtures/messages/cases.json';
import { differencesOf, type MessageCase } from '../support/messageCases';

const room = {
	businessProfile: () => new BusinessProfile(),
	inquiryClassifier: () => new InquiryClassifier(),
	intakeExtractor: () => new IntakeExtractor(),
	handoffLedger: () => new HandoffLedger(),
	sharedLedger,
};
const all = cases as unknown as MessageCase[];
/** A kind holds where at least so much of it does; `npm run bench -- messages` prints each. */
const LEAST = 0.8;

test.each([...new Set(all.map(({ kind }) => kind))])('messages of the kind %s are read as they are meant', async (kind) => {
	const ofKind = all.filter((each) => each.kind === kind);
	const wrong: string[] = [];
	for (const each of ofKind) {
		const differences = await differencesOf(each, room);
		if (differences.length > 0) wrong.push(`${each.id}: ${differences.join('; ')}`);
	}
	expect(ofKind.length).toBeGreaterThanOrEqual(10);
	if (wrong.length > (1 - LEAST) * ofKind.length) expect(wrong).toEqual([]);
});
