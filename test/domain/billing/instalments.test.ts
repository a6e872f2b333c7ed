import { codes, draft, oneLine } from './samples';

type Parts = Record<string, unknown>;

/** As `id amount due`. */
function parts(schedule: Parts[], request: Parts = {}, billing: Parts = {}): string[] {
	const invoice = draft({ estimate: oneLine('1000', { schedule }), ...request }, billing);
	return invoice.instalments.map(({ id, amount, dueDate }) => `${id} ${amount} ${dueDate}`);
}

const HALVES = [{ id: 'now', percent: 50, dueDate: '2026-11-25' }, { id: 'later', percent: 50, dueDate: '2027-01-15' }];

describe('instalments', () => {
	it.each<[string, Parts[], string[]]>([
		['one without a schedule', [], ['1 1190.00 2026-12-05']],
		['by percentages', HALVES, ['now 595.00 2026-11-25', 'later 595.00 2027-01-15']],
		['by amounts', [{ amount: 190, dueDate: '2026-11-25' }, { amount: 1000, dueDate: '2026-12-25' }], ['1 190.00 2026-11-25', '2 1000.00 2026-12-25']],
		['with a rest that is due with the invoice', [{ id: 'now', amount: 190, dueDate: '2026-11-25' }], ['now 190.00 2026-11-25', 'rest 1000.00 2026-12-05']],
		['without a date, due with the invoice', [{ id: 'now', percent: 100 }], ['now 1190.00 2026-12-05']],
		['by days from the invoice', [{ percent: 50, days: 0 }, { percent: 50, dueInDays: 30 }], ['1 595.00 2026-11-21', '2 595.00 2026-12-21']],
		['by the date where days are said as well', [{ percent: 100, dueDate: '2026-11-25', days: 30 }], ['1 1190.00 2026-11-25']],
		['of thirds, to the cent', [{ percent: '33.3333' }, { percent: '33.3333' }, { percent: '33.3334' }], ['1 396.67 2026-12-05', '2 396.66 2026-12-05', '3 396.67 2026-12-05']],
		['of nothing left out', [{ id: 'none', percent: 0 }, { id: 'all', percent: 100 }], ['all 1190.00 2026-12-05']],
		['one where the schedule is more than the whole', [{ amount: 1000 }, { amount: 200 }], ['1 1190.00 2026-12-05']],
	])('%s', (_what, schedule, expected) => {
		expect(parts(schedule)).toEqual(expected);
	});

	it.each<[string, Parts, Parts, string[]]>([
		['what was paid counts for the first', { payments: [{ amount: 100 }] }, {}, ['now 495.00 2026-11-25', 'later 595.00 2027-01-15']],
		['what was paid counts for the next too', { payments: [{ amount: 600 }] }, {}, ['later 590.00 2027-01-15']],
		['all paid leaves none', { payments: [{ amount: 1190 }] }, {}, []],
		['a deposit is due at once', { billing: 'deposit', share: { amount: 100 } }, {}, ['1 100.00 2026-12-05']],
		['coins are shared', {}, { cashRounding: '1' }, ['now 595.00 2026-11-25', 'later 595.00 2027-01-15']],
	])('%s', (_what, request, billing, expected) => {
		expect(parts(HALVES, request, billing)).toEqual(expected);
	});

	it.each<[string, Parts[], boolean]>([
		['more than the whole by percentages', [{ percent: 60 }, { percent: 60 }], true],
		['more than the whole by amounts', [{ amount: 1000 }, { amount: 200 }], true],
		['the whole', [{ percent: 60 }, { percent: 40 }], false],
		['less than the whole', [{ percent: 60 }], false],
	])('of %s are looked at by a person: %j %s', (_what, schedule, isFlagged) => {
		expect(codes(draft({ estimate: oneLine('1000', { schedule }) })).includes('schedule-over-total')).toBe(isFlagged);
	});

	it('are looked at by a person where a part says what nothing is known of', () => {
		const invoice = draft({ estimate: oneLine('1000', { schedule: [{ percent: 100, whenever: 'the roof is on' }] }) });
		expect(invoice.review.flags.find(({ code }) => code === 'field-not-read')?.message).toContain('estimate.schedule[0].whenever');
	});

	it('share what is withheld', () => {
		const estimate = oneLine('0', { lines: [{ unitPrice: 1000, taxCodes: ['VAT', 'WHT'] }], schedule: HALVES });
		expect(draft({ estimate }).instalments.map(({ amount }) => amount)).toEqual(['520.00', '520.00']);
	});

	it('keep their labels', () => {
		expect(draft({ estimate: oneLine('10', { schedule: [{ label: 'On starting', percent: 100 }] }) }).instalments).toEqual([{ id: '1', label: 'On starting', dueDate: '2026-12-05', amount: '11.90' }]);
	});
});
