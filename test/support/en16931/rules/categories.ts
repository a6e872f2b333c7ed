import { Decimal } from '../../../../domain/money';
import { at, below, type Element, textAt } from '../element';
import { allowances, charges, has, lines, number, party, type Rule, taxIds, total } from '../rule';
import { isNearRate } from './sums';

/** The nine categories of EN 16931, each with ten rules of its own that follow one pattern. */
interface Category {
	code: string;
	/** In the rules' ids. */
	infix: string;
	percent: 'above 0' | '0 or above' | '0' | 'none';
	isReasoned: boolean;
	seller: 'any' | 'VAT' | 'none';
	buyer?: 'VAT' | 'VAT or legal';
}

const CATEGORIES: Category[] = [
	{ code: 'S', infix: 'S', percent: 'above 0', isReasoned: false, seller: 'any' },
	{ code: 'Z', infix: 'Z', percent: '0', isReasoned: false, seller: 'any' },
	{ code: 'E', infix: 'E', percent: '0', isReasoned: true, seller: 'any' },
	{ code: 'AE', infix: 'AE', percent: '0', isReasoned: true, seller: 'any', buyer: 'VAT or legal' },
	{ code: 'K', infix: 'IC', percent: '0', isReasoned: true, seller: 'VAT', buyer: 'VAT' },
	{ code: 'G', infix: 'G', percent: '0', isReasoned: true, seller: 'VAT' },
	{ code: 'O', infix: 'O', percent: 'none', isReasoned: true, seller: 'none' },
	{ code: 'L', infix: 'AF', percent: '0 or above', isReasoned: false, seller: 'any' },
	{ code: 'M', infix: 'AG', percent: '0 or above', isReasoned: false, seller: 'any' },
];

const is = (code: string) => (category: Element) => textAt(category, 'cbc:ID') === code;
const onLines = (root: Element) => lines(root).flatMap((line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory'));
const onAllowances = (root: Element) => allowances(root).flatMap((one) => at(one, 'cac:TaxCategory'));
const onCharges = (root: Element) => charges(root).flatMap((one) => at(one, 'cac:TaxCategory'));
const inBreakdown = (root: Element) => at(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory');

function rulesOf(category: Category): Rule[] {
	const { code, infix, percent, isReasoned } = category;
	const own = (from: (root: Element) => Element[]) => (root: Element) => from(root).filter(is(code));
	const rule = (digits: string, of: Rule['of'], holds: Rule['holds']): Rule => ({ id: `BR-${infix}-${digits}`, of, holds });
	const whenOn = (from: (root: Element) => Element[]) => (root: Element) => (own(from)(root).length > 0 ? [root] : []);
	const identified: Rule['holds'] = (root) => isSellerIdentified(category, root) && isBuyerIdentified(category, root);
	const rated: Rule['holds'] = (one) => isRated(percent, one);

	return [
		rule('01', (root) => [root], (root) => isListed(code, [...onLines(root), ...onAllowances(root), ...onCharges(root)].filter(is(code)).length, own(inBreakdown)(root).length)),
		rule('02', whenOn(onLines), identified),
		rule('03', whenOn(onAllowances), identified),
		rule('04', whenOn(onCharges), identified),
		rule('05', own(onLines), rated),
		rule('06', own(onAllowances), rated),
		rule('07', own(onCharges), rated),
		rule('08', own(inBreakdown), (one, root) => isBase(code, one, root)),
		rule('09', own(inBreakdown), ({ parent }) => parent !== undefined && (percent === '0' || percent === 'none' ? number(parent, 'cbc:TaxAmount').isZero() : isNearRate(parent))),
		rule('10', own(inBreakdown), (one) => (has(one, 'cbc:TaxExemptionReason') || has(one, 'cbc:TaxExemptionReasonCode')) === isReasoned),
	];
}

/** Once in the breakdown; standard, IGIC and IPSI once for each rate. */
function isListed(code: string, used: number, listed: number): boolean {
	const isByRate = ['S', 'L', 'M'].includes(code);
	return used === 0 && listed === 0 ? true : isByRate ? used > 0 && listed > 0 : listed === 1;
}

function isSellerIdentified({ seller }: Category, root: Element): boolean {
	if (seller === 'none') return taxIds(root, 'Supplier').length === 0 && taxIds(root, 'Customer').length === 0;
	return taxIds(root, 'Supplier', seller).length > 0;
}

function isBuyerIdentified({ buyer }: Category, root: Element): boolean {
	if (buyer === undefined) return true;
	return taxIds(root, 'Customer').length > 0 || (buyer === 'VAT or legal' && party(root, 'Customer').some((one) => has(one, 'cac:PartyLegalEntity/cbc:CompanyID')));
}

function isRated(percent: Category['percent'], category: Element): boolean {
	const text = textAt(category, 'cbc:Percent');
	if (percent === 'none' || text === undefined) return (percent === 'none') === (text === undefined);
	const rate = new Decimal(text);
	return percent === '0' ? rate.isZero() : percent === 'above 0' ? rate.gt(0) : rate.gte(0);
}

/** By category alone, to the cent; standard, IGIC and IPSI by rate too, within less than 1. */
function isBase(code: string, category: Element, root: Element): boolean {
	const isByRate = ['S', 'L', 'M'].includes(code);
	const same = (one: Element) => is(code)(one) && (!isByRate || number(one, 'cbc:Percent').eq(number(category, 'cbc:Percent')));
	const carrying = (elements: Element[], path: string) => elements.filter((element) => at(element, path).some(same));
	const parts = [carrying(lines(root), 'cac:Item/cac:ClassifiedTaxCategory'), carrying(charges(root), 'cac:TaxCategory'), carrying(allowances(root), 'cac:TaxCategory')];
	const expected = total(parts[0], 'cbc:LineExtensionAmount').plus(total(parts[1], 'cbc:Amount')).minus(total(parts[2], 'cbc:Amount'));
	const distance = category.parent ? number(category.parent, 'cbc:TaxableAmount').minus(expected).abs() : new Decimal(1);
	return isByRate ? parts.flat().length > 0 && distance.lt(1) : distance.isZero();
}

const whenListed = (code: string) => (root: Element) => (inBreakdown(root).some(is(code)) ? [root] : []);
const isOther = (category: Element) => !is('O')(category);

export const CATEGORY_RULES: Rule[] = [
	...CATEGORIES.flatMap(rulesOf),
	{ id: 'BR-IC-11', of: whenListed('K'), holds: (root) => has(root, 'cac:Delivery/cbc:ActualDeliveryDate') || has(root, 'cac:InvoicePeriod/*') },
	{ id: 'BR-IC-12', of: whenListed('K'), holds: (root) => has(root, 'cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode') },
	{ id: 'BR-O-11', of: whenListed('O'), holds: (root) => !inBreakdown(root).some(isOther) },
	{ id: 'BR-O-12', of: whenListed('O'), holds: (root) => !below(root, 'cac:ClassifiedTaxCategory').some(isOther) },
	{ id: 'BR-O-13', of: whenListed('O'), holds: (root) => !onAllowances(root).some(isOther) },
	{ id: 'BR-O-14', of: whenListed('O'), holds: (root) => !onCharges(root).some(isOther) },
];
