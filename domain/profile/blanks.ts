/** Places where a form or a spreadsheet leaves `""` for "not given". Elsewhere an empty text means what it says. */
const BLANK_IS_ABSENT = [
	/^business\.\w+$/,
	/^holidays\.(country|region)$/,
	/^team\[\]\.(email|phone|timezone|backup|capacity)$/,
	/^routing\.fallback$/,
	/^billing\.seller\.\w+$/,
	/^billing\.cashRounding$/,
];

/** The profile nests five deep; whatever lies deeper is not the profile's. */
const DEEPEST = 8;

/**
 * The object without its `null` properties and without the blanks that mean "not given": absent is absent. A condition
 * (`when`) keeps its nulls for the schema to refuse, because a condition that is dropped matches everything.
 */
export function withoutBlanks(value: unknown, path = '', depth = 0): unknown {
	if (depth > DEEPEST || value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map((item) => withoutBlanks(item, `${path}[]`, depth + 1));
	return Object.fromEntries(
		Object.entries(value)
			.map(([name, inner]): [string, unknown, string] => [name, inner, path === '' ? name : `${path}.${name}`])
			.filter(([, inner, at]) => !(inner === null && !/\.when\./.test(at)))
			.filter(([, inner, at]) => !(typeof inner === 'string' && inner.trim() === '' && BLANK_IS_ABSENT.some((place) => place.test(at))))
			.map(([name, inner, at]) => [name, withoutBlanks(inner, at, depth + 1)]),
	);
}
