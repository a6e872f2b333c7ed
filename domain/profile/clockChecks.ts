import { closest } from './closest';
import { type Finding, findingAt } from './findings';
import { KNOWN_EVENTS, OPENING_EVENTS } from '../case';
import type { SlaPolicy } from './schema';

/** What keeps a clock from running as it was meant: events that cannot be, and a ladder out of order. `path` is where it stands. */
export function clockChecks(policy: SlaPolicy, path: string): Finding[] {
	return [...misspelt(policy, path), ...stops(policy, path), ...pauses(policy, path), ...ladder(policy, path)];
}

/** Any name may be an event's, so only one that is a letter away from a known one is taken for a slip. */
function misspelt({ start, stop, pause }: SlaPolicy, path: string): Finding[] {
	const named = [
		{ path: `${path}.start`, name: start },
		...stop.map((name, place) => ({ path: `${path}.stop[${place}]`, name })),
		...pause.flatMap(({ from, to }, place) => [
			{ path: `${path}.pause[${place}].from`, name: from },
			{ path: `${path}.pause[${place}].to`, name: to },
		]),
	];
	return named.flatMap(({ path: where, name }) => {
		const meant = KNOWN_EVENTS.includes(name) ? undefined : closest(name, KNOWN_EVENTS, 1);
		if (meant === undefined) return [];
		return [findingAt(where, 'must be an event that is recorded, and {name} is none; did you mean {meant}?', { name: JSON.stringify(name), meant: JSON.stringify(meant) })];
	});
}

function stops({ start, stop }: SlaPolicy, path: string): Finding[] {
	return stop.flatMap((name, place) => {
		const where = `${path}.stop[${place}]`;
		if (name === start) return [findingAt(where, 'must be another event than {other}', { other: `${path}.start` })];
		return OPENING_EVENTS.includes(name) ? [findingAt(where, 'must come after the start, and {name} opens the case', { name })] : [];
	});
}

function pauses({ start, stop, pause }: SlaPolicy, path: string): Finding[] {
	return pause.flatMap(({ from, to }, place) => {
		const where = `${path}.pause[${place}]`;
		if (from === to) return [findingAt(`${where}.to`, 'must be another event than {other}', { other: `${where}.from` })];
		return [start, ...stop].includes(from) ? [findingAt(`${where}.from`, 'must be an event that neither starts nor stops the clock')] : [];
	});
}

function ladder({ escalate }: SlaPolicy, path: string): Finding[] {
	return escalate.flatMap(({ at, to }, place) => {
		const where = `${path}.escalate[${place}]`;
		if (place > 0 && at < escalate[place - 1].at) {
			return [findingAt(`${where}.at`, 'must not be less than {other}', { other: `${path}.escalate[${place - 1}].at` })];
		}
		const earlier = escalate.slice(0, place).findIndex((step) => step.at === at && step.to === to);
		return earlier < 0 ? [] : [findingAt(where, 'must differ from {other}', { other: `${path}.escalate[${earlier}]` })];
	});
}
