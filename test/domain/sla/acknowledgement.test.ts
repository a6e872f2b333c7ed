import type { CaseEvent } from '../../../domain/case';
import { evaluateSla } from '../../../domain/sla';
import { event, policy, profile } from './samples';

const START = Date.parse('2026-03-02T10:00:00-06:00');
const KEY = `sla:c_1:first-response:${START}:1`;
const received = event('inquiry.received @ 2026-03-02T10:00');
const acknowledged = (data?: Record<string, unknown>, by: CaseEvent['by'] = 'human', at = '2026-03-02T11:10:00-06:00'): CaseEvent => ({ type: 'escalation.acknowledged', at, by, ...(data && { data }) });

function check(events: CaseEvent[], { now = '2026-03-04T12:00:00-06:00', policies = [policy()] } = {}) {
	return evaluateSla({ caseId: 'c_1', priority: 'normal', events, now: Date.parse(now) }, profile({ sla: policies }));
}

describe('a person acknowledges', () => {
	it('and the clock has no more escalations, but goes on', () => {
		const sla = check([received, acknowledged({ key: KEY })]);
		expect(sla.escalations).toEqual([]);
		expect(sla.clocks).toMatchObject([{ status: 'breached', acknowledgedAt: '2026-03-02T11:10:00-06:00' }]);
		expect(sla).not.toHaveProperty('nextCheckAt');
	});

	it('before the first step, and it is not told either', () => {
		const sla = check([received, acknowledged(undefined, 'human', '2026-03-02T10:05:00-06:00')]);
		expect(sla.escalations).toEqual([]);
		expect(sla.clocks[0].status).toBe('breached');
	});

	it('and answers later: the clock is missed all the same', () => {
		const sla = check([received, acknowledged(), event('reply.sent @ 2026-03-02T12:00')]);
		expect(sla.clocks).toMatchObject([{ status: 'missed', acknowledgedAt: '2026-03-02T11:10:00-06:00' }]);
	});

	it('twice, and the first time counts', () => {
		const sla = check([received, acknowledged(undefined, 'human', '2026-03-02T12:00:00-06:00'), acknowledged()]);
		expect(sla.clocks[0].acknowledgedAt).toBe('2026-03-02T11:10:00-06:00');
	});

	it('later than the check, and it is not known yet', () => {
		expect(check([received, acknowledged()], { now: '2026-03-02T11:05:00-06:00' }).escalations).toHaveLength(1);
	});
});

describe('which clock is meant', () => {
	const policies = [policy(), policy({ id: 'visit' })];
	it.each<[string, Record<string, unknown> | undefined, string[]]>([
		['the one of the escalation', { key: KEY }, ['visit']],
		['the same of a repetition', { key: `sla:c_1:first-response:${START}:3#7` }, ['visit']],
		['the one that is named', { clock: 'visit' }, ['first-response']],
		['all that run, where none is named', undefined, []],
		['all that run, where the data says nothing of it', { note: 'on my way' }, []],
		['none, for the escalation of another case', { key: `sla:c_2:first-response:${START}:1` }, ['first-response', 'visit']],
		['none, for that of another start', { key: `sla:c_1:first-response:${START - 1}:1` }, ['first-response', 'visit']],
		['none, for a clock that is not there', { clock: 'quote' }, ['first-response', 'visit']],
		['none, for a key that only begins like it', { key: `sla:c_1:first-response:${START}0:1` }, ['first-response', 'visit']],
	])('%s', (_, data, left) => {
		const { escalations } = check([received, acknowledged(data)], { policies });
		expect([...new Set(escalations.map(({ clock }) => clock))].sort()).toEqual(left);
	});
});

describe('a case that opens again', () => {
	const again = [event('reply.sent @ 2026-03-02T12:00'), event('inquiry.received @ 2026-03-03T10:00')];

	it('is not acknowledged by what was said before', () => {
		const sla = check([received, acknowledged(), ...again]);
		expect(sla.clocks[0]).not.toHaveProperty('acknowledgedAt');
		expect(sla.escalations).toMatchObject([{ at: 1 }, { at: 1.5 }, { at: 3 }, { at: 3, repetition: 7 }]);
	});

	it('nor by the link in an old message', () => {
		expect(check([received, ...again, acknowledged({ key: KEY }, 'human', '2026-03-03T11:10:00-06:00')]).escalations).toHaveLength(4);
	});
});

describe('only a person does', () => {
	it.each<[CaseEvent['by'], string]>([
		['bot', 'First response: escalation.acknowledged by a bot does not end the escalations'],
		['customer', 'First response: escalation.acknowledged by a customer does not end the escalations'],
	])('%s', (by, message) => {
		const sla = check([received, acknowledged({ key: KEY }, by)], { now: '2026-03-02T11:30:00-06:00' });
		expect(sla.escalations).toHaveLength(2);
		expect(sla.clocks[0]).not.toHaveProperty('acknowledgedAt');
		expect(sla.reasons).toContainEqual({ code: 'acknowledgement-not-by-person', message });
	});
});

it('an event of that name may be what stops a clock, or what pauses it', () => {
	const stops = policy({ stop: ['escalation.acknowledged'] });
	expect(check([received, acknowledged()], { policies: [stops] }).clocks[0]).toMatchObject({ status: 'missed' });
	const pauses = policy({ pause: [{ from: 'escalation.acknowledged', to: 'customer.replied' }] });
	expect(check([received, acknowledged(undefined, 'human', '2026-03-02T10:10:00-06:00')], { policies: [pauses] }).clocks[0]).toMatchObject({ status: 'paused', elapsedMinutes: 10 });
});
