import { paymentStateOf } from '../../billing';
import { readInstant } from '../../calendar';
import type { Instant } from '../../case';
import { DomainError } from '../../errors';
import { Decimal, ZERO } from '../../money';
import { dateAt, startOfDate } from '../localDays';
import type { CollectionSettings, Movement, Receivable, TimedEvent } from '../types';
import { discountTaken } from './discountTaken';
import type { CollectionInput } from './input';
import { readAmount } from './readAmount';
import { readDate } from './readDate';
import { readReceivable } from './receivable';
import { isGiven, isRow, nameIn, textOf, type Row } from './values';

/** What they mean for one invoice depends on what others were paid. */
export const MONEY_EVENTS = ['payment.received', 'payment.reversed', 'payment.cancelled', 'payment.failed'];

/** What lowers the debt or raises it again, and money that has not come in yet. */
export interface Movements {
	movements: Movement[];
	/** Since when it is; absent: nobody says, it is now. */
	underWay: Array<{ since?: Instant }>;
}

type Named = Movement & { names?: string };

interface Noted {
	row: Row;
	field: string;
	recordedAt?: Instant;
	failed?: boolean;
}

/** @throws DomainError naming the field that cannot be read: what might be a payment is not left out */
export function movementsOf(input: CollectionInput, events: readonly TimedEvent[], receivable: Receivable, settings: CollectionSettings): Movements {
	const zone = settings.business.timezone;
	const given = rowsOf(input.payments, 'payments').map((row, index): Noted => ({ row, field: `payments[${index}]` }));
	const recorded = events
		.filter(({ type }) => MONEY_EVENTS.includes(type))
		.sort((a, b) => a.at - b.at)
		.map(({ type, data, at }): Noted => ({ row: type === 'payment.received' ? data : { ...data, reversed: true }, field: 'events', recordedAt: at, failed: type === 'payment.failed' }));
	const counted: Array<{ noted: Noted; movement: Named }> = [];
	const underWay: Array<Named & { since?: Instant }> = [];
	for (const noted of [...given, ...recorded]) {
		if (isOtherCurrency(noted.row, receivable)) continue;
		const movement = paymentOf(ofItsPayment(noted, counted), noted, receivable, zone);
		if (!movement || isKnown(noted, movement, counted)) continue;
		const state = noted.recordedAt === undefined ? paymentStateOf(textOf(noted.row.status) ?? '') : 'cameIn';
		if (state === 'onItsWay' || state === 'unknown') underWay.push({ ...movement, ...(isGiven(dayOf(noted.row)) && { since: movement.at }) });
		const hasCome = state === 'cameIn' || (state === 'wentBack' && movement.kind === 'reversal');
		// A payment that failed before it counted takes nothing back.
		if (hasCome && (noted.failed !== true || counted.some(({ movement: one }) => isTakenBackBy(one, movement)))) counted.push({ noted, movement });
	}
	const notes = [...rowsOf(input.creditNotes, 'creditNotes'), ...(Array.isArray(input.otherInvoices) ? input.otherInvoices : []).filter(isRow).filter((one) => one.kind === 'creditNote' && Array.isArray(one.precedingInvoices))];
	const credits = notes
		.flatMap((row, index) => creditOf(row, `creditNotes[${index}]`, receivable, zone))
		.filter(({ reference }, index, all) => reference === undefined || all.findIndex((one) => one.reference === reference) === index);
	const others = othersOf(input.otherInvoices, receivable, settings);
	const own = [...ownShareOf(counted.map(({ movement }) => movement), receivable, others), ...credits];
	return { movements: [...own, ...discountTaken(input.invoice, own, receivable, zone)], underWay: underWay.filter(({ names }) => names === undefined || names === receivable.key || names === receivable.number) };
}

/** One, or a list of them. */
function rowsOf(value: unknown, field: string): Row[] {
	const all: unknown[] = Array.isArray(value) ? value : [value];
	return all.filter(isGiven).map((one, index) => {
		if (isRow(one)) return one;
		throw new DomainError(`${field === 'payments' ? 'payment' : 'credit-note'}-unreadable`, `${field}[${index}] is ${typeof one === 'object' ? 'a list' : `"${String(one).slice(0, 40)}"`}, where an object is asked for`, 'Give a list of { amount, date }.', `${field}[${index}]`);
	});
}

/** What is taken back is of the payment that it names: its invoice, and, where none is said, its amount. */
function ofItsPayment({ row }: Noted, counted: ReadonlyArray<{ movement: Named }>): Row {
	const reference = textOf(row.reference ?? row.key ?? row.id);
	const paid = row.reversed !== true || reference === undefined ? undefined : counted.find(({ movement }) => movement.kind === 'payment' && movement.reference === reference)?.movement;
	if (paid === undefined) return row;
	return { ...row, amount: isGiven(row.amount) ? row.amount : paid.amount.toFixed(), invoice: nameIn(row) ?? paid.names };
}

/** The same payment by list and by event, or twice in one of them; two of the same amount on a day without a reference are two. */
function isKnown(noted: Noted, movement: Named, counted: Array<{ noted: Noted; movement: Named; met?: boolean }>): boolean {
	const twin = counted.find((one) => {
		if (one.movement.kind !== movement.kind || !one.movement.amount.eq(movement.amount)) return false;
		if (one.movement.reference !== undefined || movement.reference !== undefined) return one.movement.reference === movement.reference;
		if (one.movement.date !== movement.date) return false;
		const isFromList = one.noted.recordedAt === undefined;
		return noted.recordedAt !== undefined && (isFromList ? one.met !== true : one.noted.recordedAt === noted.recordedAt);
	});
	if (twin) twin.met = true;
	return twin !== undefined;
}

function isTakenBackBy({ kind, reference, amount }: Movement, back: Movement): boolean {
	return kind === 'payment' && (reference === undefined || reference === back.reference) && amount.eq(back.amount.negated());
}

/** Those in the same currency that count; what cannot be read is no reason to leave this invoice. */
function othersOf(value: unknown, { key, number, currency }: Receivable, settings: CollectionSettings): Receivable[] {
	return (Array.isArray(value) ? value : []).filter(isRow).flatMap((row) => {
		if (row.kind === 'creditNote' || (number !== undefined && row.number === number) || row.key === key) return [];
		try {
			const { receivable } = readReceivable(row, settings);
			return receivable.currency === currency && (receivable.state === 'open' || receivable.state === 'paid') ? [receivable] : [];
		} catch {
			return [];
		}
	});
}

/**
 * What is for this invoice: all that names it, and of what names none as much as older invoices leave and this one takes. Money
 * that the last invoice does not take either is its own.
 */
function ownShareOf(movements: readonly Named[], receivable: Receivable, others: Receivable[]): Movement[] {
	const isOwn = (name: string) => name === receivable.key || name === receivable.number;
	if (others.length === 0) return movements.filter(({ names }) => names === undefined || isOwn(names));
	const all = [...others, receivable].sort((a, b) => ((a.issueDate ?? '') < (b.issueDate ?? '') ? -1 : 1));
	const open = new Map(all.map((one) => [one, one.payable]));
	const own: Movement[] = [];
	const pay = (one: Receivable, amount: Decimal, movement: Movement) => {
		open.set(one, (open.get(one) ?? ZERO).minus(amount));
		if (one === receivable && !amount.isZero()) own.push({ ...movement, amount });
	};
	for (const movement of [...movements].sort((a, b) => a.at - b.at)) {
		const { names } = movement;
		const named = names === undefined ? undefined : all.find(({ key, number }) => names === key || names === number);
		if (names !== undefined) {
			if (named) pay(named, movement.amount, movement);
			continue;
		}
		let left = movement.amount;
		// What goes back is taken from the newest that was paid.
		for (const one of left.lt(0) ? [...all].reverse() : all) {
			const room = left.lt(0) ? (open.get(one) ?? ZERO).minus(one.payable) : (open.get(one) ?? ZERO);
			const part = left.lt(0) ? Decimal.max(left, Decimal.min(ZERO, room)) : Decimal.min(left, Decimal.max(ZERO, room));
			pay(one, part, movement);
			left = left.minus(part);
		}
		if (!left.isZero()) pay(all[all.length - 1], left, movement);
	}
	return own;
}

function isOtherCurrency(row: Row, { currency }: Receivable): boolean {
	const own = textOf(row.currency)?.toUpperCase();
	return own !== undefined && own !== currency;
}

function paymentOf(row: Row, { field, recordedAt }: Noted, { digits, issueDate }: Receivable, zone: string): Named | undefined {
	if (!isGiven(row.amount)) {
		if (recordedAt !== undefined || row.reversed === true) return undefined;
		throw new DomainError('amount-missing', `${field}.amount is empty`, 'Give the amount that was paid.', `${field}.amount`);
	}
	const amount = readAmount(row.amount, `${field}.amount`, digits);
	const isBack = row.reversed === true || amount.lt(0);
	const day = dayOf(row);
	const date = isGiven(day) ? readDate(day, `${field}.paidOn`, zone) : recordedAt === undefined ? (issueDate ?? '1970-01-02') : dateAt(recordedAt, zone);
	const at = recordedAt ?? (typeof day === 'string' && day.includes('T') ? readInstant(day, zone) : null) ?? startOfDate(date, zone);
	const reference = textOf(row.reference ?? row.key ?? row.id);
	const names = nameIn(row);
	return {
		kind: isBack ? 'reversal' : 'payment',
		at,
		date: isBack && recordedAt !== undefined ? dateAt(recordedAt, zone) : date,
		amount: isBack ? amount.abs().negated() : amount,
		...(names !== undefined && { names }),
		...(reference !== undefined && { reference }),
	};
}

function dayOf({ paidOn, date, on, at }: Row): unknown {
	return paidOn ?? date ?? on ?? at;
}

function creditOf(row: Row, field: string, { digits, key, number, issueDate }: Receivable, zone: string): Movement[] {
	const preceding = Array.isArray(row.precedingInvoices) ? row.precedingInvoices.filter(isRow).map(({ number: named }) => textOf(named)) : [];
	const named = [...preceding, nameIn(row)].filter((name) => name !== undefined);
	if (named.length > 0 && !named.some((name) => name === number || name === key)) return [];
	if (typeof row.status === 'string' && /^(draft|void|cancell?ed|rejected|deleted)$/i.test(row.status)) return [];
	const totals = isRow(row.totals) ? row.totals : {};
	const part = (value: unknown): Decimal => (isGiven(value) ? readAmount(value, `${field}.totals`, digits) : ZERO);
	const amount = isRow(row.totals) ? part(totals.gross).minus(part(totals.withheld)).plus(part(totals.rounding)) : readAmount(row.amount ?? row.total, `${field}.amount`, digits);
	const day = row.issueDate ?? row.date;
	const date = isGiven(day) ? readDate(day, `${field}.issueDate`, zone) : (issueDate ?? '1970-01-02');
	const reference = textOf(row.number ?? row.key);
	return [{ kind: 'credit', at: startOfDate(date, zone), date, amount: amount.abs(), ...(reference !== undefined && { reference }) }];
}
