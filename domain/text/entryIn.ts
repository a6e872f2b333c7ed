/** What a table has for a word of somebody else's; of what every object has (`constructor`, `__proto__`) it has nothing. */
export function entryIn<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
