import { startRush } from '../../../nodes/HandoffTrigger/rush';

const AT = 1_000_000;

function after(signals: number, everyMs: number) {
	const rush = startRush();
	for (let index = 0; index < signals; index++) rush.signal(AT - (signals - 1 - index) * everyMs);
	return rush;
}

test('a lead now and then is no rush', () => {
	expect(after(1000, 120).rest(AT, AT - 100)).toBe(0);
});

test('a burst that is soon over is none either', () => expect(after(99, 20).rest(AT, AT)).toBe(0));

test('in a rush what is due waits ten seconds from one look to the next, asking again each second', () => {
	const rush = after(200, 20);
	expect(rush.rest(AT, AT)).toBe(1_000);
	expect(rush.rest(AT, AT - 9_400)).toBe(600);
	expect(rush.rest(AT, AT - 10_000)).toBe(0);
});

test('once the rush is over nothing waits', () => {
	const rush = after(200, 20);
	expect(rush.rest(AT + 500, AT)).toBeGreaterThan(0);
	expect(rush.rest(AT + 900, AT)).toBe(0);
});
