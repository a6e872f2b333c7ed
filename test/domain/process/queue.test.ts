import { decide } from '../../../domain/process';
import { NOW, situationWith, toCustomers, toTeamOf } from './world';

const MINUTE = 60_000;

test('with an owner, the owner is told, once, and the queue ends', () => {
	const step = decide('queue', situationWith());
	expect(step).toMatchObject({ code: 'assigned', due: { queue: null } });
	expect(toTeamOf(step)).toMatchObject([{ to: 'ann@example.com', text: expect.stringMatching(/It is yours now/) as string }]);
	expect(toCustomers(step)).toEqual([]);
});

test('who was told of a new lead already is not told of it twice: the key is the same', () => {
	const told = toTeamOf(decide('followUp', situationWith({ intake: {} })));
	expect(toTeamOf(decide('queue', situationWith())).map(({ key }) => key)).toEqual(told.map(({ key }) => key));
});

test.each<[string, string | undefined, number]>([
	['nobody knows when', undefined, 10 * MINUTE],
	['in 25 minutes', '2026-03-02T10:25:00-06:00', 25 * MINUTE],
	['tomorrow: others may have room before', '2026-03-03T08:00:00-06:00', 60 * MINUTE],
	['since yesterday', '2026-03-01T08:00:00-06:00', 10 * MINUTE],
])('somebody is there: %s', (_what, availableAt, after) => {
	const step = decide('queue', situationWith({ owner: undefined, sections: { assignment: { owner: null, ...(availableAt && { availableAt }) } } }));
	expect(step).toMatchObject({ code: 'stillQueued', messages: [], events: [], due: { queue: NOW + after } });
});

test.each(['paid', 'closed'] as const)('a case that is %s leaves the queue', (stage) => {
	expect(decide('queue', situationWith({ stage, owner: undefined }))).toMatchObject({ code: 'nothingToDo', due: { queue: null } });
});
