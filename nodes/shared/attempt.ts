/** What was given, or what was thrown: so that a `catch` decides nothing, and throws nothing. */
export function attempt<T>(run: () => T): { value: T } | { cause: unknown } {
	try {
		return { value: run() };
	} catch (cause) {
		return { cause };
	}
}
