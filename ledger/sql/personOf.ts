import { contactKeyOf, contactMarkOf } from '../../domain/case';
import type { Contact, ContactMark } from '../../domain/case';
import type { EraseInput } from '../ledger';
import { caseNotFound } from './caseRow';
import type { Row, Sql } from './database';
import { rowsNaming } from './eraseTraces';
import { caseRecord, ledgerEvent, text } from './rows';
import { keyText } from './values';

export interface FoundPerson {
	/** By what they are told: every address and number that joins their cases. */
	marks: ContactMark[];
	caseIds: Set<string>;
}

/**
 * An address or number that so many others share is a switchboard's, a portal's or the business's own, and joins nobody.
 */
const MOST_SHARING = 5;
/** Shorter numbers are no one person's. */
const LEAST_DIGITS = 9;
/** A person with thousands of cases is found in parts. */
const MOST_CASES = 500;

/**
 * All cases of one person: those of the address, the number or the case that is asked for, those that any address or number
 * in these tells, those that somebody answered from one of them, and so on until nothing is added.
 */
export async function personOf(sql: Sql, input: EraseInput): Promise<FoundPerson> {
	const person: FoundPerson = { marks: [], caseIds: new Set() };
	const known = new Set<string>();
	const meet = (mark: ContactMark | undefined) => {
		const name = mark && `${mark.kind} ${mark.text}`;
		if (!mark || name === undefined || known.has(name)) return;
		known.add(name);
		person.marks.push(mark);
	};

	const first = await firstCases(sql, input);
	const asked = marksOf(input.contact ?? {});
	asked.forEach(meet);
	const own = join(person, first, meet);
	if (!own && asked.length === 0) return person;
	for (let next = 0; next < person.marks.length; next += 1) {
		const mark = person.marks[next];
		const cases = await casesToldBy(sql, mark);
		if (cases.size > 0 && isShared(cases, mark)) {
			// Whoever is told by it alone is theirs all the same.
			if (asked.includes(mark)) join(person, [...cases.values()].filter(({ own: contact }) => contactKeyOf(contact) === keyOfMark(mark)), meet);
			else person.marks.splice(next--, 1);
			continue;
		}
		join(person, [...cases.values()], meet);
		if (person.caseIds.size >= MOST_CASES) break;
	}
	return person;
}

interface PersonCase {
	caseId: string;
	/** Of the inquiry. */
	own: Contact;
	/** All that tells somebody in the case. */
	marks: ContactMark[];
}

async function firstCases(sql: Sql, input: EraseInput): Promise<PersonCase[]> {
	if (input.caseId !== undefined) {
		const caseId = keyText(input.caseId, 'caseId');
		const [row] = await sql.query('SELECT * FROM cases WHERE case_id = ?', [caseId]);
		if (!row) throw caseNotFound(caseId);
		return [await personCase(sql, row)];
	}
	const contactKey = keyText(input.contactKey ?? contactKeyOf(input.contact ?? {}) ?? '', 'contactKey');
	return await Promise.all((await sql.query('SELECT * FROM cases WHERE contact_key = ? ORDER BY opened_at, case_id LIMIT ?', [contactKey, MOST_CASES])).map(async (row) => await personCase(sql, row)));
}

/** Whether there was a case to join. */
function join(person: FoundPerson, cases: PersonCase[], meet: (mark: ContactMark) => void): boolean {
	for (const { caseId, marks } of cases) {
		person.caseIds.add(caseId);
		marks.forEach(meet);
	}
	return cases.length > 0;
}

/** Cases in which the mark tells somebody, not those that mention it in words. */
async function casesToldBy(sql: Sql, mark: ContactMark): Promise<Map<string, PersonCase>> {
	const rows = new Map((await rowsNaming(sql, 'cases', 'data', mark)).map((row) => [text(row, 'case_id'), row]));
	for (const event of await rowsNaming(sql, 'events', 'data', mark)) {
		const caseId = text(event, 'case_id');
		if (rows.has(caseId)) continue;
		const [row] = await sql.query('SELECT * FROM cases WHERE case_id = ?', [caseId]);
		if (row) rows.set(caseId, row);
	}
	const found = new Map<string, PersonCase>();
	for (const [caseId, row] of rows) {
		const one = await personCase(sql, row);
		if (one.marks.some(({ kind, text: told }) => kind === mark.kind && told === mark.text)) found.set(caseId, one);
	}
	return found;
}

function isShared(cases: Map<string, PersonCase>, mark: ContactMark): boolean {
	const others = new Set([...cases.values()].flatMap(({ own }) => (mark.kind === 'phone' ? [own.email?.trim().toLowerCase()] : [contactMarkOf({ phone: own.phone })?.text])).filter(Boolean));
	return others.size > MOST_SHARING;
}

/** Who is told by what in a case: the inquiry's contact, the sections that have one, and whoever answered. */
async function personCase(sql: Sql, row: Row): Promise<PersonCase> {
	const { caseId, data } = caseRecord(row);
	const { inquiry, intake, estimate, invoice } = data as Record<string, unknown> & { inquiry: { contact?: Contact } };
	const events = (await sql.query("SELECT * FROM events WHERE case_id = ? AND type IN ('customer.replied', 'inquiry.repeated') AND data IS NOT NULL", [caseId])).map(ledgerEvent);
	const contacts = [
		inquiry.contact,
		contactIn(intake, 'record'),
		contactIn(estimate, 'customer'),
		contactIn(invoice, 'customer'),
		...events.flatMap(({ data: said }) => [fromIn(said), contactIn(contactIn(said, 'inquiry'), 'contact')]),
	];
	return { caseId, own: inquiry.contact ?? {}, marks: contacts.flatMap(marksOf) };
}

function contactIn(value: unknown, name: string): Record<string, unknown> | undefined {
	const inner = isRecord(value) ? value[name] : undefined;
	return isRecord(inner) ? inner : undefined;
}

/** What a reply came from: an address or a number. */
function fromIn(data: unknown): Record<string, unknown> {
	const from = isRecord(data) ? data.from : undefined;
	if (typeof from !== 'string') return {};
	return from.includes('@') ? { email: /<([^<>]+@[^<>]+)>/.exec(from)?.[1] ?? from } : { phone: from };
}

function marksOf(contact: object | undefined): ContactMark[] {
	const { email, phone } = (contact ?? {}) as Record<string, unknown>;
	const marks = [typeof email === 'string' ? contactMarkOf({ email }) : undefined, typeof phone === 'string' ? contactMarkOf({ phone }) : undefined];
	return marks.filter((mark) => mark !== undefined).filter(({ kind, text: told }) => kind === 'email' || told.length >= LEAST_DIGITS);
}

function keyOfMark({ kind, text: told }: ContactMark): string | undefined {
	return contactKeyOf(kind === 'email' ? { email: told } : { phone: told });
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
