import { DomainError } from '../../domain/errors';
import type { JobAnswer, JobWork, MadeJob } from '../../domain/process';
import { rowIn, rowsIn, textIn } from '../accounting';
import { addressOf, customerAmong, customerKnown, isInTime, isSamePlace, namesOf, searchTerm, type Asked, type JobAdapter, type Known } from './request';

interface State extends Known {
	/** What is to be done with the job's time. */
	time?: 'set' | 'clear';
}

type Row = Record<string, unknown>;

const PAGE = 100;
/** As it calls the state of a job that does not take place, and of one that does already. */
const OFF = ['user canceled', 'pro canceled'];
const UNDER_WAY = ['in progress', 'complete rated', 'complete unrated'];

/**
 * REST. A job needs a customer and one of their addresses. Its interface cancels no job: the time is taken off it, and a person does the rest.
 * Times are sent with the offset of the business's zone: read as an instant or as the time on the wall, they are the same.
 */
export const housecallPro: JobAdapter = {
	next(work) {
		const { visit, known, made } = work;
		const { customer, place, looked, time } = known as State;
		if (made && time === 'set') return asked('setTime', 'PUT', `jobs/${encodeURIComponent(made.id)}/schedule`, { start_time: visit.start, end_time: visit.end, notify: false, notify_pro: false });
		if (made && time === 'clear') return asked('clearTime', 'DELETE', `jobs/${encodeURIComponent(made.id)}/schedule`);
		if (made) return asked('findJob', 'GET', `jobs/${encodeURIComponent(made.id)}`);
		if (customer === undefined) return asked('findCustomer', 'GET', `customers?${query({ q: searchTerm(visit, known), page_size: PAGE })}`);
		if (customer === null) return asked('createCustomer', 'POST', 'customers', newCustomer(work));
		if (!looked) return asked('findJobs', 'GET', `jobs?${query({ customer_id: customer, page_size: PAGE })}`);
		if (place === undefined) return asked('createAddress', 'POST', `customers/${encodeURIComponent(customer)}/addresses`, wholeAddress(work));
		return asked('createJob', 'POST', 'jobs', { customer_id: customer, address_id: place, schedule: { scheduled_start: visit.start, scheduled_end: visit.end }, line_items: [{ name: visit.title }], notes: visit.notes });
	},

	read(body, work) {
		const { visit, known, made, want } = work;
		const { customer, looked, place, time } = known as State;
		if (made && time === 'clear') return { state: 'done', byHand: body !== undefined };
		if (!body) return made && !time ? notThere(work) : undefined;
		if (made && time === 'set') return isInTime(body.start_time, body.end_time, visit) ? { state: 'done' } : elsewhere(body.start_time);
		if (made) return jobSeen(body, work);
		if (customer === undefined) return customersSeen(rowsIn(body.customers), work);
		if (customer === null) return customerMade(body, work);
		if (!looked) {
			const found = rowsIn(body.jobs).find((job) => !isOff(job) && rowsIn(job.notes).some(({ content }) => String(content).includes(visit.mark)));
			if (found) return jobSeen(found, work);
			return want === 'gone' ? { state: 'done' } : knows({ ...known, looked: true });
		}
		if (place === undefined) return idOf(body, 'address', (id) => knows({ ...known, place: id }));
		return jobSeen(body, work);
	},

	complaint: (body) => textIn(rowIn(body.error)?.message) ?? textIn(body.error) ?? textIn(body.message),
};

/** An address that is not there yet needs all its parts. */
function wholeAddress({ visit }: JobWork): Row {
	const { street, unit, city, region, postcode, country } = addressOf(visit);
	if (city === undefined || region === undefined || postcode === undefined || country === undefined) {
		throw new DomainError('address-incomplete', 'Housecall Pro needs street, city, state, ZIP code and country of an address, and the case has not all of them', 'Complete the address on the case, or add it to the customer in Housecall Pro.', 'address');
	}
	return { street, ...(unit !== undefined && { street_line_2: unit }), city, state: region, zip: postcode, country };
}

function newCustomer(work: JobWork): Row {
	const { email, phone } = work.visit.customer;
	const { first, last, company } = namesOf(work.visit.customer);
	return { first_name: first ?? company, last_name: last, company, email, mobile_number: phone, addresses: [wholeAddress(work)] };
}

function customersSeen(rows: Row[], { visit, known, want }: JobWork): JobAnswer {
	const listed = rows.map((row) => ({ id: textIn(row.id) ?? '', name: [row.first_name, row.last_name].flatMap((name) => textIn(name) ?? []).join(' ') || (textIn(row.company) ?? ''), emails: textsIn(row.email), phones: [row.mobile_number, row.home_number, row.work_number].flatMap(textsIn) }));
	const next = customerKnown(customerAmong(listed, visit), visit, known);
	if (next.customer === null && want === 'gone') return { state: 'done' };
	const row = rows.find(({ id }) => textIn(id) === next.customer);
	return knows({ ...next, ...placeOf(row, visit) });
}

function customerMade(body: Row, { visit, known }: JobWork): JobAnswer {
	return idOf(body, 'customer', (customer) => knows({ ...known, customer, ...placeOf(body, visit) }));
}

function placeOf(customer: Row | undefined, { address }: JobWork['visit']): Pick<State, 'place'> {
	const found = address && rowsIn(customer?.addresses).find(({ street, street_line_2: unit, city, zip }) => isSamePlace({ street, unit, city, postcode: zip }, address));
	const place = textIn(found?.id);
	return place === undefined ? {} : { place };
}

function jobSeen(job: Row, { visit, want, known }: JobWork): JobAnswer {
	const number = textIn(job.invoice_number);
	return idOf(job, 'job', (id): JobAnswer => {
		const made: MadeJob = { id, ...(number !== undefined && { number }) };
		const { scheduled_start: start, scheduled_end: end } = rowIn(job.schedule) ?? {};
		if (want === 'gone') {
			if (isOff(job) || textIn(start) === undefined) return { state: 'done', made };
			return UNDER_WAY.includes(String(job.work_status)) ? { state: 'refused', reason: `the job is ${String(job.work_status)} there, and the visit was cancelled here` } : { ...knows({ ...known, time: 'clear' }), made };
		}
		if (isOff(job)) return { state: 'refused', reason: 'the job was cancelled there, and the visit stands here' };
		return isInTime(start, end, visit) ? { state: 'done', made } : { ...knows({ ...known, time: 'set' }), made };
	});
}

function isOff(job: Row): boolean {
	return OFF.includes(String(job.work_status)) || textIn(job.canceled_at) !== undefined || textIn(job.deleted_at) !== undefined;
}

function notThere({ want, made }: JobWork): JobAnswer {
	return want === 'gone' ? { state: 'done' } : { state: 'refused', reason: `it had the job under the ID ${made?.id ?? ''}, and it is not found there any more` };
}

function elsewhere(start: unknown): JobAnswer {
	return { state: 'refused', reason: `it took the change, and says that the job begins ${textIn(start) ?? 'at no time'}` };
}

function idOf(body: Row, what: string, then: (id: string) => JobAnswer): JobAnswer {
	const id = textIn(body.id);
	return id === undefined ? { state: 'away', reason: `the answer names no ${what}` } : then(id);
}

function knows(known: State): Extract<JobAnswer, { state: 'knows' }> {
	return { state: 'knows', known: { ...known } };
}

function textsIn(value: unknown): string[] {
	const one = textIn(value);
	return one === undefined ? [] : [one];
}

function query(values: Record<string, string | number>): string {
	return new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();
}

function asked(what: string, method: Asked['request']['method'], resource: string, body?: Row): Asked {
	return { ask: `housecallPro.${what}`, request: { method, resource, body: body === undefined ? '' : JSON.stringify(body) } };
}
