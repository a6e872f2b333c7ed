import { createRequire } from 'node:module';
import path from 'node:path';

import { n8nFolder } from '../engine';

interface GraphQl {
	buildSchema(source: string): unknown;
	graphqlSync(asked: { schema: unknown; source: string; rootValue: unknown; variableValues: unknown }): { data?: unknown; errors?: Array<{ message: string }> };
}

/** As far as jobs need it, as Jobber's schema of version 2026-03-10 has it. */
const SCHEMA = `
scalar EncodedId scalar ISO8601DateTime scalar ISO8601Date scalar ISO8601Time scalar Timezone
enum EmailDescription { MAIN WORK PERSONAL OTHER }
enum PhoneNumberDescription { MAIN WORK MOBILE HOME FAX OTHER }
enum BillingStrategy { FIXED_PRICE VISIT_BASED }
enum BillingFrequencyEnum { ON_COMPLETION PERIODIC PER_VISIT NEVER }
enum IncompleteVisitDecisionEnum { DESTROY_ALL COMPLETE_PAST_DESTROY_FUTURE }
enum JobStatusTypeEnum { requires_invoicing archived late today upcoming action_required on_hold unscheduled active expiring_within_30_days }
input AddressAttributes { street1: String street2: String city: String country: String province: String postalCode: String }
input PropertyAttributes { address: AddressAttributes! name: String taxRateId: EncodedId }
input PropertyCreateInput { properties: [PropertyAttributes!] }
input EmailCreateAttributes { description: EmailDescription address: String! primary: Boolean }
input PhoneNumberCreateAttributes { description: PhoneNumberDescription number: String smsAllowed: Boolean primary: Boolean }
input ClientCreateInput { firstName: String lastName: String companyName: String isCompany: Boolean phones: [PhoneNumberCreateAttributes!] emails: [EmailCreateAttributes!] properties: [PropertyAttributes!] billingAddress: AddressAttributes }
input JobInvoicingAttributes { invoicingType: BillingStrategy! invoicingSchedule: BillingFrequencyEnum! }
input JobCreateAttributes { propertyId: EncodedId! title: String instructions: String invoicing: JobInvoicingAttributes! }
input JobCloseInput { modifyIncompleteVisitsBy: IncompleteVisitDecisionEnum! }
input LocalDateTimeAttributes { date: ISO8601Date! time: ISO8601Time timezone: Timezone! }
input ScheduledItemAttributes { notifyTeam: Boolean startAt: LocalDateTimeAttributes endAt: LocalDateTimeAttributes teamMemberIdsToAssign: [EncodedId!] }
input VisitCreateAttributes { title: String instructions: String schedule: ScheduledItemAttributes }
input VisitCreateInput { visits: [VisitCreateAttributes!]! }
input VisitEditScheduleInput { startAt: LocalDateTimeAttributes endAt: LocalDateTimeAttributes }
type MutationErrors { message: String! path: [String!]! }
type Email { id: EncodedId! address: String! }
type ClientPhoneNumber { id: EncodedId! number: String! }
type ClientAddress { street1: String! street2: String! city: String! province: String! postalCode: String! country: String! }
type Property { id: EncodedId! address: ClientAddress! }
type PropertyConnection { nodes: [Property!]! }
type Visit { id: EncodedId! title: String startAt: ISO8601DateTime endAt: ISO8601DateTime isComplete: Boolean! }
type VisitConnection { nodes: [Visit!]! }
type Job { id: EncodedId! jobNumber: Int! jobStatus: JobStatusTypeEnum! jobberWebUri: String! title: String instructions: String visits(first: Int): VisitConnection! }
type JobConnection { nodes: [Job!]! }
type Client { id: EncodedId! name: String! firstName: String! lastName: String! companyName: String isArchived: Boolean! emails: [Email!]! phones: [ClientPhoneNumber!]! clientProperties(first: Int): PropertyConnection! jobs(first: Int): JobConnection! }
type ClientConnection { nodes: [Client!]! }
type ClientCreatePayload { client: Client userErrors: [MutationErrors!]! }
type PropertyCreatePayload { properties: [Property!] userErrors: [MutationErrors!]! }
type JobCreatePayload { job: Job userErrors: [MutationErrors!]! }
type JobClosePayload { job: Job userErrors: [MutationErrors!]! }
type VisitCreatePayload { createdVisits: [Visit!]! job: Job! userErrors: [MutationErrors!]! }
type VisitEditSchedulePayload { visit: Visit userErrors: [MutationErrors!]! }
type VisitDeletePayload { visits: [Visit!] userErrors: [MutationErrors!]! }
type Query { client(id: EncodedId!): Client clients(searchTerm: String, first: Int): ClientConnection! job(id: EncodedId!): Job }
type Mutation {
	clientCreate(input: ClientCreateInput!): ClientCreatePayload!
	propertyCreate(clientId: EncodedId!, input: PropertyCreateInput!): PropertyCreatePayload!
	jobCreate(input: JobCreateAttributes!): JobCreatePayload!
	jobClose(jobId: EncodedId!, input: JobCloseInput!): JobClosePayload!
	visitCreate(jobId: EncodedId!, input: VisitCreateInput!): VisitCreatePayload!
	visitEditSchedule(id: EncodedId!, input: VisitEditScheduleInput!): VisitEditSchedulePayload!
	visitDelete(visitIds: [EncodedId!]!): VisitDeletePayload!
}`;

interface JobberVisit { id: string; startAt?: string; endAt?: string; isComplete: boolean }
export interface JobberJob { id: string; jobNumber: number; jobStatus: string; jobberWebUri: string; property: string; title?: string; instructions?: string; visits: JobberVisit[] }
interface Property { id: string; address: Record<string, string> }
export interface JobberClient { id: string; name: string; firstName: string; lastName: string; isArchived: boolean; emails: Array<{ id: string; address: string }>; phones: Array<{ id: string; number: string }>; properties: Property[] }
interface LocalTime { date: string; time?: string; timezone: string }

let library: { graphQl: GraphQl; schema: unknown } | undefined;

/** n8n brings GraphQL's own implementation: it checks each request against the schema. */
function graphQl(): { graphQl: GraphQl; schema: unknown } {
	if (!library) {
		const found = createRequire(path.join(n8nFolder(), 'package.json'))('graphql') as GraphQl;
		library = { graphQl: found, schema: found.buildSchema(SCHEMA) };
	}
	return library;
}

/** An account of Jobber behind `/api/graphql`. */
export class JobberAccount {
	readonly clients: JobberClient[] = [];
	readonly jobs: JobberJob[] = [];
	/** The next request gets no points. */
	throttled = false;
	/** The next mutation is refused with this. */
	refusal: string | undefined;
	/** A job comes with a visit that has no time. */
	givesVisit = false;
	#lastId = 0;

	answer(body: string): { status: number; body: unknown } {
		if (this.throttled) {
			this.throttled = false;
			return { status: 200, body: { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }], extensions: { cost: { requestedQueryCost: 900, actualQueryCost: 0, throttleStatus: { maximumAvailable: 10000, currentlyAvailable: 3, restoreRate: 500 } } } } };
		}
		const { query, variables, ...rest } = JSON.parse(body) as { query: string; variables: unknown };
		if (Object.keys(rest).length > 0) return { status: 400, body: { message: 'unknown keys' } };
		const { graphQl: { graphqlSync }, schema } = graphQl();
		return { status: 200, body: JSON.parse(JSON.stringify(graphqlSync({ schema, source: query, rootValue: this.#root(), variableValues: variables }))) as unknown };
	}

	addClient(client: Partial<JobberClient>): JobberClient {
		const added = { id: this.#id('Client'), name: `${client.firstName ?? ''} ${client.lastName ?? ''}`.trim(), firstName: '', lastName: '', isArchived: false, emails: [], phones: [], properties: [], ...client };
		this.clients.push(added);
		return added;
	}

	#id(of: string): string {
		return Buffer.from(`gid://Jobber/${of}/${++this.#lastId}`).toString('base64');
	}

	#root(): object {
		const refused = () => (this.refusal === undefined ? undefined : [{ message: this.refusal, path: [] }]);
		const mutate = <Input>(what: string, done: (input: Input) => object) => (input: Input) => {
			const userErrors = refused();
			this.refusal = undefined;
			return userErrors ? { [what]: what.endsWith('s') ? [] : null, userErrors } : { ...done(input), userErrors: [] };
		};
		return {
			client: ({ id }: { id: string }) => this.#client(this.clients.find((one) => one.id === id)),
			clients: ({ searchTerm = '' }: { searchTerm?: string }) => ({ nodes: this.clients.filter((one) => JSON.stringify([one.name, one.emails, one.phones]).toLowerCase().includes(searchTerm.toLowerCase())).map((one) => this.#client(one)) }),
			job: ({ id }: { id: string }) => jobNode(this.jobs.find((one) => one.id === id)),
			clientCreate: mutate('client', ({ input: { firstName = '', lastName = '', emails = [], phones = [], properties = [] } }: { input: { firstName?: string; lastName?: string; emails?: Array<{ address: string }>; phones?: Array<{ number: string }>; properties?: Array<{ address: Record<string, string> }> } }) => ({
				client: this.#client(this.addClient({ firstName, lastName, emails: emails.map(({ address }) => ({ id: this.#id('Email'), address })), phones: phones.map(({ number }) => ({ id: this.#id('Phone'), number })), properties: properties.map(({ address }) => this.#property(address)) })),
			})),
			propertyCreate: mutate('properties', ({ clientId, input }: { clientId: string; input: { properties: Array<{ address: Record<string, string> }> } }) => {
				const made = input.properties.map(({ address }) => this.#property(address));
				this.clients.find(({ id }) => id === clientId)!.properties.push(...made);
				return { properties: made };
			}),
			jobCreate: mutate('job', ({ input: { propertyId, title, instructions } }: { input: { propertyId: string; title?: string; instructions?: string } }) => {
				if (!this.clients.some(({ properties }) => properties.some(({ id }) => id === propertyId))) throw new Error('Property not found');
				const job: JobberJob = { id: this.#id('Job'), jobNumber: this.jobs.length + 1, jobStatus: 'unscheduled', jobberWebUri: `https://secure.getjobber.com/jobs/${this.jobs.length + 1}`, property: propertyId, title, instructions, visits: this.givesVisit ? [{ id: this.#id('Visit'), isComplete: false }] : [] };
				this.jobs.push(job);
				return { job: jobNode(job) };
			}),
			jobClose: mutate('job', ({ jobId }: { jobId: string }) => {
				const job = this.jobs.find(({ id }) => id === jobId)!;
				Object.assign(job, { jobStatus: 'archived', visits: job.visits.filter(({ isComplete }) => isComplete) });
				return { job: jobNode(job) };
			}),
			visitCreate: ({ jobId, input }: { jobId: string; input: { visits: Array<{ schedule: { startAt: LocalTime; endAt: LocalTime } }> } }) => {
				const job = this.jobs.find(({ id }) => id === jobId)!;
				const made = input.visits.map(({ schedule }) => ({ id: this.#id('Visit'), startAt: instant(schedule.startAt), endAt: instant(schedule.endAt), isComplete: false }));
				job.visits.push(...made);
				return { createdVisits: made, job: jobNode(job), userErrors: [] };
			},
			visitEditSchedule: mutate('visit', ({ id, input }: { id: string; input: { startAt: LocalTime; endAt: LocalTime } }) => {
				const visit = this.jobs.flatMap(({ visits }) => visits).find((one) => one.id === id)!;
				Object.assign(visit, { startAt: instant(input.startAt), endAt: instant(input.endAt) });
				return { visit };
			}),
			visitDelete: mutate('visits', ({ visitIds }: { visitIds: string[] }) => {
				for (const job of this.jobs) job.visits = job.visits.filter(({ id }) => !visitIds.includes(id));
				return { visits: [] };
			}),
		};
	}

	#property(address: Record<string, string>): Property {
		return { id: this.#id('Property'), address: { street1: '', street2: '', city: '', province: '', postalCode: '', country: '', ...address } };
	}

	#client(client: JobberClient | undefined): object | null {
		if (!client) return null;
		const own = client.properties.map(({ id }) => id);
		return { ...client, clientProperties: { nodes: client.properties }, jobs: { nodes: this.jobs.filter(({ property }) => own.includes(property)).map(jobNode) } };
	}
}

function jobNode(job: JobberJob | undefined): object | null {
	return job ? { ...job, visits: { nodes: job.visits } } : null;
}

/** As Jobber answers: in UTC. */
function instant({ date, time, timezone }: LocalTime): string {
	if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d:\d\d$/.test(time ?? '')) throw new Error('Not a local time');
	const asUtc = Date.parse(`${date}T${time}Z`);
	const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }).format(asUtc);
	return new Date(asUtc - (Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc)).toISOString().replace('.000', '');
}
