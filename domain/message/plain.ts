import { plainNameIn, UNSAFE_NAMES } from '../text';

/** JSON values, and nothing that can run code when it is read. */
export type Plain = null | boolean | number | string | Plain[] | PlainObject;
export interface PlainObject {
	[name: string]: Plain | undefined;
}

/** Deeper, wider or larger than any message that a form or channel sends. */
const MAX_DEPTH = 32;
const MAX_ENTRIES = 1_000;
const MAX_VALUES = 20_000;

/**
 * A copy of anything as JSON values. Foreign data is touched here and nowhere else, each time guarded: getters and proxies
 * may throw, objects may contain themselves. Bytes become what a form says of a file (`{ mimetype, size }`). What has no
 * JSON form is absent. `cut` says that something was left out for its size, its depth or its name, or could not be read.
 */
export function plainOf(raw: unknown): { value: Plain | undefined; cut: boolean } {
	const state = { values: 0, cut: false, above: new Set<object>() };

	const copy = (value: unknown, depth: number): Plain | undefined => {
		switch (typeof value) {
			case 'string':
			case 'boolean':
				return value;
			case 'number':
				// Minus zero has no JSON form either.
				return Number.isFinite(value) ? value || 0 : undefined;
			case 'bigint':
				return String(value);
			case 'object':
				return value === null ? null : copyObject(value, depth);
			default:
				return undefined;
		}
	};

	const copyObject = (value: object, depth: number): Plain | undefined => {
		if (depth >= MAX_DEPTH || state.above.has(value)) {
			state.cut = true;
			return undefined;
		}
		state.above.add(value);
		try {
			const size = byteLengthOf(value);
			if (size !== undefined) return { mimetype: 'application/octet-stream', size };
			const toJson: unknown = Reflect.get(value, 'toJSON');
			if (typeof toJson === 'function') return copy(Reflect.apply(toJson, value, []), depth + 1);
			return Array.isArray(value) ? copyArray(value, depth) : copyRecord(value, depth);
		} catch {
			state.cut = true;
			return undefined;
		} finally {
			state.above.delete(value);
		}
	};

	const copyArray = (value: unknown[], depth: number): Plain[] => {
		const entries: Plain[] = [];
		for (let index = 0; index < value.length; index++) {
			if (index >= MAX_ENTRIES || ++state.values > MAX_VALUES) {
				state.cut = true;
				break;
			}
			entries.push(copyProperty(value, index, depth) ?? null);
		}
		return entries;
	};

	const copyRecord = (value: object, depth: number): Plain => {
		const boxed: unknown = isBoxed(value) ? value.valueOf() : value;
		if (typeof boxed !== 'object') return copy(boxed, depth) ?? null;
		const record: PlainObject = {};
		let entries = 0;
		for (const written of Object.keys(value)) {
			const name = plainNameIn(value, written);
			if (UNSAFE_NAMES.has(name) || ++entries > MAX_ENTRIES || ++state.values > MAX_VALUES) {
				state.cut = true;
				continue;
			}
			const copied = copyProperty(value, written, depth);
			if (copied !== undefined) record[name] = copied;
		}
		return record;
	};

	const copyProperty = (holder: object, name: string | number, depth: number): Plain | undefined => {
		try {
			return copy(Reflect.get(holder, name), depth + 1);
		} catch {
			state.cut = true;
			return undefined;
		}
	};

	return { value: copy(raw, 0), cut: state.cut };
}

/** null counts as read; undefined: this is no JSON. */
export function parseJson(text: string): Plain | undefined {
	try {
		// A byte order mark before it is white space.
		const parsed: unknown = JSON.parse(text.trim());
		return plainOf(parsed).value;
	} catch {
		return undefined;
	}
}

/** Of a typed array, an ArrayBuffer, or a Buffer that went through JSON; undefined for anything else. */
function byteLengthOf(value: object): number | undefined {
	if (ArrayBuffer.isView(value)) return value.byteLength;
	if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') return Number(Reflect.get(value, 'byteLength'));
	if (Reflect.get(value, 'type') !== 'Buffer') return undefined;
	const data: unknown = Reflect.get(value, 'data');
	return Array.isArray(data) ? data.length : undefined;
}

function isBoxed(value: object): boolean {
	const tag = Object.prototype.toString.call(value);
	return tag === '[object String]' || tag === '[object Number]' || tag === '[object Boolean]';
}

export function isObject(value: Plain | undefined): value is PlainObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value's own property, whatever its name. */
export function ownOf(record: PlainObject, name: string): Plain | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The first of these that holds text or a number, as text; blank text does not count. */
export function textAt(record: PlainObject, ...names: string[]): string | undefined {
	for (const name of names) {
		const text = textOf(ownOf(record, name));
		if (text !== undefined) return text;
	}
	return undefined;
}

export function textOf(value: Plain | undefined): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function objectAt(record: PlainObject, name: string): PlainObject {
	return objectOf(ownOf(record, name));
}

export function objectOf(value: Plain | undefined): PlainObject {
	return isObject(value) ? value : {};
}

/** The objects among the first so many entries of a list; none where it is no list. */
export function objectsIn(value: Plain | undefined, most: number): PlainObject[] {
	return Array.isArray(value) ? value.slice(0, most).filter(isObject) : [];
}

/** `a.b.0.c`, own properties only. */
export function valueAt(raw: Plain | undefined, place: string): Plain | undefined {
	let value = raw;
	for (const step of place.split('.')) value = isObject(value) ? ownOf(value, step) : Array.isArray(value) ? value[Number(step)] : undefined;
	return value;
}

/** As `textAt`, by places such as `a.b.0.c`. */
export function textAtPlace(raw: PlainObject, places: readonly string[]): string | undefined {
	for (const place of places) {
		const text = textOf(valueAt(raw, place));
		if (text !== undefined) return text;
	}
	return undefined;
}

export function isString(value: Plain | undefined): value is string {
	return typeof value === 'string';
}
