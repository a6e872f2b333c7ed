import type { JobAnswer, JobVisit, JobWork, MadeJob } from '../../domain/process';
import { rowIn, rowsIn, textIn } from '../accounting';
import { addressOf, customerAmong, customerKnown, isInTime, isSamePlace, namesOf, searchTerm, type Asked, type JobAdapter, type Known } from './request';

interface State extends Known {
	/** What is to be done with the job's visit. */
	visit?: 'create' | 'move' | 'delete' | 'close';
}

type Row = Record<string, unknown>;

/** An account has so many points for a second; a list costs its length, whatever comes. */
const PROPERTY = 'id address{street1 street2 city postalCode}';
const JOB = 'id jobNumber jobStatus jobberWebUri visits(first:10){nodes{id startAt endAt isComplete}}';
const ERRORS = 'userErrors{message path}';
const OPERATIONS = {
	findClient: 'query($term:String!){clients(searchTerm:$term,first:20){nodes{id name companyName emails{address} phones{number} isArchived}}}',
	createClient: `mutation($input:ClientCreateInput!){clientCreate(input:$input){client{id} ${ERRORS}}}`,
	findJobs: `query($id:EncodedId!){client(id:$id){clientProperties(first:50){nodes{${PROPERTY}}} jobs(first:50){nodes{${JOB} instructions}}}}`,
	createProperty: `mutation($id:EncodedId!,$input:PropertyCreateInput!){propertyCreate(clientId:$id,input:$input){properties{id} ${ERRORS}}}`,
	createJob: `mutation($input:JobCreateAttributes!){jobCreate(input:$input){job{${JOB}} ${ERRORS}}}`,
	findJob: `query($id:EncodedId!){job(id:$id){${JOB}}}`,
	createVisit: `mutation($id:EncodedId!,$input:VisitCreateInput!){visitCreate(jobId:$id,input:$input){createdVisits{id startAt endAt} ${ERRORS}}}`,
	moveVisit: `mutation($id:EncodedId!,$input:VisitEditScheduleInput!){visitEditSchedule(id:$id,input:$input){visit{id startAt endAt} ${ERRORS}}}`,
	deleteVisit: `mutation($ids:[EncodedId!]!){visitDelete(visitIds:$ids){visits{id} ${ERRORS}}}`,
	closeJob: `mutation($id:EncodedId!,$input:JobCloseInput!){jobClose(jobId:$id,input:$input){job{id} ${ERRORS}}}`,
} as const;
type Operation = keyof typeof OPERATIONS;

/**
 * GraphQL: what a customer wrote goes in variables alone. A job is made without a time, for a property of the client; the visit of
 * it has the time. Jobber removes no job: one whose visits are all ours is closed without them.
 */
export const jobber: JobAdapter = {
	next(work) {
		const { visit, known, made } = work;
		if (made) return nextOfJob(work, made);
		const { customer, looked, place } = known as State;
		if (customer === undefined) return asked('findClient', { term: searchTerm(visit, known) });
		if (customer === null) return asked('createClient', { input: newClient(visit) });
		if (!looked) return asked('findJobs', { id: customer });
		if (place === undefined) return asked('createProperty', { id: customer, input: { properties: [{ address: addressIn(visit) }] } });
		return asked('createJob', { input: { propertyId: place, title: visit.title, instructions: visit.notes, invoicing: { invoicingType: 'FIXED_PRICE', invoicingSchedule: 'ON_COMPLETION' } } });
	},

	read(body, work) {
		if (!body) return undefined;
		const [error] = rowsIn(body.errors);
		if (error) return rowIn(error.extensions)?.code === 'THROTTLED' ? { state: 'away', reason: 'it has had too many requests' } : { state: 'refused', reason: saidIn(rowsIn(body.errors)) };
		const [answer] = Object.values(rowIn(body.data) ?? {});
		const faults = rowsIn(rowIn(answer)?.userErrors);
		if (faults.length > 0) return { state: 'refused', reason: saidIn(faults) };
		return work.made ? readOfJob(rowIn(answer), work, work.made) : readBefore(rowIn(answer), work);
	},

	complaint: (body) => textIn(body.message) ?? textIn(body.error) ?? (rowsIn(body.errors).length > 0 ? saidIn(rowsIn(body.errors)) : undefined),
};

function nextOfJob({ visit, known }: JobWork, made: MadeJob): Asked {
	const schedule = { startAt: localTime(visit.start, visit), endAt: localTime(visit.end, visit) };
	switch ((known as State).visit) {
		case 'create':
			return asked('createVisit', { id: made.id, input: { visits: [{ title: visit.title, schedule }] } });
		case 'move':
			return asked('moveVisit', { id: made.visit, input: schedule });
		case 'delete':
			return asked('deleteVisit', { ids: [made.visit] });
		case 'close':
			return asked('closeJob', { id: made.id, input: { modifyIncompleteVisitsBy: 'DESTROY_ALL' } });
		default:
			return asked('findJob', { id: made.id });
	}
}

function readOfJob(answer: Row | undefined, work: JobWork, made: MadeJob): JobAnswer {
	const { visit, want, known } = work;
	const todo = (known as State).visit;
	if (todo === 'delete' || todo === 'close') return { state: 'done' };
	if (todo !== undefined) {
		const written = todo === 'create' ? rowsIn(answer?.createdVisits)[0] : rowIn(answer?.visit);
		const id = textIn(written?.id);
		if (id === undefined) return { state: 'away', reason: 'the answer holds no visit' };
		return isInTime(written?.startAt, written?.endAt, visit) ? { state: 'done', made: { ...made, visit: id } } : { state: 'refused', reason: `it took the visit, and says that it begins ${textIn(written?.startAt) ?? 'at no time'}` };
	}
	if (answer) return jobSeen(answer, work);
	return want === 'gone' ? { state: 'done' } : { state: 'refused', reason: `it had the job under the ID ${made.id}, and it is not found there any more` };
}

function readBefore(answer: Row | undefined, work: JobWork): JobAnswer {
	const { visit, known, want } = work;
	const { customer, looked, place } = known as State;
	if (customer === undefined) {
		const clients = rowsIn(answer?.nodes).filter(({ isArchived }) => isArchived !== true);
		const listed = clients.map((row) => ({ id: textIn(row.id) ?? '', name: textIn(row.name) ?? textIn(row.companyName) ?? '', emails: rowsIn(row.emails).flatMap(({ address }) => textIn(address) ?? []), phones: rowsIn(row.phones).flatMap(({ number }) => textIn(number) ?? []) }));
		const next = customerKnown(customerAmong(listed, visit), visit, known);
		return next.customer === null && want === 'gone' ? { state: 'done' } : knows(next);
	}
	if (customer === null) return withId(rowIn(answer?.client), 'client', (id) => knows({ ...known, customer: id }));
	if (!looked) {
		const found = rowsIn(rowIn(answer?.jobs)?.nodes).find((job) => job.jobStatus !== 'archived' && String(job.instructions).includes(visit.mark));
		if (found) return jobSeen(found, work);
		return want === 'gone' ? { state: 'done' } : knows({ ...known, looked: true, ...placeAmong(rowsIn(rowIn(answer?.clientProperties)?.nodes), visit) });
	}
	if (place === undefined) return withId(rowsIn(answer?.properties)[0], 'property', (id) => knows({ ...known, place: id }));
	const job = rowIn(answer?.job);
	return job ? jobSeen(job, work) : { state: 'away', reason: 'the answer holds no job' };
}

function jobSeen(job: Row, { visit, want, known, made: before }: JobWork): JobAnswer {
	return withId(job, 'job', (id): JobAnswer => {
		const [number, url] = [textIn(job.jobNumber), textIn(job.jobberWebUri)];
		const visits = rowsIn(rowIn(job.visits)?.nodes);
		const open = visits.filter(({ isComplete }) => isComplete !== true);
		const ours = visits.find((one) => textIn(one.id) === before?.visit) ?? (before?.visit === undefined && visits.length === 1 ? visits[0] : undefined);
		const made: MadeJob = { id, ...(number !== undefined && { number }), ...(url !== undefined && { url }), ...(ours && { visit: String(ours.id) }) };
		const todo = (what: State['visit']): JobAnswer => ({ ...knows({ ...known, visit: what }), made });
		if (want === 'gone') {
			if (job.jobStatus === 'archived') return { state: 'done', made };
			if (open.every((one) => one === ours)) return todo('close');
			return ours && ours.isComplete !== true ? todo('delete') : { state: 'done', made };
		}
		if (job.jobStatus === 'archived') return { state: 'refused', reason: 'the job is closed there, and the visit stands here' };
		if (ours) return isInTime(ours.startAt, ours.endAt, visit) ? { state: 'done', made } : todo('move');
		return before?.visit === undefined && visits.length > 1 ? { state: 'refused', reason: `the job has ${visits.length} visits there, and which of them is this one is not known` } : todo('create');
	});
}

function newClient(visit: JobVisit): Row {
	const { email, phone } = visit.customer;
	const { first, last, company } = namesOf(visit.customer);
	return {
		firstName: first,
		lastName: last,
		companyName: company,
		...(email !== undefined && { emails: [{ description: 'MAIN', primary: true, address: email }] }),
		...(phone !== undefined && { phones: [{ description: 'MAIN', primary: true, number: phone }] }),
	};
}

function addressIn(visit: JobVisit): Row {
	const { street, unit, city, region, postcode, country } = addressOf(visit);
	return { street1: street, street2: unit, city, province: region, postalCode: postcode, country };
}

function placeAmong(properties: Row[], { address }: JobVisit): Pick<State, 'place'> {
	const found = address && properties.find((one) => {
		const { street1, street2, city, postalCode } = rowIn(one.address) ?? {};
		return isSamePlace({ street: street1, unit: street2, city, postcode: postalCode }, address);
	});
	const place = textIn(found?.id);
	return place === undefined ? {} : { place };
}

/** The date and the time on the wall of the visit's zone. */
function localTime(time: string, { timezone }: JobVisit): Row {
	return { date: time.slice(0, 10), time: time.slice(11, 19), timezone };
}

function withId(row: Row | undefined, what: string, then: (id: string) => JobAnswer): JobAnswer {
	const id = textIn(row?.id);
	return id === undefined ? { state: 'away', reason: `the answer holds no ${what}` } : then(id);
}

function knows(known: State): Extract<JobAnswer, { state: 'knows' }> {
	return { state: 'knows', known: { ...known } };
}

function saidIn(faults: Row[]): string {
	return faults.map(({ message }) => textIn(message) ?? 'no reason is given').join('; ');
}

function asked(what: Operation, variables: Row): Asked {
	return { ask: `jobber.${what}`, request: { method: 'POST', resource: '', body: JSON.stringify({ query: OPERATIONS[what], variables }) } };
}
