import type { Address, ReadingContext } from '../../types';
import { before, recognizer, type Rule } from '../recognizer';
import { isCity, isKnownCity } from './cities';
import { CITY_BEHIND, CITY_BESIDE, ENGLISH_STREET, FORMS, SIDED_STREET, TOWN_FIRST, UNCAPITALISED, type AddressForm } from './forms';

const START = String.raw`(?<![\p{L}\d$€£.,/#-])`;
const STOP = String.raw`(?![\p{L}\d])`;
/** A comma or a line's end between street, city and postcode. */
const SEP = String.raw`(?:,? ?\n[ \t]{0,4}|, ?| (?:in|à|en|em) | )`;

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
	read(match, { country }) {
		if (form.needsPostcode === true && match.groups?.postcode === undefined) return null;
		if (form.onlyIn !== undefined && !form.onlyIn.includes(country ?? '')) return null;
		return isSureOfRegion(match, form, country) ? withCountry(match, countryOf(form, country), 0.93) : null;
	},
});

const locality = (form: AddressForm): Rule<Address> => ({
	pattern: new RegExp(`${START}${form.locality}${STOP}`, 'gu'),
	read: (match) => (match.groups?.postcode === undefined ? null : withCountry(match, form.country, 0.6)),
});

const streetOf = (form: AddressForm): Rule<Address> => ({
	pattern: new RegExp(`${START}${form.street}(?=[,.;!?\\n]|$| (?:und|et|im|in|beim|bei)(?!\\p{L}))`, 'gu'),
	read: (match, { country }) => reading(match, countryOf(form, country), 0.7, match[0].length),
});

const together = (form: (typeof TOWN_FIRST)[number], flags: string): Rule<Address> => ({
	pattern: new RegExp(`${START}${form.pattern}${STOP}`, flags),
	read: (match, { country }) => withCountry(match, countryOf(form, country), 0.9),
});

/** "640 W Addison St, Chicago." and "12 Elm Street in Evanston", for a place known by its name, or behind "in". */
const inCity = (pattern: string, countryFor: (country: string | undefined) => string | undefined): Rule<Address> => ({
	pattern: new RegExp(`${START}${pattern}`, 'gu'),
	read(match, { country }) {
		const { city = '', gap = '' } = match.groups ?? {};
		const isPlace = gap === ' ' ? isKnownCity(city) : isCity(city) || (/\p{L}/u.test(gap) && !NO_PLACE.test(city));
		return isPlace ? reading(match, countryFor(country), 0.85, match[0].length) : null;
	},
});

/** Capitalised behind "in" and no place. */
const NO_PLACE = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Apartment|Apt|Unit|Suite|Building|Case|Need|The)\b/;

/** A street alone is in the customer's country. */
const street: Rule<Address> = {
	pattern: new RegExp(`${START}${ENGLISH_STREET}${STOP}`, 'gu'),
	read: (match, { country }) => reading(match, country, 0.75, match[0].length),
};

/** "88 Birch Lane, 60201": the postcode stands for the town. */
const streetAndPostcode: Rule<Address> = {
	pattern: new RegExp(String.raw`${START}${ENGLISH_STREET}${SEP}(?<postcode>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)${STOP}`, 'gu'),
	read: (match, { country }) => reading(match, country, 0.8, match[0].length),
};

/** "221b baker street nw1 6xe": letters and figures that are no other word's, so capitals are not needed. */
const streetAndBritishPostcode: Rule<Address> = {
	pattern: new RegExp(String.raw`${START}${ENGLISH_STREET}${SEP}(?<postcode>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})${STOP}`, 'giu'),
	read: (match, { country }) => reading(match, country, 0.8, match[0].length),
};

/** "we are at 12 elm street", "ADDR: 12 ELM ST, LISLE 60532": without capitals, or in nothing else, only where the words before say that it is an address. */
const announced: Rule<Address> = {
	pattern: new RegExp(String.raw`${START}${ENGLISH_STREET}(?:, ?(?<city>\p{L}[\p{L} .'’-]{1,30}?),? (?<postcode>\d{5}))?${STOP}`, 'giu'),
	read(match, context: ReadingContext) {
		return /\b(?:at|addr?(?:ess)?(?: is)?:?|live (?:at|on)|located (?:at|on)|house is|come to|over to) $/i.test(before(match)) ? reading(match, context.country, 0.65, match[0].length) : null;
	},
};

/** "zip 60614". */
const postcodeAlone: Rule<Address> = {
	pattern: /(?<=(?<!\p{L})(?:zip(?: code)?|post ?code|postal code|plz|postleitzahl|c[óo]digo postal|code postal)(?: is|:| =)? ?)(?<postcode>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\d-])/giu,
	read: (match, { country }) => reading(match, country, 0.6, match[0].length),
};

/** The most complete reading first, so that a street keeps its city. */
export const ADDRESS_RULES: Array<Rule<Address>> = [
	...FORMS.map(whole),
	...TOWN_FIRST.map((form) => together(form, 'gu')),
	...UNCAPITALISED.map((form) => together(form, 'giu')),
	inCity(`${ENGLISH_STREET}${CITY_BESIDE}`, (country) => country),
	inCity(`${SIDED_STREET}${CITY_BEHIND}`, (country) => country),
	...FORMS.filter(({ streetAlone }) => streetAlone).map((form) => inCity(`${form.street}${CITY_BEHIND}`, (country) => countryOf(form, country))),
	...FORMS.filter(({ streetAlone }) => streetAlone).map(streetOf),
	streetAndPostcode,
	streetAndBritishPostcode,
	street,
	announced,
	...FORMS.filter(({ standsAlone }) => standsAlone).map(locality),
	postcodeAlone,
];

/** Postal addresses of North America, Brazil, Australia, the United Kingdom and the west of Europe, as far as they are given, in the country's own order or another. */
export const findAddresses = recognizer(ADDRESS_RULES);

/**
 * "OK", "in", "me", "or" are words too: without a postcode a state is in capitals or has its name written out. "WA" and "SA" are
 * states of two countries: without one they are where the customer is.
 */
function isSureOfRegion({ groups = {} }: RegExpExecArray, form: AddressForm, country: string | undefined): boolean {
	const { region, postcode } = groups;
	if (postcode !== undefined) return true;
	if (region === undefined || (region.length <= 3 && region !== region.toUpperCase())) return false;
	return form.country === 'US' ? country !== 'AU' || !/^WA$/.test(region) : form.country === 'CA' || country === 'AU';
}

/** The form's own country, unless the customer is in one that writes addresses the same way. */
function countryOf({ country, alike = [] }: Pick<AddressForm, 'country' | 'alike'>, customers: string | undefined): string {
	return customers !== undefined && alike.includes(customers) ? customers : country;
}

function withCountry(match: RegExpExecArray, country: string, confidence: number) {
	const tail = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
	const name = COUNTRY_NAMES.find(([written, named]) => named === country && written.test(tail))?.[0].exec(tail)?.[0].length ?? 0;
	return reading(match, country, confidence, match[0].length + name);
}

function reading(match: RegExpExecArray, country: string | undefined, confidence: number, length: number) {
	const { groups = {} } = match;
	const parts: Address = {
		street: tidy(groups.street)?.replace(/\.$/, ''),
		unit: tidy(groups.unit ?? groups.flat),
		city: tidy(groups.city),
		region: regionOf(groups.region),
		postcode: groups.postcode?.toUpperCase(),
		country,
	};
	const value: Address = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
	// The full stop behind a street is the sentence's.
	const to = length === match[0].length && match[0].endsWith('.') ? length - 1 : length;
	return { value, confidence, valid: true, to };
}

function tidy(part: string | undefined): string | undefined {
	return part?.replace(/[,\s]*\n\s*/g, ', ').replace(/\s+/g, ' ').replace(/^#/, '# ').replace(/# +/, '#').trim();
}

/** Two and three letters are a code. */
function regionOf(region: string | undefined): string | undefined {
	return region !== undefined && region.length <= 3 ? region.toUpperCase() : tidy(region);
}
