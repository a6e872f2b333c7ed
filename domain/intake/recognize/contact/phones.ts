import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

import { before, behind, recognizer, type Rule } from '../recognizer';

const EXTENSION = String.raw`(?:[ ,;]{0,2}(?:extension|ext\.?|extn\.?|durchwahl|poste|ramal|x|#)[ .:]{0,2}(\d{1,6})(?!\d))?`;

/** Announces that a number is for calling, in the five languages. */
const CALLING =
	/(?:phones?|tel[eé]?fono?e?|tel|t[eé]l[eé]phone|telefonnummer|call(?: me| us)?|text(?: me)?|cell|mobile?|m[oó]vil|celular|handy|portable|whats ?app|fax|landline|reach(?: me)?|nummer|rufnummer|office|n[uú]mero|num[eé]ro|phone number|number)\b[^\d\n]{0,24}$/i;

/** Announces a number that is for something else. It wins over `CALLING`: "card number". */
const OTHERWISE =
	/(?:account|acct|card|credit|express|visa|invoice|order|ticket|case|policy|permit|licen[cs]e|serial|model|part|reference|ref|id|omb no|po|zip|iban|konto(?:nummer)?|rechnung|bestell(?:ung|nummer)|factura|pedido|facture|commande|conta|fatura)\.?(?:[ #]+(?:number|num|nr|no|n[°º]))?(?: is| was|[ .:#]{0,4})[ ]?$/i;

/** Figures that look like a call number: dates, decimals, a social security number, an address of the internet. */
const OTHER_FIGURES = [
	/^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$/,
	/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/,
	/^\d+\.\d+$/,
	/^\d{3}-\d{2}-\d{4}$/,
	/^\d{1,3}(?:\.\d{1,3}){3}$/,
	/^(?:\d{4}[- ]){3}\d{1,4}$/,
	/^\d{5}-\d{4}$/,
	/^\d{4}-\d{4}$/,
	/^\d \d{3} \d{3}$/,
];

/** ITU-T E.164: at most fifteen digits with the country code. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

const written: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d_#*=$€£%]|\d[.,:/+-])(?:\(?\+\d|\(\d|\d)[\d ()./\u00a0\u2010-\u2013-]{4,30}\d(?!\d)${EXTENSION}`, 'giu'),
	read(match, { country }) {
		const numeral = match[0];
		const extension = match[1];
		const main = trimmed(extension === undefined ? numeral : numeral.slice(0, numeral.search(/[ ,;]{0,2}[a-z#]/i)));
		const lead = before(match);
		if (isOtherwise(main, lead, behind(match))) return null;
		const announced = CALLING.test(lead);
		const digits = main.replace(/\D/g, '');
		if (digits.length > MOST_DIGITS + 2 || digits.length < (announced ? FEWEST_DIGITS : FEWEST_DIGITS + 1)) return null;
		const known = parsed(main, country);
		const valid = known?.isValid() ?? false;
		if (!announced && !valid && !isGroupedForCalling(main) && extension === undefined) return null;
		const value = known?.number ?? (main.includes('+') ? `+${digits}` : digits);
		return {
			value: extension === undefined ? value : `${value} ext. ${extension}`,
			confidence: (valid ? 0.8 : 0.55) + (announced ? 0.15 : 0),
			valid,
			to: extension === undefined ? main.length : undefined,
		};
	},
};

export const PHONE_RULES = [written];

/** In E.164, with `ext. 12` behind it. What no numbering plan knows is kept as the digits written, not valid. */
export const findPhones = recognizer(PHONE_RULES);

/** Without a second number on the same line. */
function trimmed(numeral: string): string {
	return numeral.split(/ {2,}|\s\/\s/)[0].replace(/[-./ (]+$/, '');
}

function isOtherwise(main: string, lead: string, tail: string): boolean {
	if (OTHERWISE.test(lead) || OTHER_FIGURES.some((figures) => figures.test(main))) return true;
	if (/[\p{L}\d]-$/u.test(lead) && !/[a-z]{3}-$|#-$/i.test(lead)) return true;
	if (/\/\/\S*$/.test(lead) || /(?:^|\s)-$/.test(lead)) return true;
	// A sum, a unit or a longer name goes on behind it.
	return /^[\p{L}_*=+%€$£]|^[-.,]\d|^ ?(?:mm|cm|m2|sq|kg|lbs?|usd|eur|dollars?|euros?)\b/iu.test(tail);
}

/** As people write numbers to be called: a country code, an area code in brackets, or two to five groups, none of one digit but the first. */
function isGroupedForCalling(main: string): boolean {
	if (/^\(?\+/.test(main) || /^\(?0[\d ]{8,}$/.test(main)) return true;
	const groups = main.split(/\D+/).filter(Boolean);
	const sized = groups.every((group, index) => group.length >= 2 || index === 0) && (groups.at(-1)?.length ?? 0) >= 4;
	return sized && groups.length >= 2 && groups.length <= 5 && (/[(-]/.test(main) || /^\d{3}([ .])\d{3}\1\d{4}$/.test(main));
}

function parsed(main: string, country: string | undefined): ReturnType<typeof parsePhoneNumberFromString> {
	const international = main.replace(/^\(?00 ?/, '+').replace(/\(0\)/, '');
	const known = parsePhoneNumberFromString(international, { defaultCountry: country as CountryCode | undefined, extract: false });
	return known?.isPossible() === true ? known : undefined;
}
