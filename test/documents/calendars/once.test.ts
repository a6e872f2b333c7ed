import fc from 'fast-check';

import { calendarAnswer, calendarTurn } from '../../../documents/calendars';
import { entriesIn } from '../../../documents/ics';
import { calendarWork, decide, keyOfWork, type CalendarService, type CalendarWork } from '../../../domain/process';
import { cancelAppointment, moveAppointment, resourcesOf, termsOf, type Appointment } from '../../../domain/scheduling';
import { CalendarModel } from '../../support/calendarServer';
import { KeptCase } from '../../domain/process/visits';
import { booked, business, HOUR, MINUTE } from '../../domain/scheduling/given';

/** Case, adapters and a calendar that holds to its rules, without a connection between them: what breaks, breaks on purpose. */
class Written {
	readonly model = new CalendarModel();
	readonly files = new Map<string, { ics: string; version: number }>();
	readonly kept: KeptCase;
	now = Date.parse('2027-01-10T12:00:00Z');

	constructor(readonly service: CalendarService) {
		const addresses = ['ana', 'bo'].map((id) => (service === 'calDav' ? `https://dav.example.com/${id}/` : `${id}@example.com`));
		const profile = business({ team: ['ana', 'bo'].map((id, index) => ({ id, name: id, email: `${id}@example.com`, calendarAddress: addresses[index] })) }, { calendars: service });
		this.kept = new KeptCase(profile);
		const crew = resourcesOf(profile).slice(0, 1);
		this.kept.book({ ...booked(profile, '2027-01-29T10:00:00-06:00', { now: this.now }), resources: crew.map(({ id, name }) => ({ id, name })) });
	}

	get visit(): Appointment {
		return this.kept.appointment;
	}

	/** One request, its answer, and the step; `lost` before it is done, after it, or with the execution behind it. */
	turn(lost?: 'request' | 'answer' | 'step'): boolean {
		const { situation } = this.kept;
		const work = calendarWork(situation.file, situation.profile, this.now);
		if (!work) return false;
		const asked = calendarTurn(work, this.cutOff);
		this.cutOff = lost === 'step';
		const answer = lost === 'request' ? { error: 'socket hang up' } : this.answer(asked);
		if (lost === 'step') return true;
		const given = lost === 'answer' ? { error: 'socket hang up' } : answer;
		const turn: CalendarWork = { ...work, known: asked.known };
		const step = decide('calendar', { ...situation, file: { ...situation.file, sections: { ...situation.file.sections, calendarTurn: { adapter: this.service, key: keyOfWork(work), answer: calendarAnswer(turn, given) } } }, now: this.now });
		this.kept.sections = { ...this.kept.sections, ...step.sections };
		this.kept.write(step);
		return true;
	}

	private cutOff = false;

	settle(): void {
		for (let turns = 0; turns < 40; turns++) {
			this.now += 2 * HOUR;
			if (!this.turn()) return;
		}
		throw new Error('It never settles');
	}

	private answer({ request: { method, resource, headers, body } }: ReturnType<typeof calendarTurn>): unknown {
		if (this.service !== 'calDav') {
			const root = this.service === 'google' ? '/calendar/v3/' : '/v1.0/';
			const { status, json } = this.model.answer({ method, url: `${root}${resource}`, ifMatch: headers['If-Match'], body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>) });
			return { statusCode: status, headers: {}, body: json };
		}
		const file = this.files.get(resource);
		const etag = file && `"${file.version}"`;
		if (method === 'GET') return file ? { statusCode: 200, headers: { ETag: etag }, data: file.ics } : { statusCode: 404, headers: {}, data: '' };
		if ((headers['If-None-Match'] === '*' && file) || (headers['If-Match'] !== undefined && headers['If-Match'] !== etag)) return { statusCode: 412, headers: {}, data: '' };
		if (method === 'DELETE') return { statusCode: this.files.delete(resource) ? 200 : 404, headers: {}, data: '' };
		this.files.set(resource, { ics: body, version: (file?.version ?? 0) + 1 });
		return { statusCode: 201, headers: { etag: `"${(file?.version ?? 0) + 1}"` }, data: '' };
	}

	/** All visits of ours in a calendar. */
	in(id: string): Array<{ start: number; end: number }> {
		if (this.service !== 'calDav') return this.model.events(`${id}@example.com`).map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
		return [...this.files].filter(([url]) => url.includes(`/${id}/`)).flatMap(([, { ics }]) => entriesIn(ics).map(({ start, end }) => ({ start, end })));
	}

	/** The owner moves or deletes it in their own program. */
	meddle(how: 'move' | 'delete', id: string): void {
		if (this.service === 'calDav') {
			const [url, file] = [...this.files].find(([path]) => path.includes(`/${id}/`)) ?? [];
			if (url === undefined || !file) return;
			if (how === 'delete') this.files.delete(url);
			else this.files.set(url, { ics: file.ics.replace(/^DTSTART.*$/m, 'DTSTART:20270405T150000Z').replace(/^DTEND.*$/m, 'DTEND:20270405T160000Z'), version: file.version + 1 });
			return;
		}
		const [event] = this.model.events(`${id}@example.com`);
		if (!event) return;
		if (how === 'move') this.model.put(`${id}@example.com`, { id: event.id, start: '2027-04-05T15:00:00.000Z', end: '2027-04-05T16:00:00.000Z' });
		else if (this.service === 'google') this.model.put(`${id}@example.com`, { id: event.id, cancelled: true });
		else this.model.of(`${id}@example.com`).delete(event.id);
	}

	move(hours: number, who: string): void {
		const { profile } = this.kept;
		const crew = resourcesOf(profile).filter(({ id }) => id === who);
		const start = Date.parse(this.visit.start) + hours * HOUR;
		this.kept.change(moveAppointment(this.visit, { start, crew, terms: termsOf({ now: this.now }, profile), now: this.now }, profile));
	}

	cancel(): void {
		this.kept.change(cancelAppointment(this.visit, { by: 'human', now: this.now }, this.kept.profile));
	}
}

const deed = fc.oneof(
	fc.record({ do: fc.constant('turn' as const), lost: fc.constantFrom(undefined, 'request' as const, 'answer' as const, 'step' as const) }),
	fc.record({ do: fc.constant('turn' as const), lost: fc.constant(undefined) }),
	fc.record({ do: fc.constant('move' as const), hours: fc.integer({ min: 1, max: 40 }), who: fc.constantFrom('ana', 'bo') }),
	fc.record({ do: fc.constant('meddle' as const), how: fc.constantFrom('move' as const, 'delete' as const), who: fc.constantFrom('ana', 'bo') }),
	fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 300 }) }),
	fc.record({ do: fc.constant('cancel' as const) }),
);

/** A cancelled visit is over: deeds behind it change nothing. */
test.each(['google', 'outlook', 'calDav'] as const)('%s: whatever breaks and whoever meddles, a visit is there once where it is booked, and nowhere once it is cancelled', (service) => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
			const written = new Written(service);
			let meddled = false;
			for (const one of deeds) {
				if (one.do === 'turn') written.turn(one.lost);
				else if (one.do === 'move') written.move(one.hours, one.who);
				else if (one.do === 'cancel') written.cancel();
				else if (one.do === 'wait') written.now += one.minutes * MINUTE;
				else {
					written.meddle(one.how, one.who);
					meddled = true;
				}
			}
			// What somebody changed last is left until the visit changes here, or a person says so.
			if (meddled && written.visit.status === 'booked') written.move(1, written.visit.resources[0].id);
			written.settle();
			const { status, start, end, resources } = written.visit;
			for (const id of ['ana', 'bo']) {
				const there = status === 'booked' && resources.some((one) => one.id === id);
				expect({ id, there: written.in(id) }).toEqual({ id, there: there ? [{ start: Date.parse(start), end: Date.parse(end) }] : [] });
			}
		}),
		{ numRuns: 300 },
	);
});

test.each(['google', 'outlook', 'calDav'] as const)('%s: the first request and its answer are all that a visit takes, but for a look', (service) => {
	const written = new Written(service);
	let turns = 0;
	while (written.turn()) turns += 1;
	expect(turns).toBe(service === 'outlook' ? 2 : 1);
});

const work: CalendarWork = {
	...{ service: 'calDav', resource: 'ana', address: 'https://dav.example.com/ana/', appointment: 'a_0123456789abcdef0123', want: 'there', version: '0', known: {}, tries: 0 },
	event: { uid: 'a_0123456789abcdef0123@example.com', sequence: 0, stamp: 0, title: 'Visit', start: 0, end: HOUR, description: '' },
};

test.each<[CalendarService, number, object, string]>([
	['calDav', 201, {}, 'done'],
	['calDav', 204, {}, 'done'],
	['calDav', 412, {}, 'knows'],
	['calDav', 409, {}, 'refused'],
	['calDav', 404, {}, 'refused'],
	['calDav', 401, {}, 'refused'],
	['calDav', 423, {}, 'away'],
	['calDav', 503, {}, 'away'],
	['google', 200, { id: 'x', etag: '"1"' }, 'done'],
	['google', 409, {}, 'knows'],
	['google', 404, {}, 'refused'],
	['google', 403, { error: { message: 'Rate Limit Exceeded' } }, 'away'],
	['google', 403, { error: { message: 'Forbidden' } }, 'refused'],
	['google', 429, {}, 'away'],
	['outlook', 200, { value: [] }, 'knows'],
	['outlook', 401, { error: { message: 'Access is denied' } }, 'refused'],
])('%s answers the first request with %i %j: %s', (service, statusCode, body, state) => {
	expect(calendarAnswer({ ...work, service }, { statusCode, headers: {}, body })).toMatchObject({ state });
});

test.each<[unknown, string]>([
	[{ error: { message: 'connect ECONNREFUSED 127.0.0.1:1' } }, 'away'],
	[{ error: 'Credentials not found' }, 'refused'],
	[{}, 'refused'],
	[undefined, 'refused'],
	['text', 'refused'],
])('%j in the place of an answer: %s', (given, state) => {
	expect(calendarAnswer(work, given)).toMatchObject({ state, reason: expect.stringMatching(/\S/) as string });
});

const elsewhere = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `UID:${work.event?.uid ?? ''}`, 'DTSTART:20260302T150000Z', 'DTEND:20260302T160000Z', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const WRITTEN = { start: 0, end: HOUR };
const CHANGED: Partial<CalendarWork> = { known: { is: 'there', etag: '"1"' }, written: WRITTEN, version: '1' };
const LOOKED: Partial<CalendarWork> = { known: { is: 'there' }, written: WRITTEN, version: '1' };
const TAKEN_OUT: Partial<CalendarWork> = { known: { is: 'there', etag: '"1"' }, want: 'gone', event: undefined, version: '1:gone' };

test.each<[string, Partial<CalendarWork>, number, unknown, object]>([
	['a change', CHANGED, 204, '', { state: 'done' }],
	['a change', CHANGED, 412, '', { state: 'knows', known: { is: 'there', conflicts: 1 } }],
	['a change, for the third time', { ...CHANGED, known: { is: 'there', etag: '"1"', conflicts: 2 } }, 412, '', { state: 'knows', known: { conflicts: 3 } }],
	['a change', CHANGED, 404, '', { state: 'knows', known: { is: 'gone' } }],
	['a change', CHANGED, 410, '', { state: 'knows', known: { is: 'gone' } }],
	['a change', CHANGED, 409, '', { state: 'refused' }],
	['a change', CHANGED, 507, '', { state: 'away' }],
	['a change', CHANGED, 403, '<d:error>Write access is denied</d:error>', { state: 'refused', reason: expect.stringContaining('Write access is denied') as string }],
	['a look', LOOKED, 200, elsewhere, { state: 'knows', known: { is: 'there', found: { start: Date.parse('2026-03-02T15:00:00Z'), end: Date.parse('2026-03-02T16:00:00Z') } } }],
	['a look', LOOKED, 200, 'no calendar', { state: 'knows', known: { is: 'there', etag: '*' } }],
	['a look', LOOKED, 404, '', { state: 'knows', known: { is: 'gone' } }],
	['a look', LOOKED, 409, '', { state: 'refused' }],
	['a look', LOOKED, 502, '', { state: 'away' }],
	['taking it out', TAKEN_OUT, 204, '', { state: 'done' }],
	['taking it out', TAKEN_OUT, 404, '', { state: 'done' }],
	['taking it out', TAKEN_OUT, 410, '', { state: 'done' }],
	['taking it out', TAKEN_OUT, 401, '', { state: 'refused' }],
	['taking it out', TAKEN_OUT, 429, '', { state: 'away' }],
])('CalDAV answers %s (%#): %i', (_ask, more, statusCode, body, expected) => {
	expect(calendarAnswer({ ...work, ...more }, { statusCode, headers: {}, body })).toMatchObject(expected);
});
