import type { CaseEvent } from '../../../../domain/case';
import { parseProfile } from '../../../../domain/profile';
import { evaluateSla } from '../../../../domain/sla';

/** How long a decision may take is a clock as any other. */
const profile = parseProfile({
	business: { name: 'X', timezone: 'UTC' },
	team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'owner' }],
	sla: [{ id: 'decision', name: 'Decision', start: 'review.requested', stop: ['review.decided'], minutes: { emergency: 30, high: 60, normal: 60, low: 60 }, hours: 'always', escalate: [{ at: 1, to: 'businessOwner' }] }],
});
const asked: CaseEvent = { type: 'review.requested', at: '2026-03-02T10:00:00Z', by: 'bot', data: { subject: 'reply', reviewId: 'r_1' } };
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const clocks = (events: CaseEvent[], now: number) => evaluateSla({ caseId: 'c_1', events, now }, profile);

test('a draft that waits too long is told, as a clock that ran out', () => {
	expect(clocks([asked], at('10:30')).clocks).toMatchObject([{ id: 'decision', status: 'onTrack' }]);
	const late = clocks([asked], at('11:30'));
	expect(late.clocks).toMatchObject([{ id: 'decision', status: 'breached' }]);
	expect(late.escalations).toMatchObject([{ clock: 'decision' }]);
});

test('a person\'s decision stops it, one that nobody made does not', () => {
	const decided = (by: 'human' | 'bot'): CaseEvent => ({ type: 'review.decided', at: '2026-03-02T10:40:00Z', by, data: { decision: by === 'human' ? 'approved' : 'expired', reviewId: 'r_1' } });
	expect(clocks([asked, decided('human')], at('11:30')).escalations).toEqual([]);
	expect(clocks([asked, decided('bot')], at('11:30')).clocks).toMatchObject([{ status: 'breached' }]);
});
