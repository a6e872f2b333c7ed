import { decide, pushWork, type FiledEvent, type PushAnswer, type PushTurn } from '../../../domain/process';
import { readOr } from '../../../domain/errors';
import { parseProfile } from '../../../domain/profile';
import { americanDraft } from '../../support/invoiceSamples';
import { DAY, fileWith, HOUR, NOW, profileWith, PROFILE, situationWith, toTeamOf, typesOf, type FileParts } from './world';

const invoice = (key = 'i_1', number = 'INV-1', more: object = {}) => americanDraft({ key, number, status: 'issued', ...more });
const issued = (key?: string, number?: string, more?: object): FiledEvent => ({ type: 'invoice.issued', at: NOW, by: 'bot', key: `issued ${key}`, data: { invoice: invoice(key, number, more) } });
const exportedEvent = (data: object): FiledEvent => ({ type: 'invoice.exported', at: NOW, by: 'bot', key: JSON.stringify(data), data: { service: 'stripe', ...data } });
const profile = profileWith({ accounting: { service: 'stripe' } });
const work = (parts: FileParts) => pushWork(fileWith(parts), profile);
const answered = (answer: PushAnswer | undefined, { events = [issued('i_1', 'INV-1')], turn = {}, ...parts }: FileParts & { turn?: PushTurn } = {}, now = NOW) =>
	decide('push', situationWith({ stage: 'invoiced', ...parts, events, sections: { pushTurn: { adapter: 'stripe', key: 'i_1', tries: 0, answer, ...turn }, ...parts.sections } }, { profile, now }));
const made = (total: string, more: object = {}): PushAnswer => ({ state: 'made', document: { id: 'in_1', number: 'INV-1', total }, ...more });

describe('what is to be handed over', () => {
	test('nothing without a service, without an invoice, or once it is handed over', () => {
		expect(pushWork(fileWith({ events: [issued('i_1')] }), profileWith())).toBeUndefined();
		expect(work({})).toBeUndefined();
		expect(work({ events: [issued('i_1'), exportedEvent({ key: 'i_1' })] })).toBeUndefined();
		expect(decide('push', situationWith({}, { profile: profileWith() }))).toMatchObject({ code: 'nothingToDo', due: { push: null } });
	});

	test('what a person says is there counts by its number; another service\'s does not', () => {
		expect(work({ events: [issued('i_1', 'INV-1'), exportedEvent({ number: 'INV-1' })] })).toBeUndefined();
		expect(work({ events: [issued('i_1', 'INV-1'), exportedEvent({ key: 'i_1', service: 'quickBooks' })] })).toMatchObject({ invoice: { key: 'i_1' } });
	});

	test('the oldest first; one that waits lets the others go ahead', () => {
		const events = [issued('i_1'), issued('i_2')];
		expect(work({ events })).toMatchObject({ invoice: { key: 'i_1' }, known: {}, tries: 0 });
		const pushes = { i_1: { known: {}, tries: 2, dueAt: '2026-03-02T11:00:00-06:00' } };
		expect(work({ events, sections: { pushes } })).toMatchObject({ invoice: { key: 'i_2' } });
		expect(work({ events: [issued('i_1')], sections: { pushes } })).toMatchObject({ invoice: { key: 'i_1' }, tries: 2 });
	});

	test('a credit note waits for what it corrects', () => {
		const note = issued('cn', 'CN-1', { kind: 'creditNote', precedingInvoices: [{ number: 'INV-1' }] });
		const pushes = { i_1: { known: {}, tries: 2, dueAt: '2026-03-02T11:00:00-06:00' } };
		expect(work({ events: [issued('i_1', 'INV-1'), note], sections: { pushes } })).toMatchObject({ invoice: { key: 'i_1' } });
		expect(work({ events: [issued('i_1', 'INV-1'), note], sections: { pushes: { i_1: { known: { customer: '1' }, tries: 0 } } } })).toMatchObject({ invoice: { key: 'i_1' } });
	});

	test('a credit note knows the ID of what it corrects', () => {
		const note = issued('cn', 'CN-1', { kind: 'creditNote', precedingInvoices: [{ number: 'INV-1' }] });
		expect(work({ events: [issued('i_1', 'INV-1'), exportedEvent({ key: 'i_1', number: 'INV-1', id: 'in_9' }), note] })).toMatchObject({ corrects: 'in_9' });
	});
});

test.each([
	['1169.67', 'exported'],
	['1169.670', 'exported'],
	['1169.6700000000001', 'withheld'],
	['1169.66', 'withheld'],
	['1669.67', 'withheld'],
	['-1169.67', 'withheld'],
])('a total of %s where 1169.67 is due: %s', (total, code) => {
	expect(answered(made(total)).code).toBe(code);
});

test('QuickBooks takes payments off itself: it is to have the whole total', () => {
	const quickBooks = profileWith({ accounting: { service: 'quickBooks', codes: { company: '1' } } });
	const step = (total: string) => decide('push', situationWith({ events: [issued('i_1', 'INV-1')], sections: { pushTurn: { key: 'i_1', tries: 0, answer: made(total) } } }, { profile: quickBooks }));
	expect([step('1669.67').code, step('1169.67').code]).toEqual(['exported', 'withheld']);
});

test('handed over: recorded once with service, number, ID and total, and nothing is due', () => {
	const step = answered(made('1169.67'));
	expect(step).toMatchObject({ code: 'exported', messages: [], due: { push: null }, sections: { pushes: {} } });
	expect(step.events).toMatchObject([{ type: 'invoice.exported', data: { service: 'stripe', number: 'INV-1', key: 'i_1', id: 'in_1', total: '1169.67' } }]);
	expect(answered(made('1169.67'), {}, NOW + DAY).events[0].key).toBe(step.events[0].key);
});

test('with another invoice behind it, it is due at once', () => {
	expect(answered(made('1169.67'), { events: [issued('i_1', 'INV-1'), issued('i_2', 'INV-2')] })).toMatchObject({ code: 'exported', due: { push: NOW } });
});

test('what is known is kept, and the next request follows', () => {
	expect(answered({ state: 'knows', known: { customer: 'cus_1' } })).toMatchObject({ code: 'goesOn', events: [], messages: [], sections: { pushes: { i_1: { known: { customer: 'cus_1' }, tries: 0 } } }, due: { push: NOW } });
	expect(answered(made('1169.67', { then: { toOpen: 'in_1' } }))).toMatchObject({ code: 'goesOn', sections: { pushes: { i_1: { known: { toOpen: 'in_1' }, made: 'in_1' } } } });
	expect(answered(made('1.00', { then: { toOpen: 'in_1' } })).code).toBe('withheld');
});

test('refused: recorded, told at once with the reason, and looked at again within the hour, from the beginning', () => {
	const step = answered({ state: 'refused', reason: '400: The account period has closed' }, { sections: { pushes: { i_1: { known: { customer: 'cus_1' }, tries: 0 } } } });
	expect(step).toMatchObject({ code: 'withheld', due: { push: NOW + HOUR }, sections: { pushes: { i_1: { known: {}, tries: 1 } } } });
	expect(step.events).toMatchObject([{ type: 'invoice.withheld', data: { service: 'stripe', number: 'INV-1', key: 'i_1', reason: 'INV-1 was not handed over to Stripe: 400: The account period has closed' } }]);
	expect(toTeamOf(step)).toMatchObject([{ to: 'ann@example.com', urgency: 0, text: expect.stringContaining('The account period has closed') as string }]);
	const again = answered({ state: 'refused', reason: '400: The account period has closed' }, { sections: { pushes: { i_1: { tries: 9 } } }, turn: { tries: 9 } }, NOW + DAY);
	expect(again).toMatchObject({ due: { push: NOW + 2 * DAY } });
	expect([again.events[0].key, again.messages[0].key]).toEqual([step.events[0].key, step.messages[0].key]);
});

test.each([
	[0, 1, false],
	[1, 5, false],
	[2, 15, false],
	[3, 60, true],
	[9, 60, true],
])('away for the time after %i: asked again in %i minutes, told: %s', (tries, minutes, isTold) => {
	const step = answered({ state: 'away', reason: '503: down' }, { sections: { pushes: { i_1: { tries } } }, turn: { tries } });
	expect(step).toMatchObject({ code: 'later', due: { push: NOW + minutes * 60_000 } });
	expect(typesOf(step)).toEqual(isTold ? ['invoice.withheld'] : []);
	expect(step.messages).toHaveLength(isTold ? 1 : 0);
});

test.each<[string, PushTurn]>([
	['nothing was asked', { answer: undefined }],
	['the answer is for another invoice', { key: 'i_9' }],
	['the answer is of an earlier beginning', { tries: 7 }],
])('%s: the service is asked next', (_what, turn) => {
	expect(answered(made('1169.67'), { turn })).toMatchObject({ code: 'goesOn', events: [], messages: [], due: { push: NOW } });
});

test('another service\'s workflow leaves it alone, and it is due again soon', () => {
	const step = answered(made('1169.67'), { turn: { adapter: 'quickBooks' } });
	expect(step).toMatchObject({ code: 'nothingToDo', events: [], messages: [], reasons: [{ code: 'other-service' }] });
	expect(step.due.push).toBeGreaterThan(NOW);
});

test('an invoice whose figures do not agree is told, not handed over', () => {
	const broken = issued('i_1', 'INV-1', { totals: { ...invoice().totals, gross: '1.00' } });
	expect(answered(made('1169.67'), { events: [broken] })).toMatchObject({ code: 'withheld', messages: [{ audience: 'team' }] });
});

test('QuickBooks needs the company, and the profile says so', () => {
	expect(readOr(() => parseProfile({ ...PROFILE, accounting: { service: 'quickBooks' } }))).toMatchObject({ error: { message: expect.stringContaining('accounting.codes.company') as string } });
	expect(parseProfile(PROFILE).accounting).toEqual({ service: 'none', codes: { taxes: {} }, afterDraft: 'leave' });
});
