import type { Invoice } from '../../domain/billing/types';
import { DomainError } from '../../domain/errors';
import { Decimal, sum, ZERO } from '../../domain/money';
import { type BookedLine, bookedLines } from './bookedLines';
import { customerName } from './customerName';
import { importNumber } from './importFile';

/** What the tax adviser's books call things. Accounts are those that DATEV charges the tax of by itself (Automatikkonten). */
export interface DatevCodes {
	/** Numbers of the tax adviser and of the business there. */
	consultant?: string;
	client?: string;
	/** Revenue accounts by our tax codes, joined with `+`; `` is for lines without tax. */
	accounts?: Record<string, string>;
	/** The same for money that is billed before the work is done, and taken off when it is. */
	deposits?: Record<string, string>;
	/** The account of all customers. */
	debtor?: string;
	/** Digits of an account that is nobody's: 4 to 8. */
	accountLength?: string;
	/** `03` for SKR03, `04` for SKR04. */
	chart?: string;
	/** The month that the business year begins in. */
	yearBegins?: string;
}

const COLUMNS = 125;
/** Fields of version 13 that are texts, which stand in quotes even where they are empty; by their number. */
const TEXTS = new Set([2, 3, 6, 9, 11, 12, 14, 16, 20, ...range(21, 38), 40, 42, ...range(48, 87), 91, 95, 96, 98, 102, 103, 105, 107, 109, 110, 112, 118, 120, 121, 123]);
const HEADINGS = [
	'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Basis-Umsatz;WKZ Basis-Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext;Postensperre;Diverse Adressnummer;Geschäftspartnerbank;Sachverhalt;Zinssperre;Beleglink',
	...range(1, 8).map((place) => `Beleginfo - Art ${place};Beleginfo - Inhalt ${place}`),
	'KOST1 - Kostenstelle;KOST2 - Kostenstelle;Kost-Menge;EU-Land u. UStID (Bestimmung);EU-Steuersatz (Bestimmung);Abw. Versteuerungsart;Sachverhalt L+L;Funktionsergänzung L+L;BU 49 Hauptfunktionstyp;BU 49 Hauptfunktionsnummer;BU 49 Funktionsergänzung',
	...range(1, 20).map((place) => `Zusatzinformation - Art ${place};Zusatzinformation- Inhalt ${place}`),
	'Stück;Gewicht;Zahlweise;Forderungsart;Veranlagungsjahr;Zugeordnete Fälligkeit;Skontotyp;Auftragsnummer;Buchungstyp;USt-Schlüssel (Anzahlungen);EU-Land (Anzahlungen);Sachverhalt L+L (Anzahlungen);EU-Steuersatz (Anzahlungen);Erlöskonto (Anzahlungen);Herkunft-Kz;Buchungs GUID;KOST-Datum;SEPA-Mandatsreferenz;Skontosperre;Gesellschaftername;Beteiligtennummer;Identifikationsnummer;Zeichnernummer;Postensperre bis;Bezeichnung SoBil-Sachverhalt;Kennzeichen SoBil-Buchung;Festschreibung;Leistungsdatum;Datum Zuord. Steuerperiode;Fälligkeit;Generalumkehr (GU);Steuersatz;Land;Abrechnungsreferenz;BVV-Position;EU-Land u. UStID (Ursprung);EU-Steuersatz (Ursprung);Abw. Skontokonto',
].join(';');

/** `Herkunft`, two letters: who made the file. */
const ORIGIN = 'LC';

/**
 * Invoices as a batch of bookings in DATEV's format (EXTF 700, Buchungsstapel, version 13): what the customer owes, against
 * the account of each tax, gross. They are not fixed there (Festschreibung 0): the tax adviser looks at them first.
 *
 * In ISO 8859-1, as every way to read it takes; a letter that is not there loses its marks, or is `?`.
 */
export function datevCsv(invoices: readonly Invoice[], codes: DatevCodes): Uint8Array {
	const length = whole(codes.accountLength ?? '4', 'accountLength', 4, 8);
	const dates = invoices.map(({ issueDate }) => issueDate).sort();
	const begins = whole(codes.yearBegins ?? '1', 'yearBegins', 1, 12);
	const years = new Set(dates.map((date) => yearOf(date, begins)));
	if (years.size !== 1) throw new DomainError('datev-years', 'The invoices are of several business years', 'Write a file for each: a date there has no year of its own.', 'issueDate');
	const [from, to] = [dates[0], dates[dates.length - 1]];
	const heading = [
		...['"EXTF"', '700', '21', '"Buchungsstapel"', '13', `${compact(to)}000000000`, '', text(ORIGIN, 2), '""', '""'],
		...[whole(codes.consultant, 'consultant', 1001, 9_999_999), whole(codes.client, 'client', 1, 99_999)].map(String),
		...[`${[...years][0]}${String(begins).padStart(2, '0')}01`, String(length), compact(from), compact(to), text('Ausgangsrechnungen', 30), '""', '1', '0', '0', '"EUR"'],
		...['', '""', '', '', text(codes.chart ?? '', 2), '', '', '""', '""'],
	].join(';');
	const rows = invoices.flatMap((invoice) => rowsOf(invoice, codes, length));
	return latin([heading, HEADINGS, ...rows].map((line) => `${line}\r\n`).join(''));
}

function rowsOf(invoice: Invoice, codes: DatevCodes, length: number): string[] {
	if (invoice.currency !== 'EUR') throw new DomainError('datev-currency', `The invoice is in ${invoice.currency}`, 'DATEV is given invoices in euros; book others by hand, with their rate.', 'currency');
	const number = text(importNumber(invoice).replace(/[^\w$%/-]/g, '-'), 36);
	const debtor = account(codes.debtor, 'debtor', length + 1);
	const [year, month, day] = invoice.issueDate.split('-');
	return [...byAccount(invoice, codes, length)].flatMap(([revenue, amount]) => {
		if (amount.isZero()) return [];
		const isOwed = amount.gt(0) === (invoice.kind === 'invoice');
		const fields: Record<number, string> = {
			1: amount.abs().toFixed(2).replace('.', ','),
			2: isOwed ? '"S"' : '"H"',
			3: '"EUR"',
			7: debtor,
			8: revenue,
			10: `${day}${month}`,
			11: number,
			14: text(customerName(invoice.customer) ?? '', 60),
			114: '0',
			117: invoice.kind === 'invoice' ? invoice.dueDate.split('-').reverse().join('') : '',
		};
		if (fields[1].length > 13) throw new DomainError('datev-amount', `${fields[1]} of ${year} is more than DATEV takes`, 'Book it by hand.', 'totals');
		return range(1, COLUMNS).map((place) => fields[place] ?? (TEXTS.has(place) ? '""' : '')).join(';');
	});
}

/** What the customer owes, by the account that it is for; together the invoice's total with tax and its rounding. */
function byAccount(invoice: Invoice, codes: DatevCodes, length: number): Map<string, Decimal> {
	const isPart = invoice.billing === 'deposit' || invoice.billing === 'progress';
	const amounts = new Map<string, Decimal>();
	bookedLines(invoice, 2).forEach((line, index) => {
		// A part that was billed before is taken off where it was put.
		const isEarlier = invoice.lines[index]?.origin.kind === 'priorInvoice';
		const revenue = accountOf(line, isPart || isEarlier ? 'deposits' : 'accounts', codes, length);
		amounts.set(revenue, sum([amounts.get(revenue) ?? ZERO, new Decimal(line.amount), new Decimal(line.tax)]));
	});
	return amounts;
}

function accountOf({ taxes }: BookedLine, kind: 'accounts' | 'deposits', codes: DatevCodes, length: number): string {
	const name = taxes.map(({ code }) => code).join('+');
	return account(codes[kind]?.[name], `${kind}[${JSON.stringify(name)}]`, length);
}

function account(value: string | undefined, name: string, most: number): string {
	if (value !== undefined && /^\d+$/.test(value) && value.length <= most) return value;
	throw missing(name, value, `an account of at most ${most} digits`);
}

function whole(value: string | undefined, name: string, least: number, most: number): number {
	const number = /^\d{1,8}$/.test(value ?? '') ? Number(value) : NaN;
	if (number >= least && number <= most) return number;
	throw missing(name, value, `a number from ${least} to ${most}`);
}

function missing(name: string, value: string | undefined, what: string): DomainError {
	const field = `codes.datev.${name}`;
	return new DomainError('datev-code-missing', `${field} is ${value === undefined ? 'not given' : JSON.stringify(value)}`, `Give ${what} in Codes for Accounting, as the tax adviser says: { "datev": { "consultant": "1001", "client": "1", "debtor": "10000", "accounts": { "USt19": "8400" } } }.`, field);
}

/** By the year it begins in. */
function yearOf(date: string, begins: number): number {
	const [year, month] = date.split('-').map(Number);
	return month < begins ? year - 1 : year;
}

function compact(date: string): string {
	return date.replaceAll('-', '');
}

function text(value: string, most: number): string {
	return `"${value.replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, most).replaceAll('"', '""')}"`;
}

function latin(value: string): Uint8Array {
	const letters = [...value].map((letter) => (letter.charCodeAt(0) <= 0xff ? letter : plainer(letter)));
	return Uint8Array.from(letters.join(''), (letter) => letter.charCodeAt(0));
}

const PLAIN_SIGNS: Record<string, string> = { '–': '-', '—': '-', '’': "'", '‘': "'", '“': "'", '”': "'", '„': "'", '€': 'EUR', ł: 'l', Ł: 'L', ß: 'ß', ẞ: 'SS', œ: 'oe', Œ: 'OE' };

function plainer(letter: string): string {
	const bare = PLAIN_SIGNS[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
	return /^[\u0020-\u00ff]+$/.test(bare) ? bare : '?';
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
