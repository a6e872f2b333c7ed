/** `over` laid over `base`: objects merge key by key, everything else replaces, lists included. Neither is changed. */
export function mergeOver(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
	const merged = new Map<string, unknown>(Object.entries(base));
	for (const [name, value] of Object.entries(over)) {
		const before = merged.get(name);
		merged.set(name, isObject(before) && isObject(value) ? mergeOver(before, value) : value);
	}
	// `fromEntries` defines its keys, so that one called `__proto__` stays a key.
	return Object.fromEntries(merged);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
