/**
 * Nothing, as the schema writes it: null where the schema allows null, otherwise left out. Servers without structured
 * outputs leave out what they should set to null, and set to null what they should leave out. All else stays as it is.
 */
export function settleNulls(value: unknown, schema: unknown): unknown {
	const shape = shapeOf(schema);
	if (Array.isArray(value)) return shape.items === undefined ? value : value.map((one) => settleNulls(one, shape.items));
	if (!isRecord(value) || !isRecord(shape.properties)) return value;

	const settled: Record<string, unknown> = {};
	for (const [key, member] of Object.entries(value)) {
		const memberSchema = ownMember(shape.properties, key);
		if (member === null && memberSchema !== undefined && !allowsNull(memberSchema)) continue;
		put(settled, key, settleNulls(member, memberSchema));
	}
	for (const [key, memberSchema] of Object.entries(shape.properties)) {
		if (!Object.hasOwn(settled, key) && isRequired(shape, key) && allowsNull(memberSchema)) put(settled, key, null);
	}
	return settled;
}

/** Of `anyOf: [something, null]`, the something. */
function shapeOf(schema: unknown): Record<string, unknown> {
	if (!isRecord(schema)) return {};
	if (!Array.isArray(schema.anyOf)) return schema;
	const others = schema.anyOf.filter((one) => !isNullOnly(one));
	return others.length === 1 && isRecord(others[0]) ? others[0] : {};
}

function allowsNull(schema: unknown): boolean {
	if (!isRecord(schema)) return false;
	if (Array.isArray(schema.anyOf)) return schema.anyOf.some(allowsNull);
	if (Array.isArray(schema.enum)) return schema.enum.includes(null);
	return isNullOnly(schema) || (Array.isArray(schema.type) && schema.type.includes('null'));
}

function isNullOnly(schema: unknown): boolean {
	return isRecord(schema) && (schema.type === 'null' || ('const' in schema && schema.const === null));
}

function isRequired(schema: Record<string, unknown>, key: string): boolean {
	return Array.isArray(schema.required) && schema.required.includes(key);
}

function ownMember(record: Record<string, unknown>, key: string): unknown {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A key named `__proto__` stays a key. */
function put(record: Record<string, unknown>, key: string, value: unknown): void {
	Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
