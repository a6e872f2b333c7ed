const SHOWN = 5;
const LONGEST = 60;

/** `a, b and 3 more`; each cut where it is longer than a name is. */
export function listed(names: readonly string[]): string {
	const shown = names.slice(0, SHOWN).map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name));
	return shown.join(', ') + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '');
}
