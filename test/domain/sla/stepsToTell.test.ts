import type { SlaEscalation } from '../../../domain/sla';
import { stepsToTell } from '../../../domain/sla';
import { check, policy } from './samples';

const NOW = Date.parse('2026-03-02T18:00:00Z');
/** `clock at minutesAgo who`, with `told` behind it. */
function step(text: string): SlaEscalation {
	const [clock, at, minutesAgo, who, told] = text.split(' ');
	const dueAt = new Date(NOW - Number(minutesAgo) * 60_000).toISOString();
	return { key: `${clock}:${at}`, clock, at: Number(at), to: who, dueAt, recipient: who === 'nobody' ? null : { id: who, name: who }, ...(told && { sentAt: dueAt }) };
}
const tell = (texts: string[], eachPerson = false) => {
	const { steps, afterGap } = stepsToTell({ clocks: [], escalations: texts.map(step) }, NOW, eachPerson);
	return { keys: steps.map(({ key }) => key), afterGap };
};

it.each<[string, string[], string[], boolean]>([
	['nothing', [], [], false],
	['what is due now', ['a 1 0 ann'], ['a:1'], false],
	['all steps of the last hour', ['a 1 30 ann', 'a 1.5 22 mo', 'a 3 0 boss'], ['a:1', 'a:1.5', 'a:3'], false],
	['not what was told', ['a 1 30 ann told', 'a 1.5 0 mo'], ['a:1.5'], false],
	['a step that is an hour late', ['a 1 60 ann', 'a 3 10 boss'], ['a:1', 'a:3'], false],
	['where a clock has come to after a gap', ['a 1 300 ann', 'a 1.5 290 mo', 'a 3 120 boss', 'a 4 15 boss'], ['a:4'], true],
	['the only step of a clock, however late', ['a 1 9000 ann'], ['a:1'], true],
	['all of the same moment', ['a 1 300 ann', 'a 3 100 mo', 'a 4 100 boss'], ['a:3', 'a:4'], true],
	['each clock for itself', ['a 1 300 ann', 'a 3 120 boss', 'b 1 290 ann'], ['a:3', 'b:1'], true],
	['nothing that is behind what was told after the gap', ['a 1 300 ann', 'a 1.5 290 mo', 'a 3 120 boss told'], [], false],
	['the next step in its own time', ['a 1 300 ann', 'a 3 120 boss told', 'a 4 0 boss'], ['a:4'], false],
])('%s', (_, steps, keys, afterGap) => {
	expect(tell(steps)).toEqual({ keys, afterGap });
});

it.each<[string, string[], string[]]>([
	['the newest to each', ['a 1 300 ann', 'a 1.5 290 mo', 'a 3 120 boss', 'a 4 15 boss'], ['a:1', 'a:1.5', 'a:4']],
	['once to who is on call', ['a 1 300 nina', 'a 1.5 290 nina', 'a 3 120 nina'], ['a:3']],
	['also where nobody is active', ['a 1 300 nobody', 'a 3 120 nobody'], ['a:3']],
	['not what was told', ['a 1 300 ann told', 'a 1.5 290 mo', 'a 3 120 boss'], ['a:1.5', 'a:3']],
])('of an emergency, %s', (_, steps, keys) => {
	expect(tell(steps, true).keys).toEqual(keys);
});

describe('over a weekend', () => {
	const FRIDAY = 'inquiry.received @ 2026-03-06T16:50';
	const hoursOf = (hours: 'business' | 'always', now: string, minutes: number) =>
		stepsToTell(check(now, [FRIDAY], { policies: [policy({ hours, afterHours: 'named', minutes: { emergency: minutes, high: minutes, normal: minutes, low: minutes } })] }), Date.parse(now));

	it('what fell due before closing time is not late at the opening', () => {
		const { steps, afterGap } = hoursOf('business', '2026-03-09T09:01:00-05:00', 5);
		expect(steps.map(({ at }) => at)).toEqual([1, 1.5]);
		expect(afterGap).toBe(false);
	});

	it('by a clock that always runs it is', () => {
		const { steps, afterGap } = hoursOf('always', '2026-03-09T09:01:00-05:00', 5);
		expect(steps.map(({ at, repetition }) => `${at} ${repetition}`)).toEqual(['3 62']);
		expect(afterGap).toBe(true);
	});

	it('a step that waited for the opening is not late then', () => {
		const now = '2026-03-09T09:00:00-05:00';
		const { steps, afterGap } = stepsToTell(check(now, [FRIDAY], { policies: [policy({ hours: 'always', afterHours: 'nextOpening', repeatEveryMinutes: 0 })] }), Date.parse(now));
		expect(steps.map(({ at }) => at)).toEqual([1, 1.5, 3]);
		expect(afterGap).toBe(false);
	});
});
