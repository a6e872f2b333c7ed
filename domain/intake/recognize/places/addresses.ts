import type { Address, ReadingContext } from '../../types';
import { before, recognizer, type Rule } from '../recognizer';
import { ENGLISH_STREET, FORMS, type AddressForm } from './forms';

const START = String.raw`(?<![\p{L}\d$€£.,/#-])`;
const STOP = String.raw`(?![\p{L}\d])`;
/** A comma or a line's end between street, city and postcode. */
const SEP = String.raw`(?:,? ?\n[ \t]{0,4}|, ?| )`;

const COUNTRY_NAMES: Array<[written: RegExp, country: string]> = [
	[/^[, \n]{1,3}(?:USA|U\.S\.A\.|US|United States)(?![\p{L}])/u, 'US'],
	[/^[, \n]{1,3}Canada(?!\p{L})/u, 'CA'],
	[/^[, \n]{1,3}(?:UK|United Kingdom|England|Scotland|Wales)(?!\p{L})/u, 'GB'],
	[/^[, \n]{1,3}Australia(?!\p{L})/u, 'AU'],
	[/^[, \n]{1,3}(?:Germany|Deutschland)(?!\p{L})/u, 'DE'],
	[/^[, \n]{1,3}France(?!\p{L})/u, 'FR'],
];

const whole = (form: AddressForm): Rule<Address> => ({
	pattern: new RegExp(`${START}${form.street}${SEP}${form.locality}${STOP}`, form.anyCase ? 'giu' : 'gu'),
	read: (match) => (isSureOfRegion(match) ? withCountry(match, form.country, 0.93) : null),
});

const locality = (form: AddressForm): Rule<Address> => ({
	pattern: new RegExp(`${START}${form.locality}${STOP}`, 'gu'),
	read: (match) => (match.groups?.postcode === undefined ? null : withCountry(match, form.country, 0.6)),
});

const streetOf = (form: AddressForm): Rule<Address> => ({
	pattern: new RegExp(`${START}${form.street}(?=[,.;!?\\n]|$)`, 'gu'),
	read: (match) => reading(match, form.country, 0.7, match[0].length),
});

/** A street alone is in the customer's country. */
const street: Rule<Address> = {
	pattern: new RegExp(`${START}${ENGLISH_STREET}${STOP}`, 'gu'),
	read: (match, { country }) => reading(match, country, 0.75, match[0].length),
};

/** "we are at 12 elm street": without capitals only where the words before say that it is an address. */
const announced: Rule<Address> = {
	pattern: new RegExp(`${START}${ENGLISH_STREET}${STOP}`, 'giu'),
	read(match, context: ReadingContext) {
		return /\b(?:at|address(?: is)?:?|live (?:at|on)|located (?:at|on)|house is|come to|over to) $/i.test(before(match)) ? reading(match, context.country, 0.65, match[0].length) : null;
	},
};

/** The most complete reading first, so that a street keeps its city. */
export const ADDRESS_RULES: Array<Rule<Address>> = [
	...FORMS.map(whole),
	...FORMS.filter(({ streetAlone }) => streetAlone).map(streetOf),
	street,
	announced,
	...FORMS.filter(({ standsAlone }) => standsAlone).map(locality),
];

/** Postal addresses of the United States, Canada, the United Kingdom, Australia, Germany and France, as far as they are given. */
export const findAddresses = recognizer(ADDRESS_RULES);

/** "OK", "in", "me", "or" are words too: without a postcode a state is in capitals or has its name written out. */
function isSureOfRegion({ groups = {} }: RegExpExecArray): boolean {
	const { region, postcode } = groups;
	return postcode !== undefined || (region !== undefined && (region.length > 2 || region === region.toUpperCase()));
}

function withCountry(match: RegExpExecArray, country: string, confidence: number) {
	const tail = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
	const name = COUNTRY_NAMES.find(([written, named]) => named === country && written.test(tail))?.[0].exec(tail)?.[0].length ?? 0;
	return reading(match, country, confidence, match[0].length + name);
}

function reading({ groups = {} }: RegExpExecArray, country: string | undefined, confidence: number, length: number) {
	const parts: Address = {
		street: tidy(groups.street),
		unit: tidy(groups.unit ?? groups.flat),
		city: tidy(groups.city),
		region: regionOf(groups.region),
		postcode: groups.postcode?.toUpperCase(),
		country,
	};
	const value: Address = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
	return { value, confidence, valid: true, to: length };
}

function tidy(part: string | undefined): string | undefined {
	return part?.replace(/\s+/g, ' ').replace(/^#/, '# ').replace(/# +/, '#').trim();
}

/** Two and three letters are a code. */
function regionOf(region: string | undefined): string | undefined {
	return region !== undefined && region.length <= 3 ? region.toUpperCase() : tidy(region);
}
