import fc from 'fast-check';

import { draftInvoice } from '../../../domain/billing';
import { decide, DEFINITIONS, paymentIn, paymentReceived, prepare, receive, type FiledEvent, type Step } from '../../../domain/process';
import { decideReview, undoReview } from '../../../domain/process/byHand';
import type { ReviewRecord } from '../../../domain/case';
import { DAY, fileWith, HOUR, inquiryWith, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf, World, type FileParts } from './world';

/** Reminders go by themselves, whatever the amount. */
const AUTO = { review: { rules: [{ on: 'reminder', action: 'auto' }] } };
const profile = profileWith(AUTO);
const strict = profileWith({ review: { rules: [] } });

function invoiceOf(number: string, price = '180.00', more: object = {}) {
	const estimate = { number: `E-${number}`, currency: 'USD', approvedAt: '2026-02-20T10:00:00-06:00', customer: { name: 'Dana Wells', email: 'dana@example.org' }, lines: [{ id: 'drain', description: 'Clear the drain', quantity: '1', unitPrice: price }] };
	return { ...draftInvoice({ estimate }, profileWith(), NOW), status: 'issued', number, ...more };
}

/** Issued and sent on a Monday; due 14 days later, a Monday too. */
const INVOICE = invoiceOf('INV-1');
const issuedEvents = (invoice: { number?: string; key?: unknown }, at = NOW): FiledEvent[] => [
	{ type: 'invoice.issued', at, by: 'bot', key: `issued ${invoice.number}`, data: { invoice, number: invoice.number } },
	{ type: 'invoice.sent', at, by: 'bot', key: `sent ${invoice.number}`, data: { number: invoice.number, key: invoice.key } },
];
const invoiced = (events: FiledEvent[] = [], more: FileParts = {}): FileParts => ({ stage: 'invoiced', ...more, events: [...issuedEvents(INVOICE), ...events] });
const at = (days: number) => NOW + days * DAY;
/** Of the default ladder: 3 days before, 3, 10 and 21 days after the due date. */
const [BEFORE, OVERDUE, FINAL] = [at(11), at(17), at(35)];
const step = (now: number, events: FiledEvent[] = [], { profile: its = profile, ...more }: FileParts & { profile?: ReturnType<typeof profileWith> } = {}) => decide('collection', situationWith(invoiced(events, more), { profile: its, now }));
const event = (type: string, when: number, data: Record<string, unknown> = {}, by: FiledEvent['by'] = 'human'): FiledEvent => ({ type, at: when, by, data, key: `${type} ${when}` });

test('before anything is due it waits for the first step', () => {
	expect(step(at(1))).toMatchObject({ code: 'waiting', messages: [], events: [], due: { collection: expect.any(Number) as number } });
	expect(step(at(1)).due.collection).toBe(Date.parse('2026-03-13T08:00:00-05:00'));
});

test('a reminder goes to the customer, stands for reminder.sent, and counts as taken while it is on its way', () => {
	const found = step(BEFORE);
	expect(found).toMatchObject({ code: 'reminded', process: 'collection' });
	expect(typesOf(found)).toEqual(['reminder.queued']);
	expect(toCustomers(found)).toMatchObject([
		{
			channel: 'email',
			to: 'dana@example.org',
			subject: expect.stringContaining('INV-1') as string,
			text: expect.stringContaining('https://desk.example.com/invoice/') as string,
			events: [{ type: 'reminder.sent', data: { step: 'before-due', invoice: 'INV-1' } }],
			voidedBy: { process: 'collection', known: 1, until: Date.parse('2026-03-13T19:59:00-05:00') },
		},
	]);
	const again = step(BEFORE + HOUR, found.events);
	expect(again).toMatchObject({ code: 'waiting', messages: [] });
	expect(again.due).toEqual({ collection: found.due.collection });
	expect(found.due.collection).toBe(Date.parse('2026-03-19T08:00:00-05:00'));
});

test.each<[string, FiledEvent[], FileParts, Partial<Step>]>([
	['is paid', [event('payment.received', at(16), { amount: '180.00' }, 'bot')], {}, { code: 'nothingToDo', due: { collection: null } }],
	['is contested', [event('invoice.disputed', at(16), {}, 'customer')], {}, { code: 'waiting', due: { collection: null } }],
	['was given up', [event('invoice.writtenOff', at(16), {})], {}, { code: 'nothingToDo', due: { collection: null } }],
	['is promised', [event('payment.promised', at(16), { until: '2026-03-25' }, 'customer')], {}, { code: 'waiting' }],
	['is of a customer who asks not to be written to', [event('customer.optedOut', at(16), {}, 'customer')], {}, { code: 'nothingToDo' }],
	['is of one who said so in another case', [], { optedOut: true }, { code: 'nothingToDo' }],
	['is of a closed case', [], { stage: 'closed' }, { code: 'nothingToDo', due: { collection: null } }],
])('of an invoice that %s nobody is reminded', (_what, events, more, expected) => {
	const found = step(OVERDUE, events, more);
	expect(found).toMatchObject(expected);
	expect(toCustomers(found)).toEqual([]);
});

test('a payment in part leaves less to ask for, and one that was taken back all of it', () => {
	const part = event('payment.received', at(16), { amount: '80.00', reference: 'p1' }, 'bot');
	expect(toCustomers(step(OVERDUE, [part]))[0].text).toContain('$100.00');
	expect(toCustomers(step(OVERDUE, [part, event('payment.reversed', at(16.5), { amount: '80.00', reference: 'p1' }, 'bot')]))[0].text).toContain('$180.00');
});

test('each invoice of a case has its own ladder, and the soonest of them says when it is due next', () => {
	const second = invoiceOf('INV-2', '50.00');
	const events = issuedEvents({ ...second, dueDate: '2026-03-30', issueDate: '2026-03-16', instalments: [] } as never, at(14));
	const both = step(OVERDUE, events);
	expect(toCustomers(both)).toHaveLength(1);
	expect(toCustomers(both)[0].events).toMatchObject([{ data: { invoice: 'INV-1', step: 'overdue' } }]);
	expect(both.due.collection).toBe(Date.parse('2026-03-26T08:00:00-05:00'));
});

test('invoices of one customer that are due together go on one statement where the profile asks for it', () => {
	const its = profileWith({ ...AUTO, reminders: { perCustomer: true } });
	const found = step(OVERDUE, issuedEvents(invoiceOf('INV-2', '50.00')), { profile: its });
	expect(toCustomers(found)).toMatchObject([{ text: expect.stringMatching(/INV-1[\s\S]*INV-2[\s\S]*\$230\.00/) as string, events: [{ data: { invoice: 'INV-1' } }, { data: { invoice: 'INV-2' } }], attachInvoices: ['INV-1', 'INV-2'] }]);
	expect(typesOf(found)).toEqual(['reminder.queued', 'reminder.queued']);
	expect(toCustomers(step(OVERDUE + HOUR, [...issuedEvents(invoiceOf('INV-2', '50.00')), ...found.events], { profile: its }))).toEqual([]);
});

test('a model\'s words go out where they say the same, and not where a figure is another one', () => {
	const [{ text }] = toCustomers(step(OVERDUE));
	const key = `reminder:${String(INVOICE.key)}:overdue`;
	const own = text.slice(0, text.indexOf('\n\nINV-1: '));
	const words = own.replace('Hello', 'Good morning');
	const sectionOf = (body: string) => ({ sections: { reminder: { key, body, polished: true } } });
	expect(toCustomers(step(OVERDUE, [], sectionOf(words)))[0].text).toContain('Good morning');
	expect(toCustomers(step(OVERDUE, [], sectionOf(words.replace('180', '80'))))[0].text).toBe(text);
	expect(toCustomers(step(OVERDUE, [], { sections: { reminder: { key: 'another', body: words, polished: true } } }))[0].text).toBe(text);
});

test.each<[string, object, Partial<ReturnType<typeof toCustomers>[number]>]>([
	['as a text message where these are set up', { channels: ['email', 'sms'] }, { channel: 'sms', to: '312-555-0142' }],
	['by email where they are not', {}, { channel: 'email', to: 'dana@example.org' }],
])('a step for the phone goes %s', (_what, more, expected) => {
	const its = profileWith({ ...AUTO, reminders: { steps: [{ id: 'late', offsetDays: 3, channel: 'sms' }] }, ...more });
	const found = decide('collection', situationWith(invoiced([], { inquiry: { contact: { name: 'Dana', email: 'dana@example.org', phone: '312-555-0142' } } }), { profile: its, now: OVERDUE }));
	expect(toCustomers(found)).toMatchObject([expected]);
});

test('a letter is for a person to post, and counts as sent', () => {
	const its = profileWith({ ...AUTO, reminders: { steps: [{ id: 'late', offsetDays: 3, channel: 'letter' }] } });
	const found = step(OVERDUE, [], { profile: its });
	expect(found.code).toBe('escalated');
	expect(typesOf(found)).toEqual(['reminder.sent', 'review.requested']);
	expect(toTeamOf(found)).toMatchObject([{ to: 'ann@example.com', subject: expect.stringContaining('A letter to post: INV-1') as string }]);
});

describe('a call, and the hand-over', () => {
	const its = profileWith({ ...AUTO, reminders: { steps: [{ id: 'late', offsetDays: 3 }], escalation: [{ id: 'call', offsetDays: 7, from: 'previousMessage', action: 'call', channel: 'phone' }, { id: 'hand-over', offsetDays: 7, from: 'previousMessage', action: 'handOver' }] } });
	const late = event('reminder.sent', OVERDUE, { key: 'x', step: 'late', invoice: 'INV-1' }, 'bot');

	test('are the owner\'s, told once', () => {
		const call = step(OVERDUE + 7 * DAY, [late], { profile: its });
		expect(call.code).toBe('escalated');
		expect(typesOf(call)).toEqual(['reminder.escalated', 'review.requested']);
		expect(toTeamOf(call)).toMatchObject([{ to: 'ann@example.com', urgency: 0, subject: expect.stringContaining('Call about an unpaid invoice: INV-1') as string }]);
		expect(step(OVERDUE + 7 * DAY + HOUR, [late, ...call.events], { profile: its })).toMatchObject({ code: 'waiting', messages: [] });
	});

	test('take the files of the invoice that the canvas looked at', () => {
		const called = event('reminder.escalated', OVERDUE + 7 * DAY, { key: 'y', step: 'call', invoice: 'INV-1' }, 'bot');
		const key = `reminder:${String(INVOICE.key)}:hand-over`;
		const found = step(OVERDUE + 15 * DAY, [late, called], { profile: its, sections: { reminder: { key } } });
		expect(toTeamOf(found)).toMatchObject([{ subject: expect.stringContaining('hand over') as string, attachFiles: ['accountCsv', 'accountPdf'] }]);
		expect(toTeamOf(step(OVERDUE + 15 * DAY, [late, called], { profile: its, sections: { reminder: { key: 'another' } } }))).toMatchObject([{ attachFiles: [] }]);
	});
});

describe('what a person approves', () => {
	const asked = step(OVERDUE, [], { profile: strict });
	const record = (events: FiledEvent[], sections = fileWith(invoiced()).sections) => ({ caseId: 'c_00000000000000000001', stage: 'invoiced' as const, data: sections as never, openedAt: NOW, updatedAt: NOW, version: 1, events });
	const review: ReviewRecord = { ...(asked.review as NonNullable<Step['review']>), caseId: 'c_00000000000000000001', state: 'waiting', createdAt: OVERDUE };
	const approve = (events: FiledEvent[], now: number, decision = 'approve') =>
		decideReview(
			{ record: record(events), review, others: [review], events: [...fileWith(invoiced(events)).events].map((one, sequence) => ({ ...one, sequence })) as never, post: { decision, body: String(review.draft.body), subject: String(review.draft.subject) }, who: { name: 'Ann', verified: true }, form: 'f', sendDelayMs: 0, now },
			strict,
		);

	test('waits on the desk, with who is asked and until when', () => {
		expect(asked).toMatchObject({ code: 'review', messages: [{ audience: 'team', to: 'ann@example.com' }], review: { subject: 'reminder', process: 'collection', ownerId: 'ann', draft: { to: 'dana@example.org', invoice: 'INV-1', total: '180.00' } } });
		expect(asked.review?.expiresAt).toBeGreaterThan(OVERDUE);
		expect(step(OVERDUE + HOUR, asked.events, { profile: strict })).toMatchObject({ code: 'review', messages: [], events: [] });
	});

	test('goes out as approved, and is not asked or sent again', () => {
		const done = approve(asked.events, OVERDUE + HOUR);
		if (!done.ok) throw new Error(done.message);
		expect(done.step.messages).toMatchObject([{ to: 'dana@example.org', automatic: false, events: [{ type: 'reminder.sent', by: 'human', data: { step: 'overdue' } }], voidedBy: { process: 'collection' } }]);
		expect(done.step.events.map(({ type }) => type)).toEqual(['review.decided', 'reminder.queued']);
		const after = step(OVERDUE + 2 * HOUR, [...asked.events, ...done.step.events], { profile: strict });
		expect(after).toMatchObject({ code: 'waiting', messages: [] });
		expect(after.review).toBeUndefined();
	});

	test('at night waits for the morning', () => {
		const night = Date.parse('2026-03-19T22:30:00-05:00');
		const done = approve(asked.events, night);
		expect(done.ok && done.step.messages).toMatchObject([{ dueAt: Date.parse('2026-03-20T08:00:00-05:00') }]);
	});

	test.each<[string, FiledEvent]>([
		['it was paid', event('payment.received', OVERDUE + 1, { amount: '180.00' }, 'bot')],
		['part of it was paid', event('payment.received', OVERDUE + 1, { amount: '80.00' }, 'bot')],
		['it is contested', event('invoice.disputed', OVERDUE + 1, {}, 'customer')],
		['it was promised', event('promise.made', OVERDUE + 1, { until: '2026-03-30' }, 'customer')],
		['the customer wrote', event('customer.replied', OVERDUE + 1, { text: 'The amount is wrong.' }, 'customer')],
	])('is not sent any more when %s meanwhile', (_what, happened) => {
		expect(approve([...asked.events, happened], OVERDUE + HOUR)).toMatchObject({ ok: false, code: 'moot' });
		const after = step(OVERDUE + HOUR, [...asked.events, happened], { profile: strict });
		if (after.review) expect(after.review.reviewId).not.toBe(review.reviewId);
		else expect(after.decision).toEqual({ reviewId: review.reviewId, state: 'expired' });
	});

	test('and is rejected, is a step without a message', () => {
		const done = approve(asked.events, OVERDUE + HOUR, 'reject');
		if (!done.ok) throw new Error(done.message);
		expect(done.step.messages).toEqual([]);
		expect(step(OVERDUE + 2 * HOUR, [...asked.events, ...done.step.events], { profile: strict })).toMatchObject({ code: 'waiting', messages: [] });
	});

	test('and is rejected by a slip that is taken back, waits again, and its step is not taken', () => {
		const done = approve(asked.events, OVERDUE + HOUR, 'reject');
		if (!done.ok) throw new Error(done.message);
		const rejected = { ...review, state: 'rejected' as const, decidedAt: OVERDUE + HOUR };
		const slip = { record: record([]), review: rejected, others: [rejected], who: { name: 'Ann', verified: true }, form: 'g' };
		expect(undoReview({ ...slip, now: OVERDUE + HOUR + 6 * 60_000 })).toMatchObject({ ok: false, code: 'rejection-stands' });
		const undone = undoReview({ ...slip, now: OVERDUE + HOUR + 60_000 });
		if (!undone.ok) throw new Error(undone.message);
		expect(step(OVERDUE + 2 * HOUR, [...asked.events, ...done.step.events, ...undone.step.events], { profile: strict })).toMatchObject({ code: 'review', messages: [], events: [] });
	});

	test('and is taken back, waits again', () => {
		const done = approve(asked.events, OVERDUE + HOUR);
		if (!done.ok) throw new Error(done.message);
		const undone = undoReview({ record: record([]), review: { ...review, state: 'approved' }, others: [], message: { key: `review:${review.reviewId}`, state: 'queued', dueAt: OVERDUE + HOUR + 9_000 }, who: { name: 'Ann', verified: true }, form: 'g', now: OVERDUE + HOUR + 1_000 });
		if (!undone.ok) throw new Error(undone.message);
		const events = [...asked.events, ...done.step.events, ...undone.step.events];
		expect(step(OVERDUE + 2 * HOUR, events, { profile: strict })).toMatchObject({ code: 'review', messages: [], events: [] });
	});

	test('and nobody decides on, is asked again twice, then left', () => {
		const events: FiledEvent[] = [];
		const ids: string[] = [];
		for (let turn = 0; turn < 4; turn += 1) {
			const now = OVERDUE + turn * DAY;
			const found = step(now, events, { profile: profileWith({ review: { rules: [] }, reminders: { businessDaysOnly: false } }) });
			if (found.review) ids.push(found.review.reviewId);
			events.push(...found.events);
			if (found.review) events.push(event('review.decided', now + 23 * HOUR, { subject: 'reminder', reviewId: found.review.reviewId, decision: 'expired' }, 'bot'));
		}
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(3);
	});

	test('a final notice is approved, whatever the rules say', () => {
		const sent = [event('reminder.sent', OVERDUE, { key: 'a', step: 'overdue', invoice: 'INV-1' }, 'bot'), event('reminder.sent', at(24), { key: 'b', step: 'second', invoice: 'INV-1' }, 'bot')];
		expect(step(FINAL, sent)).toMatchObject({ code: 'review', review: { reasons: [{ code: 'final-notice' }] } });
	});

	test('the canvas may decide what the rules leave open', () => {
		const key = String(review.draft.key);
		const gate = (decision: string, of = key) => step(OVERDUE, [], { profile: strict, sections: { reminder: { key: of }, review: { subject: 'reminder', decision, reasons: [] } } }).code;
		expect(gate('auto')).toBe('reminded');
		expect(gate('auto', 'another')).toBe('review');
	});
});

describe('an answer about money', () => {
	const hear = (text: string, parts: FileParts = invoiced()) => {
		const situation = situationWith(parts, { profile, now: OVERDUE });
		const message = inquiryWith({ id: 'm', text, channel: 'email', contact: { email: 'dana@example.org' } });
		return receive(situation, message, { kind: 'customer' }, 'token');
	};

	test.each<[string, string]>([
		['I paid it yesterday by bank transfer.', 'payment.processing'],
		['The amount is wrong, we agreed on 150.', 'invoice.disputed'],
		['I will pay on Friday.', 'payment.promised'],
		['This is not my invoice.', 'invoice.disputed'],
		['Can I pay half now and half next month?', 'hold.placed'],
		['Please stop emailing me.', 'customer.optedOut'],
		['Ich habe gestern überwiesen.', 'payment.processing'],
		['La facture est incorrecte.', 'invoice.disputed'],
	])('"%s" holds reminders at once', (text, type) => {
		const heard = hear(text);
		expect(typesOf(heard)).toEqual(['customer.replied', type]);
		expect(heard.due).toMatchObject({ collection: OVERDUE });
		expect(toTeamOf(heard)).toMatchObject([{ to: 'ann@example.com', text: expect.stringMatching(/Reminders wait/) as string }]);
		expect(toCustomers(step(OVERDUE + 1, heard.events))).toEqual([]);
	});

	test('thanks hold nothing up, and before there is an invoice nothing is about money', () => {
		expect(typesOf(hear('Thank you!'))).toEqual(['customer.replied']);
		expect(typesOf(hear('I paid it yesterday.', { stage: 'intake' }))).toEqual(['customer.replied']);
	});

	test('the owner ends the hold, and the ladder goes on', () => {
		const heard = hear('The amount is wrong, we agreed on 150.');
		expect(toCustomers(step(OVERDUE + DAY, [...heard.events, event('dispute.resolved', OVERDUE + HOUR)]))).toHaveLength(1);
	});
});

describe('a payment', () => {
	const pay = (amount: string, parts = invoiced()) => {
		const { payment, key } = paymentIn({ amount, currency: 'USD', reference: 'bank-1' }, 'c_00000000000000000001');
		return paymentReceived(situationWith(parts, { profile, now: OVERDUE }), payment, key);
	};

	test('of all is thanked for, once, and nothing is due any more', () => {
		const paid = pay('180.00');
		expect(paid.code).toBe('paid');
		expect(toCustomers(paid)).toMatchObject([{ to: 'dana@example.org', subject: 'Thank you for your payment', text: expect.stringMatching(/\$180\.00[\s\S]*INV-1/) as string, events: [{ type: 'payment.acknowledged' }] }]);
		expect(step(OVERDUE + 1, paid.events, { stage: 'paid' })).toMatchObject({ code: 'nothingToDo', due: { collection: null } });
		expect(toCustomers(pay('180.00', invoiced(paid.events, { stage: 'paid' })))).toEqual([]);
	});

	test('in the customer\'s language', () => {
		const paid = pay('180.00', invoiced([], { classification: { language: 'de' } }));
		expect(toCustomers(paid)).toMatchObject([{ subject: 'Danke für Ihre Zahlung' }]);
	});

	test.each(['80.00', '200.00'])('of %s is not all that was asked for, and not thanked for by itself', (amount) => {
		expect(toCustomers(pay(amount))).toEqual([]);
	});
});

test('the canvas is given the invoice that asks for something first', () => {
	const second = invoiceOf('INV-2', '50.00');
	const file = fileWith(invoiced([...issuedEvents(second), event('payment.received', at(1), { amount: '180.00', invoice: 'INV-1' }, 'bot')]));
	expect(prepare('collection', file, 'America/Chicago')).toMatchObject({ invoice: { number: 'INV-2' }, priorInvoices: [{ number: 'INV-1' }] });
	expect(prepare('collection', fileWith(), 'America/Chicago')).toEqual({});
});

test('an invoice that cannot be read is told once, and keeps none of the others', () => {
	const broken = issuedEvents({ ...invoiceOf('INV-9'), dueDate: 'soon' } as never);
	const found = step(OVERDUE, broken);
	expect(found.code).toBe('reminded');
	expect(toTeamOf(found)).toMatchObject([{ subject: expect.stringContaining('INV-9') as string }]);
	expect(toTeamOf(step(OVERDUE + HOUR, [...broken, ...found.events]))).toEqual([]);
});

test('every code has an output', () => {
	expect(DEFINITIONS.collection.codes).toEqual(['reminded', 'review', 'escalated', 'waiting', 'nothingToDo']);
});

describe('on a real ledger', () => {
	const seed = async (world: World, now: number) => {
		const caseId = await world.open(inquiryWith({ text: 'The kitchen drain is clogged.\nphone: 312-555-0142' }), now);
		for (const one of issuedEvents(INVOICE, now)) await world.ledger.recordEvent({ caseId, ...one, now });
		await world.ledger.completeHandoff({ caseId, to: 'invoiced', now });
		await world.ledger.setWork({ caseId, process: 'intake', dueAt: null, now });
		await world.ledger.setWork({ caseId, process: 'followUp', dueAt: null, now });
		return caseId;
	};
	const reminders = async (world: World, states?: string[]) => (await world.messages('customer')).filter(({ events, state }) => events.some(({ type }) => type === 'reminder.sent') && (!states || states.includes(state)));

	test('a payment between the step and the sending withholds the message', async () => {
		const world = await new World({ profile }).start();
		const caseId = await seed(world, NOW);
		await world.run('collection', NOW);
		await world.run('collection', BEFORE);
		expect(await reminders(world, ['queued'])).toHaveLength(1);
		const { payment, key } = paymentIn({ amount: '180.00', currency: 'USD', reference: 'bank-1' }, caseId);
		await world.complete(caseId, paymentReceived(await world.situationOf(caseId, BEFORE + 1), payment, key), BEFORE + 1);
		await world.workOff(BEFORE + 2);
		expect(await reminders(world)).toMatchObject([{ state: 'withheld', reason: 'superseded', attempts: 0 }]);
		expect(await world.types(caseId)).toEqual(expect.arrayContaining(['message.withheld', 'payment.acknowledged']));
		expect(await world.types(caseId)).not.toContain('reminder.sent');
		await world.end();
	});

	test('what is still owed after a payment in part is asked for anew', async () => {
		const world = await new World({ profile }).start();
		const caseId = await seed(world, NOW);
		await world.run('collection', OVERDUE);
		await world.ledger.recordEvent({ caseId, type: 'payment.received', at: OVERDUE + 1, by: 'bot', data: { amount: '80.00' }, now: OVERDUE + 1 });
		await world.workOff(OVERDUE + 2);
		expect(await reminders(world, ['sent'])).toMatchObject([{ text: expect.stringContaining('$100.00') as string }]);
		expect(await reminders(world, ['withheld'])).toHaveLength(1);
		await world.end();
	});

	test('what could not be sent before the quiet hours waits for the morning', async () => {
		const world = await new World({ profile }).start();
		await seed(world, NOW);
		await world.run('collection', OVERDUE);
		const night = Date.parse('2026-03-19T21:00:00-05:00');
		await world.workOff(night);
		expect(await reminders(world, ['sent'])).toEqual([]);
		await world.workOff(Date.parse('2026-03-20T08:00:00-05:00'));
		expect(await reminders(world, ['sent'])).toHaveLength(1);
		await world.end();
	});

	test('never after it is paid, never two of a step, never at night, whatever is cut off', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ hours: fc.integer({ min: 1, max: 150 }), what: fc.constantFrom('look', 'look', 'cut', 'step', 'part', 'all', 'reverse', 'dispute', 'resolve', 'promise', 'reply') }), { minLength: 4, maxLength: 14 }),
				async (moments) => {
					const world = await new World({ profile }).start();
					const caseId = await seed(world, NOW);
					let now = NOW;
					let paid = 0;
					const sentWhilePaid: string[] = [];
					for (const [index, { hours, what }] of moments.entries()) {
						now += hours * HOUR;
						const record = async (type: string, data: Record<string, unknown>, by: FiledEvent['by'] = 'bot') => await world.ledger.recordEvent({ caseId, type, at: now, by, data, key: `${type} ${index}`, now });
						const before = (await reminders(world, ['sent'])).length;
						if (what === 'cut') await world.run('collection', now, true);
						if (what === 'step') await world.run('collection', now);
						if (what === 'part') await record('payment.received', { amount: '30.00', reference: `p${index}` });
						if (what === 'all') await record('payment.received', { amount: '180.00', reference: `p${index}` });
						if (what === 'reverse' && paid > 0) await record('payment.reversed', { amount: '30.00', reference: `r${index}` });
						if (what === 'dispute') await record('invoice.disputed', {}, 'customer');
						if (what === 'resolve') await record('dispute.resolved', {}, 'human');
						if (what === 'promise') await record('payment.promised', { until: new Date(now + 3 * DAY).toISOString().slice(0, 10) }, 'customer');
						if (what === 'reply') await world.hear(caseId, inquiryWith({ id: `m${index}`, text: 'I paid it yesterday.', receivedAt: new Date(now).toISOString(), contact: { email: 'dana@example.org' } }), now);
						paid += what === 'part' ? 30 : what === 'all' ? 180 : what === 'reverse' && paid > 0 ? -30 : 0;
						if (what !== 'step' && what !== 'cut') await world.workOff(now, { cutOff: () => index % 3 === 0 });
						const sent = await reminders(world, ['sent']);
						if (paid >= 180 && sent.length > before) sentWhilePaid.push(sent.map(({ key }) => key).join());
					}
					const sent = await reminders(world, ['sent']);
					const keys = sent.flatMap(({ events }) => events.map(({ data }) => `${String(data?.invoice)} ${String(data?.step)}`));
					const hours = sent.map(({ stateAt }) => new Date(stateAt).toLocaleString('en-US', { timeZone: 'America/Chicago', hour: 'numeric', hourCycle: 'h23' })).map(Number);
					await world.end();
					expect(sentWhilePaid).toEqual([]);
					expect(new Set(keys).size).toBe(keys.length);
					expect(hours.filter((hour) => hour < 8 || hour >= 20)).toEqual([]);
				},
			),
			{ numRuns: 40 },
		);
	}, 120_000);
});

test('who has a complaint open in another case is not chased; it is looked at again the next day', () => {
	const found = step(OVERDUE, [], { complains: true });
	expect(found).toMatchObject({ code: 'waiting', messages: [], sections: { reminder: { hold: 'complaint' } } });
	const next = found.due.collection ?? 0;
	expect(next > OVERDUE && next <= OVERDUE + DAY).toBe(true);
});

test('who was asked for money in another case a moment ago rests, and nothing is dropped', () => {
	const found = step(OVERDUE, [], { askedElsewhere: [OVERDUE - DAY] });
	expect(found).toMatchObject({ code: 'waiting', messages: [], reasons: [{ code: 'cooldown' }] });
	expect(found.due.collection).toBe(Date.parse('2026-03-20T08:00:00-05:00'));
	expect(toCustomers(step(OVERDUE + DAY, [], { askedElsewhere: [OVERDUE - DAY] }))).toHaveLength(1);
});

describe('invoices of one customer in several cases', () => {
	const its = profileWith({ ...AUTO, reminders: { perCustomer: true } });
	let world: World;
	beforeEach(async () => {
		world = await new World({ profile: its }).start();
	});
	afterEach(async () => await world.end());

	const billed = async (number: string, price?: string) => {
		const caseId = await world.open(inquiryWith({ id: number, text: `About ${number}` }), NOW);
		const invoice = invoiceOf(number, price);
		await world.complete(caseId, { process: 'billing', code: 'billed', reasons: [], events: issuedEvents(invoice), messages: [], handoff: { to: 'invoiced', by: 'bot' }, due: { billing: null, followUp: null, escalation: null, collection: OVERDUE } }, NOW);
		return caseId;
	};
	const toCustomer = async () => (await world.messages('customer')).map(({ state, text, voidedBy }) => ({ state, text, elsewhere: voidedBy?.elsewhere?.length ?? 0 }));
	const remindersOf = async (caseId: string) => (await world.types(caseId)).filter((type) => type.startsWith('reminder.'));

	test('go on one statement, once, and each keeps its own ladder', async () => {
		const cases = [await billed('INV-1'), await billed('INV-2', '50.00'), await billed('INV-3', '20.00')];
		await world.workOff(OVERDUE);
		expect(await toCustomer()).toEqual([{ state: 'sent', text: expect.stringMatching(/INV-1[\s\S]*INV-2[\s\S]*INV-3[\s\S]*\$250\.00/) as string, elsewhere: 2 }]);
		for (const caseId of cases) expect(await remindersOf(caseId)).toEqual(['reminder.queued', 'reminder.sent']);
		await world.workOff(OVERDUE + HOUR);
		await world.workOff(OVERDUE + DAY);
		expect(await toCustomer()).toHaveLength(1);
		const [file] = await Promise.all(cases.map(async (caseId) => await world.fileOf(caseId)));
		expect(file.events.find(({ type }) => type === 'reminder.sent')?.data).toMatchObject({ invoice: 'INV-1', step: 'overdue' });
	});

	test('have the documents of all of them with it', async () => {
		const [first, second] = [await billed('INV-1'), await billed('INV-2')];
		const found = decide('collection', await world.situationOf(first, OVERDUE));
		expect(toCustomers(found)).toMatchObject([{ attachInvoices: ['INV-1'], attachInvoicesOf: [{ caseId: second, numbers: ['INV-2'] }] }]);
		expect(toCustomers(found)[0].key).toBe(toCustomers(decide('collection', await world.situationOf(second, OVERDUE)))[0].key);
	});

	test('are decided on by two at once, and asked for once', async () => {
		const cases = [await billed('INV-1'), await billed('INV-2')];
		const decided = [];
		for (const [index, caseId] of cases.entries()) {
			await world.ledger.leaseWork({ process: 'collection', limit: 1, leaseMs: 60_000, token: `worker ${index}`, now: OVERDUE });
			decided.push(decide('collection', await world.situationOf(caseId, OVERDUE)));
		}
		const leased = await Promise.all(cases.map(async (caseId) => (await world.ledger.listWork(caseId)).find(({ process }) => process === 'collection')));
		expect(leased).toHaveLength(2);
		const results = [];
		for (const [index, caseId] of cases.entries()) results.push(await world.ledger.completeStep({ ...decided[index], caseId, now: OVERDUE }));
		expect(results.map(({ completed }) => completed)).toEqual([true, false]);
		expect(results[1]).toMatchObject({ because: 'outdated' });
		await world.deliver(OVERDUE + 1);
		await world.workOff(OVERDUE + DAY);
		expect(await toCustomer()).toHaveLength(1);
	});

	test('are decided again where one was paid before the statement is out', async () => {
		const [first, second] = [await billed('INV-1'), await billed('INV-2', '50.00')];
		await world.run('collection', OVERDUE);
		await world.ledger.recordEvent({ caseId: second, type: 'payment.received', at: OVERDUE + 1, by: 'bot', data: { amount: '50.00', reference: 'p' }, now: OVERDUE + 1 });
		await world.deliver(OVERDUE + 2);
		expect((await toCustomer()).map(({ state }) => state)).toEqual(['withheld']);
		for (const caseId of [first, second]) expect(await world.types(caseId)).toContain('message.withheld');
		await world.workOff(OVERDUE + 3);
		const sent = (await toCustomer()).filter(({ state }) => state === 'sent');
		expect(sent).toMatchObject([{ text: expect.stringContaining('$180.00') as string, elsewhere: 0 }]);
		expect(sent[0].text).not.toContain('INV-2');
	});

	test('are asked for by themselves where a person has to approve it, or the books know one of them', async () => {
		const [first, second] = [await billed('INV-1'), await billed('INV-2')];
		const situation = await world.situationOf(first, OVERDUE);
		const put = decide('collection', { ...situation, profile: profileWith({ reminders: { perCustomer: true }, review: { rules: [{ on: 'reminder', action: 'review' }] } }) });
		expect(put).toMatchObject({ code: 'review', review: { draft: { invoices: ['INV-1'] } } });
		expect(put).not.toHaveProperty('elsewhere');
		await world.ledger.recordEvent({ caseId: second, type: 'invoice.exported', at: OVERDUE, by: 'bot', data: { service: 'stripe', key: 'k', id: 'in_1' }, now: OVERDUE });
		const inBooks = await world.situationOf(first, OVERDUE);
		expect(toCustomers(decide('collection', { ...inBooks, profile: profileWith({ ...AUTO, reminders: { perCustomer: true }, accounting: { service: 'stripe' } }) }))[0].text).not.toContain('INV-2');
	});
});
