import { isGiven, type Row } from './values';

/** What an invoice is told by, and how exports of accounting systems and people's own sheets call it. First that is filled wins. */
const COLUMNS = {
	key: 'key, id, invoice id',
	number: 'number, invoice number, invoice no, invoice, no, doc number, rechnungsnummer, rechnung, numéro, numéro de facture, facture, número, número de factura, factura, fatura, número da fatura',
	issueDate: 'issue date, invoice date, date, txn date, created, rechnungsdatum, datum, date de facture, fecha, fecha de factura, data, data da fatura',
	dueDate: 'due date, due on, payment due, fällig, fällig am, fälligkeit, échéance, date d’échéance, vencimiento, fecha de vencimiento, vencimento, data de vencimento',
	total: 'total, gross, amount, invoice total, grand total, total amount, total amt, betrag, rechnungsbetrag, brutto, montant, montant ttc, total ttc, importe, valor',
	balance: 'balance, balance due, amount due, outstanding, open amount, open balance, remaining, offen, offener betrag, restbetrag, solde, reste à payer, saldo, pendiente, em aberto',
	paid: 'paid, amount paid, paid amount, payments, bezahlt, payé, pagado, pago',
	currency: 'currency, currency code, währung, devise, moneda, moeda',
	status: 'status, state, invoice status, zustand, statut, estado',
	terms: 'terms, payment terms, zahlungsziel',
	link: 'payment link, payment url, pay link, pay url, hosted invoice url, invoice link',
	service: 'service',
	tags: 'tags, tag, labels',
	group: 'customer group, group, segment',
	name: 'customer name, customer, client, client name, bill to, name, kunde, kundenname, cliente, nom, nombre, nome',
	email: 'email, e-mail, customer email, client email, bill email, correo, mail',
	phone: 'phone, customer phone, mobile, telefon, téléphone, teléfono, telefone',
	language: 'language, lang, locale, sprache, langue, idioma',
	country: 'country, country code, land, pays, país',
	timezone: 'time zone, timezone, customer time zone',
	lastStep: 'last step, last reminder step, reminder step',
	lastSentAt: 'last reminder, last reminder date, last reminder at, last reminded, reminded on, letzte mahnung, dernière relance, último recordatorio, último lembrete',
	sentAt: 'sent, sent at, sent on, invoice sent',
	promisedUntil: 'promised until, promise, promise date, promised on, promise to pay',
	pausedUntil: 'paused until, snooze until, on hold until',
	disputed: 'disputed, dispute',
	paused: 'paused, on hold, hold',
	optedOut: 'opted out, opt out, unsubscribed, do not contact',
} as const;

export type Column = keyof typeof COLUMNS;

/** The rows of a sheet have the same few names. */
const MOST_KEPT = 1000;
const folded = new Map<string, string>();

const NAMES = Object.fromEntries(Object.entries(COLUMNS).map(([column, names]) => [column, [...new Set([column, ...names.split(', ')].map(fold))]])) as Record<Column, string[]>;

export type Cells = (column: Column) => unknown;

/** A row by our names of its columns. */
export function columnsOf(row: Row): Cells {
	const byName = new Map<string, unknown>();
	for (const [name, value] of Object.entries(row)) {
		const plain = fold(name);
		if (isGiven(value) && !byName.has(plain)) byName.set(plain, value);
	}
	return (column) => {
		const name = NAMES[column].find((one) => byName.has(one));
		return name === undefined ? undefined : byName.get(name);
	};
}

function fold(name: string): string {
	let plain = folded.get(name);
	if (plain === undefined) {
		if (folded.size >= MOST_KEPT) folded.clear();
		folded.set(name, (plain = foldAnew(name)));
	}
	return plain;
}

function foldAnew(name: string): string {
	return name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
