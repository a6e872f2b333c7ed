import { currencyDigits, Decimal } from '../../money';
import { isPicture } from './picture';
import { bare, isBlank, isRecord, named } from './named';
import { ADJUSTMENT, CUSTOMER, DELIVERY, ESTIMATE, LINE, MILESTONE, PAYMENT, type Vocabulary } from './vocabulary';

type Fields = Record<string, unknown>;

/** Gathers the names that were not read, e.g. `estimate.lines[0].markup`. */
type Unread = string[];

function readNames(value: unknown, vocabulary: Vocabulary, field: string, unread: Unread): unknown {
	if (!isRecord(value)) return value;
	const { fields, unread: others } = named(value, vocabulary);
	unread.push(...others.map((name) => `${field}.${name}`));
	return fields;
}

/** An estimate, or an approved one inside of it, by our names. What is no object is left for the schema to refuse. */
export function estimateByName(value: unknown, field: string, unread: Unread): unknown {
	if (!isRecord(value)) return value;
	const fields = readNames(value, ESTIMATE, field, unread) as Fields;
	const currency = wordOf(fields.currency, 'value', 'code') ?? fields.currency;
	const { lines: given, discountPercent, discountAmount, ...rest } = fields;
	const inside = listOf(given);
	const parts = (inside ?? []).filter((line) => !isSubtotal(line));
	const style = { percentDiscounts: isPercentStyle(value, parts), currency: typeof currency === 'string' ? currency : '' };
	const lines = inside && parts.filter((line) => !isDiscountLine(line)).map((line, index) => lineByName(line, `${field}.lines[${index}]`, unread, style));
	const own = [
		...(isGiven(discountPercent) || isGiven(discountAmount) ? [{ percent: discountPercent, amount: discountAmount }] : []),
		...parts.filter(isDiscountLine).map((line) => discountOfLine(line as Fields)),
	];
	const listed = adjustmentsByName(fields.discounts, `${field}.discounts`, unread, style.percentDiscounts);
	const isOffer = isRecord(fields.approved) && 'lines' in fields.approved;
	const discounts = own.length === 0 ? listed : [...own, ...(Array.isArray(listed) ? (listed as unknown[]) : [])];
	return {
		...rest,
		currency,
		customer: customerByName(fields.customer, `${field}.customer`, unread),
		lines: lines ?? given,
		discount: isGiven(fields.discount) ? adjustmentByName(fields.discount, `${field}.discount`, unread, style.percentDiscounts) : undefined,
		discounts,
		...('charges' in fields && { charges: adjustmentsByName(fields.charges, `${field}.charges`, unread, false) }),
		schedule: listOf(fields.schedule)?.map((part, index) => readNames(part, MILESTONE, `${field}.schedule[${index}]`, unread)) ?? fields.schedule,
		...(isOffer && { approved: estimateByName(fields.approved, `${field}.approved`, unread) }),
		pricesIncludeTax: fields.pricesIncludeTax ?? inclusiveOf(value),
	};
}

/** Xero's line amount types and QuickBooks' tax calculation. */
function inclusiveOf(value: Fields): boolean | undefined {
	const said = Object.entries(value).find(([name]) => ['lineamounttypes', 'globaltaxcalculation'].includes(bare(name)))?.[1];
	const word = typeof said === 'string' ? bare(said) : '';
	return word === 'inclusive' || word === 'taxinclusive' ? true : undefined;
}

/** Odoo gives discounts in per cent; Invoice Ninja does unless the document says that they are amounts. */
function isPercentStyle(estimate: Fields, lines: readonly unknown[]): boolean {
	const names = new Set(lines.flatMap((line) => (isRecord(line) ? Object.keys(line) : [])));
	if (names.has('price_unit')) return true;
	return names.has('product_key') && estimate.is_amount_discount !== true;
}

interface Style {
	percentDiscounts: boolean;
	currency: string;
}

/** A line of an estimate or a change order. */
export function lineByName(value: unknown, field: string, unread: Unread, style: Style = { percentDiscounts: false, currency: '' }): unknown {
	if (!isRecord(value)) return value;
	const flat = flattened(value);
	const { hours, days, ...others } = flat;
	const fields = readNames(others, LINE, field, unread) as Fields;
	const { discount, total, taxable, taxCodes, baseQuantity, picture, ...rest } = fields;
	const timed = hours ?? days;
	if (isGiven(timed)) {
		if (isGiven(rest.quantity)) unread.push(`${field}.${hours === undefined ? 'days' : 'hours'}`);
		else Object.assign(rest, { quantity: timed, unit: rest.unit ?? (hours === undefined ? 'day' : 'h') });
	}
	if (isGiven(baseQuantity)) {
		const isWord = typeof baseQuantity === 'string' && !/\d/.test(baseQuantity);
		Object.assign(rest, isWord ? { unit: rest.unit ?? baseQuantity } : { baseQuantity });
	}
	if (!isGiven(rest.unitPrice) && isGiven(others.cost) && 'product_key' in others) {
		rest.unitPrice = others.cost;
		unread.splice(unread.indexOf(`${field}.cost`), 1);
	}
	// Stripe's smallest units, or somebody's whole ones: without Stripe's own mark nobody can tell.
	if ('unit_amount' in value && !isOfStripe(value)) unread.push(`${field}.unit_amount`);
	if (isGiven(picture) && !isPicture(picture)) unread.push(`${field}.picture`);
	const said = typeof total === 'number' || typeof total === 'string' ? total : undefined;
	if (!isGiven(rest.unitPrice) && isGiven(said)) Object.assign(rest, { unitPrice: said, baseQuantity: rest.quantity ?? '1' });
	const adjusted = isGiven(discount) ? adjustmentByName(discount, `${field}.discount`, unread, style.percentDiscounts) : undefined;
	const listed = adjustmentsByName(rest.discounts, `${field}.discounts`, unread, style.percentDiscounts);
	return {
		...rest,
		...(isPicture(picture) && { picture }),
		...describedBy(others, rest),
		unit: wordOf(rest.unit, 'name', 'code') ?? rest.unit,
		...(isGiven(taxCodes) || Array.isArray(taxCodes) ? { taxCodes: codesOf(taxCodes) } : taxable === false ? { taxCodes: [] } : taxCodes === '' ? { taxCodes } : {}),
		...(adjusted === undefined ? { discounts: listed } : { discounts: [adjusted, ...(Array.isArray(listed) ? (listed as unknown[]) : [])] }),
		...('charges' in rest && { charges: adjustmentsByName(rest.charges, `${field}.charges`, unread, false) }),
		...stripePrice(value, style.currency),
		total: isOfStripe(value) ? undefined : said,
	};
}

/** QuickBooks keeps a line's figures in an object of its own, Jobber's a linked product. */
function flattened(value: Fields): Fields {
	const detail = Object.entries(value).find(([name]) => ['salesitemlinedetail', 'salesitemlinedetails'].includes(bare(name)));
	if (!detail || !isRecord(detail[1])) return value;
	const { [detail[0]]: inner, ...rest } = value;
	return { ...rest, ...(inner as Fields) };
}

/** The name is the description where there is none, and its first line where both are there. */
function describedBy(line: Fields, { description }: Fields): { description?: unknown } {
	const name = line.name ?? line.title ?? wordOf(line.ItemRef, 'name');
	if (typeof name !== 'string' || name.trim() === '') return {};
	if (typeof description !== 'string' || description.trim() === '') return { description: name };
	return description.toLowerCase().includes(name.trim().toLowerCase()) ? {} : { description: `${name.trim()}\n${description}` };
}

/** In Stripe's objects amounts are in the currency's smallest unit. */
function stripePrice(line: Fields, currency: string): { unitPrice?: string } {
	if (!isOfStripe(line)) return {};
	const { unit_amount_decimal: exact, unit_amount: whole, currency: own } = isRecord(line.price) ? line.price : line;
	const units = exact ?? whole;
	if (typeof units !== 'string' && typeof units !== 'number') return {};
	const code = typeof own === 'string' ? own : typeof line.currency === 'string' ? line.currency : currency;
	try {
		return { unitPrice: new Decimal(units).div(new Decimal(10).pow(currencyDigits(code.toUpperCase()))).toFixed() };
	} catch {
		return {};
	}
}

const isOfStripe = ({ object }: Fields) => typeof object === 'string' && ['item', 'line_item', 'invoiceitem'].includes(object);

function codesOf(given: unknown): unknown {
	if (isRecord(given)) return wordOf(given, 'value', 'name', 'code') ?? given;
	if (Array.isArray(given)) return given.map((one: unknown) => (isRecord(one) ? (wordOf(one, 'code', 'name', 'value') ?? one) : one));
	return given;
}

const isSubtotal = (line: unknown) => isRecord(line) && /^(?:SubTotalLineDetail|DescriptionOnly)$/.test(String(line.DetailType ?? ''));
const isDiscountLine = (line: unknown) => isRecord(line) && line.DetailType === 'DiscountLineDetail';

function discountOfLine(line: Fields): Fields {
	const detail = isRecord(line.DiscountLineDetail) ? line.DiscountLineDetail : {};
	return detail.PercentBased === true ? { percent: detail.DiscountPercent } : { amount: line.Amount };
}

const PERCENT = new Set(['percent', 'percentage', 'pct', 'percentoff', 'rate', 'relative']);
const AMOUNT = new Set(['amount', 'fixed', 'flat', 'absolute', 'fixedamount', 'flatamount', 'amountoff', 'money', 'value', 'unit']);

/** `{ type, value }`, `"10 %"`, or our own; a bare number is per cent only where the system counts so, and else not read. */
function adjustmentByName(value: unknown, field: string, unread: Unread, isPercent: boolean): unknown {
	if (typeof value === 'string' && /^\s*[\d.]+\s*%\s*$/.test(value)) return { percent: value.replace('%', '').trim() };
	if (typeof value === 'number' || typeof value === 'string') {
		if (Number(value) === 0) return undefined;
		if (isPercent) return { percent: value };
		unread.push(field);
		return undefined;
	}
	if (!isRecord(value)) return value;
	const { type, value: size, ...rest } = readNames(value, ADJUSTMENT, field, unread) as Fields;
	if (!isGiven(size)) return rest;
	const word = type === '%' ? 'percent' : typeof type === 'string' ? bare(type) : '';
	if (typeof size === 'string' && size.trim().endsWith('%')) return { ...rest, percent: size.replace('%', '').trim() };
	if (PERCENT.has(word)) return { ...rest, percent: size };
	if (AMOUNT.has(word)) return { ...rest, amount: size };
	unread.push(`${field}.value`);
	return rest;
}

/** Each of a list; what is no list is left for the schema to refuse. */
function adjustmentsByName(value: unknown, field: string, unread: Unread, isPercent: boolean): unknown {
	return Array.isArray(value) ? value.map((one, index) => adjustmentByName(one, `${field}[${index}]`, unread, isPercent)) : value;
}

/** A person or a company, also with the address beside the name; a pair of id and name as Odoo gives it. */
function customerByName(value: unknown, field: string, unread: Unread): unknown {
	if (Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'string') return { name: value[1] };
	if (!isRecord(value)) return value;
	const { firstName, lastName, street, street2, city, region, postcode, country, address, email, phone, language, ...rest } = readNames(value, CUSTOMER, field, unread) as Fields;
	const person = [firstName, lastName].filter((part) => typeof part === 'string' && part.trim() !== '').join(' ');
	const beside = { street, line2: street2, city, region, postcode, country };
	const hasBeside = Object.values(beside).some(isGiven);
	const own = Array.isArray(address) && !Array.isArray(value.address) ? (address.find((one) => isRecord(one) && (one.primary === true || bare(String(one.AddressType ?? '')) === 'pobox')) ?? (address[0] as unknown)) : address;
	return {
		...rest,
		...(person !== '' && (isGiven(rest.name) ? {} : { name: person })),
		...(person !== '' && isGiven(rest.name) && isGiven(rest.company) && !isGiven(rest.contactName) ? { contactName: person } : {}),
		email: wordOf(firstOf(email), 'address', 'Address', 'value', 'email') ?? email,
		phone: wordOf(firstOf(phone), 'number', 'FreeFormNumber', 'PhoneNumber', 'value', 'phone') ?? phone,
		language: firstOf(language),
		...(isGiven(rest.name) || person !== '' || !isGiven(value.value) ? {} : { name: value.name }),
		address: isRecord(own) ? { ...beside, ...own } : typeof own === 'string' && hasBeside ? { ...beside, lines: [own] } : (own ?? (hasBeside ? beside : undefined)),
	};
}

export function deliveryByName(value: unknown): unknown {
	return isRecord(value) ? { ...named(value, DELIVERY).fields } : value;
}

export function paymentByName(value: unknown): unknown {
	if (!isRecord(value)) return value;
	const { fields } = named(value, PAYMENT);
	const { object, captured, disputed, paid, amount_received: received, recordedAt } = value;
	return { ...fields, currency: wordOf(fields.currency, 'value') ?? fields.currency, object, captured, disputed, paid, amount_received: received, recordedAt };
}

/** A list as it is, or inside of what GraphQL and Stripe put around it. */
function listOf(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value as unknown[];
	if (!isRecord(value)) return undefined;
	const inner = value.nodes ?? value.data;
	if (Array.isArray(inner)) return inner as unknown[];
	return Array.isArray(value.edges) ? value.edges.map((edge: unknown) => (isRecord(edge) ? edge.node : edge)) : undefined;
}

function firstOf(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	return value.find((one) => isRecord(one) && (one.primary === true || one.default === true)) ?? (value[0] as unknown);
}

/** The word itself, or that under the first of the names. */
function wordOf(value: unknown, ...names: string[]): string | undefined {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.length === 2 && typeof value[1] === 'string' ? value[1] : undefined;
	if (!isRecord(value)) return undefined;
	return names.map((name) => value[name]).find((word): word is string => typeof word === 'string' && word.trim() !== '');
}

const isGiven = (value: unknown) => !isBlank(value);
