/** Not a character of XML 1.0, however it is escaped; half a surrogate pair among them. */
const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A copy whose texts can be written: no forbidden characters, no space around them, and one way to end a line. */
export function tidy<T>(value: T): T;
export function tidy(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').trim();
	if (Array.isArray(value)) return value.map((one: unknown) => tidy(one));
	if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tidy(one)]));
	return value;
}
