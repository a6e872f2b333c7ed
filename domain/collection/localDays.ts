import { formatInstant, parseInstant } from '../calendar';
import type { Instant } from '../case';
import type { LocalDate } from './types';

/** Asking the runtime for a zone's offset is most of what a decision would take. */
const KEPT_FOR_EACH_ZONE = 4000;
/** No zone changes its offset or its date within one. */
const QUARTER_MS = 15 * 60_000;
/** Before it, offsets had minutes and seconds of their own. */
const QUARTERS_SINCE = Date.UTC(2000, 0, 1);

const starts = new Map<string, Map<LocalDate, Instant>>();
const dates = new Map<string, Map<number, LocalDate>>();

/** The first instant of a local date that exists. */
export function startOfDate(date: LocalDate, zone: string): Instant {
	return keptIn(starts, zone, date, () => parseInstant(date, 'date', zone));
}

export function dateAt(at: Instant, zone: string): LocalDate {
	const find = () => formatInstant(at, zone).slice(0, 10);
	return at < QUARTERS_SINCE ? find() : keptIn(dates, zone, Math.floor(at / QUARTER_MS), find);
}

function keptIn<Key, Value>(all: Map<string, Map<Key, Value>>, zone: string, key: Key, find: () => Value): Value {
	let ofZone = all.get(zone);
	if (!ofZone) all.set(zone, (ofZone = new Map()));
	const known = ofZone.get(key);
	if (known !== undefined) return known;
	if (ofZone.size >= KEPT_FOR_EACH_ZONE) ofZone.clear();
	const found = find();
	ofZone.set(key, found);
	return found;
}
