import type { Inquiry } from '../case';
import { normalPostcode } from './normal';

/** What forms call it, in words without case and accents. */
const NAMES = [
	'postcode', 'post code', 'postal code', 'postalcode', 'zip', 'zip code', 'zipcode', 'zip postal code', 'eircode', 'pin code', 'pincode', 'plz', 'postleitzahl',
	'code postal', 'codepostal', 'codigo postal', 'codigopostal', 'codice postale', 'cod postal', 'kod pocztowy', 'kodpocztowy', 'postnr', 'post nr', 'postnummer', 'postinumero', 'psc', 'cep',
	'postal', 'post index', 'postal index', 'iranyitoszam', 'posta kodu', 'postakodu', 'postcode area',
];
/** Only as the whole name, or behind `billing` and the like: they are other words, too. */
const SHORT = ['cap', 'cp', 'pin'];
/** An archive, not a place. */
const OTHERWISE = new Set(['file', 'archive', 'attachment', 'download', 'upload', 'folder']);

const OF_WORK = new Set(['service', 'job', 'property', 'site', 'work', 'installation', 'install', 'project', 'delivery', 'shipping', 'pickup', 'event', 'home']);
const OF_BILL = new Set(['billing', 'bill', 'mailing', 'invoice', 'company', 'business', 'office', 'old', 'previous', 'former']);
const DEEPEST = 3;

/**
 * The postcode that a form asked for by name, at the top or inside an address; never one guessed from free text. The place of
 * the work comes before others, the place of the bill behind them.
 */
export function postcodeOf(inquiry: Pick<Inquiry, 'fields'> | undefined, country?: string): string | undefined {
	const found = codesIn(inquiry?.fields ?? {}, [], country, 0);
	return [...found].sort((a, b) => a.rank - b.rank)[0]?.code;
}

interface Found {
	code: string;
	rank: number;
}

function codesIn(fields: object, above: string[], country: string | undefined, depth: number): Found[] {
	if (depth >= DEEPEST) return [];
	return Object.entries(fields).flatMap(([name, value]: [string, unknown]): Found[] => {
		const words = wordsOf(name);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return codesIn(value, [...above, ...words], country, depth + 1);
		if ((typeof value !== 'string' && typeof value !== 'number') || !namesPostcode(words)) return [];
		const code = normalPostcode(String(value), country);
		return code === undefined ? [] : [{ code, rank: rankOf([...above, ...words]) }];
	});
}

function namesPostcode(words: string[]): boolean {
	if (words.some((word) => OTHERWISE.has(word))) return false;
	const said = ` ${words.join(' ')} `;
	const plain = words.filter((word) => !OF_BILL.has(word) && !OF_WORK.has(word) && word !== 'address' && word !== 'your').join(' ');
	return SHORT.includes(plain) || NAMES.some((name) => said.includes(` ${name} `));
}

function rankOf(words: string[]): number {
	if (words.some((word) => OF_WORK.has(word))) return 0;
	return words.some((word) => OF_BILL.has(word)) ? 2 : 1;
}

/** `MailingPostalCode`, `your-zip` and `PSČ` in words; the marks of a custom field (`__c`) are none. */
function wordsOf(name: string): string[] {
	return name
		.slice(0, 80)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/__[a-z]$/i, '')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word !== '');
}
