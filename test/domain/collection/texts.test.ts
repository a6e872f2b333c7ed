import { accountOf, classifyReply, DECIDING_EVENTS, decideStatements, readFacts, sentEvent } from '../../../domain/collection';
import { LANGUAGES, packFor } from '../../../domain/language';
import { at, decide, PLAIN, settings, steps, ZONE } from './support';

const invoice = { number: 'A-1', total: '1234.50', dueDate: '2026-03-05', customer: { name: 'Ann', email: 'ann@example.com', phone: '+13125550123' } };
const now = '2026-03-20T12:00:00-05:00';
const reminders = { ...PLAIN, steps: steps(3), escalation: [] };
const sent = (step: string, on: string) => ({ type: 'reminder.sent', at: `${on}T09:00:00-06:00`, data: { step } });

describe.each(LANGUAGES)('in %s', (language) => {
	const given = { ...invoice, customer: { ...invoice.customer, language }, paymentLink: 'https://pay.example.com/a-1' };

	test.each(['friendly', 'firm', 'final'] as const)('a %s message says what is owed, since when, and where to pay', (tone) => {
		const message = decide({ invoice: given }, now, { ...reminders, steps: [{ id: 's', offsetDays: 3, tone }] });
		expect(message.language).toBe(language);
		expect(message.subject).toContain('A-1');
		expect(message.body).toMatch(/1[.,\s\u00a0\u202f]?234[.,]50/);
		expect(message.body).toContain('15');
		expect(message.body).toContain('https://pay.example.com/a-1');
		expect(`${message.subject} ${message.body}`).not.toMatch(/[{}]|undefined|null/);
	});

	test.each([['2026-03-03', false], ['2026-03-05', false], ['2026-03-06', true]])('on %s it is late: %s', (day, isLate) => {
		const message = decide({ invoice: given }, `${day}T12:00:00-06:00`, { ...reminders, steps: [{ id: 'a', offsetDays: -3 }, { id: 'b', offsetDays: 0 }, { id: 'c', offsetDays: 1 }] });
		const { alreadyPaid } = packFor(language).reminders;
		expect(message.body?.includes(alreadyPaid)).toBe(isLate);
	});

	test('its own words are understood as no answer of the customer', () => {
		const message = decide({ invoice: given }, now, reminders);
		const quoted = (message.body ?? '').split('\n').map((line) => `> ${line}`).join('\n');
		expect(classifyReply(`ok\n${quoted}`, { at: at(now), zone: ZONE }).kind).toBe('thanks');
	});
});

test('speaks of a second reminder only after a first', () => {
	const ladder = { ...reminders, steps: steps(3, 10) };
	expect(decide({ invoice }, now, ladder).body).not.toMatch(/second|third/);
	expect(decide({ invoice, events: [sent('s1', '2026-03-09')] }, now, ladder).body).toContain('This is our second reminder.');
	const before = { ...reminders, steps: steps(-3, 10) };
	expect(decide({ invoice, events: [sent('s1', '2026-03-02')] }, now, before).body).not.toMatch(/second/);
});

test('interest and fee are listed, with what they come to', () => {
	const message = decide({ invoice }, now, { ...reminders, interestPercentPerYear: '8', lateFee: '5' });
	expect(message.body).toContain('Interest: $4.06');
	expect(message.body).toContain('Reminder fee: $5.00');
	expect(message.total).toBe('1243.56');
	expect(message.body).toContain('Total to pay: $1,243.56');
});

test.each([
	['sms', { channel: 'sms', to: '+13125550123' }],
	['email', { channel: 'email', to: 'ann@example.com' }],
	['letter', { channel: 'letter' }],
])('by %s', (channel, expected) => {
	const answer = decide({ invoice }, now, { ...reminders, steps: [{ id: 's', offsetDays: 3, channel }] });
	expect(answer).toMatchObject(expected);
	if (channel === 'sms') expect(answer.body?.length).toBeLessThan(160);
});

test('email falls in where there is no phone number; a phone step is a call', () => {
	const noPhone = { ...invoice, customer: { name: 'Ann', email: 'ann@example.com' } };
	expect(decide({ invoice: noPhone }, now, { ...reminders, steps: [{ id: 's', offsetDays: 3, channel: 'sms' }] })).toMatchObject({ channel: 'email', to: 'ann@example.com' });
	expect(decide({ invoice }, now, { ...reminders, steps: [{ id: 's', offsetDays: 3, channel: 'phone' }] })).toMatchObject({ action: 'escalate', escalation: { kind: 'call' } });
});

test('the business\'s own words come first, for what they are meant for', () => {
	const texts = [{ language: 'en', step: 's1', subject: 'Hey {name}', body: '{amount} since {days} days, {nothing}' }];
	expect(decide({ invoice }, now, { ...reminders, texts })).toMatchObject({ subject: 'Hey Ann', body: '$1,234.50 since 15 days, {nothing}' });
	expect(decide({ invoice: { ...invoice, customer: { ...invoice.customer, language: 'de' } } }, now, { ...reminders, texts }).body).toContain('Guten Tag');
});

test('what is recorded of a message is what the next decision needs', () => {
	const answer = decide({ invoice }, now, { ...reminders, lateFee: '5' });
	expect(sentEvent(answer)).toEqual({ type: 'reminder.sent', key: 'reminder:A-1:s1', data: { key: 'reminder:A-1:s1', invoice: 'A-1', step: 's1', tone: 'friendly', channel: 'email', due: '1234.50', fee: '5.00' } });
	expect(sentEvent(decide({ invoice: { ...invoice, status: 'paid' } }, now, reminders))).toBeUndefined();
});

test('the statement of account lists every event, and its balance is the claim', () => {
	const profile = settings({ ...reminders, interestPercentPerYear: '8', lateFee: '5' });
	const events = [{ type: 'invoice.sent', at: '2026-02-20T12:00:00-06:00', data: {} }, sent('s1', '2026-03-09'), { type: 'customer.replied', at: '2026-03-10T12:00:00-05:00', data: { text: 'Thanks' } }];
	const account = accountOf(readFacts({ invoice: { ...invoice, issueDate: '2026-02-20' }, events, payments: [{ amount: '234.50', paidOn: '2026-03-12', reference: 'T1' }] }, profile, at(now)), profile);
	expect(account.entries.map(({ kind }) => kind)).toEqual(['invoice', 'event', 'event', 'event', 'payment', 'interest', 'fee']);
	expect(account.entries.at(-1)?.balance).toBe(account.claim.total);
});

test('what was paid before the invoice stands on the statement of account, beside what came later', () => {
	const profile = settings(reminders);
	const invoice = { number: 'A-1', issueDate: '2026-02-01', dueDate: '2026-03-01', totals: { gross: '1000.00', prepaid: '300.00' } };
	const facts = readFacts({ invoice, payments: [{ amount: '100.00', paidOn: '2026-02-20' }] }, profile, at(now));
	const { entries, claim } = accountOf(facts, profile);
	expect(entries.map(({ text, balance }) => [text, balance])).toEqual([['Invoice A-1', '1000.00'], ['Paid before', '700.00'], ['Payment', '600.00']]);
	expect(claim.open).toBe('600.00');
});

test.each(DECIDING_EVENTS.filter((type) => !/^(payment\.(received|reversed|cancelled)|invoice\.issued)$/.test(type)))('%s is on the statement of account, as nobody is told by its code', (type) => {
	const profile = settings(reminders);
	const { entries } = accountOf(readFacts({ invoice, events: [{ type, at: '2026-03-06T12:00:00-06:00', data: { kind: 'dispute', until: '2026-03-08', text: 'Thanks' } }] }, profile, at(now)), profile);
	expect(entries.filter(({ kind }) => kind === 'event').map(({ date, text }) => [date, /^[A-Z][^.]*$/.test(text)])).toEqual([['2026-03-06', true]]);
});

test('each invoice on a statement has its own link to pay by', () => {
	const profile = settings({ ...reminders, perCustomer: true });
	const rows = ['A', 'B'].map((number) => ({ number, total: '10', dueDate: '2026-03-05', paymentLink: `https://pay.example.com/${number}`, customer: { name: 'Ann', email: 'a@example.com' } }));
	const { statements } = decideStatements(rows.map((row) => readFacts({ invoice: row }, profile, at(now))), profile);
	expect(statements[0].message.body).toMatch(/invoice A.*\n.*pay\.example\.com\/A\n.*invoice B.*\n.*pay\.example\.com\/B/);
});

test('a statement in the customer\'s language names each invoice', () => {
	const profile = settings({ ...reminders, perCustomer: true });
	const rows = ['A', 'B'].map((number) => ({ number, total: '10', dueDate: '2026-03-05', customer: { name: 'Ann', email: 'a@example.com', language: 'fr' } }));
	const { statements } = decideStatements(rows.map((row) => readFacts({ invoice: row }, profile, at(now))), profile);
	expect(statements[0].message.body).toMatch(/facture A.*\n.*facture B/);
	expect(statements[0].message.to).toBe('a@example.com');
});

describe('the business\'s own words for a statement', () => {
	const rows = ['A', 'B'].map((number) => ({ number, total: '10', dueDate: '2026-03-05', customer: { name: 'Ann', email: 'a@example.com' } }));
	const bodyWith = (...texts: object[]) => {
		const profile = settings({ ...reminders, perCustomer: true, texts });
		return decideStatements(rows.map((row) => readFacts({ invoice: row }, profile, at(now))), profile).statements[0].message;
	};
	const own = { language: 'en', about: 'statement', subject: 'Ours: {total} for {numbers}', body: 'Dear {name}\n{invoices}\n{signature} {nothing}' };

	test('take the place of ours', () => {
		const { subject, body } = bodyWith({ ...own, about: 'invoice', subject: 'One', body: 'One' }, own);
		expect(subject).toBe('Ours: $20.00 for A, B');
		expect(body).toMatch(/^Dear Ann\n.*invoice A.*\n.*invoice B.*\n.* \{nothing\}$/);
	});

	test.each([['of another language', { language: 'de' }], ['of another tone', { tone: 'final' }], ['of one invoice', { about: 'invoice' }]])('%s do not', (_what, change) => {
		expect(bodyWith({ ...own, ...change }).subject).not.toContain('Ours');
	});
});

test.each([['escalated to the moon', true], ['Awaiting Payment', false], ['überfällig', false], ['PAST_DUE', false], ['Disputed', false], ['', false]])('a status of %j is said to be not known: %s', (status, isSaid) => {
	const profile = settings(reminders);
	expect(readFacts({ invoice: { ...invoice, status } }, profile, at(now)).reasons.map(({ code }) => code)).toEqual(isSaid ? ['status-not-known'] : []);
});
