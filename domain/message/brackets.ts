import { UNSAFE_NAMES } from '../text';
import { isObject, type Plain, type PlainObject } from './plain';

const BRACKETED = /^([^[\]\s]{1,100})((?:\[[^[\]]{0,100}\]){1,5})$/;

/**
 * `fields[name][value]=…` as objects within objects: PHP's way to send them (Elementor, WPForms), which n8n's parser of
 * form bodies (n8n 2.41.1, middlewares/body-parser.js, node:querystring) leaves as flat names. Other names stay.
 */
export function withoutBrackets(record: PlainObject): PlainObject {
	const nested: PlainObject = {};
	for (const [name, value] of Object.entries(record)) {
		const found = BRACKETED.exec(name.slice(0, 1_000));
		const path = found ? [found[1], ...found[2].slice(1, -1).split('][')] : [name];
		const isUsable = path.every((step) => step !== '' && !UNSAFE_NAMES.has(step));
		if (value !== undefined && !(isUsable && place(nested, path, value))) nested[name] = value;
	}
	return nested;
}

/** false: something else stands on the way. */
function place(holder: PlainObject, path: string[], value: Plain): boolean {
	const [step, ...rest] = path;
	const there = Object.hasOwn(holder, step) ? holder[step] : undefined;
	if (rest.length === 0) {
		if (there !== undefined) return false;
		holder[step] = value;
		return true;
	}
	if (there !== undefined && !isObject(there)) return false;
	const inner = isObject(there) ? there : {};
	holder[step] = inner;
	return place(inner, rest, value);
}
