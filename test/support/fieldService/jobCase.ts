import { jobAnswer, jobTurn } from '../../../documents/fieldService';
import { decide, jobWork, keyOfJob, type JobTurn, type Step } from '../../../domain/process';
import { cancelAppointment, moveAppointment, resourcesOf, termsOf } from '../../../domain/scheduling';
import { booked, business } from '../../domain/scheduling/given';
import { KeptCase } from '../../domain/process/visits';
import { HousecallCompany } from './housecallCompany';
import { JobberAccount } from './jobberAccount';

/** What goes wrong with one request: the connection breaks, before or after it was done; the execution is killed once it was; a status. */
export type Fault = 'before' | 'after' | 'crash' | number | undefined;

export const START = '2026-12-10T10:00:00-06:00';
export const ADDRESS = { street: '12 Birch Lane', city: 'Chicago', region: 'IL', postcode: '60614' };
const LOCATION = '12 Birch Lane, Chicago IL 60614';

/** A case with a visit that is to be a job, turn by turn, as the template does it: without n8n, against tools in memory. */
export class JobCase extends KeptCase {
	readonly jobber = new JobberAccount();
	readonly housecallPro = new HousecallCompany();
	readonly asks: string[] = [];
	due: number | null;
	#attempt = 1;

	constructor(readonly service: 'jobber' | 'housecallPro', { address = ADDRESS as object | null, location = LOCATION as string | null, customer = {} } = {}) {
		super(business({ team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com' }] }, { fieldService: service }), { intake: { record: {}, missing: [], reasons: [], workOrder: { hazards: ['Dog in the yard'], ...(address && { address }) } } });
		const visit = booked(this.profile, START);
		this.book({ ...visit, ...(location !== null && { location }), customer: { ...visit.customer, ...customer } });
		this.due = this.now;
	}

	get work() {
		return jobWork(this.situation.file, this.profile, this.now);
	}

	move(start: string): void {
		const change = moveAppointment(this.appointment, { start: Date.parse(start), crew: [resourcesOf(this.profile)[0]], terms: termsOf({ now: this.now, service: 'drain' }, this.profile), by: 'human', now: this.now }, this.profile);
		if (!this.change(change)) throw new Error('It did not move');
		this.due = this.now;
	}

	cancel(): void {
		if (!this.change(cancelAppointment(this.appointment, { by: 'human', now: this.now }, this.profile))) throw new Error('It was not cancelled');
		this.due = this.now;
	}

	/** One request and what comes of it; undefined where the execution was killed. */
	turn(fault?: Fault): Step | undefined {
		const found = this.work;
		const asked = found && jobTurn(found, this.#attempt > 1);
		let turn: JobTurn = {};
		if (found && asked) {
			const answer = 'problem' in asked ? undefined : this.#send(asked.ask, asked.request, fault);
			if (fault === 'crash') {
				this.#attempt++;
				return undefined;
			}
			turn = { key: keyOfJob(found), answer: 'problem' in asked ? { state: 'refused', reason: asked.problem } : jobAnswer({ ...found, known: asked.known }, answer) };
		}
		this.#attempt = 1;
		const { situation } = this;
		const step = decide('job', { ...situation, file: { ...situation.file, sections: { ...situation.file.sections, jobTurn: turn } } });
		this.sections = { ...this.sections, ...step.sections };
		this.due = step.due.job ?? null;
		return this.write(step);
	}

	/** Turns until nothing is due within the time, faults first. */
	push({ faults = [], until = this.now + 3_000_000 }: { faults?: Fault[]; until?: number } = {}): this {
		const left = [...faults];
		for (let turns = 0; this.due !== null && this.due <= until; turns++) {
			if (turns > 60) throw new Error('It never ends');
			this.now = Math.max(this.now, this.due);
			this.turn(left.shift());
		}
		return this;
	}

	dataOf(type: 'job.written' | 'job.withheld'): Array<Record<string, unknown>> {
		return this.events.filter((event) => event.type === type).map(({ data }) => data ?? {});
	}

	#send(ask: string, { method, resource, body }: { method: string; resource: string; body: string }, fault: Fault): unknown {
		this.asks.push(ask.replace(/^\w+\./, ''));
		if (fault === 'before') return { error: { message: 'socket hang up' } };
		if (typeof fault === 'number') return { statusCode: fault, body: {} };
		const [path, query] = resource.split('?');
		const answer = this.service === 'jobber' ? this.jobber.answer(body) : this.housecallPro.answer({ method, path, query: new URLSearchParams(query), body });
		return fault === 'after' ? { error: { message: 'socket hang up' } } : { statusCode: answer.status, body: JSON.parse(JSON.stringify(answer.body)) as unknown };
	}
}
