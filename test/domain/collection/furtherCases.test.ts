import { decideStatements, readFacts } from '../../../domain/collection';
import { CASES, INVOICE, LADDER } from './furtherCases';
import { at, decide, settings } from './support';

/** Further cases of each kind; half of them were held back while the code was written. */
test.each(CASES)('$kind: $name', ({ invoice, input, now, reminders, more, expected }) => {
	expect(decide({ invoice: { ...INVOICE, ...invoice }, ...input }, now, { ...LADDER, ...reminders }, more)).toMatchObject(expected);
});

describe('statements of invoices on different ladders', () => {
	const reminders = { ...LADDER, perCustomer: true, ladders: [{ id: 'vip', when: { tag: 'vip' }, steps: [{ id: 'v', offsetDays: 5 }] }] };
	const rows = [{ ...INVOICE, number: 'A', key: 'A', tags: 'vip' }, { ...INVOICE, number: 'B', key: 'B' }];
	const stated = (now: string, events: object[] = [], more = rows) => decideStatements(more.map((invoice) => readFacts({ invoice, events }, settings(reminders), at(now))), settings(reminders)).statements;
	const sentB = { type: 'reminder.sent', at: '2026-03-04T12:00:00-06:00', data: { invoice: 'B', step: 'a', key: 'reminder:B:a' } };

	test('the one whose step is due takes the other along, and that keeps its own', () => {
		expect(stated('2026-03-04T12:00:00-06:00')).toMatchObject([{ keys: ['reminder:B:a'], attachments: ['A', 'B'], total: '2000.00' }]);
		expect(stated('2026-03-06T12:00:00-06:00', [sentB])).toMatchObject([{ keys: ['reminder:A:v'], attachments: ['A', 'B'] }]);
	});

	test('another currency is another statement', () => {
		const euro = [...rows, { ...INVOICE, number: 'C', key: 'C', currency: 'EUR' }, { ...INVOICE, number: 'D', key: 'D', currency: 'EUR' }];
		expect(stated('2026-03-04T12:00:00-06:00', [], euro).map(({ currency, attachments }) => [currency, attachments])).toEqual([['USD', ['A', 'B']], ['EUR', ['C', 'D']]]);
	});
});
