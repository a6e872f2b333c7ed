import { JobCase, START, type Fault } from '../../support/fieldService/jobCase';

/** Whole conversations with tools that hold to their documented rules. */
const HOUR = 3_600_000;
const LATER = '2026-12-11T13:00:00-06:00';
const utc = (time: string, minutes = 0) => new Date(Date.parse(time) + minutes * 60_000).toISOString().replace('.000', '');

type Service = 'jobber' | 'housecallPro';

/** The one job, as its tool has it. */
function jobsOf({ service, jobber, housecallPro }: JobCase): Array<{ start?: string | null; end?: string | null; text: string; open: boolean }> {
	if (service === 'jobber') return jobber.jobs.map(({ visits: [visit], instructions = '', jobStatus, title }) => ({ start: visit?.startAt, end: visit?.endAt, text: `${title} ${instructions}`, open: jobStatus !== 'archived' }));
	return housecallPro.jobs.map(({ schedule, notes: [note], line_items: [line] }) => ({ start: schedule.scheduled_start, end: schedule.scheduled_end, text: `${line.name} ${note.content}`, open: schedule.scheduled_start !== null }));
}

const customersOf = ({ service, jobber, housecallPro }: JobCase) => (service === 'jobber' ? jobber.clients : housecallPro.customers).length;

test('Jobber: client, property, job and visit, one request at a time; its number and address are kept', () => {
	const run = new JobCase('jobber').push();
	expect(run.asks).toEqual(['findClient', 'findClient', 'createClient', 'findJobs', 'createProperty', 'createJob', 'createVisit']);
	expect(run.jobber.clients).toMatchObject([{ firstName: 'Dana', lastName: 'Wells', emails: [{ address: 'dana@example.com' }], phones: [{ number: '+13125550142' }], properties: [{ address: { street1: '12 Birch Lane', city: 'Chicago', province: 'IL', postalCode: '60614', country: 'US' } }] }]);
	const [job] = run.jobber.jobs;
	expect(run.dataOf('job.written')).toEqual([{ appointment: run.appointment.id, service: 'jobber', state: 'there', id: job.id, number: '1', url: job.jobberWebUri, start: START, end: '2026-12-10T11:00:00-06:00' }]);
	expect(run.sections.jobs).toEqual({ [run.appointment.id]: { appointment: run.appointment.id, service: 'jobber', state: 'there', version: '0', made: { id: job.id, number: '1', url: job.jobberWebUri, visit: job.visits[0].id } } });
	expect(run.messages).toEqual([]);
});

test('Housecall Pro: customer with the address, and the job', () => {
	const run = new JobCase('housecallPro').push();
	expect(run.asks).toEqual(['findCustomer', 'findCustomer', 'createCustomer', 'findJobs', 'createJob']);
	expect(run.housecallPro.customers).toMatchObject([{ first_name: 'Dana', last_name: 'Wells', email: 'dana@example.com', mobile_number: '+13125550142', addresses: [{ street: '12 Birch Lane', city: 'Chicago', state: 'IL', zip: '60614', country: 'US' }] }]);
	expect(run.dataOf('job.written')).toEqual([{ appointment: run.appointment.id, service: 'housecallPro', state: 'there', id: run.housecallPro.jobs[0].id, number: '1', start: START, end: '2026-12-10T11:00:00-06:00' }]);
	expect(run.messages).toEqual([]);
});

describe.each<Service>(['jobber', 'housecallPro'])('%s', (service) => {
	test('has the service, the notes for the team and the times; then nothing is asked', () => {
		const run = new JobCase(service).push();
		expect(jobsOf(run)).toEqual([{ start: utc(START), end: utc(START, 60), open: true, text: expect.stringMatching(/^Drain Cleaning [^]*Dog in the yard[^]*Visit a_[0-9a-f]{20}$/) as string }]);
		expect(run.work).toBeUndefined();
		expect(run.due).toBeNull();
	});

	test('a customer with the same address, and the place, are found', () => {
		const run = new JobCase(service);
		if (service === 'jobber') {
			const { properties } = run.jobber.addClient({ firstName: 'D.', lastName: 'Wells', emails: [{ id: 'e', address: 'Dana@Example.com' }], properties: [{ id: 'p0', address: { street1: '1 Other Road', city: 'Chicago', postalCode: '60601', street2: '', province: '', country: '' } }, { id: 'p1', address: { street1: '12 birch lane', city: 'Chicago', postalCode: '60614', street2: '', province: '', country: '' } }] });
			run.push();
			expect(properties).toHaveLength(2);
			expect(run.jobber.jobs[0].property).toBe('p1');
		} else {
			const row = run.housecallPro.addCustomer({ first_name: 'D.', email: 'Dana@Example.com', addresses: [{ street: '1 Other Road', city: 'Chicago', zip: '60601' }, { street: '12 BIRCH LANE', city: 'Chicago', zip: '60614' }] });
			run.push();
			expect(run.housecallPro.jobs[0].address.id).toBe((row.addresses as Array<{ id: string }>)[1].id);
		}
		expect(customersOf(run)).toBe(1);
		expect(jobsOf(run)).toHaveLength(1);
	});

	test.each([
		['the same name and no email', 'Dana Wells', undefined, 1],
		['the same name and another email is somebody else', 'Dana Wells', 'other@example.com', 2],
		['another name is somebody else', 'Robin Cole', undefined, 2],
	])('a customer with the number: %s', (_what, name, email, count) => {
		const run = new JobCase(service);
		const [first, last] = name.split(' ');
		if (service === 'jobber') run.jobber.addClient({ firstName: first, lastName: last, phones: [{ id: 'n', number: '+13125550142' }], emails: email === undefined ? [] : [{ id: 'e', address: email }] });
		else run.housecallPro.addCustomer({ first_name: first, last_name: last, mobile_number: '+13125550142', ...(email !== undefined && { email }) });
		run.push();
		expect(customersOf(run)).toBe(count);
		expect(jobsOf(run)).toHaveLength(1);
	});

	test('moves with the visit, as the same job', () => {
		const run = new JobCase(service).push();
		run.move(LATER);
		run.push();
		expect(jobsOf(run)).toMatchObject([{ start: utc(LATER), end: utc(LATER, 60), open: true }]);
		expect(run.dataOf('job.written').map(({ start }) => start)).toEqual([START, LATER]);
		expect(run.housecallPro.notified).toEqual([]);
	});

	test('is taken out once the visit is cancelled', () => {
		const run = new JobCase(service).push();
		run.cancel();
		run.push();
		expect(jobsOf(run)).toMatchObject([{ open: false }]);
		expect(run.dataOf('job.written').map(({ state }) => state)).toEqual(['there', 'gone']);
		// Jobber closes the job; Housecall Pro leaves that to a person.
		expect(run.messages.map(({ subject }) => subject)).toEqual(service === 'jobber' ? [] : [expect.stringContaining('To cancel in Housecall Pro') as string]);
		expect(run.work).toBeUndefined();
	});

	test('a visit that was cancelled before anything was made leaves nothing', () => {
		const run = new JobCase(service);
		run.cancel();
		expect(run.work).toBeUndefined();
		const begun = new JobCase(service);
		begun.turn();
		begun.cancel();
		begun.push();
		expect(jobsOf(begun)).toEqual([]);
		expect(customersOf(begun)).toBe(0);
		expect(begun.dataOf('job.written')).toEqual([]);
	});

	const steps = service === 'jobber' ? 7 : 5;
	test.each(Array.from({ length: steps }, (_, index) => index))('request %i breaks, is lost or kills its execution: one customer, one job', (index) => {
		for (const fault of ['before', 'after', 'crash', 503, 429] as const) {
			const faults: Fault[] = [...Array.from({ length: index }, () => undefined), fault];
			const run = new JobCase(service).push({ faults });
			expect({ fault, customers: customersOf(run), jobs: jobsOf(run) }).toMatchObject({ fault, customers: 1, jobs: [{ start: utc(START), open: true }] });
			expect(run.dataOf('job.written')).toHaveLength(1);
			expect(run.messages).toEqual([]);
		}
	});

	test.each(['before', 'after', 'crash', 500] as const)('a cancellation whose request ends by %s is made good', (fault) => {
		const run = new JobCase(service).push();
		run.cancel();
		run.push({ faults: [undefined, fault] });
		expect(jobsOf(run)).toMatchObject([{ open: false }]);
		expect(run.dataOf('job.written').map(({ state }) => state)).toEqual(['there', 'gone']);
	});

	test('moved while it is being made: there once, at the new time', () => {
		for (let turns = 1; turns < steps; turns++) {
			const run = new JobCase(service);
			for (let turn = 0; turn < turns; turn++) run.turn();
			run.move(LATER);
			run.push();
			expect({ turns, customers: customersOf(run), jobs: jobsOf(run) }).toMatchObject({ turns, customers: 1, jobs: [{ start: utc(LATER), open: true }] });
			expect(jobsOf(run)).toHaveLength(1);
		}
	});

	test('away for long, or refused: told once, with the reason, and done once it is mended', () => {
		const away = new JobCase(service).push({ faults: Array.from({ length: 6 }, () => 503), until: Infinity });
		expect(away.messages).toHaveLength(1);
		expect(jobsOf(away)).toHaveLength(1);
		const refused = new JobCase(service).push({ faults: [403, 403], until: Infinity });
		expect(refused.dataOf('job.withheld').map(({ reason }) => reason)).toEqual([expect.stringMatching(/did not take the visit: 403/)]);
		expect(refused.messages.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Not in /)]);
		expect(refused.now).toBe(new JobCase(service).now + 5 * HOUR);
		expect(jobsOf(refused)).toHaveLength(1);
	});

	test('nobody knows where: told, and nothing is made up', () => {
		const run = new JobCase(service, { address: null, location: null }).push();
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining('Nobody knows where the visit is') as string }]);
		expect(jobsOf(run)).toEqual([]);
	});

	test('what a customer writes is text to the tool', () => {
		const name = 'Rob "}) { clientArchive } # \\ \n Wells';
		const run = new JobCase(service, { customer: { name, email: 'a"b\\@example.com' } }).push();
		expect(customersOf(run)).toBe(1);
		expect(jobsOf(run)).toHaveLength(1);
		expect(run.messages).toEqual([]);
	});

	test('gone there: told, and not made a second time', () => {
		const run = new JobCase(service).push();
		run.jobber.jobs.length = 0;
		run.housecallPro.jobs.length = 0;
		run.move(LATER);
		run.push();
		expect(jobsOf(run)).toEqual([]);
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining('is not found there any more') as string }]);
	});
});

describe('jobber', () => {
	test('a throttled request is asked again, and nobody is told', () => {
		const run = new JobCase('jobber');
		run.jobber.throttled = true;
		run.push();
		expect(run.jobber.jobs).toHaveLength(1);
		expect(run.messages).toEqual([]);
	});

	test('user errors are told', () => {
		const run = new JobCase('jobber');
		run.jobber.refusal = 'Phone number is invalid';
		run.push();
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: 'Jobber did not take the visit: Phone number is invalid' }]);
	});

	test('a job that comes with a visit has that one moved', () => {
		const run = new JobCase('jobber');
		run.jobber.givesVisit = true;
		run.push();
		expect(run.asks).toContain('moveVisit');
		expect(run.jobber.jobs[0].visits).toMatchObject([{ startAt: utc(START) }]);
		expect(run.jobber.jobs[0].visits).toHaveLength(1);
	});

	test('a job with further visits of theirs keeps them', () => {
		const run = new JobCase('jobber').push();
		run.jobber.jobs[0].visits.push({ id: 'theirs', startAt: '2026-12-20T10:00:00Z', isComplete: false });
		run.cancel();
		run.push();
		expect(run.jobber.jobs).toMatchObject([{ jobStatus: 'unscheduled', visits: [{ id: 'theirs' }] }]);
	});

	test('a job that was closed there is not taken for there', () => {
		const run = new JobCase('jobber').push();
		run.jobber.jobs[0].jobStatus = 'archived';
		run.move(LATER);
		run.push();
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining('the job is closed there') as string }]);
	});
});

describe('housecallPro', () => {
	test('a time that is not ours there is told, not taken for ours', () => {
		const run = new JobCase('housecallPro');
		run.housecallPro.offHours = 1;
		run.push();
		expect(run.dataOf('job.written')).toEqual([]);
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining('says that the job begins 2026-12-10T17:00:00Z') as string }]);
	});

	test('an address without its parts is told before anybody is made', () => {
		const run = new JobCase('housecallPro', { address: null, location: '12 Birch Lane' }).push();
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining('needs street, city, state, ZIP code and country') as string }]);
		expect(run.housecallPro.customers).toEqual([]);
	});

	test.each([['user canceled', 'cancelled there'], ['pro canceled', 'cancelled there']])('a job that is %s is not taken for there', (work_status, why) => {
		const run = new JobCase('housecallPro').push();
		Object.assign(run.housecallPro.jobs[0], { work_status });
		run.move(LATER);
		run.push();
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining(why) as string }]);
	});

	test('work that has begun there is not cancelled from here', () => {
		const run = new JobCase('housecallPro').push();
		Object.assign(run.housecallPro.jobs[0], { work_status: 'in progress' });
		run.cancel();
		run.push();
		expect(run.dataOf('job.withheld')).toMatchObject([{ reason: expect.stringContaining('the job is in progress there') as string }]);
		expect(run.housecallPro.jobs[0].schedule.scheduled_start).not.toBeNull();
	});
});
