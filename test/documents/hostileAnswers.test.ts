import { accountingAnswer, booksAnswer } from '../../documents/accounting';
import { calendarAnswer, calendarRead } from '../../documents/calendars';
import { lookUpAnswer } from '../../documents/crm';
import { jobAnswer } from '../../documents/fieldService';
import type { CalendarWork, JobWork, PushWork } from '../../domain/process';
import { business } from '../domain/scheduling/given';
import { americanDraft } from '../support/invoiceSamples';

/** Whoever answers in a service's name says what they like: it is an answer that a person can read, or the request is made again. */
const LONG = 'x'.repeat(200_000);
const DEEP = '{"error":'.repeat(20_000) + '{}' + '}'.repeat(20_000);
const STRANGE: Array<[string, unknown]> = [
	['nothing', undefined],
	['null', null],
	['a text', '<script>alert(1)</script>'],
	['a list', []],
	['a status that is a text', { statusCode: '200', body: {} }],
	['no body', { statusCode: 200 }],
	['a page', { statusCode: 200, body: '<html><script>alert(1)</script></html>' }],
	['JSON of another kind', { statusCode: 200, body: '[1,2,3]' }],
	['JSON that is cut off', { statusCode: 200, body: '{"id":' }],
	['JSON nested 20,000 deep', { statusCode: 200, body: DEEP }],
	['an error nested 20,000 deep', { statusCode: 400, body: DEEP }],
	['names that every object has', { statusCode: 200, body: JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"1","toString":"x"}') as object }],
	['objects where texts are', { statusCode: 200, body: { id: {}, Id: [], data: { clients: { nodes: [{ id: {}, emails: 'x', phones: {} }] } }, jobs: {}, customers: [[[]]], QueryResponse: { Customer: { Id: 1 } }, BatchItemResponse: 'x', Invoices: [null], Contacts: [{}], errors: { message: {} } } }],
	['errors of other kinds', { statusCode: 400, body: { Fault: 'x', error: [], errors: [null, 1, { message: {} }], Message: {}, message: [], Elements: 'x' } }],
	['a very long error', { statusCode: 400, body: { Fault: { Error: [{ Message: LONG, Detail: LONG }] }, error: { message: LONG }, errors: [{ message: LONG }], Message: LONG, message: LONG } }],
	['a long page for an error', { statusCode: 500, body: LONG }],
	['a calendar of other kinds', { statusCode: 200, headers: 'x', body: { items: [null, { start: {}, end: [] }], value: [1, { start: { dateTime: {} }, categories: {} }], id: {}, '@odata.etag': [] } }],
	['contacts of other kinds', { statusCode: 200, body: { results: [null, 1, { id: {} }, { id: 'i', properties: 'x' }, { id: LONG, properties: { email: 'dana@example.com' } }] } }],
	['a contact whose texts are long, or none', { statusCode: 200, body: { results: [{ id: 'i', properties: { id: LONG, email: 'dana@example.com', firstname: LONG, lastname: {}, company: `\u202e\n${LONG}`, lifecyclestage: [], hubspot_owner_id: 7 } }] } }],
	['XML that is none', { statusCode: 207, headers: {}, data: '<d:multistatus><d:response><d:href>' }],
	['an error with an object for a message', { error: { message: {}, description: [] } }],
	['an error that is long', { error: { message: LONG } }],
];

const TIMES = { start: Date.UTC(2026, 11, 10, 16), end: Date.UTC(2026, 11, 10, 17) };
const VISIT = { mark: 'Visit a_1', title: 'Drain Cleaning', start: '2026-12-10T10:00:00-06:00', end: '2026-12-10T11:00:00-06:00', timezone: 'America/Chicago', notes: 'Visit a_1', customer: { name: 'Dana Wells', email: 'dana@example.com' } };
const EVENT = { uid: 'a_1@example.com', sequence: 0, stamp: TIMES.start, title: 'Drain Cleaning', description: 'A visit', ...TIMES };
const job = (service: JobWork['service']): JobWork => ({ service, appointment: 'a_1', want: 'there', version: '0', known: {}, tries: 0, visit: VISIT });
const push = (service: PushWork['service']): PushWork => ({ service, codes: { company: '1', taxes: {} }, afterDraft: 'leave', invoice: { ...americanDraft({ status: 'issued', number: 'INV-00001' }) }, known: {}, tries: 0 });
const entry = (service: CalendarWork['service']): CalendarWork => ({ service, resource: 'ana', address: service === 'calDav' ? 'https://example.com/cal/' : 'ana@example.com', appointment: 'a_1', want: 'there', version: '0', event: EVENT, known: {}, tries: 0 });
const profile = business({ team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com', calendarAddress: 'ana@example.com' }] });

type Reader = [what: string, read: (answer: unknown) => unknown];
const READERS: Reader[] = [
	...(['quickBooks', 'xero', 'stripe'] as const).flatMap((service): Reader[] => [
		[`${service}: an invoice`, (answer) => accountingAnswer(push(service), answer)],
		[`${service}: what is unpaid`, (answer) => booksAnswer({ service, codes: { taxes: {} }, key: 'k', id: '17', currency: 'USD' }, answer)],
	]),
	...(['jobber', 'housecallPro'] as const).map((service): Reader => [`${service}: a job`, (answer) => jobAnswer(job(service), answer)]),
	['HubSpot: a customer', (answer) => lookUpAnswer({ service: 'hubSpot', email: 'dana@example.com', tries: 0 }, answer)],
	...(['google', 'outlook', 'calDav'] as const).flatMap((service): Reader[] => [
		[`${service}: an entry`, (answer) => calendarAnswer(entry(service), answer)],
		[`${service}: an entry that was known`, (answer) => calendarAnswer({ ...entry(service), known: { is: 'there', id: '1', etag: '"1"' } }, answer)],
		[`${service}: busy times`, (answer) => calendarRead({ service, resource: 'ana', address: entry(service).address, timezone: 'America/Chicago', ...TIMES }, answer, profile)],
	]),
];

describe.each(READERS)('%s', (_what, read) => {
	test.each(STRANGE)('%s', (_how, answer) => {
		const said = JSON.stringify(read(answer) ?? null);
		expect(said).not.toMatch(/\[object |undefined|NaN|<script/);
		expect(said.length).toBeLessThan(5_000);
		expect('polluted' in {}).toBe(false);
	});
});
