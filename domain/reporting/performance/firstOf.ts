/** Counts all and keeps the first ones of an order, however many come. */
export interface FirstOf<T> {
	add(one: T): void;
	count(): number;
	/** In their order. */
	first(): T[];
}

export function firstOf<T>(most: number, order: (a: T, b: T) => number): FirstOf<T> {
	let kept: T[] = [];
	let count = 0;
	const cut = () => {
		kept = kept.sort(order).slice(0, most);
	};
	return {
		add(one) {
			count += 1;
			kept.push(one);
			// Sorting now and then costs less than finding each one's place.
			if (kept.length > most * 8) cut();
		},
		count: () => count,
		first() {
			cut();
			return kept;
		},
	};
}
