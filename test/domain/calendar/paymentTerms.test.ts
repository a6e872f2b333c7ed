import fc from 'fast-check';

import { dueDateBy, readPaymentTerms } from '../../../domain/calendar';

const FROM = '2026-01-06';

describe('terms in words', () => {
	test.each([
		['Net 30', '2026-02-05'],
		['net30', '2026-02-05'],
		['NET 7', '2026-01-13'],
		['30 days', '2026-02-05'],
		['30 days net', '2026-02-05'],
		['Due in 14 days', '2026-01-20'],
		['Payment within 14 days of invoice date', '2026-01-20'],
		['n/30', '2026-02-05'],
		['14 Tage netto', '2026-01-20'],
		['Zahlbar innerhalb von 14 Tagen ohne Abzug', '2026-01-20'],
		['à 30 jours', '2026-02-05'],
		['30 días fecha factura', '2026-02-05'],
		['30 gg d.f.', '2026-02-05'],
		['30 dagen na factuurdatum', '2026-02-05'],
		['2 weeks', '2026-01-20'],
		['30 EOM', '2026-02-28'],
		['Net 30 EOM', '2026-02-28'],
		['30 days end of month', '2026-02-28'],
		['30 gg fine mese', '2026-02-28'],
		['60 jours fin de mois', '2026-03-31'],
		['45 jours fin de mois le 15', '2026-03-15'],
		['EOM', '2026-01-31'],
		['EOM + 10', '2026-02-10'],
		['10 days after end of month', '2026-02-10'],
		['fin de mois + 45 jours', '2026-03-17'],
		['Monatsende', '2026-01-31'],
		['15th of next month', '2026-02-15'],
		['15. des Folgemonats', '2026-02-15'],
		['le 10 du mois suivant', '2026-02-10'],
		['10 business days', '2026-01-20'],
		['10 Werktage', '2026-01-20'],
		['5 jours ouvrés', '2026-01-13'],
		['due on receipt', FROM],
		['Due Upon Receipt', FROM],
		['sofort zahlbar', FROM],
		['à réception de facture', FROM],
		['1 month', '2026-02-06'],
		['Net-30', '2026-02-05'],
		['7 calendar days', '2026-01-13'],
		['30 Kalendertage', '2026-02-05'],
		['60 gg d.f.f.m.', '2026-03-31'],
		['60 gg DFFM', '2026-03-31'],
		['15 MFI', '2026-02-15'],
		['due end of next month', '2026-02-28'],
		['Ende des Folgemonats', '2026-02-28'],
		['fin du mois suivant', '2026-02-28'],
		['fin del mes siguiente', '2026-02-28'],
		['fine mese successivo', '2026-02-28'],
		['fim do mês seguinte', '2026-02-28'],
		['einde volgende maand', '2026-02-28'],
	])('%s: %s', (text, date) => {
		expect(dueDateBy(readPaymentTerms(text)?.terms ?? { days: 999 }, FROM)).toBe(date);
	});

	test.each([
		['2/10 net 30', [{ percent: '2', days: 10 }], '2026-02-05'],
		['2/10, n/30', [{ percent: '2', days: 10 }], '2026-02-05'],
		['escompte de 2 % sous 10 jours, 30 jours net', [{ percent: '2', days: 10 }], '2026-02-05'],
		['descuento del 2% a 10 días, 30 días', [{ percent: '2', days: 10 }], '2026-02-05'],
		['sconto 2% entro 10 giorni, 30 giorni', [{ percent: '2', days: 10 }], '2026-02-05'],
		['korting van 3% binnen 8 dagen, 30 dagen netto', [{ percent: '3', days: 8 }], '2026-02-05'],
		['desconto de 2% em 10 dias, 30 dias', [{ percent: '2', days: 10 }], '2026-02-05'],
		['2% 10, net 30', [{ percent: '2', days: 10 }], '2026-02-05'],
		['2% 10 net 30', [{ percent: '2', days: 10 }], '2026-02-05'],
		['2%/10 net 30', [{ percent: '2', days: 10 }], '2026-02-05'],
		['1.5/15 net 45', [{ percent: '1.5', days: 15 }], '2026-02-20'],
		['2/10 net 30 EOM', [{ percent: '2', days: 10 }], '2026-02-28'],
		['3 % Skonto innerhalb von 8 Tagen, 30 Tage netto', [{ percent: '3', days: 8 }], '2026-02-05'],
		['10 Tage 2 % Skonto, 30 Tage netto', [{ percent: '2', days: 10 }], '2026-02-05'],
		['2 % discount within 10 days, otherwise net 30', [{ percent: '2', days: 10 }], '2026-02-05'],
	])('%s takes off %j', (text, discounts, date) => {
		const read = readPaymentTerms(text);
		expect(read?.discounts).toEqual(discounts);
		expect(dueDateBy(read?.terms ?? {}, FROM)).toBe(date);
	});

	test.each([
		'',
		'Warranty 24 months on parts',
		'Prices are valid for 30 days',
		'All work is guaranteed for 12 months. Payment as agreed.',
		'50 % deposit on order',
		'as agreed',
		'2 visits a month',
		'Delivery in 14 days',
		'Delivery by the end of next month',
		'10 % deposit, net price',
		'x'.repeat(400),
	])('%j says no time to pay', (text) => {
		expect(readPaymentTerms(text)).toBeUndefined();
	});
});

test.each([
	[{ days: 30 }, '2026-01-31', '2026-03-02'],
	[{ months: 1 }, '2026-01-31', '2026-02-28'],
	[{ months: 2 }, '2026-01-31', '2026-03-31'],
	[{ endOfMonth: true, dayOfMonth: 31 }, '2026-01-31', '2026-02-28'],
	[{ dayOfMonth: 15 }, '2026-01-15', '2026-01-15'],
	[{ dayOfMonth: 15 }, '2026-01-16', '2026-02-15'],
	[{ days: 30, endOfMonth: true }, '2028-01-15', '2028-02-29'],
	[{ endOfMonth: true, daysAfter: 10 }, '2026-12-31', '2027-01-10'],
	[{ businessDays: 1 }, '2026-01-09', '2026-01-12'],
	[{}, '2026-01-09', '2026-01-09'],
])('%j from %s is %s', (terms, from, date) => {
	expect(dueDateBy(terms, from)).toBe(date);
});

test('business days are those that are open', () => {
	expect(dueDateBy({ businessDays: 2 }, '2026-01-06', (date) => ['2026-01-10', '2026-01-13'].includes(date))).toBe('2026-01-13');
});

test('law: nothing is due before its day, and what is due later by the terms never is earlier', () => {
	const terms = fc.record({ days: fc.nat(90), endOfMonth: fc.boolean(), dayOfMonth: fc.integer({ min: 1, max: 31 }), businessDays: fc.nat(20), daysAfter: fc.nat(30) }, { requiredKeys: [] });
	const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
	fc.assert(
		fc.property(terms, day, day, (agreed, one, other) => {
			const [first, second] = [one, other].sort();
			expect(dueDateBy(agreed, first) >= first).toBe(true);
			expect(dueDateBy(agreed, first) <= dueDateBy(agreed, second)).toBe(true);
		}),
		{ numRuns: 200 },
	);
});
