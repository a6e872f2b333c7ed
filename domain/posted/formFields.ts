import { DomainError } from '../errors';

/** A form of the desk has some hundred fields, the whole profile as JSON in one of them. */
const MOST_FIELDS = 3_000;
const MOST_VALUES = 1_000;
const MOST_TEXT = 1_000_000;
/** Of what is told; a name may be as long as a sender likes. */
const TOLD = 60;

/** What a browser can post: each field a text, or several texts of one name. Anything else was made to break who reads it. */
export function requireFormFields(body: Record<string, unknown>): void {
	const fields = Object.entries(body);
	if (fields.length > MOST_FIELDS) throw new DomainError('form-too-large', `The form has ${fields.length} fields`, `At most ${MOST_FIELDS} are read. Nothing was recorded.`, 'body');
	for (const [name, value] of fields) {
		const values = valuesOf(value);
		if (values === undefined) throw notText(name, 'is not a text');
		if (values.length > MOST_VALUES) throw notText(name, `has ${values.length} values`);
		if (values.some((one) => typeof one === 'object' && one !== null)) throw notText(name, 'is not a text');
		if (values.some((one) => typeof one === 'string' && one.length > MOST_TEXT)) throw notText(name, `has more than ${MOST_TEXT} characters`);
	}
}

/** Many of one name come as an object, its names their places, to who reads forms with a limit for lists. */
function valuesOf(value: unknown): unknown[] | undefined {
	if (typeof value !== 'object' || value === null) return [value];
	if (Array.isArray(value)) return value as unknown[];
	const places = Object.keys(value);
	return places.length > 0 && places.every((place) => /^\d{1,5}$/.test(place)) ? Object.values(value) : undefined;
}

function notText(name: string, what: string): DomainError {
	const field = name.slice(0, TOLD);
	return new DomainError('field-not-text', `The field ${field} ${what}`, 'Open the page again and fill in its form. Nothing was recorded.', field);
}
