import { isValidIban } from '../money';
import { unknownInBraces } from './braces';
import { type TeamPhrase, type Told, told } from '../language';
import { type Finding, findingAt } from './findings';
import type { Profile } from './schema';

type Seller = Profile['billing']['seller'];

/** How the bank is named beside an account number, by country: US, UK, Australia, Canada. */
const DIGITS: ReadonlyArray<{ key: keyof Seller & string; length: number; example: string }> = [
	{ key: 'routingNumber', length: 9, example: '021000021' },
	{ key: 'sortCode', length: 6, example: '20-00-00' },
	{ key: 'bsb', length: 6, example: '062-000' },
	{ key: 'transitNumber', length: 5, example: '00012' },
	{ key: 'institutionNumber', length: 3, example: '003' },
];
const TOKENS = ['number', 'amount', 'currency', 'key'];
/** ISO 9362: bank, country, place, and the branch where it is said. */
const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/i;
/** What the documents can draw. */
const LOGO = /^data:image\/(?:png|jpe?g);base64,[A-Za-z0-9+/=\s]+$/;
const LONGEST_LOGO = 3_000_000;

/** Accounts and links that no money could come by, and a logo that nobody could see. */
export function payChecks({ billing: { seller } }: Profile): Finding[] {
	const at = <Phrase extends TeamPhrase>(key: string, ...said: Parameters<typeof told<Phrase>>): Finding => findingAt<Phrase>(`billing.seller.${key}`, ...said);
	const given = DIGITS.filter(({ key }) => seller[key] !== undefined);
	const wrong = given.filter(({ key, length }) => !new RegExp(`^\\d{${length}}$`).test(plain(seller[key])));
	const isChecked = seller.routingNumber === undefined || wrong.some(({ key }) => key === 'routingNumber') || isRoutingNumber(plain(seller.routingNumber));
	return [
		...(seller.iban !== undefined && !isValidIban(seller.iban) ? [at('iban', 'is no IBAN: its check digits do not fit; an account that has none goes into accountNumber')] : []),
		...(seller.bic !== undefined && !BIC.test(plain(seller.bic)) ? [at('bic', 'must have 8 or 11 letters and digits, e.g. COBADEFFXXX')] : []),
		...(seller.logo !== undefined && (seller.logo.length > LONGEST_LOGO || !LOGO.test(seller.logo)) ? [at('logo', 'must be a PNG or JPEG as a data: URL, of at most 3,000,000 characters')] : []),
		...wrong.map(({ key, length, example }) => at(key, 'must have {count} digits, e.g. {example}', { count: length, example })),
		...(isChecked ? [] : [at('routingNumber', 'is no routing number: its check digit does not fit')]),
		...(seller.accountNumber !== undefined && !/^[A-Z0-9]{3,20}$/i.test(plain(seller.accountNumber)) ? [at('accountNumber', 'must have 3 to 20 digits or letters')] : []),
		...(given.length > 0 && seller.accountNumber === undefined ? [at('accountNumber', 'is missing beside {fields}', { fields: given.map(({ key }) => key).join(', ') })] : []),
		...(seller.transitNumber !== undefined && seller.institutionNumber === undefined ? [at('institutionNumber', 'is missing beside {fields}', { fields: 'transitNumber' })] : []),
		...(seller.paymentLink === undefined ? [] : linkFindings(seller.paymentLink, (text) => ({ path: 'billing.seller.paymentLink', ...text }))),
	];
}

function linkFindings(link: string, finding: (text: Told) => Finding): Finding[] {
	const unknown = unknownInBraces(link, TOKENS);
	if (unknown !== undefined) return [finding(unknown)];
	const filled = link.replace(/\{\w+\}/g, '1');
	return /^https:\/\/[^\s/]+\.[^\s]+$/.test(filled) && URL.canParse(filled) ? [] : [finding(told('must be an address that begins with https://'))];
}

/** Weights 3, 7, 1 (American Bankers Association). */
function isRoutingNumber(digits: string): boolean {
	const weights = [3, 7, 1];
	return [...digits].reduce((sum, digit, index) => sum + Number(digit) * weights[index % 3], 0) % 10 === 0;
}

function plain(value: unknown): string {
	return typeof value === 'string' ? value.replace(/[\s-]/g, '') : '';
}
