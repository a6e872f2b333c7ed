import { draftInvoice } from '../../../domain/billing';
import { readOr } from '../../../domain/errors';
import { billingRequested, billingWork, decide, paymentIn, paymentReceived, type FiledEvent } from '../../../domain/process';
import { fileWith, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf, type FileParts } from './world';

const ESTIMATE = {
	number: 'E-1',
	currency: 'USD',
	approvedAt: '2026-02-20T10:00:00-06:00',
	customer: { name: 'Dana Wells', email: 'dana@example.org' },
	lines: [{ id: 'drain', description: 'Clear the drain', quantity: '1', unitPrice: '180.00' }],
};
const request = (key: string, data: Record<string, unknown> = {}): FiledEvent => ({ type: 'billing.requested', at: NOW, by: 'human', key, data: { billing: 'full', estimate: ESTIMATE, ...data } });
const draft = () => draftInvoice({ estimate: ESTIMATE }, profileWith(), NOW);
const issued = () => ({ ...draft(), status: 'issued' as const, number: 'INV-2026-00001', review: { ...draft().review, required: false } });
const bill = (invoice: unknown, events: FiledEvent[] = [request('r1')], more: FileParts = {}) => decide('billing', situationWith({ stage: 'delivered', events, sections: { ...(invoice === undefined ? {} : { invoice }) }, ...more }));

describe('what there is to bill', () => {
	const work = (events: FiledEvent[], more: FileParts = {}) => billingWork(fileWith({ stage: 'delivered', events, ...more }));

	test('the oldest request, and whether more stand behind it', () => {
		expect(work([request('r1'), request('r2')]).billing).toMatchObject({ task: 'draft', request: 'r1', kind: 'full', more: true });
	});

	test.each<[string, Record<string, unknown>, FileParts, string[]]>([
		['nobody billed before', {}, {}, ['first-invoice']],
		['a customer with an invoice in another case', {}, { billedBefore: true }, []],
		['somebody else than the contact', { estimate: { ...ESTIMATE, customer: { name: 'Eve', email: 'eve@example.net' } } }, { billedBefore: true }, ['other-recipient']],
		['the contact, in capitals', { estimate: { ...ESTIMATE, customer: { email: ' Dana@Example.org ' } } }, { billedBefore: true }, []],
		['an address where the contact left none', {}, { billedBefore: true, inquiry: { contact: { phone: '312-555-0142' } } }, ['other-recipient']],
		['nobody in particular', { estimate: { ...ESTIMATE, customer: undefined } }, { billedBefore: true }, []],
	])('to %s asks for a person: %#', (_what, data, more, checks) => {
		expect(work([request('r1', data)], more).billing.checks?.map(({ code }) => code)).toEqual(checks);
	});

	test('work that was delivered with an estimate is billed, asked for or not', () => {
		const events = [{ type: 'handoff.completed', at: NOW, by: 'human' as const, key: 'h', data: { from: 'scheduled', to: 'delivered' } }];
		expect(work(events, { sections: { estimate: ESTIMATE } }).billing).toMatchObject({ task: 'draft', kind: 'final' });
		expect(work(events).billing.task).toBe('nothing');
		expect(work(events, { stage: 'scheduled', sections: { estimate: ESTIMATE } }).billing.task).toBe('nothing');
	});

	test('a draft that waits for a person is left alone; approved, it is issued with the words of that person', () => {
		const drafted: FiledEvent = { type: 'invoice.drafted', at: NOW, key: 'd', data: { request: 'r1', invoice: draft() } };
		expect(work([request('r1'), drafted]).billing.task).toBe('nothing');
		const decided: FiledEvent = { type: 'review.decided', at: NOW, by: 'human', key: 'x', data: { decision: 'edited', invoice: draft().key, notes: 'Thank you!' } };
		expect(work([request('r1'), drafted, decided])).toMatchObject({ billing: { task: 'issue' }, invoice: { key: draft().key, notes: 'Thank you!' } });
	});

	test('a draft that was rejected ends its request: the work is posted again, mended, and the draft does not count as billed', () => {
		const drafted: FiledEvent = { type: 'invoice.drafted', at: NOW, key: 'd', data: { request: 'r1', invoice: draft() } };
		const rejected: FiledEvent = { type: 'invoice.rejected', at: NOW, by: 'human', key: 'x', data: { key: draft().key } };
		expect(work([request('r1'), drafted, rejected])).toMatchObject({ billing: { task: 'nothing' } });
		expect(work([request('r1'), drafted, rejected, request('r2')])).toMatchObject({ billing: { task: 'draft', request: 'r2' }, priorInvoices: [] });
	});

	test('who the estimate does not name is the contact, with what the intake knows better', () => {
		const nobody = Object.fromEntries(Object.entries(ESTIMATE).filter(([name]) => name !== 'customer'));
		expect(work([request('r1', { estimate: nobody })], { intake: { record: { phone: '312-555-0142' } } }).estimate).toMatchObject({ customer: { name: 'Dana Wells', email: 'dana@example.org', phone: '312-555-0142' } });
	});
});

test('an invoice of other work than there is now goes nowhere, and is not taken for the draft of a request that came meanwhile', () => {
	const drafted: FiledEvent = { type: 'invoice.drafted', at: NOW, key: 'd', data: { request: 'r1', invoice: draft() } };
	const rejected: FiledEvent = { type: 'invoice.rejected', at: NOW, by: 'human', key: 'x', data: { key: draft().key } };
	const events = [request('r1'), drafted, rejected];
	const taken = billingWork(fileWith({ stage: 'delivered', events })).billing;
	const step = bill(draft(), [...events, request('r2')], { sections: { invoice: draft(), billing: taken } });
	expect(step).toMatchObject({ code: 'nothingToDo', events: [], messages: [], due: { billing: NOW } });
	const anew = billingWork(fileWith({ stage: 'delivered', events: [...events, request('r2')] })).billing;
	expect(bill(draft(), [...events, request('r2')], { sections: { invoice: draft(), billing: anew } }).code).toBe('review');
});

test('an invoice with its number goes to the customer with its files, and the case is invoiced', () => {
	const step = bill(issued());
	expect(step).toMatchObject({ code: 'issued', handoff: { to: 'invoiced' } });
	expect(typesOf(step)).toEqual(['invoice.drafted', 'invoice.issued', 'billing.completed']);
	expect(toCustomers(step)).toMatchObject([{ to: 'dana@example.org', attachFiles: ['pdf', 'xml'], automatic: false, events: [{ type: 'invoice.sent' }] }]);
});

test.each<[string, FileParts, object]>([
	['who opted out', { events: [request('r1'), { type: 'customer.optedOut' }] }, {}],
	['who has no email address', { inquiry: { contact: { phone: '312-555-0142' } } }, { customer: { name: 'Dana' } }],
])('to a customer %s a person sends it', (_what, parts, more) => {
	const step = decide('billing', situationWith({ stage: 'delivered', events: [request('r1')], ...parts, sections: { invoice: { ...issued(), ...more } } }));
	expect(step.code).toBe('issued');
	expect(toCustomers(step)).toEqual([]);
	expect(toTeamOf(step)).toMatchObject([{ to: 'ann@example.com', subject: expect.stringMatching(/has to be sent by hand/) as string }]);
});

test('a draft waits on the desk, and the owner is told why', () => {
	const step = bill(draft(), [request('r1')], { sections: { invoice: draft(), review: { decision: 'review', reasons: [{ code: 'default', message: 'Every invoice is checked' }], dueAt: '2026-03-03T10:00:00-06:00' } } });
	expect(step).toMatchObject({ code: 'review', review: { subject: 'invoice', process: 'billing', ownerId: 'ann', expiresAt: Date.parse('2026-03-03T10:00:00-06:00') } });
	expect(toTeamOf(step)).toMatchObject([{ text: expect.stringContaining('Every invoice is checked') as string }]);
	expect(toCustomers(step)).toEqual([]);
});

test.each<[string, unknown]>([
	['nothing', undefined],
	['what was not made', { status: 'notMade', review: { flags: [{ code: 'estimate-missing', message: 'There is no estimate' }] } }],
	['no invoice at all', { total: 7 }],
	['an invoice whose figures do not agree', { ...issued(), totals: { ...issued().totals, gross: '1.00' } }],
])('%s is told a person, and the request is closed', (_what, invoice) => {
	const step = bill(invoice);
	expect(step.code).toBe('notMade');
	expect(typesOf(step)).toEqual(['billing.completed', 'review.requested']);
	expect(toTeamOf(step)).toMatchObject([{ urgency: 0 }]);
});

test('with another request behind it, the process is due again at once', () => {
	expect(bill(issued(), [request('r1'), request('r2')]).due.billing).toBe(NOW);
	expect(bill(issued()).due.billing).toBeNull();
});

test('without a request nothing is billed', () => {
	expect(bill(issued(), [])).toMatchObject({ code: 'nothingToDo', events: [], messages: [] });
});

describe('what is asked for from outside', () => {
	const ask = (body: unknown) => billingRequested(situationWith({ stage: 'scheduled' }), body);

	test('is kept as it is needed, and nothing else of the post', () => {
		const step = ask({ caseId: 'c_1', estimate: ESTIMATE, password: 'secret', billing: 'deposit' });
		expect(typesOf(step)).toEqual(['billing.requested', 'work.completed']);
		expect(step.events[0].data).toEqual({ billing: 'deposit', event: 'work.completed', estimate: ESTIMATE });
	});

	test('twice is one', () => {
		expect(ask({ estimate: ESTIMATE }).events.map(({ key }) => key)).toEqual(ask({ estimate: ESTIMATE }).events.map(({ key }) => key));
	});

	test.each<[unknown, string]>([
		['text', 'body-not-an-object'],
		[null, 'body-not-an-object'],
		[[1], 'body-not-an-object'],
		[{ billing: 'everything' }, 'billing-unknown'],
		[{ event: 'case.closed' }, 'event-unknown'],
	])('%j is refused by the name of its field', (body, code) => {
		expect(readOr(() => ask(body))).toMatchObject({ error: { code, description: expect.stringMatching(/\S/) as string } });
	});
});

describe('money that comes in', () => {
	const pay = (body: object, events: FiledEvent[], stage: 'delivered' | 'invoiced' = 'invoiced') => {
		const { payment, key } = paymentIn(body, 'c_00000000000000000001');
		return paymentReceived(situationWith({ stage, events }), payment, key);
	};
	const invoice = issued();
	const billed: FiledEvent[] = [request('r1'), { type: 'invoice.issued', at: NOW, key: 'i', data: { invoice, number: invoice.number } }, { type: 'billing.completed', at: NOW, key: 'b', data: { request: 'r1' } }];

	test('all of it: the case is paid, and nothing is due', () => {
		const step = pay({ amount: invoice.totals.gross, currency: 'USD', reference: 'T1' }, billed);
		expect(step).toMatchObject({ code: 'paid', handoff: { to: 'paid' }, due: { escalation: null } });
		expect(toTeamOf(step)).toEqual([]);
	});

	test('a part of it: recorded, and the rest stays open', () => {
		const step = pay({ amount: '100.00', currency: 'USD', reference: 'T1' }, billed);
		expect(step).toMatchObject({ code: 'recorded', messages: [] });
		expect(step.handoff).toBeUndefined();
	});

	test.each<[string, object]>([
		['another currency', { amount: '180.00', currency: 'EUR' }],
		['an amount that is none', { amount: 'a lot', currency: 'USD' }],
	])('%s: recorded, and a person looks', (_what, body) => {
		const step = pay(body, billed);
		expect(step.code).toBe('recorded');
		expect(step.handoff).toBeUndefined();
		expect(typesOf(step)).toEqual(['payment.received', 'review.requested']);
		expect(toTeamOf(step)).toHaveLength(1);
	});

	test('the same reference is one payment; without one, the same content is', () => {
		const key = (body: object) => paymentIn(body, 'c_1').key;
		expect(key({ amount: '1', reference: 'T1' })).toBe(key({ amount: '1.00', reference: 'T1', status: 'settled' }));
		expect(key({ amount: '1' })).not.toBe(key({ amount: '2' }));
	});

	test.each<[unknown, string]>([
		['text', 'body-not-an-object'],
		[{}, 'amount-missing'],
		[{ amount: '' }, 'amount-missing'],
	])('%j is refused by the name of its field', (body, code) => {
		expect(readOr(() => paymentIn(body, 'c_1'))).toMatchObject({ error: { code } });
	});
});
