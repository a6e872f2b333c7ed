import type { Value } from './database';

/** What every row that is asked for meets, and the values bound to it. */
export class Conditions {
	readonly values: Value[] = [];
	readonly #conditions: string[] = [];

	/** `bound` are the values of the condition's placeholders, in their order. */
	add(condition: string, ...bound: Value[]): void {
		this.#conditions.push(condition);
		this.values.push(...bound);
	}

	/** Empty where there is no condition. */
	get where(): string {
		return this.#conditions.length > 0 ? `WHERE ${this.#conditions.join(' AND ')}` : '';
	}
}

/** One for each value, e.g. for `IN (…)`. */
export function placeholders(values: readonly unknown[]): string {
	return values.map(() => '?').join(', ');
}
