/** A text, number or boolean; a date and the like as the text that JSON has for them. Undefined for an object or a list. */
export function plainScalar(value: unknown): string | number | boolean | null | undefined {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	if (typeof value !== 'object' || !('toJSON' in value) || typeof value.toJSON !== 'function') return undefined;
	const said: unknown = (value.toJSON as () => unknown)();
	return typeof said === 'string' ? said : undefined;
}

/** A value as a text where it is one, a number or a boolean; `""` for all else, which may have anything in the place of what gives it words. */
export function plainText(value: unknown): string {
	return String(plainScalar(value) ?? '');
}

/** As it is said of a value that does not fit, whatever it is. */
export function scalarText(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	const scalar = plainScalar(value);
	return scalar === undefined ? 'an object' : JSON.stringify(typeof scalar === 'string' ? scalar.slice(0, 60) : scalar);
}
