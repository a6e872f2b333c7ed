import { misfit, type Shape } from '../accounting/shape';

const ADDRESS: Shape = { object: { street: 'text', street_line_2: 'text?', city: 'text', state: 'text', zip: 'text', country: 'text' } };
const CUSTOMER: Shape = { object: { first_name: 'text?', last_name: 'text?', email: 'text?', company: 'text?', mobile_number: 'text?', home_number: 'text?', work_number: 'text?', notifications_enabled: 'yesNo?', lead_source: 'text?', notes: 'text?', addresses: { list: ADDRESS, optional: true } } };
const JOB: Shape = {
	object: {
		customer_id: 'text',
		address_id: 'text',
		schedule: { object: { scheduled_start: 'text?', scheduled_end: 'text?', arrival_window: 'whole?' }, optional: true },
		line_items: { list: { object: { name: 'text', description: 'text?', unit_price: 'whole?', quantity: 'number?', unit_cost: 'whole?' } }, optional: true },
		notes: 'text?',
		lead_source: 'text?',
	},
};
const SCHEDULE: Shape = { object: { start_time: 'text', end_time: 'text?', arrival_window_in_minutes: 'whole?', notify: 'yesNo?', notify_pro: 'yesNo?' } };
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/;

type Row = Record<string, unknown>;
export interface HousecallJob { id: string; invoice_number: string; customer: { id: string }; address: { id: string }; notes: Array<{ id: string; content: string }>; work_status: string; schedule: { scheduled_start: string | null; scheduled_end: string | null }; line_items: Array<{ name: string }>; canceled_at: string | null; deleted_at: string | null }

/** A company of Housecall Pro: what its OpenAPI description of v1 says of customers, addresses, jobs and their schedules. */
export class HousecallCompany {
	readonly key = 'a key';
	readonly customers: Row[] = [];
	readonly jobs: HousecallJob[] = [];
	/** Customers who were told of a new time by Housecall Pro itself. */
	readonly notified: string[] = [];
	/** As a company whose zone is another one than is thought: hours that its times are off. */
	offHours = 0;
	#lastId = 0;

	answer({ method, path, query, body }: { method: string; path: string; query: URLSearchParams; body: string }): { status: number; body: unknown } {
		const given = body === '' ? undefined : (JSON.parse(body) as Row);
		const [kind, id, part] = path.replace(/^\//, '').split('/').map(decodeURIComponent);
		const unknown = [...query.keys()].find((key) => !['q', 'page', 'page_size', 'customer_id', 'sort_by', 'sort_direction', 'work_status'].includes(key));
		if (unknown !== undefined) return refused(400, `${unknown} is unknown`);
		if (kind === 'customers') return this.#customer(method, id, part, query, given);
		if (kind === 'jobs') return this.#job(method, id, part, query, given);
		return refused(404, 'Not found');
	}

	addCustomer(row: Row): Row {
		const added: Row = { ...row, id: `cus_${++this.#lastId}`, addresses: ((row.addresses as Row[] | undefined) ?? []).map((one) => this.#withId(one, 'adr')) };
		this.customers.push(added);
		return added;
	}

	#customer(method: string, id: string | undefined, part: string | undefined, query: URLSearchParams, given: Row | undefined) {
		if (method === 'GET' && id === undefined) {
			const q = (query.get('q') ?? '').toLowerCase();
			const found = this.customers.filter((row) => JSON.stringify(row).toLowerCase().includes(q));
			return { status: 200, body: { page: 1, page_size: Number(query.get('page_size') ?? 10), total_pages: 1, total_items: found.length, customers: found } };
		}
		if (method !== 'POST') return refused(405, 'Not allowed');
		if (part === 'addresses') {
			const fault = misfit(given, ADDRESS, 'address');
			if (fault !== undefined) return refused(422, fault);
			const address = this.#withId(given!, 'adr');
			(this.customers.find((row) => row.id === id)!.addresses as Row[]).push(address);
			return { status: 200, body: address };
		}
		const fault = misfit(given, CUSTOMER, 'customer');
		if (fault !== undefined) return refused(422, fault);
		if (!['first_name', 'last_name', 'email', 'mobile_number', 'home_number', 'work_number'].some((name) => given?.[name] !== undefined)) return refused(422, 'One of the names is required');
		return { status: 201, body: this.addCustomer(given!) };
	}

	#job(method: string, id: string | undefined, part: string | undefined, query: URLSearchParams, given: Row | undefined) {
		if (id === undefined) {
			if (method === 'GET') return { status: 200, body: { page: 1, page_size: 100, total_pages: 1, total_items: 1, jobs: this.jobs.filter(({ customer }) => customer.id === query.get('customer_id')) } };
			const fault = misfit(given, JOB, 'job') ?? this.#lacks(given!);
			return fault === undefined ? { status: 201, body: this.#made(given!) } : refused(422, fault);
		}
		const job = this.jobs.find((one) => one.id === id);
		if (!job) return refused(404, 'Job not found');
		if (part === undefined) return { status: 200, body: job };
		if (part !== 'schedule' || (method !== 'PUT' && method !== 'DELETE')) return refused(404, 'Not found');
		if (method === 'DELETE') {
			Object.assign(job, { work_status: 'needs scheduling', schedule: { scheduled_start: null, scheduled_end: null } });
			return { status: 200, body: { object: 'schedule', deleted: true } };
		}
		const fault = misfit(given, SCHEDULE, 'schedule') ?? (ISO.test(String(given?.start_time)) ? undefined : 'start_time is no time');
		if (fault !== undefined) return refused(422, fault);
		// Without `notify`, nobody is told.
		if (given?.notify === true) this.notified.push(job.customer.id);
		job.schedule = { scheduled_start: this.#utc(given!.start_time), scheduled_end: this.#utc(given!.end_time) };
		return { status: 200, body: { start_time: job.schedule.scheduled_start, end_time: job.schedule.scheduled_end, arrival_window_minutes: 0, assigned_employees: [] } };
	}

	#lacks({ customer_id: customer, address_id: address, schedule }: Row): string | undefined {
		const owner = this.customers.find(({ id }) => id === customer);
		if (!(owner?.addresses as Row[] | undefined)?.some(({ id }) => id === address)) return 'address_id is not one of the customer';
		return ISO.test(String((schedule as Row | undefined)?.scheduled_start)) ? undefined : 'scheduled_start is no time';
	}

	#made({ customer_id: customer, address_id: address, schedule, notes, line_items: lines }: Row): HousecallJob {
		const { scheduled_start: start, scheduled_end: end } = schedule as Row;
		const job: HousecallJob = { id: `job_${++this.#lastId}`, invoice_number: String(this.jobs.length + 1), customer: { id: String(customer) }, address: { id: String(address) }, notes: [{ id: 'nte_1', content: String(notes) }], work_status: 'scheduled', schedule: { scheduled_start: this.#utc(start), scheduled_end: this.#utc(end) }, line_items: lines as Array<{ name: string }>, canceled_at: null, deleted_at: null };
		this.jobs.push(job);
		return job;
	}

	#utc(time: unknown): string {
		return new Date(Date.parse(String(time)) + this.offHours * 3_600_000).toISOString().replace('.000', '');
	}

	#withId(row: Row, prefix: string): Row {
		return { ...row, id: `${prefix}_${++this.#lastId}` };
	}
}

function refused(status: number, message: string) {
	return { status, body: { error: { message } } };
}
