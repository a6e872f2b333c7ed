import { formatInstant, readInstant } from '../calendar';
import { ACTORS, type Actor, type Instant, type Reason } from '../case';

/** An event that has happened by `now`. */
export interface TimedEvent {
	type: string;
	at: Instant;
	/** `unknown` is somebody the event names who is none of the three. */
	by: Actor | 'unknown';
	/** As it came; what is in it is read with `textIn`. */
	data: unknown;
}

export interface ReadEvents {
	events: TimedEvent[];
	/** Types of those that were left out because their time could not be read; `""` where the type could not be read either. */
	unreadTypes: ReadonlySet<string>;
	reasons: Reason[];
}

const NAMED_AT_MOST = 5;
/** What systems call an event's time, and the first that says something counts. */
const TIMES = ['at', 'createdAt', 'created_at', 'timestamp', 'occurredAt', 'occurred_at', 'happenedAt', 'receivedAt', 'received_at', 'dateTime', 'time', 'date', 'created'];

/**
 * In order of time, events of the same instant in the order given. What cannot be read or lies after `now` is left out, and
 * said so. An event that names nobody was done by a person.
 */
export function readEvents(events: unknown, now: Instant, zone: string): ReadEvents {
	const read: TimedEvent[] = [];
	const unreadable: string[] = [];
	const unreadTypes = new Set<string>();
	const later: string[] = [];
	const list: unknown[] = Array.isArray(events) ? events : [];
	list.forEach((event, index) => {
		const field = `events[${index}]`;
		const timed = readEvent(event, zone);
		if (timed === null) {
			unreadable.push(field);
			unreadTypes.add(typeOf(event));
		} else if (timed.at > now) later.push(field);
		else read.push(timed);
	});
	const reasons: Reason[] = [];
	if (!Array.isArray(events) && events !== undefined && events !== null) {
		reasons.push({ code: 'events-unreadable', message: 'events is not a list, so no event was counted' });
	}
	if (unreadable.length > 0) {
		reasons.push({ code: 'event-unreadable', message: `Left out, without a readable type and time: ${nameSome(unreadable)}` });
	}
	if (later.length > 0) {
		reasons.push({ code: 'event-in-future', message: `Left out, later than ${formatInstant(now, zone)}: ${nameSome(later)}` });
	}
	return { events: read.sort((a, b) => a.at - b.at), unreadTypes, reasons };
}

/** A text that an event's data holds under this name. */
export function textIn(data: unknown, name: string): string | undefined {
	const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function readEvent(event: unknown, zone: string): TimedEvent | null {
	if (typeof event !== 'object' || event === null) return null;
	const type = typeOf(event);
	if (type === '') return null;
	const at = readInstant(timeIn(event), zone);
	if (at === null) return null;
	return { type, at, by: readActor('by' in event ? event.by : undefined), data: 'data' in event ? event.data : undefined };
}

function typeOf(event: unknown): string {
	return typeof event === 'object' && event !== null && 'type' in event && typeof event.type === 'string' ? event.type.trim() : '';
}

function timeIn(event: object): unknown {
	const said = event as Record<string, unknown>;
	return said[TIMES.find((name) => Object.hasOwn(event, name) && said[name] !== undefined && said[name] !== null && said[name] !== '') ?? 'at'];
}

function readActor(by: unknown): TimedEvent['by'] {
	if (by === undefined || by === null || by === '') return 'human';
	const name = typeof by === 'string' ? by.trim().toLowerCase() : '';
	return ACTORS.find((actor) => actor === name) ?? 'unknown';
}

function nameSome(fields: string[]): string {
	const rest = fields.length - NAMED_AT_MOST;
	return fields.slice(0, NAMED_AT_MOST).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
