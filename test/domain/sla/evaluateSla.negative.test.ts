import { DomainError } from '../../../domain/errors';
import { evaluateSla, type SlaInput } from '../../../domain/sla';
import { check, policy, profile } from './samples';

/** Items of a workflow carry what they carry, whatever the types say. */
function checkForeign(part: Record<string, unknown>) {
	const input: Record<string, unknown> = { caseId: 'c_1', priority: 'normal', events: [], now: Date.parse('2026-03-02T10:30:00-06:00'), ...part };
	return evaluateSla(input as unknown as SlaInput, profile({ sla: [policy()] }));
}

const received = { type: 'inquiry.received', at: '2026-03-02T10:00:00-06:00' };

describe('events that cannot be read are left out and said so', () => {
	it.each<[string, unknown]>([
		['null', null],
		['text', 'inquiry.received'],
		['without a time', { type: 'reply.sent' }],
		['with a time that is none', { type: 'reply.sent', at: 'yesterday' }],
		['without a type', { at: '2026-03-02T10:10:00-06:00' }],
		['with an empty type', { type: ' ', at: '2026-03-02T10:10:00-06:00' }],
	])('%s', (_, bad) => {
		const sla = checkForeign({ events: [received, bad] });
		expect(sla.worst).toBe('onTrack');
		expect(sla.reasons).toEqual([{ code: 'event-unreadable', message: 'Left out, without a readable type and time: events[1]' }]);
	});

	it('naming five of many', () => {
		const [reason] = checkForeign({ events: Array.from({ length: 10_000 }, () => null) }).reasons;
		expect(reason.message).toBe('Left out, without a readable type and time: events[0], events[1], events[2], events[3], events[4] and 9995 more');
	});

	it.each([[undefined, []], [null, []], ['x', ['events-unreadable']], [{}, ['events-unreadable']]])('events = %j', (events, codes) => {
		const sla = checkForeign({ events });
		expect(sla.worst).toBe('notStarted');
		expect(sla.reasons.map(({ code }) => code)).toEqual(codes);
	});

	it('those in the future too', () => {
		const sla = checkForeign({ events: [received, { type: 'reply.sent', at: '2026-03-02T10:30:00.001-06:00' }] });
		expect(sla.reasons).toEqual([{ code: 'event-in-future', message: 'Left out, later than 2026-03-02T10:30:00-06:00: events[1]' }]);
	});
});

describe('a clock whose start cannot be read is at risk, and says why', () => {
	it.each<[string, unknown[]]>([
		['a day or a month first', [{ ...received, at: '3/2/2026 10:00 AM' }]],
		['no time', [{ type: 'inquiry.received' }]],
		['no type', [{ at: received.at }]],
		['beside an answer that can', [{ ...received, at: 'yesterday' }, { type: 'reply.sent', at: received.at }]],
	])('%s', (_what, events) => {
		const sla = checkForeign({ events });
		expect(sla).toMatchObject({ worst: 'atRisk', clocks: [{ status: 'atRisk' }] });
		expect(sla.clocks[0]).not.toHaveProperty('dueAt');
		expect(sla.reasons.map(({ code }) => code)).toEqual(['event-unreadable', 'start-unreadable']);
	});

	it('but not where another start can be read, or what cannot be read is no start', () => {
		expect(checkForeign({ events: [{ ...received, at: 'yesterday' }, received] }).worst).toBe('onTrack');
		expect(checkForeign({ events: [{ type: 'note.added', at: 'yesterday' }] }).worst).toBe('notStarted');
	});

	it.each(['createdAt', 'created_at', 'timestamp', 'occurredAt', 'date'])('a time under the name %s is read', (name) => {
		expect(checkForeign({ events: [{ type: 'inquiry.received', [name]: received.at }] }).clocks[0].startedAt).toBe('2026-03-02T10:00:00-06:00');
	});
});

describe('who did it', () => {
	it.each([
		['Bot', 'onTrack'],
		[' HUMAN ', 'met'],
		['', 'met'],
		[null, 'met'],
		['autoresponder', 'onTrack'],
		[7, 'onTrack'],
	])('by %j: %s', (by, worst) => {
		expect(checkForeign({ events: [received, { type: 'reply.sent', at: '2026-03-02T10:10:00-06:00', by }] }).worst).toBe(worst);
	});
});

describe('input that is not as it should be', () => {
	it.each([
		['urgent', ['priority-unknown']],
		[3, ['priority-unknown']],
		[undefined, []],
		[null, []],
	])('priority %j runs as normal', (priority, codes) => {
		const sla = checkForeign({ priority, events: [received] });
		expect(sla.clocks[0].dueAt).toBe('2026-03-02T11:00:00-06:00');
		expect(sla.reasons.map(({ code }) => code)).toEqual(codes);
	});

	it('a check needs to know when it is', () => {
		expect(() => checkForeign({ now: NaN })).toThrow(DomainError);
	});

	it('a business that never opens is never late, and is told so', () => {
		const sla = check('2026-03-20T10:00:00-05:00', ['inquiry.received @ 2026-03-02T10:00'], {
			profile: { hours: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
		});
		expect(sla.clocks[0]).toMatchObject({ status: 'onTrack', elapsedMinutes: 0 });
		expect(sla.clocks[0]).not.toHaveProperty('dueAt');
		expect(sla).not.toHaveProperty('nextCheckAt');
		expect(sla.reasons.map(({ code }) => code)).toEqual(['never-due']);
	});
});
