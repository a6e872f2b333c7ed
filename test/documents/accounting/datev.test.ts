import { datevCsv, type DatevCodes } from '../../../documents/accounting';
import { draftInvoice, issueInvoice, type Invoice } from '../../../domain/billing';
import { parseProfile } from '../../../domain/profile';
import { germanInvoice } from '../../support/invoiceSamples';

const CODES: DatevCodes = { consultant: '29098', client: '55003', debtor: '10000', chart: '03', accounts: { USt19: '8400', USt7: '8300', '': '8200' }, deposits: { USt19: '1718', USt7: '1711', '': '1710' } };
const rowsOf = (invoices: Invoice[], codes: DatevCodes = CODES) => Buffer.from(datevCsv(invoices, codes)).toString('latin1').split('\r\n');
/** Semicolons inside of quotes part nothing. */
const fieldsOf = (row: string) => row.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);

const PROFILE = parseProfile({ business: { name: 'B GmbH', timezone: 'Europe/Berlin', country: 'DE' }, billing: { taxes: [{ code: 'USt19', rate: '19' }, { code: 'USt7', rate: '7' }], deposit: { percent: '30' } } });
const NOW = Date.parse('2026-03-02T10:00:00Z');
const ESTIMATE = { number: 'A-1', approvedAt: '2026-03-01', customer: { name: 'Łukasz "Lu" Šimek; GmbH & Co. — „Bau“ €' }, lines: [{ id: '1', description: 'Arbeit', quantity: '3', unitPrice: '100.00', taxCodes: ['USt19'] }, { id: '2', description: 'Buch', unitPrice: '33.33', taxCodes: ['USt7'] }, { id: '3', description: 'Porto', unitPrice: '5.00', taxCodes: [] }] };
const made = (request: object, sequence = 1, estimate: object = ESTIMATE) => issueInvoice(draftInvoice({ estimate, ...request }, PROFILE, NOW), { sequence }, PROFILE, NOW);
const total = (rows: string[]) => rows.slice(2, -1).map(fieldsOf).reduce((sum, [amount, side]) => sum + (side === '"S"' ? 1 : -1) * Math.round(Number(amount.replace(',', '.')) * 100), 0);

/** What DATEV's description of the fields asks, by their number; those that this file fills. */
const FIELDS: Record<number, RegExp> = {
	1: /^\d{1,10},\d{2}$/, 2: /^"(S|H)"$/, 3: /^"[A-Z]{3}"$/, 7: /^\d{1,9}$/, 8: /^\d{1,9}$/, 9: /^"(\d{4})?"$/, 10: /^\d{4}$/,
	11: /^"[\w$%&*+\-/]{0,36}"$/, 12: /^""$/, 14: /^"(?:[^"]|""){0,60}"$/, 114: /^[01]$/, 117: /^((0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{4})?$/,
};
const HEADER = [
	/^"(EXTF|DTVF)"$/, /^700$/, /^21$/, /^"Buchungsstapel"$/, /^13$/, /^20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(2[0-3]|[01]\d)([0-5]\d){2}\d{3}$/, /^$/, /^"[A-Za-z]{0,2}"$/, /^"\w{0,25}"$/, /^"\w{0,25}"$/,
	/^(\d{4,6}|\d{7})$/, /^\d{1,5}$/, /^20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, /^[4-8]$/, /^20\d{6}$/, /^20\d{6}$/, /^"[\w .-/]{0,30}"$/, /^"([A-Z]{2}){0,2}"$/, /^[12]$/, /^(0|30|40|50|64)$/, /^[01]$/, /^"([A-Z]{3})?"$/,
	/^$/, /^""$/, /^$/, /^$/, /^"(\d{2}){0,2}"$/, /^(\d{1,4})?$/, /^$/, /^""$/, /^".{0,16}"$/,
];

test('is as the published format has it, field by field', () => {
	const [header, headings, ...rows] = rowsOf([made({}), germanInvoice({ issueDate: '2026-11-21' })]);
	expect(rows.at(-1)).toBe('');
	const fields = fieldsOf(header);
	expect(fields).toHaveLength(31);
	fields.forEach((field, index) => expect({ index: index + 1, field }).toEqual({ index: index + 1, field: expect.stringMatching(HEADER[index]) }));
	expect(headings.split(';')).toHaveLength(125);
	expect(headings.split(';').slice(9, 14)).toEqual(['Belegdatum', 'Belegfeld 1', 'Belegfeld 2', 'Skonto', 'Buchungstext']);
	expect(headings.split(';')[113]).toBe('Festschreibung');
	expect(headings.split(';')[116]).toBe('Fälligkeit');
	for (const row of rows.slice(0, -1)) {
		const own = fieldsOf(row);
		expect(own).toHaveLength(125);
		for (const [place, pattern] of Object.entries(FIELDS)) expect({ place, field: own[Number(place) - 1] }).toEqual({ place, field: expect.stringMatching(pattern) });
	}
});

test('books each tax on its account, gross, against the customers', () => {
	const rows = rowsOf([made({})]);
	expect(fieldsOf(rows[0]).slice(10, 17)).toEqual(['29098', '55003', '20260101', '4', '20260302', '20260302', '"Ausgangsrechnungen"']);
	const booked = rows.slice(2, -1).map((row) => fieldsOf(row));
	expect(booked.map(([amount, side, , , , , debtor, revenue, , day, number]) => [amount, side, debtor, revenue, day, number])).toEqual([
		['357,00', '"S"', '10000', '8400', '0203', '"INV-2026-00001"'],
		['35,66', '"S"', '10000', '8300', '0203', '"INV-2026-00001"'],
		['5,00', '"S"', '10000', '8200', '0203', '"INV-2026-00001"'],
	]);
	expect(booked[0][13]).toBe('"Lukasz ""Lu"" Simek; GmbH & Co. - \'Bau\' EUR"');
	expect(booked[0][116]).toBe('16032026');
});

test('what is billed before the work is done stands on accounts of its own, and comes off them at the end', () => {
	const deposit = made({ billing: 'deposit' });
	expect(rowsOf([deposit]).slice(2, -1).map((row) => fieldsOf(row)[7]).sort()).toEqual(['1710', '1711', '1718']);
	const final = made({ billing: 'final', priorInvoices: [deposit] }, 2);
	const rows = rowsOf([final]).slice(2, -1).map((row) => fieldsOf(row));
	expect(rows.filter(([, side]) => side === '"H"').map(([, , , , , , , revenue]) => revenue).sort()).toEqual(['1710', '1711', '1718']);
	expect(total(rowsOf([deposit, final]))).toBe(39766);
	expect(() => rowsOf([deposit], { ...CODES, deposits: {} })).toThrow(/codes\.datev\.deposits\["USt19"\]/);
});

test('a credit note is booked the other way', () => {
	const invoice = germanInvoice();
	expect(total(rowsOf([{ ...invoice, kind: 'creditNote' }]))).toBe(-total(rowsOf([invoice])));
	expect(total(rowsOf([invoice]))).toBe(Math.round((Number(invoice.totals.gross) + Number(invoice.totals.rounding)) * 100));
});

test.each([
	['no number of the tax adviser', {}, { consultant: undefined }, 'codes.datev.consultant'],
	['one that is none', {}, { consultant: '12' }, 'codes.datev.consultant'],
	['no number of the business', {}, { client: undefined }, 'codes.datev.client'],
	['no account of a tax', {}, { accounts: { USt19: '8400' } }, 'codes.datev.accounts["USt7"]'],
	['an account that is too long', {}, { accounts: { ...CODES.accounts, USt19: '84000' } }, 'codes.datev.accounts["USt19"]'],
	['no account of the customers', {}, { debtor: undefined }, 'codes.datev.debtor'],
	['no number of the invoice', { number: undefined }, {}, 'no number'],
	['another currency', { currency: 'CHF' }, {}, 'CHF'],
])('%s is said by its name', (_, invoice, codes, words) => {
	expect(() => rowsOf([{ ...made({}), ...invoice } as Invoice], { ...CODES, ...codes } as DatevCodes)).toThrow(words);
});

test('a business year that begins in July, and no file of two', () => {
	const [header] = rowsOf([made({})], { ...CODES, yearBegins: '7' });
	expect(fieldsOf(header)[12]).toBe('20250701');
	expect(() => rowsOf([made({}), { ...made({}), issueDate: '2025-12-31' }])).toThrow('several business years');
});
