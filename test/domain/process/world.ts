import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { contactKeyOf, contentKeyOf, sourceKeyOf, type Classification, type Inquiry, type MessageRecord, type Process } from '../../../domain/case';
import type { Intake } from '../../../domain/intake';
import { decide, receive, senderOf, settlement, type Attempt, type CaseFile, type DecidedProcess, type FiledEvent, type Situation, type Step } from '../../../domain/process';
import { parseProfile, type Profile } from '../../../domain/profile';
import { openSqliteLedger, type Ledger } from '../../../ledger';
import { invoicedAlongside, readCaseFile } from '../../../nodes/shared/step/caseFile';
import { expectPlainWords } from '../../plainWords';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Monday, 10:00 in Chicago. */
export const NOW = Date.parse('2026-03-02T10:00:00-06:00');

export const PROFILE = {
	business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US', email: 'hello@example.com', signature: 'Your plumbers' },
	hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '17:00']]])),
	services: [{ id: 'drain-cleaning', name: 'Drain Cleaning', keywords: ['drain'] }],
	team: [
		{ id: 'ann', name: 'Ann', email: 'ann@example.com' },
		{ id: 'mo', name: 'Mo', email: 'mo@example.com', role: 'manager' },
		{ id: 'boss', name: 'Boss', email: 'boss@example.com', role: 'owner' },
	],
	intake: [
		{ name: 'address', type: 'address', required: true, question: 'What is the address of the work?' },
		{ name: 'phone', type: 'phone', required: true, question: 'What is the best phone number to reach you?' },
	],
	review: { rules: [{ on: 'intake', action: 'auto' }] },
};

export function profileWith(more: object = {}): Profile {
	return parseProfile({ ...PROFILE, ...more });
}

export function inquiryWith(more: Partial<Inquiry> = {}): Inquiry {
	return {
		id: 'form-1',
		channel: 'form',
		receivedAt: '2026-03-02T10:00:00-06:00',
		subject: 'Kitchen drain',
		text: 'The kitchen drain is clogged.',
		contact: { name: 'Dana Wells', email: 'dana@example.org' },
		fields: {},
		source: {},
		...more,
	};
}

export function classificationWith(more: Partial<Classification> = {}): Classification {
	return {
		service: 'drain-cleaning',
		confidence: 0.9,
		alternatives: [],
		intent: 'newJob',
		priority: 'normal',
		language: 'en',
		summary: 'A clogged kitchen drain.',
		nextTask: { title: 'Call Dana about the drain', dueMinutes: 15, checklist: [] },
		draftReply: { subject: 'Your drain', body: 'Hello Dana,\n\nWe can come on Tuesday.\n\nYour plumbers' },
		acknowledgement: { subject: 'We have your message', body: 'Hello,\n\nThank you, we have your message.\n\nYour plumbers' },
		engine: 'local',
		degraded: false,
		optOut: false,
		needsReview: false,
		reasons: [],
		usage: { inputTokens: 0, outputTokens: 0, calls: 0 },
		...more,
	};
}

/** As an extractor would: what stands as `name: value` in the form's fields or in what the customer has said since. */
export function intakeOfFile({ sections, events }: CaseFile, more: Partial<Intake> = {}): Intake {
	const { text, fields } = sections.inquiry as Inquiry;
	const said = [text, ...events.filter(({ type }) => type === 'customer.replied').map(({ data }) => String(data?.text ?? ''))].join('\n');
	const record: Record<string, string> = {};
	for (const { name } of PROFILE.intake) {
		const value = fields[name] ?? new RegExp(`^${name}: (.+)$`, 'm').exec(said)?.[1];
		if (typeof value === 'string') record[name] = value;
	}
	return {
		record,
		fields: {},
		missing: PROFILE.intake.filter(({ name }) => !(name in record)).map(({ name, question }) => ({ field: name, question, required: true })),
		conflicts: [],
		summary: '',
		workOrder: { title: 'Drain', description: 'Clear the drain', access: [], hazards: [], materials: [], attachments: [], verbatim: text },
		engine: 'local',
		degraded: false,
		needsReview: false,
		language: 'en',
		reasons: [],
		...more,
	};
}

export interface FileParts extends Partial<Omit<CaseFile, 'sections' | 'events'>> {
	inquiry?: Partial<Inquiry>;
	classification?: Partial<Classification> | null;
	intake?: Partial<Intake> | null;
	sections?: Record<string, unknown>;
	events?: Array<Partial<FiledEvent> & { type: string }>;
}

/** A case that was opened now, and that a classifier and an extractor have looked at. */
export function fileWith({ inquiry, classification = {}, intake = null, sections, events = [], ...more }: FileParts = {}): CaseFile {
	const openedAt = more.openedAt ?? NOW;
	const file: CaseFile = {
		caseId: 'c_00000000000000000001',
		stage: 'inquiry',
		owner: { id: 'ann', name: 'Ann' },
		openedAt,
		sections: { inquiry: inquiryWith(inquiry), ...(classification && { classification: classificationWith(classification) }), ...sections },
		events: [
			{ type: 'inquiry.received', at: openedAt, by: 'customer', key: 'received' },
			{ type: 'case.opened', at: openedAt, by: 'bot', key: 'opened' },
			...events.map((event, index): FiledEvent => ({ at: openedAt + index + 1, by: 'bot', key: `event ${index}`, ...event })),
		],
		...more,
	};
	return intake === null ? file : { ...file, sections: { ...file.sections, intake: intakeOfFile(file, intake) } };
}

export function situationWith(parts: FileParts = {}, { profile = profileWith(), now = NOW }: { profile?: Profile; now?: number } = {}): Situation {
	return { file: fileWith(parts), profile, links: (page, id) => `https://desk.example.com/${page}/${id}`, now };
}

export const toCustomers = ({ messages }: Pick<Step, 'messages'>) => messages.filter(({ audience }) => audience === 'customer');
/** Whatever the team is told, in whichever test: it is told in people's words. */
export const toTeamOf = ({ messages }: Pick<Step, 'messages'>) => {
	const team = messages.filter(({ audience }) => audience === 'team');
	for (const { subject, text } of team) expectPlainWords(`${subject ?? ''}\n${text}`, `The message “${subject ?? ''}”`);
	return team;
};
export const typesOf = ({ events }: Pick<Step, 'events'>) => events.map(({ type }) => type);

const WORKED: DecidedProcess[] = ['followUp', 'queue', 'intake', 'escalation', 'billing', 'collection'];

/** Cases on a real ledger, worked off as the templates do. */
export class World {
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'process-world-'));
	readonly profile: Profile;
	readonly #classification: Partial<Classification>;
	readonly #owner?: string;
	ledger!: Ledger;
	#tokens = 0;

	constructor({ profile = profileWith(), classification = {}, owner = 'ann' }: { profile?: Profile; classification?: Partial<Classification>; owner?: string | null } = {}) {
		this.profile = profile;
		this.#classification = classification;
		this.#owner = owner ?? undefined;
	}

	async start(): Promise<this> {
		this.ledger = await openSqliteLedger({ path: path.join(this.#folder, 'ledger.sqlite') });
		return this;
	}

	async end(): Promise<void> {
		await this.ledger.close();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	async open(inquiry: Inquiry, now: number): Promise<string> {
		const opened = await this.ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), sourceKey: sourceKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 72 * HOUR, now });
		if (this.#owner) await this.ledger.assign({ caseId: opened.case.caseId, owner: { id: this.#owner }, now });
		return opened.case.caseId;
	}

	async fileOf(caseId: string): Promise<CaseFile> {
		const record = await this.ledger.getCase(caseId);
		if (!record) throw new Error(`No case ${caseId}`);
		return await readCaseFile(this.ledger, record);
	}

	async situationOf(caseId: string, now: number): Promise<Situation> {
		const file = await this.fileOf(caseId);
		const alongside = this.profile.reminders.perCustomer ? await invoicedAlongside(this.ledger, file) : [];
		return { file: { ...file, ...(alongside.length > 0 && { alongside }) }, profile: this.profile, now };
	}

	/** One run of a process over all that is due. Cut off, it ends before Complete. */
	async run(process: DecidedProcess, now: number, cutOff = false): Promise<number> {
		const token = `run ${++this.#tokens}`;
		const due = await this.ledger.leaseWork({ process, limit: 100, leaseMs: 60_000, token, now });
		for (const { caseId } of due) {
			const { file, ...rest } = await this.situationOf(caseId, now);
			const sections: Record<string, unknown> = { ...file.sections };
			if (process === 'followUp') sections.classification = classificationWith(this.#classification);
			if (process === 'followUp' || process === 'intake') sections.intake = intakeOfFile(file);
			const step = decide(process, { ...rest, file: { ...file, sections } });
			if (cutOff) await this.ledger.giveBackWork({ token, caseId, process, dueAt: now, reason: 'cut off', now });
			else await this.complete(caseId, step, now, token);
		}
		return due.length;
	}

	async complete(caseId: string, { process, events, messages, sections, priority, owner, handoff, review, decision, elsewhere, unless, due }: Step, now: number, token?: string) {
		return await this.ledger.completeStep({ caseId, process, events, messages, sections, priority, owner, handoff, review, decision, elsewhere, unless, due, now, ...(token !== undefined && { token, decidedAt: now }) });
	}

	/** Everything that is due by now, messages too, until nothing is. */
	async workOff(now: number, { cutOff = () => false, answer = () => ({ ok: true }) }: { cutOff?: () => boolean; answer?: (message: MessageRecord) => Attempt } = {}): Promise<void> {
		for (let round = 0; round < 40; round++) {
			let done = 0;
			for (const process of WORKED) {
				if (cutOff()) await this.run(process, now, true);
				done += await this.run(process, now);
			}
			done += await this.deliver(now, answer);
			if (done === 0) return;
		}
		throw new Error('The work never ends');
	}

	async deliver(now: number, answer: (message: MessageRecord) => Attempt = () => ({ ok: true })): Promise<number> {
		const token = `delivery ${++this.#tokens}`;
		await this.ledger.leaseMessages({ token, limit: 100, leaseMs: 60_000, now });
		for (let taken = 0; ; taken++) {
			const next = await this.ledger.takeMessage({ token, now });
			if (!next) return taken;
			const { verdict, events, messages } = settlement(next.message, answer(next.message), { profile: this.profile, now });
			await this.ledger.settleMessage({ key: next.message.key, token, outcome: verdict, events, messages, now });
		}
	}

	/** A message that belongs to a case, by whoever sent it. */
	async hear(caseId: string, message: Inquiry, now: number, isAutomatic = false): Promise<Step> {
		const step = receive(await this.situationOf(caseId, now), message, senderOf(message, this.profile, isAutomatic), 'token');
		await this.complete(caseId, step, now);
		return step;
	}

	async messages(audience?: 'customer' | 'team'): Promise<MessageRecord[]> {
		return (await this.ledger.listMessages({ audience, limit: 1_000 })).reverse();
	}

	async types(caseId: string): Promise<string[]> {
		return (await this.fileOf(caseId)).events.map(({ type }) => type);
	}

	async dueOf(caseId: string): Promise<Partial<Record<Process, number>>> {
		return Object.fromEntries((await this.ledger.listWork(caseId)).flatMap(({ process, dueAt }) => (dueAt === undefined ? [] : [[process, dueAt]])));
	}
}
