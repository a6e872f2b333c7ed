import type { AppliedAdjustment, InvoiceLine, Tax } from '../../domain/billing/types';
import { unitCode } from '../ubl';
import { adjustmentText } from './adjustmentText';
import { negated } from './amounts';
import { excerpt, isCutBy } from './excerpt';
import type { LineView } from './types';
import type { Wording } from './wording';

/** What a mail shows of it. */
const DESCRIPTION_CHARACTERS = 1000;
const DESCRIPTION_LINES = 16;
/** What paper does: an estimate's longest, and pages enough for it. */
const PAPER_CHARACTERS = 2010;
const PAPER_LINES = 200;
const MOST_ADJUSTMENTS = 8;
const TAX_CHARACTERS = 60;
const UNIT_CHARACTERS = 40;
const NOTE_LINES = 20;

/** Whether a mail shows the description in part only. */
export function isCut({ description }: InvoiceLine): boolean {
	return isCutBy(description, DESCRIPTION_CHARACTERS, DESCRIPTION_LINES);
}

/** Whether paper does, too. */
export function isCutOnPaper({ description }: InvoiceLine): boolean {
	return isCutBy(description, PAPER_CHARACTERS, PAPER_LINES);
}

export function lineView(line: InvoiceLine, index: number, wording: Wording): LineView {
	const { labels, format } = wording;
	const adjustment = (label: string, sign: (amount: string) => string) => (one: AppliedAdjustment) =>
		`${adjustmentText(one, label, wording)} (${format.amount(sign(one.amount))})`;
	const adjustments = [
		...line.discounts.map(adjustment(labels.discount, negated)),
		...line.charges.map(adjustment(labels.charge, (amount) => amount)),
	];
	const price = format.price(line.unitPrice);
	return {
		position: String(index + 1),
		description: excerpt(line.description, DESCRIPTION_CHARACTERS, DESCRIPTION_LINES),
		...(isCut(line) && { wholeDescription: excerpt(line.description, PAPER_CHARACTERS, PAPER_LINES) }),
		details: [
			...(line.sku ? [excerpt(line.sku, 80)] : []),
			...adjustments.slice(0, MOST_ADJUSTMENTS),
			...(adjustments.length > MOST_ADJUSTMENTS ? [`… (+${adjustments.length - MOST_ADJUSTMENTS})`] : []),
		],
		...(line.customerNote && { note: excerpt(line.customerNote, DESCRIPTION_CHARACTERS, NOTE_LINES) }),
		...(line.picture && { picture: line.picture }),
		quantity: [format.quantity(line.quantity), line.unit && excerpt(unitText(line, wording), UNIT_CHARACTERS)].filter(Boolean).join(' '),
		unitPrice: line.baseQuantity ? `${price} / ${format.quantity(line.baseQuantity)}` : price,
		tax: excerpt(line.taxes.filter(({ retained }) => !retained).map((tax) => rateText(tax, wording)).join(' + '), TAX_CHARACTERS),
		amount: format.amount(line.amount),
	};
}

/** In the document's language where the unit is known there, else as it was written. */
function unitText({ unit = '', quantity }: InvoiceLine, { locale, labels: { units } }: Wording): string {
	const code = unitCode(unit);
	if (code === undefined || !Object.hasOwn(units, code)) return unit;
	const [one, several = one, many, other] = units[code].split('|');
	if (many === undefined) return /^-?1(?:\.0*)?$/.test(quantity) ? one : several;
	const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few: several, many };
	return forms[new Intl.PluralRules(locale.language).select(Number(quantity))] ?? other;
}

function rateText({ rate, withheld }: Tax, { format }: Wording): string {
	return format.percent(withheld ? negated(rate) : rate);
}
