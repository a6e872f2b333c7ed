import { at, profileOf, report, type Event } from './histories';
import { history, INVOICE } from './samples';

/** Further cases of the same kinds, worked out by hand before they were run. */

const reply = (when: string): Event => ({ type: 'reply.sent', at: when, by: 'human' });
const issued = (number: string, due: string, when: string): Event => ({ type: 'invoice.issued', at: when, data: { invoice: { ...INVOICE, number, totals: { due } } } });
const paid = (amount: string, when: string, more: object = {}): Event => ({ type: 'payment.received', at: when, data: { amount, ...more } });

test('a public holiday does not count for the target', () => {
	const profile = profileOf({ holidays: { country: 'US' } });
	// Independence Day 2025, a Friday: 16:50 on Thursday to 09:04 on Monday are 14 business minutes.
	const { rows } = report([history('a', '2025-07-03T16:50', { events: [reply('2025-07-07T09:04')] })], { profile, now: '2025-07-07T10:00', period: { kind: 'custom', since: '2025-06-30', before: '2025-07-07' } });
	expect(rows[0]).toMatchObject({ firstHumanBusinessMinutes: '14', withinTarget: 'met', afterHours: 'no' });
});

test('the moment before the week begins belongs to the week before, in the business’s own zone', () => {
	const { report: made } = report([history('a', '2026-03-01T23:59:59.999'), history('b', '2026-03-02T00:00')]);
	expect(made.totals.received).toBe(1);
	expect(made.weeks.map(({ leads }) => leads)).toEqual([1, 1]);
	const berlin = profileOf({}, { timezone: 'Europe/Berlin', country: 'DE' });
	// 23:30 on Sunday in UTC is Monday in Berlin.
	expect(report([history('a', '2026-03-01T23:30:00Z')], { profile: berlin, now: '2026-03-09T08:00' }).report.totals.received).toBe(1);
});

test('weeks that begin on Sunday', () => {
	const { report: made } = report([history('sunday', '2026-03-01T12:00'), history('saturday', '2026-03-07T12:00')], { period: { firstDayOfWeek: 'sun' } });
	expect(made.totals.received).toBe(2);
	expect(made.period.since).toBe('2026-03-01T00:00:00-06:00');
});

test('of eleven answers, the ninth decile lies on the tenth', () => {
	const leads = Array.from({ length: 11 }, (_, index) => history(`c${index}`, '2026-03-03T10:00', { events: [reply(`2026-03-03T10:${String(index * 2).padStart(2, '0')}`)] }));
	expect(report(leads).report.firstResponse.human.minutes).toEqual({ n: 11, median: 10, p90: 18, mean: 10 });
});

test('all answered but the last: half is reached, nine tenths not', () => {
	const leads = [1, 2, 3, 4].map((minute) => history(`c${minute}`, '2026-03-03T10:00', { events: [reply(`2026-03-03T10:0${minute}`)] }));
	const { human } = report([...leads, history('open', '2026-03-03T10:00')]).report.firstResponse;
	expect(human).toMatchObject({ kaplanMeierMedian: 3, kaplanMeierP90: null, within: [{ time: 5, share: 0.8 }, { time: 15, share: 0.8 }, { time: 60, share: 0.8 }] });
	expect('text' in human).toBe(false);
});

test('an invoice paid in two parts is paid with the second; each part goes to its own step', () => {
	const events = [issued('1', '100.00', '2026-03-02T10:00'), { type: 'reminder.sent', at: '2026-03-05T10:00', data: { step: 'first' } }, paid('40.00', '2026-03-04T10:00'), paid('60.00', '2026-03-06T10:00')];
	const { money } = report([history('a', '2026-03-02T09:00', { events })]).report;
	expect(money.invoiceToPaid).toMatchObject({ over: 1, open: 0, days: { median: 4 } });
	expect(money.collectedByStep.map(({ step, amount }) => [step, amount])).toEqual([['no reminder', '40.00'], ['first', '60.00']]);
	expect(money).toMatchObject({ receivable: '0.00', daysSalesOutstanding: 0 });
});

test('money that came before the week is not collected in it, and lowers what is owed', () => {
	const events = [issued('1', '100.00', '2026-02-10T10:00'), paid('30.00', '2026-02-20T10:00'), paid('20.00', '2026-03-03T10:00')];
	expect(report([history('a', '2026-02-09T09:00', { events })]).report.money).toMatchObject({ invoiced: '0.00', collected: '20.00', receivable: '50.00', daysSalesOutstanding: null });
});

test('an appointment of a customer of last month counts in the week in which it was missed', () => {
	const events: Event[] = [{ type: 'appointment.booked', at: '2026-02-10T10:00', data: { appointmentId: 'x' } }, { type: 'appointment.noShow', at: '2026-03-03T10:00', data: { appointmentId: 'x' } }];
	const { report: made, rows } = report([history('a', '2026-02-09T09:00', { handoffs: [['closed', '2026-03-04T10:00']], events })]);
	expect(made.appointments).toMatchObject({ booked: 0, missed: 1, noShows: { count: 1, of: 1 } });
	expect(rows).toMatchObject([{ receivedInPeriod: 'no', missed: '1', closings: '1' }]);
});

test('a stage that was passed at once is passed on; a case that is closed from it is not missed', () => {
	const { handoffs } = report([
		history('a', '2026-03-02T10:00', { handoffs: [['intake', '2026-03-02T10:00'], ['scheduled', '2026-03-02T10:00']] }),
		history('b', '2026-03-02T10:00', { handoffs: [['closed', '2026-03-02T11:00']] }),
		history('c', '2026-03-02T10:00'),
	]).report;
	expect(handoffs.slice(0, 3).map(({ from, entered, passedOn, closed, waiting, completed }) => [from, entered, passedOn, closed, waiting, completed.rate])).toEqual([
		['inquiry', 3, 1, 1, 1, 0.5],
		['intake', 1, 1, 0, 0, 1],
		['scheduled', 1, 0, 0, 1, 0],
	]);
});

test('priority lowered twice: that of the moment of the answer holds', () => {
	const change = (minute: string, from: string, to: string): Event => ({ type: 'priority.changed', at: `2026-03-03T10:${minute}`, by: 'human', data: { from, to } });
	const { rows } = report([history('a', '2026-03-03T10:00', { priority: 'low', events: [change('05', 'emergency', 'normal'), reply('2026-03-03T10:12'), change('30', 'normal', 'low')] })]);
	expect(rows[0]).toMatchObject({ targetMinutes: '15', withinTarget: 'met' });
});

test('erased: counted as before, with nothing of the person', () => {
	const { report: made, rows } = report([history('a', '2026-03-03T10:00', { erasedAt: '2026-03-08T10:00', events: [reply('2026-03-03T10:05')] })]);
	expect(made.totals.leads).toBe(1);
	expect(made.hints.map(({ code }) => code)).toContain('contacts-erased');
	expect(rows[0]).toMatchObject({ customer: 'a', firstHumanMinutes: '5' });
});

test('a sender’s clock that is ahead does not answer before the question', () => {
	const { rows } = report([history('a', '2026-03-03T10:30', { events: [reply('2026-03-03T10:10')] })]);
	expect(rows[0].firstHumanMinutes).toBe('0');
});

test('a month of yen has no decimals', () => {
	const profile = profileOf({}, { currency: 'JPY', timezone: 'Asia/Tokyo', country: 'JP' });
	const events = [{ type: 'invoice.issued', at: '2026-02-03T10:00', data: { invoice: { number: '1', currency: 'JPY', totals: { due: '12000' } } } }, { type: 'payment.received', at: '2026-02-05T10:00', data: { amount: '5000', currency: 'JPY' } }];
	const { money } = report([history('a', '2026-02-02T10:00', { events })], { profile, now: '2026-03-05T10:00', period: { kind: 'lastMonth' } }).report;
	expect(money).toMatchObject({ invoiced: '12000', collected: '5000', receivable: '7000', daysSalesOutstanding: 16.3 });
});

test('the report of a report’s own instant knows what happened at it', () => {
	const { report: made } = report([history('a', '2026-03-03T10:00', { events: [reply('2026-03-09T08:00')] })]);
	expect(made.firstResponse.human.over).toBe(1);
	expect(made.asOf).toBe('2026-03-09T08:00:00-05:00');
	expect(at('2026-03-09T08:00')).toBe(Date.parse(made.asOf));
});
