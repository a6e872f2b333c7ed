import type { Address } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { countryOf } from './country';
import { text } from './values';

/** The names that forms and accounting systems use, without case and without anything but letters and digits. */
const CITY = ['city', 'town', 'locality', 'suburb', 'citytown', 'ort'];
const REGION = ['region', 'state', 'province', 'county', 'stateprovince', 'countrysubdivisioncode', 'administrativearea'];
const POSTCODE = ['postcode', 'postalcode', 'zip', 'zipcode', 'zippostalcode', 'postalzip', 'plz'];
const COUNTRY = ['country', 'countrycode', 'countryname'];
const LINES = ['street', 'streetaddress', 'line1', 'address1', 'addressline1', 'street1', 'line2', 'address2', 'addressline2', 'street2', 'line3', 'address3', 'addressline3', 'line4', 'addressline4'];
const HOUSE = ['housenumber', 'streetnumber', 'houseno'];

/** Text of one line or several, or an object. A country that is not known by its code or its name stands in the last line. */
export function readAddress(given: string | Record<string, unknown>): Address | undefined {
	if (typeof given === 'string') return addressOf({ lines: linesOf(given) });
	const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase().replace(/[^a-z0-9]/g, ''), value]));
	const first = (names: string[]) => names.map((name) => wordOf(byName.get(name))).find((word) => word !== undefined);
	const [city, region, postcode, country, house] = [CITY, REGION, POSTCODE, COUNTRY, HOUSE].map(first);
	const code = country === undefined ? undefined : countryOf(country);
	const own = Array.isArray(given.lines) ? given.lines : [];
	const streets = LINES.map((name) => wordOf(byName.get(name)));
	const place = streets.findIndex((line) => line !== undefined);
	if (house !== undefined && place >= 0 && !streets[place]?.split(/[\s,]+/).includes(house)) streets[place] = `${streets[place]} ${house}`;
	const lines = [...own, ...streets, code === undefined ? country : undefined].flatMap((line) => linesOf(wordOf(line) ?? ''));
	return addressOf(withoutAbsent({ lines, city, region, postcode, country: code }));
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

function wordOf(value: unknown): string | undefined {
	const read = text.safeParse(value);
	return read.success && read.data !== '' ? read.data : undefined;
}
