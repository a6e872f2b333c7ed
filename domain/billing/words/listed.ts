import { type Told, told } from '../../language';

const SHOWN = 5;
const LONGEST = 60;

/** `a, b and 3 more`; each cut where it is longer than a name is. */
export function listed(names: readonly string[]): Told {
	const shown = names.slice(0, SHOWN).map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name)).join(', ');
	return names.length > SHOWN ? told('{names} and {count} more', { names: shown, count: names.length - SHOWN }) : { message: shown };
}
