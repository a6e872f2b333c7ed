import type { MoneyValue } from '../../types';
import type { Decimal } from '../../../money';
import { before, behind, recognizer, type Rule } from '../recognizer';
import { NUMERAL } from '../numbers/numeral';
import { amountOf, AMOUNT, written } from './amounts';
import { bounded, isAbout, isEstimate } from './bounds';
import { currencyOf, isHundredth, NAME, SIGN } from './currencies';

const START = String.raw`(?<![\p{L}\d.]|\d[,/-])`;
const TO = String.raw`[ ]?(?:-|–|—|to|and|or|bis|und|oder|a|y|o|à|et|ou|até|e)[ ]?`;

/** "$500-700", "between 2,000 and 3,000 euros", "2-3k". A multiplier or a sign at one end counts for both. */
const range: Rule<MoneyValue> = {
	pattern: new RegExp(String.raw`${START}(${SIGN})?[ ]?${AMOUNT}[ ]?(${NAME})?${TO}(${SIGN})?[ ]?${AMOUNT}(?:[ -]?(${NAME})(?![\p{L}\d]))?`, 'giu'),
	read(match, context) {
		const [whole, sign, low, lowScale, lowName, highSign, high, highScale, name] = match;
		const marks = [sign, lowName, highSign, name].filter((mark) => mark !== undefined);
		const lead = before(match);
		if (!joins(whole, lead) || (marks.length === 0 && !(BUDGET.test(lead) || highScale?.toLowerCase() === 'k'))) return null;
		// "$5 and 32 is the quantity", "10 $ 30 $".
		if (marks.length > 0 && new Set(marks.map((mark) => currencyOf(mark, context.currency))).size > 1) return null;
		const min = amountOf(low, lowScale ?? (sign === undefined || highSign === undefined ? highScale : undefined), context);
		const max = amountOf(high, highScale, context);
		if (min === undefined || max === undefined || min.greaterThanOrEqualTo(max)) return null;
		const currency = marks.length === 0 ? context.currency : currencyOf(marks[0], context.currency);
		const about = isAbout(lead, behind(match)) ? { approximate: true } : {};
		return { value: { min: written(min, currency), max: written(max, currency), currency, ...about }, confidence: marks.length === 0 ? 0.6 : 0.9, valid: true };
	},
};

const signFirst: Rule<MoneyValue> = {
	pattern: new RegExp(String.raw`${START}(${SIGN})[ \u00a0]?${AMOUNT}(?!(?!ish)[\p{L}\d])`, 'giu'),
	read(match, context) {
		const [whole, sign, number, scale] = match;
		// "10 rmb 20 usd": the sign belongs to the amount before it.
		if (/\d ?$/.test(before(match)) && whole.startsWith(`${sign} `)) return null;
		return single(match, context.currency, sign, amountOf(number, scale, context));
	},
};

/** "15 dollars 50", "thirteen dollars and forty-five cents", "75 USD million". */
const nameBehind: Rule<MoneyValue> = {
	pattern: new RegExp(
		String.raw`${START}${AMOUNT}[ \u00a0-]?(${NAME})(?![\p{L}\d])(?: (million|billion)(?![\p{L}\d])|(?: and)? (\d{2}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))(?: (?:cents?|pence))?(?![\p{L}\d:/%€$£-]|[.,]\d| ?(?:times|days?|hours?|weeks?|months?|minutes?|am|pm|people|${NAME})))?`,
		'giu',
	),
	read(match, context) {
		const [whole, number, scale, name, laterScale, hundredths] = match;
		if (/^pounds?$/i.test(name) && context.currency !== 'GBP') return null;
		const units = amountOf(number, scale ?? laterScale, context);
		const rest = hundredths === undefined ? undefined : amountOf(hundredths, undefined, context);
		if (units === undefined) return null;
		// Behind "and" only cents are cents: "10 euros and 20 minutes".
		if (rest !== undefined && / and /i.test(whole) && !/cents?$|pence$/i.test(whole)) {
			const to = whole.search(/ and /i);
			return single(match, context.currency, name, units, to);
		}
		return single(match, context.currency, name, rest === undefined ? units : units.plus(rest.dividedBy(100)));
	},
};

/** Announces an amount of money where no currency is named. */
const BUDGET = /(?:\b(?:budget|spend(?:ing)?|afford|pay|paid|quoted?|estimate|costs?|price|max|presupuesto|pagar|gastar|cuesta|budget de|payer|prix|preis|kosten|zahlen|orçamento|preço|custa))\b[^\d.!?\n]{0,24}$/iu;

const LEAST_BARE = 50;

/** "around 2k", "a budget of 3000": in the business's own currency. */
const bare: Rule<MoneyValue> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d.,:/+#-])(${NUMERAL})[ ]?(k|mil|grand|thousand|tausend)?(?![\p{L}\d%:/-]|[.,]\d| ?(?:sq|ft|m|km|cm|am|pm|hours?|days?|weeks?|months?|years?|people|miles)\b)`, 'giu'),
	read(match, context) {
		const [, number, scale] = match;
		const lead = before(match);
		if (!BUDGET.test(lead) && !(scale !== undefined && isEstimate(lead, behind(match)))) return null;
		const amount = amountOf(number, scale?.toLowerCase() === 'mil' ? 'thousand' : scale, context);
		const reading = amount && single(match, context.currency, context.currency, amount);
		// "a quote for 2 rooms": small figures count something.
		return reading && (scale !== undefined || amount.greaterThanOrEqualTo(LEAST_BARE)) ? { ...reading, confidence: 0.6 } : null;
	},
};

/** Ranges first: either end of one is an amount too. Amounts without a currency last, because everything else is surer. */
export const MONEY_RULES = [range, signFirst, nameBehind, bare];

/** Exact amounts; "up to", "at least" and "around" are kept. Without a currency in the business's own. */
export const findMoney = recognizer(MONEY_RULES);

function single(match: RegExpExecArray, own: string, mark: string, amount: Decimal | undefined, to = match[0].length) {
	if (amount === undefined || amount.isZero()) return null;
	const total = isHundredth(mark) ? amount.dividedBy(100) : amount;
	const currency = currencyOf(mark, own);
	return { value: bounded(written(total, currency), currency, before(match), behind(match, to)), confidence: 0.92, valid: true, to };
}

/** "and" and "or" join the ends of a range only behind "between" and its like. */
function joins(whole: string, lead: string): boolean {
	if (!/\s(?:and|und|y|et|e|or|oder|o|ou)\s/i.test(whole)) return true;
	return /\b(?:between|zwischen|entre) ?$/i.test(lead) || /\s(?:or|oder|o|ou)\s/i.test(whole);
}
