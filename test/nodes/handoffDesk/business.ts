import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { draftInvoice, issueInvoice } from '../../../domain/billing';
import { contactKeyOf, contentKeyOf, sourceKeyOf, type Inquiry, type MessageRecord, type NewMessage } from '../../../domain/case';
import { linkTo, type LinkPage } from '../../../domain/desk';
import { classificationOutput, localEngine } from '../../../domain/classify';
import { extractIntake } from '../../../domain/intake';
import { billingRequested, billingWork, decide, paymentIn, paymentReceived, receive, senderOf, settlement, type Attempt, type DecidedProcess, type Situation, type Step } from '../../../domain/process';
import { parseProfile, profileFromForm, type Profile } from '../../../domain/profile';
import { readOr } from '../../../domain/errors';
import { decideReview } from '../../../domain/review';
import { routeLead } from '../../../domain/routing';
import { evaluateSla } from '../../../domain/sla';
import { openSqliteLedger, type Ledger } from '../../../ledger';
import type { Desk, Page } from '../../../nodes/HandoffDesk/desk';
import { answerLink } from '../../../nodes/HandoffDesk/links/answerLink';
import { answerTeam } from '../../../nodes/HandoffDesk/team/answerTeam';
import { readCaseFile } from '../../../nodes/shared/step/caseFile';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Monday, 10:00 in Chicago. */
export const MONDAY = Date.parse('2026-03-02T10:00:00-06:00');
export const SECRET = 'a-secret-of-this-test';
const BASE = 'https://n8n.example.com/webhook/ltc-desk';

export const WRITTEN = profileFromForm({
	preset: 'homeServices',
	businessName: 'Lakeside Plumbing',
	timezone: 'America/Chicago',
	country: 'US',
	email: 'office@example.com',
	phone: '+1 312 555 0100',
	signature: 'Lakeside Plumbing',
	overrides: { team: [{ id: 'ana', name: 'Ana Ruiz', email: 'ana@example.com', role: 'owner', onCall: true }, { id: 'ben', name: 'Ben Cole', email: 'ben@example.com', skills: [] }] },
});

/** A business on a ledger of its own, worked off by the local engines as the templates do it. */
export class Business {
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-business-'));
	readonly profile: Profile;
	ledger!: Ledger;
	now = MONDAY;
	#tokens = 0;
	#invoices = 0;

	readonly #written: object;

	constructor(more: object = {}) {
		this.#written = { ...WRITTEN, ...more };
		this.profile = parseProfile({ ...WRITTEN, ...more });
	}

	async start(): Promise<this> {
		this.ledger = await openSqliteLedger({ path: path.join(this.#folder, 'ledger.sqlite') });
		await this.ledger.saveProfile({ profile: { ...this.#written }, now: this.now - DAY });
		return this;
	}

	async end(): Promise<void> {
		await this.ledger.close();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	links = (page: string, id: string): string => (page === 'case' ? `${BASE}/desk/case?id=${id}` : linkTo(page as LinkPage, id, { base: BASE, secret: SECRET, expiresAt: this.now + 90 * DAY }));

	async open(text: string, contact: Inquiry['contact'], more: Partial<Inquiry> = {}): Promise<string> {
		const inquiry: Inquiry = { id: `i${++this.#tokens}`, channel: 'email', receivedAt: new Date(this.now).toISOString(), text, contact, fields: {}, source: {}, ...more };
		const { case: record } = await this.ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), sourceKey: sourceKeyOf(inquiry), contactKey: contactKeyOf(contact), dedupeWindowMs: 0, now: this.now });
		return record.caseId;
	}

	async situationOf(caseId: string): Promise<Situation> {
		const record = await this.ledger.getCase(caseId);
		if (!record) throw new Error(`No case ${caseId}`);
		return { file: await readCaseFile(this.ledger, record), profile: this.profile, links: this.links as Situation['links'], now: this.now };
	}

	async complete(caseId: string, step: Step, token?: string): Promise<void> {
		const { process, events, messages, sections, priority, owner, handoff, review, decision, due } = step;
		await this.ledger.completeStep({ caseId, process, events, messages: messages as NewMessage[], sections, priority, owner, handoff, review, decision, due, now: this.now, ...(token !== undefined && { token, decidedAt: this.now }) });
	}

	/** What the nodes before Case Step put on the item. */
	async #deciding(process: DecidedProcess, { file, profile, now }: Situation): Promise<Record<string, unknown>> {
		const inquiry = file.sections.inquiry as Inquiry;
		const sections: Record<string, unknown> = { ...file.sections };
		if (process === 'followUp') {
			const classification = localEngine(profile).classify(inquiry, { reviewBelow: 0.6, now });
			sections.classification = classification;
			if (!file.owner && classificationOutput(classification) !== 'notALead') {
				const { assignment } = routeLead({ caseId: file.caseId, classification, now } as never, profile);
				sections.assignment = assignment;
				const { owner } = assignment;
				if (owner) await this.ledger.assign({ caseId: file.caseId, owner, now });
			}
			sections.sla = evaluateSla({ caseId: file.caseId, priority: classification.priority, events: file.events.map(({ type, at, by, data }) => ({ type, at: new Date(at).toISOString(), ...(by && { by }), ...(data && { data }) })), now }, profile);
		}
		if (process === 'followUp' || process === 'intake') {
			const said = file.events.filter(({ type }) => type === 'customer.replied').map(({ at, data }) => ({ at: new Date(at).toISOString(), text: String(data?.text ?? '') }));
			const { service } = sections.classification as { service?: string | null };
			sections.intake = extractIntake({ messages: [{ at: inquiry.receivedAt, text: inquiry.text }, ...said], fields: inquiry.fields, contact: inquiry.contact, service }, profile, now);
		}
		if (process === 'billing') {
			const work = billingWork(file);
			Object.assign(sections, work);
			if (work.billing.task === 'draft') {
				const read = readOr(() => draftInvoice({ ...work, billing: work.billing.kind } as never, profile, now));
				if ('error' in read) return { ...sections, invoice: { status: 'notMade', review: { required: true, flags: [{ code: read.error.code, message: read.error.message }] } } };
				const draft = read.value;
				sections.invoice = draft;
				sections.review = { subject: 'invoice', ...decideReview({ subject: 'invoice', caseId: file.caseId, draft, amount: draft.totals.gross, currency: draft.currency, flags: draft.review.flags.map(({ code }) => code), checks: work.billing.checks, now } as never, profile) };
			}
			if (work.billing.task === 'issue') sections.invoice = issueInvoice(work.invoice as never, { number: `INV-${++this.#invoices}`, sequence: this.#invoices }, profile, now);
		}
		return sections;
	}

	async #run(process: DecidedProcess): Promise<number> {
		const token = `run ${++this.#tokens}`;
		const due = await this.ledger.leaseWork({ process, limit: 100, leaseMs: MINUTE, token, now: this.now });
		for (const { caseId } of due) {
			const before = await this.situationOf(caseId);
			const sections = await this.#deciding(process, before);
			const { file, ...rest } = await this.situationOf(caseId);
			await this.complete(caseId, decide(process, { ...rest, file: { ...file, sections: { ...file.sections, ...sections } } }), token);
		}
		return due.length;
	}

	async #deliver(answer: (message: MessageRecord) => Attempt): Promise<number> {
		const token = `delivery ${++this.#tokens}`;
		await this.ledger.leaseMessages({ token, limit: 100, leaseMs: MINUTE, now: this.now });
		for (let taken = 0; ; taken++) {
			const next = await this.ledger.takeMessage({ token, now: this.now });
			if (!next) return taken;
			const { verdict, events, messages } = settlement(next.message, answer(next.message), { profile: this.profile, now: this.now });
			await this.ledger.settleMessage({ key: next.message.key, token, outcome: verdict, events, messages, now: this.now });
		}
	}

	/** All that is due by now, messages too. */
	async workOff(answer: (message: MessageRecord) => Attempt = ({ channel }) => (channel === 'email' ? { ok: true } : { ok: false, reason: 'no sender is set up for this channel' })): Promise<void> {
		for (let round = 0; round < 20; round++) {
			let done = 0;
			for (const process of ['followUp', 'queue', 'intake', 'scheduling', 'attendance', 'billing', 'collection', 'escalation'] as const) done += await this.#run(process);
			if (done + (await this.#deliver(answer)) === 0) return;
		}
	}

	/** Hour by hour, as a working week goes. */
	async pass(hours: number, every = 6): Promise<void> {
		for (let gone = 0; gone < hours; gone += every) {
			this.now += every * HOUR;
			await this.workOff();
		}
	}

	async hear(caseId: string, text: string, contact: Inquiry['contact'], more: Partial<Inquiry> = {}): Promise<void> {
		const message: Inquiry = { id: `m${++this.#tokens}`, channel: 'email', receivedAt: new Date(this.now).toISOString(), text, contact, fields: {}, source: { messageId: `<m${this.#tokens}@example.org>` }, ...more };
		await this.complete(caseId, receive(await this.situationOf(caseId), message, senderOf(message, this.profile, false), 'token'));
	}

	async bill(caseId: string, request: Record<string, unknown>): Promise<void> {
		await this.complete(caseId, billingRequested(await this.situationOf(caseId), request));
	}

	async pay(caseId: string, payment: Record<string, unknown>): Promise<void> {
		const read = paymentIn(payment, caseId);
		await this.complete(caseId, paymentReceived(await this.situationOf(caseId), read.payment, read.key));
	}

	#desk(access: 'team' | 'links', page: string, query: Record<string, string>, more: Partial<Desk['request']> = {}): Desk {
		return { ledger: this.ledger, request: { access, page, isPost: false, query, body: {}, authenticated: true, user: 'ana', ...more }, profile: this.profile, version: 1, secret: SECRET, nonce: 'bm9uY2U=', undoMs: 10_000, now: this.now };
	}

	async page(address: string): Promise<Page> {
		const { pathname, searchParams } = new URL(address, `${BASE}/desk/`);
		const [page, access] = [pathname.split('/').at(-1)!, pathname.includes('/c/') ? 'links' : 'team'] as const;
		const desk = this.#desk(access, page, Object.fromEntries(searchParams));
		return access === 'links' ? await answerLink(desk) : await answerTeam(desk);
	}
}
