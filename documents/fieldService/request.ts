import { DomainError } from '../../domain/errors';
import type { JobAnswer, JobVisit, JobWork } from '../../domain/process';

/** `ask` names the request, the service before it: `jobber.createJob`; what changes nothing is called `find…`. */
export interface Asked {
	ask: string;
	/** As the node that makes it reads it; `resource` is behind the service's root, with its query. */
	request: { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; resource: string; body: string };
}

export interface JobAdapter {
	/** Throws a DomainError where the visit lacks what the service asks for. */
	next(work: JobWork): Asked;
	/** What the body of a good answer comes to; without a body, what is spoken of is not there. Undefined: nothing, an answer like any other that is none. */
	read(body: Record<string, unknown> | undefined, work: JobWork): JobAnswer | undefined;
	/** What the service says is wrong. */
	complaint(body: Record<string, unknown>): string | undefined;
}

/** What both services are asked and have said, as far as the customer goes. */
export interface Known {
	/** Absent before they were looked for; null: there is none yet. */
	customer?: string | null;
	/** Whether they were looked for by their phone number, too. */
	byPhone?: boolean;
	/** Where the visit is; absent: not there yet. */
	place?: string;
	/** Whether the customer's jobs were looked at. */
	looked?: boolean;
}

/** A customer as a service has them. */
export interface Listed {
	id: string;
	name: string;
	emails: string[];
	phones: string[];
}

/** What a customer is looked for by next. */
export function searchTerm({ customer: { email, phone, name, company } }: JobVisit, { byPhone }: Known): string {
	const term = byPhone ? phone : (email ?? phone ?? name ?? company);
	if (term !== undefined) return term;
	throw new DomainError('customer-unknown', 'Nobody knows whose visit it is', 'Add the customer\'s name, email or phone number to the case.', 'customer');
}

/** Once they were looked for by their address, they are by their number; then there is none. */
export function customerKnown(found: string | undefined, { customer }: JobVisit, known: Known): Known {
	if (found !== undefined) return { ...known, customer: found };
	return !known.byPhone && customer.email !== undefined && customer.phone !== undefined ? { ...known, byPhone: true } : { ...known, customer: null };
}

/** The one with the address and the name, else with the address; of those with the number or the name alone, who has the name and no other address. */
export function customerAmong(rows: Listed[], { customer }: JobVisit): string | undefined {
	const email = customer.email?.toLowerCase();
	const names = [customer.name, customer.company].flatMap((name) => (name === undefined ? [] : [plain(name)]));
	const isCalled = ({ name }: Listed) => names.includes(plain(name));
	const mailed = rows.filter(({ emails }) => email !== undefined && emails.some((one) => one.toLowerCase() === email));
	const phoned = rows.filter(({ phones }) => customer.phone !== undefined && phones.some((one) => isSameNumber(one, customer.phone ?? '')));
	const others = (customer.phone === undefined ? rows : phoned).filter((row) => isCalled(row) && (email === undefined || row.emails.length === 0));
	return (mailed.find(isCalled) ?? mailed[0] ?? others[0])?.id;
}

const LOCAL_DIGITS = 9;

function isSameNumber(one: string, other: string): boolean {
	const [a, b] = [one, other].map((number) => number.replace(/\D/g, '').slice(-LOCAL_DIGITS));
	return a === b && a.length >= 7;
}

/** Whether two addresses are one: the same street and, where both say so, the same postcode or else the same city. */
export function isSamePlace(one: Partial<Record<'street' | 'unit' | 'city' | 'postcode', unknown>>, { street, unit = '', city, postcode }: NonNullable<JobVisit['address']>): boolean {
	const isSame = (theirs: unknown, ours: string | undefined) => plain(theirs) === plain(ours) || plain(theirs) === '' || plain(ours) === '';
	if (plain(`${text(one.street)}${text(one.unit)}`) !== plain(`${street}${unit}`)) return false;
	return plain(one.postcode) !== '' && postcode !== undefined ? isSame(one.postcode, postcode) : isSame(one.city, city);
}

/** Last names are what stands last. */
export function namesOf({ name = '', company }: JobVisit['customer']): { first?: string; last?: string; company?: string } {
	const words = name.trim().split(/\s+/).filter((word) => word !== '');
	const [first, last] = [words.slice(0, Math.max(1, words.length - 1)).join(' '), words.length > 1 ? words[words.length - 1] : ''];
	return { ...(first !== '' && { first }), ...(last !== '' && { last }), ...(company !== undefined && { company }) };
}

/** Whether a service has the visit at its times. */
export function isInTime(start: unknown, end: unknown, visit: Pick<JobVisit, 'start' | 'end'>): boolean {
	return isAt(start, visit.start) && isAt(end, visit.end);
}

/** Whether a time of a service is the same moment; a time without an offset is one on the visit's wall. */
function isAt(theirs: unknown, ours: string): boolean {
	const said = text(theirs);
	if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(said)) return Date.parse(said) === Date.parse(ours);
	return said !== '' && said.slice(0, 16).replace(' ', 'T') === ours.slice(0, 16);
}

export function addressOf({ address }: JobVisit): NonNullable<JobVisit['address']> {
	if (address) return address;
	throw new DomainError('address-missing', 'Nobody knows where the visit is', 'Add the address to the case.', 'address');
}

function plain(value: unknown): string {
	return text(value).toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

function text(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
