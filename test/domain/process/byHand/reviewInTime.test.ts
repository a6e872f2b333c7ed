import type { ReviewRecord } from '../../../../domain/case';
import type { CaseFile } from '../../../../domain/process';
import { reminderAt, reviewInTime } from '../../../../domain/process/byHand';
import { parseProfile } from '../../../../domain/profile';

/** Office hours 09:00 to 17:00 of Chicago, Monday to Friday. */
const profile = parseProfile({ business: { name: 'Lakeside', timezone: 'America/Chicago', email: 'office@example.com' }, team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'owner' }] });
const at = (text: string) => Date.parse(`${text}-06:00`);
const file: CaseFile = {
	caseId: 'c_1',
	stage: 'inquiry',
	owner: { id: 'ana', name: 'Ana' },
	openedAt: at('2026-02-06T08:00:00'),
	sections: { inquiry: { channel: 'email', text: 'Hello', contact: { name: 'Dana' }, fields: {}, source: {} } },
	events: [],
};
const review: ReviewRecord = { reviewId: 'r_1', caseId: 'c_1', subject: 'reply', state: 'waiting', draft: { body: 'Hello Dana' }, reasons: [], createdAt: at('2026-02-06T13:00:00'), expiresAt: at('2026-02-09T13:00:00'), process: 'followUp' };
const when = (now: number, more: Partial<ReviewRecord> = {}, events: CaseFile['events'] = []) => reviewInTime({ file: { ...file, events }, profile, links: (page, id) => `https://n8n.example.com/${page}/${id}`, now }, { ...review, ...more });

test('a reminder is due with a quarter of the business time left, the weekend left out', () => {
	// Friday 13:00 to 17:00 and Monday 09:00 to 13:00 are eight hours; six of them have run on Monday at 11:00.
	expect(reminderAt(review, { profile })).toBe(at('2026-02-09T11:00:00'));
	expect(when(at('2026-02-09T10:59:59'))).toBeUndefined();
	expect(when(at('2026-02-09T11:00:00'))).toMatchObject({ events: [{ type: 'review.reminded', by: 'bot' }], messages: [{ to: 'ana@example.com', audience: 'team', urgency: 0 }] });
});

test('it comes once, and names the link and the draft', () => {
	const step = when(at('2026-02-09T12:00:00'));
	expect(step?.messages[0].text).toContain('https://n8n.example.com/review/r_1');
	expect(step?.messages[0].text).toContain('> Hello Dana');
	expect(when(at('2026-02-09T12:30:00'), {}, step?.events.map((event) => ({ ...event })) as CaseFile['events'])).toBeUndefined();
});

test('at its end it expires, is no approval, wakes its process, and somebody is told', () => {
	expect(when(at('2026-02-09T13:00:00'))).toMatchObject({
		process: 'followUp',
		decision: { reviewId: 'r_1', state: 'expired' },
		events: [{ type: 'review.decided', by: 'bot', data: { decision: 'expired', reviewId: 'r_1' } }],
		messages: [{ to: 'ana@example.com', subject: expect.stringContaining('Nobody decided') as string }],
	});
});

test.each(['approved', 'edited', 'rejected', 'expired', 'superseded'] as const)('one that is %s is left alone', (state) => {
	expect(when(at('2026-02-10T13:00:00'), { state })).toBeUndefined();
});

test('one that never expires is left alone, a short one is not reminded of', () => {
	expect(when(at('2026-02-10T13:00:00'), { expiresAt: undefined })).toBeUndefined();
	expect(reminderAt({ ...review, expiresAt: at('2026-02-06T13:20:00') }, { profile })).toBeUndefined();
});
