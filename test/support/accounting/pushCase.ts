import { accountingAnswer, accountingTurn } from '../../../documents/accounting';
import type { Asked as Request } from '../../../documents/accounting/push/request';
import type { Invoice } from '../../../domain/billing';
import { decide, fileAfter, pushWork, type CaseFile, type PushTurn, type Step, type StepMessage } from '../../../domain/process';
import { parseProfile, type Profile } from '../../../domain/profile';
import { fileWith, NOW, PROFILE } from '../../domain/process/world';
import type { Answered } from '../accountingServer';
import { QuickBooksCompany } from './quickBooksCompany';
import { StripeAccount } from './stripeAccount';
import { XeroOrganisation } from './xeroOrganisation';

/** What goes wrong with one request. */
export type Fault =
	/** The connection breaks, before or after the service did what it was asked. */
	| 'before'
	| 'after'
	/** The execution is killed once the service has answered; `forget`: and the service forgets its keys meanwhile. */
	| 'crash'
	| 'forget'
	| number
	| undefined;

/** A case whose invoices are pushed, turn by turn, as the templates do it: without n8n, against services in memory. */
export class PushCase {
	readonly quickBooks = new QuickBooksCompany();
	readonly stripe = new StripeAccount();
	readonly xero = new XeroOrganisation();
	readonly profile: Profile;
	readonly messages: StepMessage[] = [];
	readonly asks: string[] = [];
	file: CaseFile;
	now = NOW;
	due: number | null = NOW;
	#attempt = 1;

	constructor(accounting: object, ...invoices: Invoice[]) {
		this.profile = parseProfile({ ...PROFILE, accounting });
		this.file = fileWith({ stage: 'invoiced' });
		for (const invoice of invoices) this.issue(invoice);
	}

	issue(invoice: Invoice): void {
		const event = { type: 'invoice.issued', at: this.now, by: 'bot' as const, key: `issued ${invoice.key}`, data: { invoice, number: invoice.number } };
		this.file = { ...this.file, events: [...this.file.events, event] };
		this.due = this.now;
	}

	/** One request and what comes of it; undefined where the execution was killed. */
	turn(fault?: Fault): Step | undefined {
		const found = pushWork(this.file, this.profile);
		const work = found && accountingTurn(found, this.#attempt > 1);
		const turn: PushTurn = work ? { adapter: work.service, key: String(work.invoice.key), tries: work.tries } : {};
		if (work) {
			const answer = 'problem' in work ? undefined : this.#send(work, fault);
			if (fault === 'crash' || fault === 'forget') {
				if (fault === 'forget') for (const service of [this.stripe, this.xero]) service.forgetKeys();
				this.#attempt++;
				return undefined;
			}
			turn.answer = 'problem' in work ? { state: 'refused', reason: work.problem } : accountingAnswer(work, answer);
		}
		this.#attempt = 1;
		const step = decide('push', { file: { ...this.file, sections: { ...this.file.sections, pushTurn: turn } }, profile: this.profile, now: this.now });
		const known = new Set(this.file.events.map(({ key }) => key));
		this.file = fileAfter(this.file, { ...step, events: step.events.filter(({ key }) => !known.has(key)) });
		this.messages.push(...step.messages.filter(({ key }) => !this.messages.some((one) => one.key === key)));
		this.due = step.due.push ?? null;
		return step;
	}

	/** Turns until nothing is due within the time, faults first. */
	run({ faults = [], until = NOW + 3_600_000 }: { faults?: Fault[]; until?: number } = {}): this {
		const left = [...faults];
		for (let turns = 0; this.due !== null && this.due <= until; turns++) {
			if (turns > 400) throw new Error('The pushing never ends');
			this.now = Math.max(this.now, this.due);
			this.turn(left.shift());
		}
		return this;
	}

	dataOf(type: 'invoice.exported' | 'invoice.withheld'): Array<Record<string, unknown>> {
		return this.file.events.filter((event) => event.type === type).map(({ data }) => data ?? {});
	}

	#send({ ask, request }: Request, fault: Fault): unknown {
		this.asks.push(ask);
		if (fault === 'before') return { error: { message: 'socket hang up' } };
		if (typeof fault === 'number') return { statusCode: fault, body: {} };
		const answer = this.#answerTo(ask, request);
		return fault === 'after' ? { error: { message: 'socket hang up' } } : { statusCode: answer.status, body: JSON.parse(JSON.stringify(answer.body)) as unknown };
	}

	/** At the place, and with the headers, that the templates add. */
	#answerTo(ask: string, { key, method, resource, body }: Request['request']): Answered {
		const [path, query] = resource.split('?');
		const sent = { method, query: new URLSearchParams(query), body, contentType: 'application/json' };
		if (ask.startsWith('quickBooks')) return this.quickBooks.answer({ ...sent, path: `/v3/company/${this.profile.accounting.codes.company}/${path}`, authorization: `Bearer ${this.quickBooks.token}` });
		if (ask.startsWith('xero')) return this.xero.answer({ ...sent, path: `/api.xro/2.0/${path}`, authorization: `Bearer ${this.xero.token}`, tenant: this.profile.accounting.codes.company, idempotencyKey: key });
		return this.stripe.answer({ ...sent, path: `/v1/${path}`, contentType: 'application/x-www-form-urlencoded', authorization: `Bearer ${this.stripe.key}`, idempotencyKey: key });
	}
}
