/** What was given, or what was thrown: so that a `catch` decides nothing, and throws nothing. */
export function attempt<T>(run: () => T): { value: T } | { cause: unknown } {
	try {
		return { value: run() };
	} catch (cause) {
		return { cause };
	}
}

/** The same, of what takes time. */
export async function attemptAsync<T>(run: () => Promise<T>): Promise<{ value: T } | { cause: unknown }> {
	try {
		return { value: await run() };
	} catch (cause) {
		return { cause };
	}
}
