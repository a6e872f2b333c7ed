/** All for whom the measure is lowest, in their order. */
export function lowestBy<T>(items: readonly T[], measure: (item: T) => number): T[] {
	const measured = items.map((item) => ({ item, value: measure(item) }));
	const lowest = Math.min(...measured.map(({ value }) => value));
	return measured.filter(({ value }) => value === lowest).map(({ item }) => item);
}
