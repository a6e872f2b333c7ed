import { decide, PLAIN, steps } from './support';

const invoice = { number: 'A-1', total: '1000.00', issueDate: '2026-02-15', dueDate: '2026-03-05' };
const own = { ...PLAIN, steps: steps(3), escalation: [] };

describe('when a message may go out', () => {
	test('the night the clocks go forward, at eight by the customer\'s clock', () => {
		const given = { ...invoice, customer: { name: 'Ann', timezone: 'America/New_York' } };
		const answer = decide({ invoice: given }, '2026-03-08T01:30:00-05:00', { ...own, quietHours: ['20:00', '08:00'] }, { business: { name: 'B', timezone: 'America/New_York', currency: 'USD' } });
		expect([answer.action, answer.nextAt]).toEqual(['wait', '2026-03-08T08:00:00-04:00']);
	});

	test.each([
		['19:59', 'send'],
		['20:00', 'wait'],
		['07:59', 'wait'],
		['08:00', 'send'],
	])('at %s it is to %s', (time, action) => {
		expect(decide({ invoice }, `2026-03-10T${time}:00-05:00`, { ...own, quietHours: ['20:00', '08:00'] }).action).toBe(action);
	});

	test('the customer\'s zone is the one that sleeps', () => {
		const given = { ...invoice, customer: { name: 'Ken', timezone: 'Asia/Tokyo' } };
		const answer = decide({ invoice: given }, '2026-03-10T10:00:00-05:00', { ...own, quietHours: ['20:00', '08:00'] });
		expect([answer.action, answer.nextAt]).toEqual(['wait', '2026-03-10T18:00:00-05:00']);
	});

	test('weekends and holidays are waited for', () => {
		const business = { ...own, businessDaysOnly: true };
		expect(decide({ invoice }, '2026-03-08T12:00:00-05:00', business).nextAt).toBe('2026-03-09T00:00:00-05:00');
		expect(decide({ invoice: { ...invoice, dueDate: '2026-12-22' } }, '2026-12-25T12:00:00-06:00', business, { holidays: { country: 'US' } }).nextAt).toBe('2026-12-28T00:00:00-06:00');
	});

	test('two equal times are no quiet hours, and a business that never opens waits for no day', () => {
		expect(decide({ invoice }, '2026-03-09T03:00:00-05:00', { ...own, quietHours: ['08:00', '08:00'] }).action).toBe('send');
		expect(decide({ invoice }, '2026-03-09T12:00:00-05:00', { ...own, businessDaysOnly: true }, { hours: {} })).toMatchObject({ action: 'wait' });
	});

	test('a cool-down counts every message about money, the invoice\'s own too', () => {
		const late = { ...own, cooldownDays: 5 };
		const events = [{ type: 'invoice.sent', at: '2026-03-06T12:00:00-06:00', data: { number: 'A-1' } }];
		const answer = decide({ invoice, events }, '2026-03-09T12:00:00-05:00', late);
		expect([answer.action, answer.nextAt]).toEqual(['wait', '2026-03-11T00:00:00-05:00']);
		expect(decide({ invoice, otherMessages: ['2026-03-08T12:00:00-05:00'] }, '2026-03-09T12:00:00-05:00', late)).toMatchObject({ action: 'wait', nextAt: '2026-03-13T00:00:00-05:00', nextStep: 's1' });
	});

	test('days of grace keep the ladder back', () => {
		const grace = { ...own, graceDays: 6 };
		expect(decide({ invoice }, '2026-03-09T12:00:00-05:00', grace)).toMatchObject({ action: 'wait', overdue: false, nextAt: '2026-03-12T00:00:00-05:00' });
	});

	test('a due date on a Sunday means Monday, where the profile says so', () => {
		const sunday = { ...invoice, dueDate: '2026-03-08' };
		expect(decide({ invoice: sunday }, '2026-03-10T12:00:00-05:00', own)).toMatchObject({ daysOverdue: 2 });
		expect(decide({ invoice: sunday }, '2026-03-10T12:00:00-05:00', { ...own, dueOnClosedDay: 'nextBusinessDay' })).toMatchObject({ daysOverdue: 1, dueDate: '2026-03-09' });
	});

	test.each([
		[undefined, '2026-03-01'],
		['Net 30', '2026-03-17'],
		['30 days end of month', '2026-03-31'],
		['EOM', '2026-02-28'],
		['45 jours fin de mois', '2026-04-30'],
		['1 Monat', '2026-03-15'],
	])('without a due date, terms of %s give %s', (terms, dueDate) => {
		expect(decide({ invoice: { number: 'A', total: '10', issueDate: '2026-02-15', terms } }, '2026-02-20T12:00:00-06:00', own).dueDate).toBe(dueDate);
	});
});
