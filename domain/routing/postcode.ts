import type { Inquiry } from '../case';

/** What forms call it, without case, spaces and accents. */
const FIELD_NAMES = new Set([
	'postcode', 'postalcode', 'zip', 'zipcode', 'zippostalcode', 'eircode', 'pincode', 'plz', 'postleitzahl', 'codepostal', 'codigopostal', 'cap',
]);

const LONGEST = 16;

/** The postcode a form asked for by that name, at the top or inside an address; never one guessed from free text. */
export function postcodeOf(inquiry: Pick<Inquiry, 'fields'> | undefined): string | undefined {
	const fields = Object.entries(inquiry?.fields ?? {});
	const inside = fields.flatMap(([, value]) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []));
	for (const [name, value] of [...fields, ...inside]) {
		if (!FIELD_NAMES.has(bareName(name)) || (typeof value !== 'string' && typeof value !== 'number')) continue;
		const postcode = normalPostcode(String(value));
		if (postcode !== undefined) return postcode;
	}
	return undefined;
}

/** Upper case without spaces and hyphens: `sw1a 1aa` and `SW1A1AA` are one. Undefined where it is none. */
export function normalPostcode(text: string | undefined): string | undefined {
	if (text === undefined || text.length > 4 * LONGEST) return undefined;
	const bare = text.toUpperCase().replace(/[\s-]/g, '');
	return bare.length > 0 && bare.length <= LONGEST && /\d/.test(bare) ? bare : undefined;
}

/**
 * Whether a normal postcode fits a pattern in which `*` stands for any run of characters. A pattern of five digits also
 * means the nine-digit codes (ZIP+4) that begin with it.
 */
export function fitsPattern(pattern: string, postcode: string): boolean {
	const [first, ...rest] = pattern.toUpperCase().replace(/[\s-]/g, '').split('*');
	if (rest.length === 0) return postcode === first || (/^\d{5}$/.test(first) && /^\d{9}$/.test(postcode) && postcode.startsWith(first));
	if (!postcode.startsWith(first)) return false;
	const last = rest[rest.length - 1];
	let at = first.length;
	for (const part of rest.slice(0, -1)) {
		const found = postcode.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return postcode.length - last.length >= at && postcode.endsWith(last);
}

function bareName(name: string): string {
	return name.slice(0, 64).normalize('NFKD').toLowerCase().replace(/[^a-z]/g, '');
}
