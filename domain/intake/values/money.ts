import { Decimal } from '../../money';
import { fold } from '../../text';
import { roleOf } from '../fields/roles';
import { findMoney, findNumbers } from '../recognize';
import { digitsOf, written } from '../recognize/money/amounts';
import type { Found, MoneyValue, ReadingContext } from '../types';
import { best, isFound, knownOrBeside, messageOf, sameParts, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

/** UTF-16 units around an amount that are looked at. */
const AROUND = 50;
/** An amount that somebody asked for or was paid is no budget. Folded. */
const PRICE = /\b(?:costs?|charge[sd]?|paid|spent|invoiced?|billed|quoted|pague|cobraron|cuesta|coute|paye|kostet|gezahlt|bezahlt|custa|paguei)\b[^.!?\n]{0,20}$/;
/** What somebody takes in, or asks for what they sell, is none either: before it, and behind it. Folded. */
const TAKINGS = /\b(?:raised|lost|owed?|owes|won|donated|saved|worth|fined|refund(?:ed)?)\b[^.!?\n]{0,20}$|\b(?:tickets?|shipping|entry|admission|membership|fees?|rates?|average order|ad spend|packages?|prices?(?! range)|products?|items?|orders? (?:over|above|under)|free (?:over|above|from)|invoice|receipt|statement|salary|rent|entrada|envio|billets?|livraison|karten|versand|eintritt|portes)\b[^.!?\n,]{0,24}$|\b(?:we|i|they|business|company|shop|store) (?:do|does|make|makes|earn|earns|gross|turn over|sell|sells)\b[^.!?\n]{0,20}$|\b(?:revenues?|turnover|sales|sell(?:ing)?|priced|retails?|umsatz|ventas|facturamos|chiffre daffaires|facturacao|vendas|vendemos|verkaufen|vendons)\b[^.!?\n]{0,20}$/;
const TAKEN_IN = /^[^.!?\n,;]{0,12}\b(?:(?:deposit|invoice|refund|fine|fee|grant|loan|prize|ticket|salary) (?:was|is|has|have|we|i|from|that|you)|in (?:sales|revenue|orders|turnover|bookings)|of (?:sales|revenue|turnover)|revenue|turnover|de ventas|de facturacion|umsatz|de chiffre)\b/;

/** What it was to be at first, where another amount is named. Folded. */
const AT_FIRST = /\b(?:originally|initially|at first|we first|first had|previously|bisher|ursprunglich|zuerst|anfangs|al principio|inicialmente|au depart|initialement|inizialmente|eerst|oorspronkelijk|poczatkowo|wczesniej)\b[^.!?\n]{0,30}$/;

const before = (message: string, { start }: Found) => fold(message.slice(Math.max(0, start - AROUND), start));

function wasPaid(message: string, found: Found): boolean {
	return PRICE.test(before(message, found));
}

function isTakings(message: string, found: Found): boolean {
	return TAKINGS.test(before(message, found)) || TAKEN_IN.test(fold(message.slice(found.end, found.end + AROUND)));
}

export const money: ValueType = {
	input: 'text',
	isNumeric: true,
	hasForm: true,
	schema: () => TEXT_SCHEMA,
	read: (text, _field, context) => best(findMoney, text, context) ?? bareAmount(text, context),
	find(field, statement, context) {
		const message = messageOf(statement);
		const isBudget = roleOf(field) === 'money';
		const found = findMoney(message, context).filter((one) => !wasPaid(message, one) && !(isBudget && isTakings(message, one)));
		const meant = found.filter((one) => !AT_FIRST.test(before(message, one)));
		return knownOrBeside(field, isBudget, meant.length > 0 ? meant : found, message);
	},
	same: sameParts,
	isGrounded: (value, source, context) => isFound([findMoney], sameParts, value, source, context),
	shaped: (given, context) => (typeof given === 'object' ? moneyIn(given, context) : undefined),
};

function bareAmount(text: string, context: ReadingContext) {
	const count = best(findNumbers, text, context);
	return count && typeof count.value === 'number' && Number.isFinite(count.value) && count.value >= 0 ? { ...count, value: { amount: written(new Decimal(count.value), context.currency), currency: context.currency } } : undefined;
}

/** Amounts as decimal strings; without a currency in the business's own. */
function moneyIn(given: object, context: ReadingContext): MoneyValue | undefined {
	const currency: unknown = Reflect.get(given, 'currency') ?? context.currency;
	if (typeof currency !== 'string' || digitsOf(currency.toUpperCase()) === undefined) return undefined;
	const value: MoneyValue = { currency: currency.toUpperCase() };
	for (const part of ['amount', 'min', 'max'] as const) {
		const amount: unknown = Reflect.get(given, part);
		if (amount === undefined || amount === null) continue;
		if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(String(amount))) return undefined;
		value[part] = written(new Decimal(String(amount)), value.currency);
	}
	if (value.amount === undefined && value.min === undefined && value.max === undefined) return undefined;
	return Reflect.get(given, 'approximate') === true ? { ...value, approximate: true } : value;
}
