/** Takes the input of a seed; gives what is wrong, if anything is. */
export type Door = (seed: number) => Promise<string | undefined> | string | undefined;

export interface Through {
	door: Door;
	/** How many inputs a seed stands for. */
	each: number;
	/** Of all inputs, where one takes long: 0.1 is every tenth. */
	share?: number;
}

/** What no text for people may say, unless it was given. */
const NOT_SAID = /\[object Object\]|Invalid Date|\bNaN\b|(?<!, received )\bundefined\b/;

/** What a door gave must be able to stand on an item, and must not name what it has no words for. */
export function flawIn(answer: unknown, given: () => unknown): string | undefined {
	const said = JSON.stringify(answer);
	if (said === undefined) return undefined;
	const [flaw] = NOT_SAID.exec(said) ?? [];
	if (flaw === undefined || JSON.stringify(given())?.includes(flaw)) return undefined;
	const at = said.indexOf(flaw);
	return `says ${flaw}: ${said.slice(Math.max(0, at - 200), at + 100)}`;
}

/** An error that a person can act on has a code, and says how to go on. */
export function isForPeople(cause: unknown): boolean {
	const { name, code, description } = cause as { name?: unknown; code?: unknown; description?: unknown };
	return name === 'DomainError' && typeof code === 'string' && typeof description === 'string' && description !== '';
}

export function shown(cause: unknown): string {
	return String((cause as Error).stack ?? cause).slice(0, 700);
}
