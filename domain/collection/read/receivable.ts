import { DomainError, readOr } from '../../errors';
import { isTimeZone } from '../../calendar';
import { currencyDigits, sum, ZERO, type Decimal } from '../../money';
import { plainFigures } from '../../text';
import { addDays, addMonths, endOfMonth } from '../dates';
import type { CollectionSettings, Debtor, Hold, LocalDate, Part, Receivable } from '../types';
import { columnsOf, type Cells, type Column } from './columns';
import { currenciesOf } from './currencies';
import { currenciesIn, readAmount } from './readAmount';
import { readDate } from './readDate';
import { holdOf, isUnknownStatus, stateOf } from './states';
import { flagOf, isGiven, isRow, listOf, textOf, type Row } from './values';

/** What a row says beside the invoice itself: the state of a hold, and what went out before. */
export interface RowMarks {
	holds: Array<{ kind: Hold; until?: LocalDate }>;
	lastStep?: string;
	lastSentOn?: LocalDate;
	sentOn?: LocalDate;
	/** A word for its state that is not known. */
	unknownStatus?: string;
}

/**
 * An invoice as this pack writes it, as an accounting system exports it, or as a row of a sheet.
 *
 * @param isCurrencyKnown whether the profile's currency was said by somebody: it stands in where the invoice names none
 * @throws DomainError naming the field, e.g. `invoice.dueDate`
 */
export function readReceivable(value: unknown, settings: CollectionSettings, isCurrencyKnown = true): { receivable: Receivable; debtor: Debtor; marks: RowMarks } {
	if (!isRow(value) || Object.keys(value).length === 0) {
		throw new DomainError('invoice-missing', 'Invoice is empty', 'Give the invoice with at least its amount and its due date, or a row that has them.', 'invoice');
	}
	const zone = settings.business.timezone;
	const cell = columnsOf(value);
	const currency = currencyOf(cell, isCurrencyKnown ? settings.business.currency : undefined);
	const digits = currencyDigits(currency, 'invoice.currency');
	const status = textOf(cell('status')) ?? '';
	const { payable, prepaid, prepaidUntil, isPaid } = amountsOf(value, cell, digits);
	const issueDate = isGiven(cell('issueDate')) ? readDate(cell('issueDate'), 'invoice.issueDate', zone) : undefined;
	const dueDate = dueDateOf(cell, issueDate, settings);
	const debtor = debtorOf(value, cell);
	const number = textOf(cell('number'));
	const key = textOf(cell('key')) ?? number ?? [debtor.key ?? '', dueDate, payable.toFixed()].join('/');
	const paymentLink = textOf(cell('link'));
	const service = textOf(cell('service'));
	return {
		receivable: {
			key,
			...(number !== undefined && { number }),
			state: isPaid ? 'paid' : stateOf(status),
			...(issueDate !== undefined && { issueDate }),
			currency,
			digits,
			payable,
			prepaid,
			prepaidUntil,
			parts: partsOf(value.instalments, payable, dueDate, digits, settings),
			...(service !== undefined && { service }),
			tags: listOf(value.tags ?? cell('tags')),
			...(paymentLink !== undefined && /^https:\/\//i.test(paymentLink) && { paymentLink }),
		},
		debtor,
		marks: marksOf(cell, status, zone),
	};
}

/** By its own column; else by the sign that its amounts are written with; else the business's. What does not agree is asked. */
function currencyOf(cell: Cells, own: string | undefined): string {
	const named = textOf(cell('currency'));
	const amounts = [cell('total'), cell('balance'), cell('paid')];
	const given = [named === undefined ? undefined : (currenciesOf(named) ?? [named.toUpperCase()]), ...amounts.map(currenciesIn)].filter((one) => one !== undefined);
	if (given.length === 0) {
		if (own !== undefined) return own;
		throw new DomainError('currency-missing', 'invoice.currency is empty', 'Give the invoice\'s currency, in a column such as Currency, or the business\'s currency in the settings.', 'invoice.currency');
	}
	const [first, ...others] = given;
	const fitting = first.filter((one) => others.every((other) => other.includes(one)));
	if (fitting.length === 1) return fitting[0];
	if (own !== undefined && fitting.includes(own)) return own;
	const written = [named, ...amounts.filter((one) => currenciesIn(one) !== undefined)].filter((one) => one !== undefined).map((one) => `"${String(one).slice(0, 40)}"`);
	throw new DomainError('currency-unclear', `invoice.currency cannot be told from ${written.join(' and ')}`, 'Write its three letters, e.g. USD, in a column such as Currency.', 'invoice.currency');
}

function amountsOf(row: Row, cell: Cells, digits: number): Pick<Receivable, 'payable' | 'prepaid' | 'prepaidUntil'> & { isPaid: boolean } {
	const read = (given: unknown, field: string) => (isGiven(given) ? readAmount(given, field, digits) : ZERO);
	if (isRow(row.totals)) {
		const { gross, withheld, rounding, prepaid } = row.totals;
		if (!isGiven(gross)) throw new DomainError('amount-missing', 'invoice.totals.gross is empty', 'Give the invoice\'s gross amount.', 'invoice.totals.gross');
		return {
			payable: read(gross, 'invoice.totals.gross').minus(read(withheld, 'invoice.totals.withheld')).plus(read(rounding, 'invoice.totals.rounding')),
			prepaid: read(prepaid, 'invoice.totals.prepaid'),
			prepaidUntil: 'issue',
			isPaid: false,
		};
	}
	const [total, balance, paid] = [cell('total'), cell('balance'), cell('paid')];
	if (!isGiven(total) && !isGiven(balance)) throw new DomainError('amount-missing', 'invoice.total is empty', 'Give the invoice\'s amount, in a column such as Total or Balance.', 'invoice.total');
	const whole = isGiven(total) ? readAmount(total, 'invoice.total', digits) : undefined;
	if (isGiven(balance)) {
		const left = readAmount(balance, 'invoice.balance', digits);
		return { payable: whole ?? left, prepaid: (whole ?? left).minus(left), prepaidUntil: 'now', isPaid: tickOf(paid) === true };
	}
	const tick = tickOf(paid);
	if (textOf(paid) === '1' && whole?.eq(1) !== true) throw new DomainError('ambiguous-amount', 'invoice.paid is 1, which could be a tick or an amount', 'Write yes or no, or the amount with its decimals, e.g. 1.00.', 'invoice.paid');
	return { payable: whole ?? ZERO, prepaid: tick === undefined ? read(paid, 'invoice.paid') : ZERO, prepaidUntil: 'now', isPaid: tick === true };
}

/** Whether a column that says what was paid is ticked, or has the day of it; undefined: it is an amount. */
function tickOf(paid: unknown): boolean | undefined {
	if (typeof paid === 'boolean') return paid;
	if (typeof paid !== 'string') return undefined;
	if (!/\d/.test(paid)) return flagOf(paid) || stateOf(paid) === 'paid';
	return isDate(paid) ? true : undefined;
}

function isDate(text: string): boolean {
	return !/^\d+$/.test(text.trim()) && 'value' in readOr(() => readDate(text, 'invoice.paid', 'UTC'));
}

/** The profile's terms stand in for a due date that is not given. */
function dueDateOf(cell: Cells, issueDate: LocalDate | undefined, { business, billing }: CollectionSettings): LocalDate {
	if (isGiven(cell('dueDate'))) return readDate(cell('dueDate'), 'invoice.dueDate', business.timezone);
	if (issueDate === undefined) throw new DomainError('due-date-missing', 'invoice.dueDate is empty', 'Give the due date, or the date of the invoice to count the terms from.', 'invoice.dueDate');
	const terms = textOf(cell('terms'));
	if (terms === undefined) return addDays(issueDate, billing.termsDays);
	const days = Number(/\d{1,3}/.exec(terms)?.[0] ?? 0);
	if (/\b(eom|end of (the )?month|month[- ]end|fin de mois|fdm|monatsende|fin de mes|fim do mes)\b/i.test(terms)) return endOfMonth(addDays(issueDate, days));
	if (/month|monat|mois|mes\b/i.test(terms)) return addMonths(issueDate, days);
	return addDays(issueDate, days);
}

function partsOf(instalments: unknown, payable: Decimal, dueDate: LocalDate, digits: number, { business }: CollectionSettings): Part[] {
	const given = (Array.isArray(instalments) ? instalments : []).filter(isRow).map((one, index): Part => ({
		id: textOf(one.id) ?? String(index + 1),
		dueDate: isGiven(one.dueDate) ? readDate(one.dueDate, `invoice.instalments[${index}].dueDate`, business.timezone) : dueDate,
		amount: readAmount(one.amount, `invoice.instalments[${index}].amount`, digits),
	}));
	if (given.length < 2) return [{ dueDate: given[0]?.dueDate ?? dueDate, amount: payable }];
	// What was paid before they were agreed has no part of its own; it belongs to the first.
	const rest = payable.minus(sum(given.map(({ amount }) => amount)));
	const [first, ...others] = given.sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0));
	return [{ ...first, amount: first.amount.plus(rest) }, ...others];
}

function debtorOf(row: Row, ofRow: Cells): Debtor {
	const own = isRow(row.customer) ? row.customer : {};
	const ofCustomer = columnsOf(own);
	const cell: Cells = (column) => ofCustomer(column) ?? (column === 'name' && isRow(row.customer) ? undefined : ofRow(column));
	const language = textOf(cell('language'))?.slice(0, 2).toLowerCase();
	const timezone = zoneOf(textOf(cell('timezone')));
	const texts = {
		name: textOf(own.contactName) ?? textOf(cell('name')),
		email: textOf(cell('email')),
		phone: textOf(cell('phone')),
		language,
		country: textOf((isRow(own.address) ? own.address.country : undefined) ?? cell('country'))?.toUpperCase(),
		timezone,
		group: textOf(cell('group')),
	};
	const key = texts.email?.toLowerCase() ?? (texts.phone === undefined ? undefined : plainFigures(texts.phone).replace(/\D/g, '').slice(-10)) ?? texts.name?.toLowerCase();
	return { ...Object.fromEntries(Object.entries({ key, ...texts }).filter(([, value]) => value !== undefined)), ...addressOf(own.address), tags: listOf(own.tags) };
}

/** The runtime builds a formatter for every name it is asked about. */
const KEPT_ZONES = 500;
const zones = new Map<string, boolean>();

function zoneOf(name: string | undefined): string | undefined {
	if (name === undefined) return undefined;
	let isKnown = zones.get(name);
	if (isKnown === undefined) {
		if (zones.size >= KEPT_ZONES) zones.clear();
		zones.set(name, (isKnown = isTimeZone(name)));
	}
	return isKnown ? name : undefined;
}

/** An address as text, or as the pack writes one. */
function addressOf(address: unknown): { addressLines?: string[] } {
	const text = textOf(address);
	if (text !== undefined) return { addressLines: text.split('\n') };
	if (!isRow(address)) return {};
	const place = [textOf(address.postcode), textOf(address.city), textOf(address.region)].filter((part) => part !== undefined).join(' ');
	const lines = [...(Array.isArray(address.lines) ? address.lines.flatMap((line) => textOf(line) ?? []) : []), place, textOf(address.country) ?? ''].filter((line) => line !== '');
	return lines.length > 0 ? { addressLines: lines } : {};
}

function marksOf(cell: Cells, status: string, zone: string): RowMarks {
	const date = (column: Column) => (isGiven(cell(column)) && typeof cell(column) !== 'boolean' ? readDate(cell(column), `invoice.${column}`, zone) : undefined);
	const promisedUntil = date('promisedUntil');
	const pausedUntil = date('pausedUntil');
	const sent = cell('sentAt');
	const lastStep = textOf(cell('lastStep'));
	const lastSentOn = date('lastSentAt');
	const held = holdOf(status);
	const sentOn = typeof sent === 'boolean' || flagOf(sent) ? undefined : date('sentAt');
	return {
		holds: [
			...(held === undefined ? [] : [{ kind: held }]),
			...(flagOf(cell('disputed')) ? [{ kind: 'dispute' as const }] : []),
			...(flagOf(cell('paused')) ? [{ kind: 'paused' as const }] : []),
			...(flagOf(cell('optedOut')) ? [{ kind: 'optOut' as const }] : []),
			...(promisedUntil === undefined ? [] : [{ kind: 'promise' as const, until: promisedUntil }]),
			...(pausedUntil === undefined ? [] : [{ kind: 'paused' as const, until: pausedUntil }]),
		],
		...(lastStep !== undefined && { lastStep }),
		...(lastSentOn !== undefined && { lastSentOn }),
		...(sentOn !== undefined && { sentOn }),
		...(isUnknownStatus(status) && { unknownStatus: status }),
	};
}
