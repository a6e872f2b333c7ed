import type { Address } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { text } from './values';

/** The names that forms and accounting systems use. */
const CITY = ['city', 'town', 'locality'];
const REGION = ['region', 'state', 'province'];
const POSTCODE = ['postcode', 'postalCode', 'zip', 'zipCode'];
const COUNTRY = ['country', 'countryCode'];
const LINES = ['street', 'line1', 'address1', 'line2', 'address2', 'line3', 'address3'];

/** Text of one line or several, or an object. A country that is not written as two letters stands in the last line. */
export function readAddress(given: string | Record<string, unknown>): Address | undefined {
	if (typeof given === 'string') return addressOf({ lines: linesOf(given) });
	const [city, region, postcode, country] = [CITY, REGION, POSTCODE, COUNTRY].map((names) => firstOf(given, names));
	const isCode = country !== undefined && /^[A-Za-z]{2}$/.test(country);
	const own = Array.isArray(given.lines) ? given.lines : [];
	const lines = [...own, ...LINES.map((name) => given[name]), isCode ? undefined : country].flatMap((line) => linesOf(wordOf(line) ?? ''));
	return addressOf(withoutAbsent({ lines, city, region, postcode, country: isCode ? country.toUpperCase() : undefined }));
}

function addressOf(address: Address): Address | undefined {
	return address.lines.length > 0 || Object.keys(address).length > 1 ? address : undefined;
}

function linesOf(value: string): string[] {
	return value
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function firstOf(given: Record<string, unknown>, names: string[]): string | undefined {
	return names.map((name) => wordOf(given[name])).find((word) => word !== undefined);
}

function wordOf(value: unknown): string | undefined {
	const read = text.safeParse(value);
	return read.success && read.data !== '' ? read.data : undefined;
}
