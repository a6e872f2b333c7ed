/** What a body may hold: `?` is for what may be left out. Anything else is refused. */
export type Shape =
	| 'text' | 'text?' | 'whole' | 'whole?' | 'number' | 'number?' | 'yesNo' | 'yesNo?' | 'date' | 'date?'
	| { list: Shape; optional?: boolean }
	| { object: Record<string, Shape>; optional?: boolean }
	/** Any names, texts as values. */
	| { texts: number; optional?: boolean }
	| { longest: number; optional?: boolean };

/** The first thing about `value` that is not of the shape, in words; undefined where all of it is. */
export function misfit(value: unknown, shape: Shape, name: string): string | undefined {
	const optional = typeof shape === 'string' ? shape.endsWith('?') : shape.optional === true;
	if (value === undefined) return optional ? undefined : `${name} is missing`;
	if (typeof shape === 'string') return ofType(value, shape.replace('?', '')) ? undefined : `${name} is not of type ${shape}`;
	if ('longest' in shape) return typeof value === 'string' && value.length <= shape.longest ? undefined : `${name} is longer than ${shape.longest}`;
	if ('list' in shape) {
		if (!Array.isArray(value)) return `${name} is no list`;
		return first(value.map((one, index) => misfit(one, shape.list, `${name}[${index}]`)));
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${name} is no object`;
	if ('texts' in shape) return first(Object.entries(value).map(([key, text]) => misfit(text, { longest: shape.texts }, `${name}.${key}`)));
	const unknown = Object.keys(value).find((key) => !Object.hasOwn(shape.object, key));
	if (unknown !== undefined) return `${name}.${unknown} is unknown`;
	return first(Object.entries(shape.object).map(([key, inner]) => misfit((value as Record<string, unknown>)[key], inner, `${name}.${key}`)));
}

function ofType(value: unknown, type: string): boolean {
	if (type === 'text') return typeof value === 'string' && value !== '';
	if (type === 'whole') return Number.isInteger(value);
	if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
	if (type === 'yesNo') return typeof value === 'boolean';
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function first(findings: Array<string | undefined>): string | undefined {
	return findings.find((finding) => finding !== undefined);
}
