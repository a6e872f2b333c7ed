import { decide } from '../../../domain/process';
import { DAY, fileWith, HOUR, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf, type FileParts } from './world';

const asked = (step: string, at: number, fields = ['address', 'phone']) => ({ type: 'waiting.customer', at, key: `asked ${step} ${at}`, data: { subject: 'intake', fields, step } });
const replied = (text: string, at: number) => ({ type: 'customer.replied', by: 'customer' as const, at, key: `replied ${at}`, data: { text } });
const BOTH = 'address: 1 Main St\nphone: 312-555-0142';
const at = (events: FileParts['events'], now: number, more: FileParts = {}) => decide('intake', situationWith({ stage: 'intake', intake: {}, events, ...more }, { now }));

describe('what comes next', () => {
	test.each<[string, FileParts['events'], number, string, string]>([
		['never asked: asked', [], NOW, 'asked', 'questions-ask'],
		['asked, and there is time', [asked('ask', NOW)], NOW + DAY, 'waiting', 'asked'],
		['a moment before the time is over', [asked('ask', NOW)], NOW + 2 * DAY - 1, 'waiting', 'asked'],
		['the time is over: asked again', [asked('ask', NOW)], NOW + 2 * DAY, 'asked', 'questions-again'],
		['asked again, and there is time', [asked('ask', NOW), asked('again', NOW + 2 * DAY)], NOW + 3 * DAY, 'waiting', 'asked-again'],
		['nobody answered: a person', [asked('ask', NOW), asked('again', NOW + 2 * DAY)], NOW + 4 * DAY, 'handedOver', 'no-answer'],
		['answered whole', [asked('ask', NOW), replied(BOTH, NOW + HOUR)], NOW + HOUR, 'completed', 'details-complete'],
		['answered in part: the rest is asked', [asked('ask', NOW), replied('address: 1 Main St', NOW + HOUR)], NOW + HOUR, 'asked', 'questions-rest'],
		['in part again: a person', [asked('ask', NOW), replied('hello', NOW + HOUR), asked('rest', NOW + HOUR + 1), replied('address: 1 Main St', NOW + 2 * HOUR)], NOW + 2 * HOUR, 'handedOver', 'partly-answered'],
		['answered with something else: a person', [asked('ask', NOW), replied('When do you come?', NOW + HOUR)], NOW + HOUR, 'handedOver', 'not-answered'],
	])('%s', (_what, events, now, code, reason) => {
		const step = at(events, now);
		expect({ code: step.code, reason: step.reasons[0].code }).toEqual({ code, reason });
	});
});

test('a late run asks once, counted from the message before', () => {
	const step = at([asked('ask', NOW)], NOW + 30 * DAY);
	expect(step.code).toBe('asked');
	expect(step.due.intake).toBe(NOW + 32 * DAY);
});

test('each step is handed over once', () => {
	const events = [asked('ask', NOW), replied('Hello?', NOW + HOUR)];
	const first = at(events, NOW + HOUR);
	expect(first.code).toBe('handedOver');
	expect(toTeamOf(first)).toMatchObject([{ to: 'ann@example.com', text: expect.stringContaining('What is the address of the work?') as string }]);
	const second = at([...events, ...first.events], NOW + 2 * HOUR);
	expect(second).toMatchObject({ code: 'waiting', messages: [], events: [], due: { intake: null } });
});

test('a hand-over ends the wait, so that the clocks go on', () => {
	expect(typesOf(at([asked('ask', NOW), asked('again', NOW + 2 * DAY)], NOW + 4 * DAY))).toEqual(['review.requested', 'waiting.ended']);
	expect(typesOf(at([asked('ask', NOW), replied('Hello?', NOW + HOUR)], NOW + HOUR))).toEqual(['review.requested']);
});

test('what comes after a person took over is taken down still', () => {
	const events = [asked('ask', NOW), replied('Hello?', NOW + HOUR), { type: 'review.requested', at: NOW + HOUR, data: { subject: 'intake', reason: 'not-answered' } }, replied(BOTH, NOW + DAY)];
	expect(at(events, NOW + DAY)).toMatchObject({ code: 'completed' });
});

test('the details complete: told once, and again as changed when they change', () => {
	const first = at([replied(BOTH, NOW + 1)], NOW + 1);
	expect(toTeamOf(first)).toMatchObject([{ subject: expect.stringMatching(/^Work order: Drain/) as string, text: expect.stringContaining('Address: 1 Main St') as string }]);
	expect(at([replied(BOTH, NOW + 1), ...first.events], NOW + 2)).toMatchObject({ code: 'waiting', messages: [] });
	const changed = at([...first.events, replied('address: 2 Side St\nphone: 312-555-0142', NOW + 2)], NOW + 2);
	expect(toTeamOf(changed)).toMatchObject([{ subject: expect.stringMatching(/^Changed work order/) as string }]);
});

test('who asks for a price gets no work order, and may book all the same', () => {
	const [told] = toTeamOf(at([replied(BOTH, NOW + 1)], NOW + 1, { classification: { intent: 'quote' } }));
	expect(told.subject).toMatch(/^Details for an estimate: Drain/);
	const first = decide('followUp', situationWith({ inquiry: { fields: { address: '1 Main St', phone: '312-555-0142' } }, classification: { intent: 'quote' }, intake: {} }));
	expect(JSON.stringify(first.messages)).not.toMatch(/work order/i);
});

test('the first step moves the case to intake, later ones do not', () => {
	expect(at([], NOW, { stage: 'inquiry' }).handoff).toMatchObject({ to: 'intake' });
	expect(at([], NOW).handoff).toBeUndefined();
});

test.each<[string, FileParts, string]>([
	['questions that a person asks', {}, 'to-be-asked'],
	['an opt-out', { classification: { optOut: true } }, 'to-be-asked'],
	['an emergency', { classification: { priority: 'emergency' } }, 'to-be-asked'],
	['sources that disagree', { intake: { needsReview: true } }, 'needs-review'],
])('%s: a person takes over, the customer hears nothing', (what, parts, reason) => {
	const profile = what.startsWith('questions') ? profileWith({ review: { default: 'review' } }) : undefined;
	const step = decide('intake', situationWith({ stage: 'intake', intake: {}, ...parts }, { profile }));
	expect(step).toMatchObject({ code: 'handedOver', reasons: [{ code: reason }] });
	expect(toCustomers(step)).toEqual([]);
});

test.each<[string, FileParts]>([
	['is closed', { stage: 'closed', intake: {} }],
	['is no lead', { classification: { intent: 'spam' }, intake: {} }],
	['nobody has read', { intake: null }],
	['is scheduled already, with details open', { stage: 'scheduled', intake: {} }],
])('of a case that %s nothing is asked', (_what, parts) => {
	expect(decide('intake', situationWith(parts))).toMatchObject({ code: 'nothingToDo', messages: [], events: [], due: { intake: null } });
});

test('the same questions have the same key, whenever they are put', () => {
	const key = (now: number) => toCustomers(decide('intake', { ...situationWith({}, { now }), file: fileWith({ stage: 'intake', intake: {} }) }))[0].key;
	expect(key(NOW)).toBe(key(NOW + 5 * HOUR));
});
