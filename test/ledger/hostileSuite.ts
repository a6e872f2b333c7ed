import { T0, opening } from './inquiries';
import { ledgerForEach } from './ledgerForEach';
import { message } from './messages';
import type { StoreUnderTest } from './store';

/** Texts that would do something if they were ever put into a statement, a pattern or a path instead of beside it. */
const HOSTILE = [
	"'; DROP TABLE cases; --",
	"' OR '1'='1",
	'" OR ""="',
	"'); DELETE FROM events; SELECT ('",
	"' UNION SELECT value, value FROM settings --",
	"x' || (SELECT value FROM settings LIMIT 1) || '",
	"1; SELECT pg_sleep(30); --",
	"'; ATTACH DATABASE '/tmp/evil' AS evil; --",
	"$1 $2 ? ?1 :name @name",
	'%_!%',
	"\\'; DROP TABLE messages; --",
	'c_0" ; VACUUM INTO \'/tmp/evil\'; --',
	'__proto__',
	'constructor',
];

/** What every store promises of what strangers write: it stands where it was put, and nothing else happens. */
export function describeHostileTexts(store: StoreUnderTest): void {
	describe(`hostile texts on ${store.name}`, () => {
		const { ledger, open } = ledgerForEach(store);

		test.each(HOSTILE)('%s is kept word for word in every place, and finds nobody else', async (text) => {
			const other = await open('somebody else', T0, 'other@example.com');
			await ledger().setSetting({ name: 'door.key', value: 'the key', now: T0 });
			const { case: opened } = await ledger().openCase(opening({ text, subject: text, contact: { name: text, email: 'dana@example.com' }, fields: { [text]: text }, source: { messageId: text } }));
			const { caseId } = opened;
			expect(opened.data.inquiry).toMatchObject({ text, subject: text, contact: { name: text } });
			expect(Object.entries(opened.data.inquiry.fields)).toEqual([[text, text]]);
			await ledger().recordEvent({ caseId, type: text, at: T0, data: { [`x${text}`]: text }, key: text, now: T0 });
			expect((await ledger().listEvents({ caseId, types: [text] })).map(({ type, data }) => [type, Object.values(data ?? {})])).toEqual([[text, [text]]]);
			await ledger().updateCase({ caseId, sections: { note: { text } }, now: T0 });
			await ledger().assign({ caseId, owner: { id: text, name: text }, now: T0 });
			expect((await ledger().listCases({ ownerId: text })).map((one) => one.caseId)).toEqual([caseId]);
			expect((await ledger().listCases({ contactKey: text }))).toEqual([]);

			expect((await ledger().claim({ key: text, by: text, leaseMs: 1_000, now: T0 })).claim.key).toBe(text);
			expect((await ledger().claim({ key: text, leaseMs: 1_000, now: T0 })).claimed).toBe(false);
			expect(await ledger().nextNumber({ series: text, key: text, now: T0 })).toEqual({ number: 1, issued: true });
			expect((await ledger().reserveSlot({ resource: text, start: T0, end: T0 + 1, key: text, now: T0 })).reserved).toBe(true);
			expect((await ledger().listSlots({ resources: [text], from: T0, to: T0 + 1, now: T0 })).map(({ resource }) => resource)).toEqual([text]);
			await ledger().queueMessage({ message: message(text, { caseId, to: text, subject: text, text, channel: text, digestKey: text, counts: [text], limits: [{ name: text, since: T0, most: 2 }] }), now: T0 });
			expect(await ledger().getMessage(text)).toMatchObject({ key: text, to: text, text });
			expect((await ledger().leaseMessages({ token: text, limit: 5, leaseMs: 1_000, now: T0, channels: [text] })).messages.map(({ key }) => key)).toEqual([text]);
			await ledger().completeStep({ caseId, process: 'queue', events: [], messages: [], review: { reviewId: text, subject: text, draft: { body: text }, reasons: [] }, now: T0 });
			expect(await ledger().getReview(text)).toMatchObject({ subject: text, draft: { body: text } });
			expect((await ledger().listReviews({ subject: text })).length).toBe(1);
			await ledger().saveProfile({ profile: { business: { name: text } }, by: text, now: T0 });
			expect((await ledger().readProfile({}))?.profile).toEqual({ business: { name: text } });
			await ledger().setSetting({ name: text, value: text, now: T0 });
			expect(await ledger().getSetting(text)).toBe(text);
			await ledger().count({ name: text, add: 1, now: T0 });

			// Nobody else's, and all tables are there.
			expect(await ledger().getCase(other.caseId)).toEqual(other);
			expect(await ledger().getSetting('door.key')).toBe('the key');
			await ledger().eraseContact({ contact: { email: 'dana@example.com' }, now: T0 });
			expect(await ledger().getCase(other.caseId)).toEqual(other);
			expect((await ledger().listCases({})).length).toBe(2);
		});
	});
}
