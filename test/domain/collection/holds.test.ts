import { codes, decide, PLAIN, steps } from './support';

const invoice = { number: 'A-1', total: '1000.00', issueDate: '2026-02-15', dueDate: '2026-03-01' };
const reminders = { ...PLAIN, steps: [{ id: 'overdue', offsetDays: 3 }, { id: 'second', offsetDays: 40, tone: 'firm' }, { id: 'final', offsetDays: 60, tone: 'final' }], escalation: [] };
const now = '2026-03-10T12:00:00-05:00';
const event = (type: string, on: string, data: object = {}) => ({ type, at: `${on}T12:00:00-06:00`, data });

describe('what stops the ladder', () => {
	test.each([
		['paid by its status', { ...invoice, status: 'Paid' }, 'paid'],
		['void', { ...invoice, status: 'void' }, 'void'],
		['written off', { ...invoice, status: 'Written off' }, 'written-off'],
		['a tag', { ...invoice, tags: ['No-Reminders'] }, 'exempt'],
		['a flag of the sheet', { ...invoice, 'Opted Out': 'yes' }, 'opted-out'],
		['legal hold', { ...invoice, status: 'Legal hold' }, 'legal-hold'],
		['paid ticked in a sheet', { ...invoice, Paid: 'yes' }, 'paid'],
	])('%s', (_name, given, code) => {
		expect(codes(decide({ invoice: given }, now, reminders))).toEqual([code]);
		expect(decide({ invoice: given }, now, reminders).action).toBe('stop');
	});

	test('the tag of the account, by the profile', () => {
		const answer = decide({ invoice, customer: { tags: ['OVERDUE_ENFORCEMENT_OFF'] } }, '2026-04-30T12:00:00-05:00', { ...reminders, exemptTags: ['OVERDUE_ENFORCEMENT_OFF'] });
		expect(answer.action).toBe('stop');
	});

	test('writing it off, until it is opened again', () => {
		expect(decide({ invoice, events: [event('invoice.writtenOff', '2026-03-05')] }, now, reminders).action).toBe('stop');
		expect(decide({ invoice, events: [event('invoice.writtenOff', '2026-03-05'), event('invoice.reopened', '2026-03-06')] }, now, reminders).action).toBe('send');
	});
});

describe('what holds it', () => {
	test.each([
		['dispute', 'invoice.disputed', 'dispute.resolved'],
		['paused', 'reminders.paused', 'reminders.resumed'],
		['complaint', 'complaint.opened', 'complaint.closed'],
		['processing', 'payment.processing', 'payment.failed'],
	])('%s, until it ends', (hold, placed, lifted) => {
		const events = [event(placed, '2026-03-08')];
		expect(decide({ invoice, events }, now, reminders)).toMatchObject({ action: 'wait', hold });
		expect(decide({ invoice, events: [...events, event(lifted, '2026-03-09')] }, now, reminders).action).toBe('send');
	});

	test.each(['dispute', 'promise', 'processing', 'paused', 'complaint'])('%s by its general event', (kind) => {
		const events = [event('hold.placed', '2026-03-08', { kind, until: '2026-03-20' })];
		expect(decide({ invoice, events }, now, reminders)).toMatchObject({ action: 'wait', hold: kind });
		expect(decide({ invoice, events: [...events, event('hold.lifted', '2026-03-09', { kind })] }, now, reminders).action).toBe('send');
	});

	test('paused, with a reason, and without stopping the customer\'s others', () => {
		const events = [event('reminders.paused', '2026-03-08', { invoice: 'A-1' })];
		const held = decide({ invoice, events }, '2026-03-21T12:00:00-05:00', reminders);
		expect([held.action, codes(held)]).toEqual(['wait', ['paused']]);
		expect(decide({ invoice: { ...invoice, number: 'A-2' }, events }, '2026-03-21T12:00:00-05:00', reminders).action).toBe('send');
	});

	test('a promise is waited for with its grace, and broken goes on one tone firmer', () => {
		const events = [event('reminder.sent', '2026-03-05', { step: 'overdue', tone: 'friendly' }), event('promise.made', '2026-03-06', { until: '2026-03-20' })];
		const own = { ...reminders, promiseGraceDays: 2 };
		const answers = ['2026-03-19', '2026-03-22', '2026-03-23'].map((day) => decide({ invoice, events }, `${day}T12:00:00-05:00`, own));
		expect(answers.map(({ action }) => action)).toEqual(['wait', 'wait', 'send']);
		expect(answers[0].nextAt).toBe('2026-03-23T00:00:00-05:00');
		expect(answers[2].tone).toBe('firm');
		expect(answers[2].body).toContain('March 20, 2026');
		// And only once.
		const after = [...events, { type: 'reminder.sent', at: '2026-03-23T12:00:00-05:00', data: { step: answers[2].step, tone: 'firm' } }];
		expect(decide({ invoice, events: after }, '2026-03-25T12:00:00-05:00', own)).toMatchObject({ action: 'wait', nextStep: 'final' });
	});

	test('a step that is due by its own day says what was promised, too', () => {
		const events = [event('reminder.sent', '2026-03-05', { step: 'overdue', tone: 'friendly' }), event('promise.made', '2026-03-06', { until: '2026-03-10' })];
		const ladder = { ...reminders, steps: [{ id: 'overdue', offsetDays: 3 }, { id: 'second', offsetDays: 10 }] };
		const answer = decide({ invoice, events }, '2026-03-13T12:00:00-05:00', ladder);
		expect([answer.step, answer.tone, codes(answer)]).toEqual(['second', 'firm', ['step-due', 'promise-broken', 'no-address']]);
		expect(answer.body).toContain('March 10, 2026');
	});

	test('where only the repeating step is left, a broken promise brings it forward', () => {
		const events = [event('reminder.sent', '2026-03-04', { step: 'again', tone: 'friendly', key: 'k' }), event('promise.made', '2026-03-05', { until: '2026-03-10' })];
		const ladder = { ...reminders, steps: [{ id: 'again', offsetDays: 3, repeatEvery: 'P1M' }] };
		expect(decide({ invoice, events }, '2026-03-12T12:00:00-05:00', ladder)).toMatchObject({ action: 'wait', nextAt: '2026-03-13T00:00:00-05:00' });
		expect(decide({ invoice, events }, '2026-03-13T12:00:00-05:00', ladder)).toMatchObject({ action: 'send', step: 'again', tone: 'firm' });
	});

	test('the last day of a hold is the day that is written, also as midnight of UTC', () => {
		const events = [event('reminders.paused', '2026-03-08', { until: '2026-03-20T00:00:00.000Z' })];
		expect(decide({ invoice, events }, now, reminders)).toMatchObject({ hold: 'paused', holdUntil: '2026-03-20' });
	});

	test('a promise of a part that was kept is not broken', () => {
		const events = [event('reminder.sent', '2026-03-05', { step: 'overdue', tone: 'friendly' }), event('promise.made', '2026-03-06', { until: '2026-03-20', amount: '400' })];
		const answer = decide({ invoice, events, payments: [{ amount: '400', paidOn: '2026-03-19' }] }, '2026-03-23T12:00:00-05:00', reminders);
		expect(answer).toMatchObject({ action: 'wait', nextStep: 'second', due: '600.00' });
	});

	test('money under way ends by itself, and by a payment', () => {
		const events = [event('payment.processing', '2026-03-08')];
		expect(decide({ invoice, events }, '2026-03-13T12:00:00-05:00', { ...reminders, processingDays: 5 }).action).toBe('wait');
		expect(decide({ invoice, events }, '2026-03-14T12:00:00-05:00', { ...reminders, processingDays: 5 }).action).toBe('send');
		expect(decide({ invoice, events, payments: [{ amount: '300', paidOn: '2026-03-09' }] }, now, reminders)).toMatchObject({ action: 'send', due: '700.00' });
	});

	test('a payment with a date to come is waited for', () => {
		expect(decide({ invoice, payments: [{ amount: '1000', paidOn: '2026-03-15' }] }, now, reminders)).toMatchObject({ action: 'wait', hold: 'processing', due: '1000.00' });
	});

	test('a draft is not reminded of', () => {
		expect(decide({ invoice: { ...invoice, status: 'draft' } }, now, reminders)).toMatchObject({ action: 'wait', hold: 'draft' });
	});
});

describe('what the customer answers', () => {
	const replied = (text: string, on = '2026-03-09') => ({ type: 'customer.replied', at: `${on}T12:00:00-05:00`, data: { text } });

	test('a dispute holds at once and the owner is told once', () => {
		const events = [replied('The amount is wrong, we agreed on 400')];
		const first = decide({ invoice, events }, now, reminders);
		expect(first).toMatchObject({ action: 'escalate', hold: 'dispute', tellOwner: true });
		const told = [...events, { type: 'reminder.escalated', at: now, data: { key: first.key } }];
		expect(decide({ invoice, events: told }, '2026-03-12T12:00:00-05:00', reminders)).toMatchObject({ action: 'wait', hold: 'dispute' });
		const settled = [...told, { type: 'dispute.resolved', at: '2026-03-13T12:00:00-05:00' }];
		expect(decide({ invoice, events: settled }, '2026-03-14T12:00:00-05:00', reminders)).toMatchObject({ action: 'send', step: 'overdue' });
	});

	test('so does one that is given beside the events', () => {
		expect(decide({ invoice, reply: 'This is not my invoice' }, now, reminders)).toMatchObject({ action: 'escalate', hold: 'dispute' });
	});

	test('a promise with its day is waited for', () => {
		expect(decide({ invoice, events: [replied('Sorry! I will pay on Friday')] }, now, reminders)).toMatchObject({ action: 'wait', hold: 'promise', holdUntil: '2026-03-15' });
	});

	test('words from before the invoice mean nothing for it', () => {
		expect(decide({ invoice, events: [replied('The amount is wrong', '2026-02-10')] }, now, reminders).action).toBe('send');
	});

	test('thanks and automatic answers hold nothing', () => {
		for (const text of ['Thanks!', 'Out of office until Monday']) expect(decide({ invoice, events: [replied(text)] }, now, reminders).action).toBe('send');
	});
});

test('a final notice goes through a person, whatever asked for its tone', () => {
	const final = { ...PLAIN, steps: [{ id: 'last', offsetDays: 3, tone: 'final' }], escalation: [] };
	expect(decide({ invoice }, now, final)).toMatchObject({ action: 'send', step: 'last', review: true });
	expect(decide({ invoice }, now, { ...PLAIN, steps: steps(3), escalation: [] }).review).toBe(false);
});

describe('which words of the customer answer the invoice', () => {
	const said = (text: string, time: string, more: object = {}) => ({ type: 'customer.replied', at: `2026-02-15T${time}:00-06:00`, data: { text, ...more } });
	const out = (type: string, time: string, data: object = { number: 'A-1' }) => ({ type, at: `2026-02-15T${time}:00-06:00`, data });
	const both = [out('invoice.issued', '14:00', { invoice: { number: 'A-1' } }), out('invoice.sent', '14:05')];
	const words = 'The house is the green one, the key lies under the pot';

	test.each<[string, object[], boolean]>([
		['intake answers of the same day, before it was issued', [said(words, '09:00'), ...both], false],
		['the same after it went out', [...both, said(words, '14:06')], true],
		['at the moment it went out', [...both, said(words, '14:05')], true],
		['between its issue and its sending', [...both, said(words, '14:02')], false],
		['an answer in between that names it', [...both, said('A-1 is wrong', '14:02')], true],
		['one that names it in the subject', [...both, said('That is not what we agreed', '14:02', { subject: 'Re: Invoice A-1' })], true],
		['one that names another', [...both, said('A-11 is wrong', '14:02')], false],
		['where only its issue is on record', [said(words, '09:00'), both[0]], false],
		['after its issue, where only that is on record', [both[0], said(words, '15:00')], true],
		['where nothing tells when it went out, of its day on', [said(words, '09:00')], true],
		['after another invoice of the case went out, before this one', [out('invoice.sent', '08:00', { number: 'B-7' }), said(words, '09:00'), ...both], false],
		['sent twice: from the first time on', [...both, said(words, '15:00'), out('invoice.sent', '16:00')], true],
	])('%s', (_what, events, holds) => {
		const found = decide({ invoice, events }, now, reminders);
		expect(found.hold !== undefined).toBe(holds);
		expect(found.action).toBe(holds ? 'escalate' : 'send');
	});

	test('an open complaint and a pause hold whenever they were placed', () => {
		for (const [type, hold] of [['complaint.opened', 'complaint'], ['reminders.paused', 'paused']]) {
			expect(decide({ invoice, events: [out(type, '09:00', {}), ...both] }, now, reminders)).toMatchObject({ action: 'wait', hold });
		}
	});
});
