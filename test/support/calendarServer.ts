import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An event as both services keep it here: what was written, with a version that rises. */
export interface KeptEvent {
	id: string;
	version: number;
	cancelled: boolean;
	start: string;
	end: string;
	title: string;
	/** Google's private property, or Graph's extended one. */
	appointment?: string;
	transactionId?: string;
}

/**
 * Google Calendar and Microsoft Graph, as far as their documented rules for events go: IDs of one's own that are refused twice,
 * entries that were taken out and can be brought back, `If-Match`, `transactionId`, properties that events are found by.
 */
export interface CalendarServer {
	readonly url: string;
	/** By calendar or mailbox. */
	events(calendar: string): KeptEvent[];
	/** As the owner does it in their own calendar. */
	put(calendar: string, event: Partial<KeptEvent> & { id: string }): void;
	/** The next request of a method is done, and its answer lost; or not even done. */
	fail(method: string, breaks: 'before' | 'after'): void;
	forget(): void;
	stop(): Promise<void>;
}

const DAY = 86_400_000;

/** The services' rules without a connection. */
export class CalendarModel {
	private readonly calendars = new Map<string, Map<string, KeptEvent>>();
	private made = 0;

	of(name: string): Map<string, KeptEvent> {
		const kept = this.calendars.get(name) ?? new Map<string, KeptEvent>();
		this.calendars.set(name, kept);
		return kept;
	}

	events(name: string): KeptEvent[] {
		return [...this.of(name).values()].filter(({ cancelled }) => !cancelled);
	}

	put(name: string, event: Partial<KeptEvent> & { id: string }): void {
		const before = this.of(name).get(event.id) ?? { version: 0, cancelled: false, title: 'Private', start: '', end: '' };
		this.of(name).set(event.id, { ...before, ...event, version: before.version + 1 });
	}

	forget(): void {
		this.calendars.clear();
	}

	answer({ method, url, ifMatch, body }: { method: string; url: string; ifMatch?: string; body: Record<string, unknown> }): Answer {
		const { pathname, searchParams } = new URL(url, 'http://localhost');
		const match = /^\/(?:calendar\/v3\/calendars|v1\.0\/users)\/([^/]+)\/(events|calendarView)(?:\/([^/]+))?$/.exec(pathname);
		if (!match) return { status: 404, json: { error: { message: 'Not Found' } } };
		const [, calendar, kind, id] = match.map((part) => (part === undefined ? undefined : decodeURIComponent(part)));
		const asked: Asked = { method, kept: this.of(calendar ?? ''), id, query: searchParams, body, ifMatch };
		return pathname.startsWith('/calendar/') ? this.google(asked) : this.graph(asked, kind === 'calendarView');
	}

	private google({ method, kept, id, query, body, ifMatch }: Asked): Answer {
		if (id === undefined && method === 'GET') {
			const shown = [...kept.values()].filter(({ cancelled, start, end }) => !cancelled && start < (query.get('timeMax') ?? '') && end > (query.get('timeMin') ?? ''));
			return { status: 200, json: { kind: 'calendar#events', items: shown.map(googleJson) } };
		}
		if (id === undefined) {
			const own = String(body.id);
			if (!/^[a-v0-9]{5,1024}$/.test(own)) return { status: 400, json: { error: { message: 'Invalid resource id value.' } } };
			if (kept.has(own)) return { status: 409, json: { error: { message: 'The requested identifier already exists.' } } };
			const fresh = written({ id: own, version: 1, cancelled: false }, body);
			kept.set(own, fresh);
			return { status: 200, json: googleJson(fresh) };
		}
		const event = kept.get(id);
		if (!event) return { status: 404, json: { error: { message: 'Not Found' } } };
		if (method === 'GET') return { status: 200, json: googleJson(event) };
		if (ifMatch !== undefined && ifMatch !== etagOf(event)) return { status: 412, json: { error: { message: 'Precondition Failed' } } };
		if (method === 'DELETE') {
			if (event.cancelled) return { status: 410, json: { error: { message: 'Resource has been deleted' } } };
			kept.set(id, { ...event, cancelled: true, version: event.version + 1 });
			return { status: 204, json: {} };
		}
		const changed = written({ ...event, version: event.version + 1, cancelled: body.status === 'confirmed' ? false : event.cancelled }, body);
		kept.set(id, changed);
		return { status: 200, json: googleJson(changed) };
	}

	private graph({ method, kept, id, query, body, ifMatch }: Asked, isView: boolean): Answer {
		if (isView) {
			const shown = [...kept.values()].filter(({ start, end }) => start < (query.get('endDateTime') ?? '') && end > (query.get('startDateTime') ?? ''));
			return { status: 200, json: { value: shown.map(graphJson) } };
		}
		if (id === undefined && method === 'GET') {
			const wanted = /ep\/value eq '([^']+)'/.exec(query.get('$filter') ?? '')?.[1];
			return { status: 200, json: { value: [...kept.values()].filter(({ appointment }) => appointment === wanted).map(graphJson) } };
		}
		if (id === undefined) {
			const same = [...kept.values()].find(({ transactionId }) => transactionId !== undefined && transactionId === body.transactionId);
			if (same) return { status: 201, json: graphJson(same) };
			const fresh = written({ id: `AAMk=${(this.made += 1)}`, version: 1, cancelled: false, transactionId: String(body.transactionId) }, body);
			kept.set(fresh.id, fresh);
			return { status: 201, json: graphJson(fresh) };
		}
		const event = kept.get(id);
		if (!event) return { status: 404, json: { error: { code: 'ErrorItemNotFound', message: 'The specified object was not found in the store.' } } };
		if (ifMatch !== undefined && ifMatch !== etagOf(event)) return { status: 412, json: { error: { code: 'ErrorIrresolvableConflict', message: 'The change key does not match' } } };
		if (method === 'DELETE') {
			kept.delete(id);
			return { status: 204, json: {} };
		}
		const changed = written({ ...event, version: event.version + 1 }, body);
		kept.set(id, changed);
		return { status: 200, json: graphJson(changed) };
	}
}

interface Answer {
	status: number;
	json: object;
}

interface Asked {
	method: string;
	kept: Map<string, KeptEvent>;
	id: string | undefined;
	query: URLSearchParams;
	body: Record<string, unknown>;
	ifMatch: string | undefined;
}

export async function startCalendarServer(): Promise<CalendarServer> {
	const model = new CalendarModel();
	const failing: Array<{ method: string; breaks: 'before' | 'after' }> = [];
	const server = createServer((request, response) => {
		void (async () => {
			const { method = '', url = '', headers } = request;
			const text = await textOfBody(request);
			// As Google's gateway does: there is nothing to send with a look, nor with a removal.
			if ((method === 'GET' || method === 'DELETE') && text !== '') return send(response, 400, {});
			const body = text.trim() === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
			const index = failing.findIndex((one) => one.method === method);
			const failure = index < 0 ? undefined : failing.splice(index, 1)[0];
			if (failure?.breaks === 'before') return request.socket.destroy();
			const { status, json } = headers.authorization === 'Bearer a token' ? model.answer({ method, url, ifMatch: headers['if-match'], body }) : { status: 401, json: { error: { message: 'Invalid Credentials' } } };
			if (failure) return request.socket.destroy();
			send(response, status, json);
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		events: (calendar) => model.events(calendar),
		put: (calendar, event) => model.put(calendar, event),
		fail: (method, breaks) => void failing.push({ method, breaks }),
		forget() {
			model.forget();
			failing.length = 0;
		},
		stop: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}

const etagOf = ({ id, version }: KeptEvent) => `"${id}-${version}"`;

function googleJson(event: KeptEvent): object {
	const { id, cancelled, start, end, title, appointment } = event;
	return { id, etag: etagOf(event), status: cancelled ? 'cancelled' : 'confirmed', summary: title, start: { dateTime: start }, end: { dateTime: end }, ...(appointment && { extendedProperties: { private: { appointment } } }) };
}

function graphJson(event: KeptEvent): object {
	const { id, start, end, title, appointment } = event;
	const at = (time: string) => ({ dateTime: `${time.slice(0, 19)}.0000000`, timeZone: 'UTC' });
	const wholeDay = Date.parse(end) - Date.parse(start) >= DAY;
	return { id, '@odata.etag': etagOf(event), subject: title, start: at(start), end: at(end), showAs: 'busy', isCancelled: false, isAllDay: wholeDay, ...(appointment && { singleValueExtendedProperties: [{ id: 'property', value: appointment }] }) };
}

function written(before: Omit<KeptEvent, 'start' | 'end' | 'title'> & Partial<KeptEvent>, body: Record<string, unknown>): KeptEvent {
	const own = body.extendedProperties as { private?: { appointment?: string } } | undefined;
	const properties = body.singleValueExtendedProperties as Array<{ value: string }> | undefined;
	const appointment = own?.private?.appointment ?? properties?.[0]?.value ?? before.appointment;
	const at = (value: unknown, otherwise: string) => new Date(String((value as { dateTime?: string } | undefined)?.dateTime ?? otherwise).replace(/(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?$/, '$1Z')).toISOString();
	return { ...before, title: String(body.summary ?? body.subject ?? before.title), start: at(body.start, before.start ?? ''), end: at(body.end, before.end ?? ''), ...(appointment !== undefined && { appointment }) };
}

async function textOfBody(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
	return text;
}

function send(response: ServerResponse, status: number, json: object): void {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(status === 204 ? undefined : JSON.stringify(json));
}
