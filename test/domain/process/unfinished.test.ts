import { retryAt, unfinished } from '../../../domain/process';
import { NOW, situationWith, toTeamOf, typesOf } from './world';

test('tried again after pauses that grow, five times in all', () => {
	expect([1, 2, 3, 4, 5, 6].map((attempt) => retryAt(attempt, NOW))).toEqual([NOW + 10_000, NOW + 60_000, NOW + 300_000, NOW + 900_000, null, null]);
});

test('then it is under review, the owner is told at once, and it is not due by itself', () => {
	const step = unfinished(situationWith(), 'intake', 5, 'The model is away');
	expect(typesOf(step)).toEqual(['work.unfinished', 'review.requested']);
	expect(step).toMatchObject({ process: 'intake', due: { intake: null }, reasons: [{ code: 'unfinished', message: 'The model is away' }] });
	expect(toTeamOf(step)).toMatchObject([{ to: 'ann@example.com', urgency: 0, text: expect.stringContaining('The model is away') as string }]);
});

test('a follow-up is the business\'s: its case may have no owner yet', () => {
	expect(toTeamOf(unfinished(situationWith(), 'followUp', 5, 'x'))).toMatchObject([{ to: 'hello@example.com' }]);
});

test('given up again after something has happened, it is told again; after nothing, it is not', () => {
	const keys = (events: Array<{ type: string }>) => [unfinished(situationWith({ events }), 'intake', 5, 'x')].flatMap(({ events: made, messages }) => [...made, ...messages].map(({ key }) => key));
	expect(keys([])).toEqual(keys([]));
	expect(keys([])).not.toEqual(keys([{ type: 'note.added' }]));
});
