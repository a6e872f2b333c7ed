import { currencyDigits, Decimal, formatAmount, roundTo } from '../../money';
import { DomainError } from '../../errors';
import { estimateByName, isRecord, lineByName } from '../names';
import type { Period } from './periods';
import type { Plan, PriceChange } from './plan';

/**
 * What is billed for one period: the plan's estimate at the prices of the period's first day, under a number of its own, so
 * that no period is taken for another.
 *
 * @param currency of prices, where the estimate names none
 */
export function estimateOf(plan: Plan, template: Record<string, unknown>, { from, to }: Period, currency: string): Record<string, unknown> {
	const changes = plan.changes.filter((change) => change.from <= from);
	const read = estimateByName(template, 'estimate', []);
	const { number, currency: own, lines, approved } = isRecord(read) ? read : {};
	// Prices that change by agreement are no edits of what was approved.
	const isOffer = changes.length > 0 && isRecord(approved);
	const said = typeof number === 'string' || typeof number === 'number' ? String(number) : plan.id;
	// The template's names for these give way: two numbers would be one too many.
	const others = Object.fromEntries(Object.entries(template).filter(([name]) => !isNamed(name, template, ['number', 'servicePeriod', 'serviceDate', ...(changes.length > 0 ? ['lines'] : []), ...(isOffer ? ['approved'] : [])])));
	const digits = digitsOf(typeof own === 'string' ? own : currency);
	return {
		...others,
		number: `${said} ${from}`,
		servicePeriod: { from, to },
		...(isOffer && { approved: true }),
		...(changes.length > 0 && { lines: Array.isArray(lines) ? linesIn(template).map((line, index) => repriced(line, index, changes, digits)) : lines }),
	};
}

/** Lines that a change names have to be there, and prices that go up by a share to be numbers. */
export function requireFitting(plan: Plan, template: Record<string, unknown>): void {
	const ids = linesIn(template).map((line, index) => idOf(lineByName(line, '', []), index));
	plan.changes.forEach(({ lines }, place) => {
		lines.forEach(({ id }, index) => {
			if (ids.includes(id)) return;
			const field = `plan.changes[${place}].lines[${index}].id`;
			throw new DomainError('plan-line-unknown', `${field} is "${id}", and the estimate has no such line (its lines: ${ids.join(', ')})`, 'Name a line of the estimate by its id, or by its place where it has none.', field);
		});
	});
}

function isNamed(name: string, template: Record<string, unknown>, ours: string[]): boolean {
	const read = estimateByName({ [name]: template[name] }, '', []);
	return isRecord(read) && ours.some((one) => read[one] !== undefined);
}

function linesIn(template: Record<string, unknown>): unknown[] {
	const entry = Object.entries(template).find(([name, value]) => Array.isArray(value) && isNamed(name, template, ['lines']));
	return entry ? (entry[1] as unknown[]) : [];
}

/** Of QuickBooks, whose other lines are subtotals and discounts. */
const SALES_LINE = 'SalesItemLineDetail';

function repriced(line: unknown, index: number, changes: readonly PriceChange[], digits: number): unknown {
	const unread: string[] = [];
	const read = lineByName(line, 'line', unread);
	if (!isRecord(read) || !isRecord(line) || (typeof line.DetailType === 'string' && line.DetailType !== SALES_LINE)) return line;
	const id = idOf(read, index);
	let { unitPrice, quantity } = read;
	for (const { percent, lines } of changes) {
		const own = lines.find((one) => one.id === id);
		if (percent !== undefined && own?.unitPrice === undefined) unitPrice = raised(unitPrice, percent, digits);
		unitPrice = own?.unitPrice ?? unitPrice;
		quantity = own?.quantity ?? quantity;
	}
	// What the line says that it comes to is of the price before; what no name is known for stays to be flagged.
	const { total: _total, ...kept } = read;
	const unknown = Object.fromEntries(unread.map((path) => path.slice('line.'.length)).map((name) => [name, line[name]]));
	return { ...unknown, ...kept, id, unitPrice, ...(quantity !== undefined && { quantity }) };
}

/** To the currency's digits, or those that the price has already. */
function raised(price: unknown, percent: string, digits: number): unknown {
	if (typeof price !== 'string' && typeof price !== 'number') return price;
	if (!/^\d{1,15}(\.\d{1,6})?$/.test(String(price).trim())) return price;
	const before = new Decimal(price);
	const places = Math.max(digits, before.decimalPlaces());
	return formatAmount(roundTo(before.times(new Decimal(percent).div(100).plus(1)), places, 'halfUp'), places);
}

function idOf(line: unknown, index: number): string {
	const id = isRecord(line) ? line.id : undefined;
	return typeof id === 'string' || typeof id === 'number' ? String(id).trim() || String(index + 1) : String(index + 1);
}

function digitsOf(currency: string): number {
	try {
		return currencyDigits(currency.trim().toUpperCase());
	} catch {
		return 2;
	}
}
