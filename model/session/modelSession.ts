import { createHash } from 'node:crypto';

import { cancelled, fault } from '../faults';
import type { AskResult, Clock, EarlierAnswer, ModelAnswer, ModelPort, ModelRequest, ModelSession, ModelUsage, ReadAnswer, SessionLimits } from '../model';
import { NO_USAGE, addUsage } from '../model';
import type { ModelFaultKind } from '../modelFault';
import { ModelFault } from '../modelFault';
import { backoffMs } from './backoff';
import type { Admission } from './breaker';
import { Breaker } from './breaker';
import { Budget } from './budget';
import type { CallEnd } from './turns';
import { Turns } from './turns';
import { untilDeadline } from './untilDeadline';

/** Calls of one ask, the first included, while it ends this way. Kinds that are not here are not tried again as they are. */
const MOST_TRIES: Partial<Record<ModelFaultKind, number>> = { server: 4, network: 4, timeout: 4, 'rate-limited': 6, empty: 2, html: 2 };
const REPAIRED: readonly ModelFaultKind[] = ['not-json', 'schema', 'truncated'];
/** Nothing in this run can succeed after these. */
const STOPPING: readonly ModelFaultKind[] = ['unauthorised', 'unknown-model'];
const UNANSWERED: readonly ModelFaultKind[] = ['server', 'network', 'timeout', 'html'];
/** Fewer calls at once may help against these. */
const PRESSED: readonly ModelFaultKind[] = [...UNANSWERED, 'rate-limited'];
/** The question itself brings these about: asked again, it would end the same way. */
const OF_THE_QUESTION: readonly ModelFaultKind[] = ['refused', 'bad-request', 'not-json', 'schema', 'truncated'];

type Settled = { json: unknown; model: string; usage: ModelUsage } | { fault: ModelFault; usage: ModelUsage };

/** One run's dealings with one model: deadlines, retries, one repair turn, and calm towards the server. */
export function modelSession(port: ModelPort, limits: SessionLimits): ModelSession {
	const { signal = new AbortController().signal } = limits;
	const clock = patient(limits.clock);
	const turns = new Turns({ ...limits, clock });
	const breaker = new Breaker();
	const budget = new Budget(limits);
	const asked = new Map<string, Promise<Settled>>();
	/** Until then the server wants no requests, from whichever ask. */
	let quietUntil = 0;
	let stopped: ModelFault | undefined;

	return {
		get usage() {
			return budget.spent;
		},
		get stopped() {
			return stopped;
		},
		async ask(request, read) {
			const question = questionKey(request);
			const earlier = asked.get(question);
			if (earlier) return handOut({ ...(await earlier), usage: NO_USAGE }, read);

			// Reading an answer is most of the work here: who asked first does it once.
			let verdict: ReturnType<typeof read> | undefined;
			const work = turns.take(() => settle(request, question, (json) => (verdict = read(json))));
			asked.set(question, work);
			let keep = false;
			try {
				const settled = await work;
				keep = 'json' in settled || OF_THE_QUESTION.includes(settled.fault.kind);
				return handOut(settled, (json) => verdict ?? read(json));
			} finally {
				if (!keep) asked.delete(question);
			}
		},
	};

	function handOut<T>(settled: Settled, read: ReadAnswer<T>): AskResult<T> {
		if ('fault' in settled) return { ok: false, ...settled };
		const verdict = read(settled.json);
		if ('complaint' in verdict) return { ok: false, fault: own('schema'), usage: settled.usage };
		return { ok: true, value: verdict.value, model: settled.model, usage: settled.usage };
	}

	async function settle(request: ModelRequest, question: string, read: ReadAnswer<unknown>): Promise<Settled> {
		const halt = stopped ?? (signal.aborted ? cancelled(NO_USAGE) : undefined);
		if (halt) return { fault: halt, usage: NO_USAGE };
		const admission = breaker.admit(clock.now());
		if (!admission) return { fault: own('circuit-open'), usage: NO_USAGE };

		const settled = await tryUntilDeadline(request, question, read, admission);
		if (!('fault' in settled)) breaker.answered();
		else if (UNANSWERED.includes(settled.fault.kind) || settled.fault.lasting) breaker.unanswered(admission, clock.now());
		else if (['rate-limited', 'cancelled', 'budget'].includes(settled.fault.kind)) breaker.withdrawn(admission);
		else breaker.answered();
		return settled;
	}

	async function tryUntilDeadline(request: ModelRequest, question: string, read: ReadAnswer<unknown>, admission: Admission): Promise<Settled> {
		const deadline = clock.now() + limits.deadlineMs;
		let usage = NO_USAGE;
		let earlier: EarlierAnswer | undefined;
		let last: ModelFault | undefined;
		const end = (ended: ModelFault): Settled => ({ fault: ended.withUsage(usage), usage });

		for (let tries = 1; ; tries += 1) {
			while (quietUntil > clock.now() && !signal.aborted) {
				if (quietUntil >= deadline) return end(last ?? own('rate-limited', { retryAfterMs: quietUntil - clock.now() }));
				await clock.sleep(quietUntil - clock.now(), signal);
			}
			if (signal.aborted) return end(cancelled(usage));
			if (stopped) return end(stopped);
			if (last && !breaker.letsGoOn(admission)) return end(last);
			const left = deadline - clock.now();
			if (left <= 0) return end(last ?? own('timeout'));
			const reserved = budget.reserve(request);
			if (reserved === undefined) return end(last ?? own('budget'));

			const ended = turns.callSent();
			const answer = await untilDeadline(port, request, earlier, left, clock, signal);
			ended(callEnd(answer));
			const cost = answer.usage ?? { ...NO_USAGE, calls: 1 };
			budget.settle(reserved, cost);
			usage = addUsage(usage, cost);

			let complaint: string | undefined;
			if (answer instanceof ModelFault) {
				last = answer;
				complaint = complaintAbout(answer, request);
			} else {
				const verdict = read(answer.value);
				if ('value' in verdict) return { json: answer.value, model: answer.model, usage };
				last = own('schema', { answer: answer.text });
				complaint = verdict.complaint;
			}

			if (STOPPING.includes(last.kind)) stopped ??= last;
			if (REPAIRED.includes(last.kind) && complaint !== undefined) {
				if (earlier) return end(last);
				earlier = { answer: last.answer ?? '', complaint };
			} else {
				const waitMs = waitBefore(last, tries, question);
				if (waitMs === undefined || clock.now() + waitMs >= deadline) return end(last);
				await clock.sleep(waitMs, signal);
			}
		}
	}

	/** Milliseconds until the next try; undefined: no next try. */
	function waitBefore(ended: ModelFault, tries: number, question: string): number | undefined {
		if (ended.retryAfterMs !== undefined) quietUntil = Math.max(quietUntil, clock.now() + ended.retryAfterMs);
		if (ended.lasting || tries >= (MOST_TRIES[ended.kind] ?? 0)) return undefined;
		return ended.retryAfterMs ?? backoffMs(tries, question);
	}

	function own(kind: ModelFaultKind, details: { answer?: string; retryAfterMs?: number } = {}): ModelFault {
		return fault(kind, { where: port.name, secrets: [], signal, usage: NO_USAGE, now: clock.now() }, details);
	}
}

function callEnd(answer: ModelAnswer | ModelFault): CallEnd {
	if (!(answer instanceof ModelFault)) return 'answered';
	if (answer.kind === 'cancelled' || STOPPING.includes(answer.kind)) return 'says nothing';
	return PRESSED.includes(answer.kind) ? 'pressed' : 'answered';
}

/** Timers such as Node's own reject when they are stopped; here a wait that was stopped is over, no more. */
function patient(clock: Clock): Clock {
	return { now: () => clock.now(), sleep: (ms, signal) => clock.sleep(ms, signal).catch(() => undefined) };
}

/** What the model is told about an answer that could not be read at all. */
function complaintAbout(ended: ModelFault, request: ModelRequest): string | undefined {
	if (ended.kind === 'not-json') return 'Your answer was not one JSON object.';
	if (ended.kind === 'truncated') {
		return `Your answer was cut off: it may be ${request.maxOutputTokens} tokens long at most. Write shorter texts, and no spaces or line breaks between the members.`;
	}
	return undefined;
}

function questionKey(request: ModelRequest): string {
	const { system, user, schema, schemaName, maxOutputTokens } = request;
	return createHash('sha256').update(JSON.stringify([system, user, schemaName, maxOutputTokens, schema])).digest('hex');
}
